package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.page.OrderView.CourierLink;
import dev.aftercart.order.CustomerTimeline;
import dev.aftercart.order.Items;
import dev.aftercart.order.Order;
import dev.aftercart.order.ParcelTimeline;
import dev.aftercart.order.ReturnOption;
import dev.aftercart.order.Shipment;
import dev.aftercart.order.TimelineEntry;
import dev.aftercart.text.Texts;
import dev.aftercart.text.Wording;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values that the templates of the page and of the messages see: the view, put into a language. A template of one's
 * own, in the library's language or another one, can be filled with them.
 */
public final class ViewValues {

    private static final List<String> LABELS =
            List.of("progress", "advice", "history", "earlier", "contents", "tracking_number", "to_send");

    private final OrderView view;
    private final Order order;
    private final CustomerTimeline timeline;
    private final List<ParcelTimeline> outbound;
    private final GoodsList goods;
    private final Speech speech;

    private ViewValues(OrderView view, Texts texts, Locale language) {
        this.view = view;
        this.order = view.order();
        this.timeline = order.timeline().forCustomer();
        this.outbound = timeline.parcels().stream()
                .filter(parcel -> parcel.parcel().isOutbound())
                .toList();
        this.speech = new Speech(texts, language);
        this.goods = new GoodsList(order, speech);
    }

    /**
     * The values that the page shows.
     *
     * @param view what to show
     * @param theme how it looks
     * @param texts wordings; those of {@link NotificationPhrases} and {@link dev.aftercart.order.OrderPhrases} must be among
     *     them
     * @param language the language; English is used for what has no wording in it
     * @return maps, lists, strings, numbers, wordings and null, by name
     */
    public static Map<String, @Nullable Object> ofPage(OrderView view, Theme theme, Texts texts, Locale language) {
        return new ViewValues(view, texts, language).page(theme);
    }

    /**
     * The values that messages show: those of the page, and what else a message can be about.
     *
     * @param view what to show
     * @param theme how it looks
     * @param texts wordings, as for the page
     * @param language the language; English is used for what has no wording in it
     * @return maps, lists, strings, numbers, wordings and null, by name
     */
    public static Map<String, @Nullable Object> ofMessage(OrderView view, Theme theme, Texts texts, Locale language) {
        Map<String, @Nullable Object> values = ofPage(view, theme, texts, language);
        new MatterValues(view, new Speech(texts, language)).addTo(values);
        return values;
    }

    private Map<String, @Nullable Object> page(Theme theme) {
        Arrival arrival = Arrival.of(order, view.now());
        boolean rightToLeft = say(view.headline()).isRightToLeft();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("lang", speech.language().toLanguageTag());
        values.put("dir", rightToLeft ? "rtl" : "ltr");
        values.put("start", rightToLeft ? "right" : "left");
        values.put("end", rightToLeft ? "left" : "right");
        values.put("theme", theme.values());
        values.put("label", labels(theme));
        values.put("title", say(number("label.order")));
        values.put("headline", say(view.headline()));
        values.put("dates", arrival.date() == null ? null : say(arrival.date()));
        values.put("preheader", say(arrival.date() == null ? number("label.order") : arrival.date()));
        values.put("notes", say(arrival.notes()));
        values.put("advice", say(Advice.of(order)));
        values.put("steps", Step.of(order).stream().map(this::step).toList());
        values.put("history", history(ofTheOrder()));
        values.put("latest", history(timeline.lines()));
        values.put("parcels", parcels());
        values.put("returns", returns());
        values.put("links", links());
        return values;
    }

    private Map<String, @Nullable Object> labels(Theme theme) {
        Map<String, @Nullable Object> labels = new HashMap<>();
        LABELS.forEach(name -> labels.put(name, say(Phrase.of("label." + name))));
        labels.put("order", say(number("label.order")));
        labels.put("shop", say(Phrase.of("label.shop").with("shop", theme.shop())));
        return labels;
    }

