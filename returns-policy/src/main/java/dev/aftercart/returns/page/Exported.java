package dev.aftercart.returns.page;

import dev.aftercart.explain.Diagnostic;
import java.util.List;
import java.util.Objects;

/**
 * A policy in another form. Immutable and thread-safe.
 *
 * @param json the JSON; it holds no {@code <}, so it can stand in a {@code script} element as it is
 * @param losses what the other form cannot say, each with the rule or term that it is about
 */
public record Exported(String json, List<Diagnostic> losses) {

    /** Takes a copy. */
    public Exported {
        Objects.requireNonNull(json, "json");
        losses = List.copyOf(losses);
    }
}
