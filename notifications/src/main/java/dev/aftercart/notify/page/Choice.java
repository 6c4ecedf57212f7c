package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that a customer can choose on a page: a reason, an offer, a kind of message. Immutable.
 *
 * @param value what the form sends when it is chosen
 * @param label what it is called
 * @param note what more there is to say, or null
 * @param cost what it costs, zero for free, or null when that is not said
 * @param chosen whether it is chosen to begin with
 */
public record Choice(
        String value,
        Phrase label,
        @Nullable Phrase note,
        @Nullable Money cost,
        boolean chosen) {

    /** Refuses a choice without value or label. */
    public Choice {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(label, "label");
    }

    /**
     * A choice that only has a name.
     *
     * @param value what the form sends
     * @param label what it is called
     * @return the choice, not chosen
     */
    public static Choice of(String value, Phrase label) {
        return new Choice(value, label, null, null, false);
    }

    /**
     * The same with more to say.
     *
     * @param sentence what
     * @return a new choice
     */
    public Choice note(Phrase sentence) {
        return new Choice(value, label, Objects.requireNonNull(sentence, "note"), cost, chosen);
    }

    /**
     * The same with its cost.
     *
     * @param amount what it costs; zero is shown as free
     * @return a new choice
     */
    public Choice cost(Money amount) {
        return new Choice(value, label, note, Objects.requireNonNull(amount, "cost"), chosen);
    }

    /**
     * The same, chosen to begin with.
     *
     * @return a new choice
     */
    public Choice asChosen() {
        return new Choice(value, label, note, cost, true);
    }

    Map<String, @Nullable Object> values(Speech speech) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("value", value);
        values.put("label", speech.say(label));
        values.put("note", speech.sayOrNull(note));
        values.put("cost", speech.costOrNull(cost));
        values.put("chosen", chosen);
        return values;
    }
}
