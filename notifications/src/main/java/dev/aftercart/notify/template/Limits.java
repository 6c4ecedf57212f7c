package dev.aftercart.notify.template;

/** How much a template may want. Counted, not timed, so that the same template always ends the same way. */
final class Limits {

    static final int SOURCE = 256 * 1024;
    static final int NODES = 20_000;
    static final int DEPTH = 32;
    static final int STEPS = 50_000;
    static final int ROUNDS = 1_000;

    /** Characters that filters may read and make on the way, put out or not. */
    static final int MADE = 4 * 1024 * 1024;

    private Limits() {}
}