    /** What the host gave: where it leads, and what it is called. The others are null. */
    private Map<String, @Nullable Object> links() {
        Map<String, @Nullable Object> links = new HashMap<>();
        for (Link link : Link.values()) {
            String url = view.url(link);
            links.put(link.written(), url == null ? null : Map.of("url", url, "label", say(link.label())));
        }
        return links;
    }

    private Map<String, @Nullable Object> step(Step step) {
        String state = step.state().name().toLowerCase(Locale.ROOT);
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("label", say(milestone(step.milestone().name())));
        values.put("word", say(Phrase.of("step." + state)));
        values.put("state", state);
        values.put("current", step.state() == Step.State.CURRENT);
        values.put("end", step.isGoodEnd());
        values.put("bad", step.isBadEnd());
        return values;
    }

    /** Newest first. */
    private List<Object> history(List<TimelineEntry> lines) {
        List<Object> entries = new ArrayList<>();
        lines.forEach(line -> entries.add(entry(line)));
        Collections.reverse(entries);
        return entries;
    }

    private Map<String, @Nullable Object> entry(TimelineEntry entry) {
        ZonedDateTime at = entry.at().truncatedTo(ChronoUnit.MINUTES);
        boolean thisYear = at.getYear() == view.now().atZone(at.getZone()).getYear();
        String form = (entry.dayOnly() ? "at_day" : "at") + (thisYear ? "" : "_year");
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("what", say(entry.what()));
        values.put("city", entry.city());
        values.put("parcel", about(entry));
        values.put("at", say(Phrase.of(form).with("at", at)));
        values.put(
                "datetime",
                entry.dayOnly()
                        ? at.toLocalDate().toString()
                        : at.toOffsetDateTime().toString());
        return values;
    }

    /** Which of several parcels a line is about. */
    private @Nullable Wording about(TimelineEntry entry) {
        for (int i = 0; isGrouped() && i < outbound.size(); i++) {
            if (outbound.get(i).parcel().number().equals(entry.parcel())) {
                return say(name(i + 1));
            }
        }
        return null;
    }

    /** One parcel's steps are the order's; of several, each tells its own. */
    private boolean isGrouped() {
        return outbound.size() > 1;
    }

    /** What no parcel on its way to the customer tells. */
    private List<TimelineEntry> ofTheOrder() {
        Set<TimelineEntry> ofParcels = new HashSet<>();
        outbound.forEach(parcel -> ofParcels.addAll(parcel.steps()));
        return timeline.lines().stream()
                .filter(line -> !isGrouped() || !ofParcels.contains(line))
                .toList();
    }

    private Phrase name(int number) {
        return outbound.size() == 1
                ? Phrase.of("label.one_parcel")
                : Phrase.of("label.parcel").with("number", number).with("total", outbound.size());
    }

    private List<Object> parcels() {
        List<Object> parcels = new ArrayList<>();
        for (ParcelTimeline parcel : outbound) {
            parcels.add(parcel(parcel, name(parcels.size() + 1)));
        }
        Items open = new Matter(view).open();
        if (!open.isEmpty()) {
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("name", say(Phrase.of("label.to_send")));
            values.put("status", null);
            values.put("number", null);
            values.put("history", List.of());
            values.put("items", goods.values(open));
            parcels.add(values);
        }
        return parcels;
    }

    private Map<String, @Nullable Object> parcel(ParcelTimeline told, Phrase name) {
        Shipment parcel = told.parcel();
        CourierLink link = view.courierLink(parcel.number());
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("name", say(name));
        values.put("status", say(told.status()));
        values.put("history", isGrouped() ? history(told.steps()) : List.of());
        values.put("number", speech.code(parcel.number().value()));
        values.put("follow", link == null ? null : say(Phrase.of("label.follow").with("courier", link.courier())));
        values.put("url", link == null ? null : link.url());
        values.put("items", goods.values(parcel.items()));
        return values;
    }

    private @Nullable Map<String, @Nullable Object> returns() {
        ReturnOption option = view.returns();
        if (option == null) {
            return null;
        }
        Map<String, @Nullable Object> values = new HashMap<>();
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
