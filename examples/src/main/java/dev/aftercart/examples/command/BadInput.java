package dev.aftercart.examples.command;

import dev.aftercart.explain.Diagnostic;
import java.util.List;

/** What a person gave cannot be used; the message is one line that says why. */
final class BadInput extends Exception {

    private static final long serialVersionUID = 1L;

    BadInput(String message) {
        super(message);
    }

    static BadInput of(Object file, List<Diagnostic> diagnostics) {
        String more = diagnostics.size() > 1 ? " (and " + (diagnostics.size() - 1) + " more)" : "";
        return new BadInput(file + ": " + diagnostics.get(0) + more);
    }
}
