package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.values.AlikeValues;
import dev.aftercart.notify.values.LazyValues;
import dev.aftercart.order.Order;
import dev.aftercart.order.ReturnOption;
import dev.aftercart.order.Shipment;
import dev.aftercart.text.Texts;
import dev.aftercart.text.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The values that the templates of the page and of the messages see: the view, put into a language. A template of one's
 * own, in the library's language or another one, can be filled with them.
 */
public final class ViewValues {

    private static final Set<String> LABELS = Set.of(
            "progress", "advice", "history", "earlier", "contents", "tracking_number", "to_send", "order", "shop");

    private static final Map<String, Link> LINKS =
            Arrays.stream(Link.values()).collect(Collectors.toUnmodifiableMap(Link::written, Function.identity()));

    private final OrderView view;
    private final Order order;
    private final Speech speech;
    private @Nullable TimelineValues told;

    private ViewValues(OrderView view, Texts texts, Locale language) {
        this.view = view;
        this.order = view.order();
        this.speech = new Speech(texts, language);
    }

    /**
     * The values that the page shows.
     *
     * @param view what to show
     * @param theme how it looks
     * @param texts wordings; those of {@link NotificationPhrases} and {@link dev.aftercart.order.OrderPhrases} must be among
     *     them
     * @param language the language; English is used for what has no wording in it
     * @return maps, lists, strings, numbers, wordings and null, by name; each is worked out when it is first asked for, so the
     *     map is for one thread
     */
    public static Map<String, @Nullable Object> ofPage(OrderView view, Theme theme, Texts texts, Locale language) {
        return new ViewValues(view.asPage(), texts, language).page(theme);
    }

    /**
     * The values that messages show: those of the page, and what else a message can be about.
     *
     * @param view what to show
     * @param theme how it looks
     * @param texts wordings, as for the page
     * @param language the language; English is used for what has no wording in it
     * @return maps, lists, strings, numbers, wordings and null, by name; each is worked out when it is first asked for, so the
     *     map is for one thread
     */
    public static Map<String, @Nullable Object> ofMessage(OrderView view, Theme theme, Texts texts, Locale language) {
        OrderView told = view.asMessage();
        LazyValues values = new ViewValues(told, texts, language).page(theme);
        new MatterValues(told, new Speech(texts, language)).addTo(values);
        return values;
    }

    private LazyValues page(Theme theme) {
        boolean rightToLeft = speech.isRightToLeft();
        LazyValues values = new LazyValues();
        values.put("lang", speech.language().toLanguageTag());
        values.put("dir", rightToLeft ? "rtl" : "ltr");
        values.put("start", rightToLeft ? "right" : "left");
        values.put("end", rightToLeft ? "left" : "right");
        values.later("theme", theme::values);
        values.put("label", labels(theme));
        values.later("title", () -> say(number("label.order")));
        values.later("headline", () -> say(view.headline()));
        values.later("dates", () -> speech.sayOrNull(arrival().date()));
        values.later("preheader", () -> say(Objects.requireNonNullElse(arrival().date(), number("label.order"))));
        values.later("notes", () -> say(arrival().notes()));
        values.later("advice", () -> say(Advice.of(view)));
        values.later("steps", () -> Step.of(order).stream().map(this::step).toList());
        values.later("history", () -> told().history());
        values.later("latest", () -> told().latest());
        values.later("parcels", () -> told().parcels());
        values.later("returns", this::returns);
        values.put("links", links());
        return values;
    }

    private Arrival arrival() {
        return Arrival.of(order, view.now());
    }

    private Map<String, @Nullable Object> labels(Theme theme) {
        return new AlikeValues(LABELS, name -> switch (name) {
            case "order" -> say(number("label.order"));
            case "shop" -> say(Phrase.of("label.shop").with("shop", theme.shop()));
            default -> say(Phrase.of("label." + name));
        });
    }

    /** What the host gave: where it leads, and what it is called. The others are null. */
    private Map<String, @Nullable Object> links() {
        return new AlikeValues(LINKS.keySet(), name -> link(Objects.requireNonNull(LINKS.get(name))));
    }

    private @Nullable Map<String, Object> link(Link link) {
        String url = view.url(link);
        return url == null ? null : Map.of("url", url, "label", say(link.label()));
    }

    private Map<String, @Nullable Object> step(Step step) {
        String state = step.state().name().toLowerCase(Locale.ROOT);
        LazyValues values = new LazyValues();
        values.later("label", () -> say(milestone(step.milestone().name())));
        values.later("word", () -> say(Phrase.of("step." + state)));
        values.put("state", state);
        values.put("current", step.state() == Step.State.CURRENT);
        values.put("end", step.isGoodEnd());
        values.put("bad", step.isBadEnd());
        return values;
    }

    private TimelineValues told() {
        if (told == null) {
            told = new TimelineValues(view, speech, Shipment::isOutbound);
        }
        return told;
    }

    private @Nullable Map<String, @Nullable Object> returns() {
        ReturnOption option = view.returns();
        if (option == null) {
            return null;
        }
        LazyValues values = new LazyValues();
        values.put("title", say(Phrase.of("label.return")));
        values.put("url", option.url());
        values.put("until", say(Phrase.of("label.return_until").with("day", option.lastDay())));
        return values;
    }

    private Phrase number(String key) {
        return Phrase.of(key).withCode("number", order.number().value());
    }

    private static Phrase milestone(String name) {
        return Phrase.of("milestone." + name.toLowerCase(Locale.ROOT));
    }

    private Wording say(Phrase phrase) {
        return speech.say(phrase);
    }

    private List<Wording> say(List<Phrase> phrases) {
        return phrases.stream().map(speech::say).toList();
    }
}
