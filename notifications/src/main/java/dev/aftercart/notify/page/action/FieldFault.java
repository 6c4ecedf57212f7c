package dev.aftercart.notify.page.action;

import dev.aftercart.explain.Phrase;
import java.util.Objects;

/**
 * What is wrong with a field.
 *
 * @param field its name; empty for the form as a whole
 * @param what a sentence of {@link ActionPhrases}, which does not repeat what was sent
 */
public record FieldFault(String field, Phrase what) {

    /** Refuses null. */
    public FieldFault {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(what, "what");
    }
}
