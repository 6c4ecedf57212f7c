package dev.aftercart.notify.dispatch;

/** A process dies: nothing of it catches this. */
final class Death extends Error {

    private static final long serialVersionUID = 1L;
}
