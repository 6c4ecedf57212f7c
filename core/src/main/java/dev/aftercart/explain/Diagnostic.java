package dev.aftercart.explain;

import java.util.List;
import java.util.Objects;

/**
 * One thing found in a document: where, what is wrong, and what would be allowed there.
 *
 * <p>Written for the developer or merchant who edits the document, in English. Immutable and thread-safe.
 *
 * @param severity whether the document can still be used
 * @param path the place by name, such as {@code events[2].data.amount}; empty for the whole document
 * @param line the line, counted from 1; 0 when unknown
 * @param column the column, counted from 1; 0 when unknown
 * @param message what is wrong, naming the thing
 * @param allowed what would be accepted there; empty when that cannot be listed
 */
public record Diagnostic(Severity severity, String path, int line, int column, String message, List<String> allowed) {

    /** How bad it is. */
    public enum Severity {
        /** The document cannot be used. */
        ERROR,
        /** The document can be used, but something in it was not understood or is unwise. */
        WARNING
    }

    /** Takes a copy of the list. */
    public Diagnostic {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        allowed = List.copyOf(allowed);
    }

    /**
     * An error at a place that is known by name.
     *
     * @param path the place
     * @param message what is wrong
     * @return the diagnostic
     */
    public static Diagnostic error(String path, String message) {
        return new Diagnostic(Severity.ERROR, path, 0, 0, message, List.of());
    }

    /**
     * A warning at a place that is known by name.
     *
     * @param path the place
     * @param message what is odd
     * @return the diagnostic
     */
    public static Diagnostic warning(String path, String message) {
        return new Diagnostic(Severity.WARNING, path, 0, 0, message, List.of());
    }

    /**
     * The same diagnostic with its position.
     *
     * @param atLine the line, counted from 1
     * @param atColumn the column, counted from 1
     * @return a new diagnostic
     */
    public Diagnostic at(int atLine, int atColumn) {
        return new Diagnostic(severity, path, atLine, atColumn, message, allowed);
    }

    /**
     * The same diagnostic with what would be accepted.
     *
     * @param values the accepted values
     * @return a new diagnostic
     */
    public Diagnostic allowing(List<String> values) {
        return new Diagnostic(severity, path, line, column, message, values);
    }

    /**
     * Whether the document cannot be used because of this.
     *
     * @return true for an error
     */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * One line for a person: position, place, message, what is allowed.
     *
     * @return the line
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (line > 0) {
            text.append("line ").append(line).append(", column ").append(column).append(": ");
        }
        if (!path.isEmpty()) {
            text.append(path).append(": ");
        }
        text.append(message);
        if (!allowed.isEmpty()) {
            text.append("; allowed: ").append(String.join(", ", allowed));
        }
        return text.toString();
    }
}
