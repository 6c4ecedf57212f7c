package dev.aftercart.notify.template;

import java.util.List;

/** Leaves the reading of one tag; the parser catches it, notes it, and goes on behind the tag. */
final class Fault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int offset;
    private final transient List<String> allowed;

    Fault(int offset, String message, List<String> allowed) {
        super(message, null, false, false);
        this.offset = offset;
        this.allowed = allowed;
    }

    Fault(int offset, String message) {
        this(offset, message, List.of());
    }

    int offset() {
        return offset;
    }

    List<String> allowed() {
        return allowed;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
