package dev.aftercart.examples.promise;

import dev.aftercart.explain.Diagnostic;

/** A history cannot be used from some place on. */
final class BadHistory extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String reason;

    BadHistory(int line, int column, String reason) {
        super(reason);
        this.line = line;
        this.column = column;
        this.reason = reason;
    }

    Diagnostic diagnostic() {
        return Diagnostic.error("", reason).at(line, column);
    }
}
