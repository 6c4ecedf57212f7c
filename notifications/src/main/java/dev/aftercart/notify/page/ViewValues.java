package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.values.LazyValues;
import dev.aftercart.order.Order;
import dev.aftercart.order.ReturnOption;
import dev.aftercart.order.Shipment;
import dev.aftercart.text.Texts;
import dev.aftercart.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of an order that templates of the tracking page and of messages see: its view, put into a language. */
public final class ViewValues {

    private static final Set<String> LABELS =
            Frame.labels("progress", "advice", "history", "earlier", "contents", "tracking_number", "to_send");

    private final OrderView view;
    private final Order order;
    private final Speech speech;
    private @Nullable TimelineValues told;

    ViewValues(OrderView view, Speech speech) {
        this.view = view;
        this.order = view.order();
        this.speech = speech;
    }

    /**
     * The values that messages show. A template of one's own, in the library's language or another one, can be filled with
     * them.
     *
     * @param view what to show
     * @param theme how it looks
     * @param texts wordings; those of {@link NotificationPhrases} and {@link dev.aftercart.order.OrderPhrases} must be among
     *     them
     * @param language the language; English is used for what has no wording in it
     * @return maps, lists, strings, numbers, wordings and null, by name; each is worked out when it is first asked for, so the
     *     map is for one thread
     */
    public static Map<String, @Nullable Object> ofMessage(OrderView view, Theme theme, Texts texts, Locale language) {
        OrderView told = view.asMessage();
        Speech speech = new Speech(texts, language);
        LazyValues values = new Frame(speech, theme, Map.of(), null).values(told, LABELS);
        values.put("start", speech.isRightToLeft() ? "right" : "left");
        values.put("end", speech.isRightToLeft() ? "left" : "right");
        new ViewValues(told, speech).addTo(values);
        new MatterValues(told, speech).addTo(values);
        return values;
    }

    /** Each value, for when a template asks for it. */
    void addTo(LazyValues values) {
        values.later("title", () -> say(Frame.order("label.order", view)));
        values.later("headline", () -> say(view.headline()));
        values.later("dates", () -> speech.sayOrNull(arrival().date()));
        values.later(
                "preheader", () -> say(Objects.requireNonNullElse(arrival().date(), Frame.order("label.order", view))));
        values.later("notes", () -> say(arrival().notes()));
        values.later("advice", () -> say(Advice.of(view)));
        values.later("steps", () -> Step.of(order).stream().map(this::step).toList());
        values.later("history", () -> told().history());
        values.later("latest", () -> told().latest());
        values.later("parcels", () -> told().parcels());
        values.later("returns", this::returns);
    }

    private Arrival arrival() {
        return Arrival.of(order, view.now());
    }

    private Map<String, @Nullable Object> step(Step step) {
        return step.state().values(speech, Phrase.of("milestone." + step.written()), step.end());
    }

    private TimelineValues told() {
        if (told == null) {
            told = new TimelineValues(view, speech, Shipment::isOutbound);
        }
        return told;
    }

    private @Nullable Map<String, Object> returns() {
        ReturnOption option = view.returns();
        return option == null
                ? null
                : Map.of(
                        "title",
                        say(Phrase.of("label.return")),
                        "url",
                        option.url(),
                        "until",
                        say(Phrase.of("label.return_until").with("day", option.lastDay())));
    }

    private Wording say(Phrase phrase) {
        return speech.say(phrase);
    }

    private List<Wording> say(List<Phrase> phrases) {
        return phrases.stream().map(speech::say).toList();
    }
}
