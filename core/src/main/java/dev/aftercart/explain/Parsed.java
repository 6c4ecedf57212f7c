package dev.aftercart.explain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What reading a document gives: a value, or every error that was found in it.
 *
 * <p>Immutable, and thread-safe where the value is. There is a value exactly when no diagnostic is an error.
 *
 * @param <T> what the document describes
 */
public final class Parsed<T> {

    private final @Nullable T value;
    private final List<Diagnostic> diagnostics;

    private Parsed(@Nullable T value, List<Diagnostic> diagnostics) {
        this.value = value;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * A document that was understood.
     *
     * @param value what it describes
     * @param warnings what was odd about it; none may be an error
     * @param <T> what the document describes
     * @return the result
     */
    public static <T> Parsed<T> of(T value, List<Diagnostic> warnings) {
        if (warnings.stream().anyMatch(Diagnostic::isError)) {
            throw new IllegalArgumentException("a value cannot come with errors: " + warnings);
        }
        return new Parsed<>(Objects.requireNonNull(value, "value"), warnings);
    }

    /**
     * A document that could not be understood.
     *
     * @param diagnostics all that was found; at least one error
     * @param <T> what the document should have described
     * @return the result
     */
    public static <T> Parsed<T> failed(List<Diagnostic> diagnostics) {
        if (diagnostics.stream().noneMatch(Diagnostic::isError)) {
            throw new IllegalArgumentException("a failed reading needs an error, but there was none");
        }
        return new Parsed<>(null, diagnostics);
    }

    /**
     * The value, where the document had no error.
     *
     * @return the value, or empty
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * All that was found: warnings beside a value, errors and warnings without one.
     *
     * @return the diagnostics in the order of the document
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * The value, for whoever cannot go on without it.
     *
     * @return the value
     * @throws IllegalArgumentException when the document had errors; the message lists all of them, one a line
     */
    public T orThrow() {
        if (value == null) {
            throw new IllegalArgumentException(
                    diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        }
        return value;
    }

    @Override
    public String toString() {
        return value == null ? "failed" + diagnostics : value.toString();
    }
}
