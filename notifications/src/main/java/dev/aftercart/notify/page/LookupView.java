package dev.aftercart.notify.page;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the look-up page shows.
 *
 * @param form where number and proof are sent: an {@linkplain Form#open open} one
 * @param number the order number that was looked for; empty at first
 * @param missed whether nothing was found. The page says the same whether there is no such order or the proof does not fit it
 */
public record LookupView(Form form, String number, boolean missed) {

    private static final Set<String> LABELS = Frame.labels("order_number", "order_number_where", "proof", "look_up");

    /** Refuses null. */
    public LookupView {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(number, "number");
    }

    /**
     * An empty form.
     *
     * @param form where it is sent: an {@linkplain Form#open open} one
     * @return the view
     */
    public static LookupView of(Form form) {
        return new LookupView(form, "", false);
    }

    Map<String, @Nullable Object> values(Frame frame) {
        Map<String, @Nullable Object> values = frame.values(null, LABELS);
        values.put("title", frame.say("lookup.title"));
        values.put("intro", frame.say("lookup.intro"));
        values.put("missed", missed ? frame.say("lookup.missed") : null);
        values.put("number", number);
        values.put("form", frame.form(form, FormAction.LOOKUP));
        return values;
    }
}
