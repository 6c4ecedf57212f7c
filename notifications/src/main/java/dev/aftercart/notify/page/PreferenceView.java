package dev.aftercart.notify.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the page of preferences shows.
 *
 * @param form where the choice is sent, or null to offer none
 * @param topics what the customer can be told of
 * @param channels by which ways
 * @param unsubscribe where the end of marketing messages is sent, or null to offer it not. It needs a token of its own
 * @param done what just happened, or null
 */
public record PreferenceView(
        @Nullable Form form,
        List<Choice> topics,
        List<Choice> channels,
        @Nullable Form unsubscribe,
        @Nullable Done done) {

    private static final Set<String> LABELS =
            Frame.labels("topics", "channels", "save", "unsubscribe", "unsubscribe_why", "unsubscribe_now");

    /** Takes copies. */
    public PreferenceView {
        topics = List.copyOf(topics);
        channels = List.copyOf(channels);
        form = form == null ? null : form.acting();
        unsubscribe = unsubscribe == null ? null : unsubscribe.acting();
    }

    /** What happened before the page is shown again. Closed. */
    public enum Done {
        /** The choice was saved. */
        SAVED,
        /** Marketing messages were ended. */
        UNSUBSCRIBED
    }

    /**
     * Only the way to end marketing messages, where a link of a message leads.
     *
     * @param form where it is sent
     * @return the view
     */
    public static PreferenceView unsubscribing(Form form) {
        return new PreferenceView(null, List.of(), List.of(), form, null);
    }

    Map<String, @Nullable Object> values(Frame frame) {
        Map<String, @Nullable Object> values = frame.values(null, LABELS);
        values.put("title", frame.say("preferences.title"));
        values.put("intro", frame.say(form == null ? "preferences.short" : "preferences.intro"));
        values.put("form", frame.form(form, FormAction.PREFERENCES));
        values.put("topics", frame.choices(topics));
        values.put("channels", frame.choices(channels));
        values.put("unsubscribe", frame.form(unsubscribe, FormAction.UNSUBSCRIBE));
        values.put(
                "done",
                done == null ? null : frame.say(done == Done.SAVED ? "preferences.saved" : "preferences.ended"));
        return values;
    }
}
