package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form that could not be acted on, to be shown again: what was typed, and what is wrong with it. It is shown to whoever sent it
 * and nobody else. Its text form shows nothing of what was typed.
 *
 * @param typed the values of each field by its name, as they came
 * @param wrong a sentence for each field that is wrong, by its name; the empty name is for the form as a whole
 */
public record Retry(Map<String, List<String>> typed, Map<String, Phrase> wrong) {

    /** Takes copies. */
    public Retry {
        typed = Map.copyOf(typed);
        wrong = Collections.unmodifiableMap(new LinkedHashMap<>(wrong));
    }

    /** Whether it is the form that asks for this. */
    boolean isOf(FormAction action) {
        return typed.getOrDefault(FormField.ACTION.written(), List.of()).contains(action.written());
    }

    @Override
    public String toString() {
        return "retry of " + typed.keySet() + ", wrong are " + wrong.keySet();
    }
}
