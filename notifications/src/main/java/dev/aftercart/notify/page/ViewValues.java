package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.page.OrderView.CourierLink;
import dev.aftercart.order.CustomerTimeline;
import dev.aftercart.order.Items;
import dev.aftercart.order.Line;
import dev.aftercart.order.LineLedger;
import dev.aftercart.order.Order;
import dev.aftercart.order.ParcelTimeline;
import dev.aftercart.order.ReturnOption;
import dev.aftercart.order.Shipment;
import dev.aftercart.order.Sku;
import dev.aftercart.order.TimelineEntry;
import dev.aftercart.text.Texts;
import dev.aftercart.text.Wording;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values that the templates of the page and the message see: the view, put into a language. */
final class ViewValues {

    private static final List<String> LABELS =
            List.of("progress", "advice", "history", "earlier", "contents", "tracking_number", "to_send");

    private final OrderView view;
    private final Order order;
    private final CustomerTimeline timeline;
    private final List<ParcelTimeline> outbound;
    private final Texts texts;
    private final Locale language;

    private ViewValues(OrderView view, Texts texts, Locale language) {
        this.view = view;
        this.order = view.order();
        this.timeline = order.timeline().forCustomer();
        this.outbound = timeline.parcels().stream()
                .filter(parcel -> parcel.parcel().isOutbound())
                .toList();
        this.texts = texts;
        this.language = language;
    }

    static Map<String, @Nullable Object> of(OrderView view, Theme theme, Texts texts, Locale language) {
        return new ViewValues(view, texts, language).all(theme);
    }

    private Map<String, @Nullable Object> all(Theme theme) {
        Arrival arrival = Arrival.of(order, view.now());
        boolean rightToLeft = texts.wording(view.headline(), language).isRightToLeft();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("lang", language.toLanguageTag());
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
        values.put("tracking_url", view.trackingUrl());
        return values;
    }

    private Map<String, @Nullable Object> labels(Theme theme) {
        Map<String, @Nullable Object> labels = new HashMap<>();
        LABELS.forEach(name -> labels.put(name, say(Phrase.of("label." + name))));
        labels.put("order", say(number("label.order")));
        labels.put("shop", say(Phrase.of("label.shop").with("shop", theme.shop())));
        labels.put("why", say(Phrase.of("email.why").with("shop", theme.shop())));
        labels.put("button", say(Phrase.of("email.button")));
        labels.put("latest", say(Phrase.of("email.latest")));
        return labels;
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
        Items open = open();
        if (!open.isEmpty()) {
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("name", say(Phrase.of("label.to_send")));
            values.put("status", null);
            values.put("number", null);
            values.put("history", List.of());
            values.put("items", items(open));
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
        values.put("number", parcel.number().value());
        values.put("follow", link == null ? null : say(Phrase.of("label.follow").with("courier", link.courier())));
        values.put("url", link == null ? null : link.url());
        values.put("items", items(parcel.items()));
        return values;
    }

    private Items open() {
        Items open = Items.NONE;
        for (Line line : order.lines()) {
            int pieces = order.ledger(line.sku()).map(LineLedger::open).orElse(0);
            open = pieces > 0 ? open.plus(Items.of(line.sku(), pieces)) : open;
        }
        return open;
    }

    /** In the sequence in which the customer put them into the cart; what the order does not have comes last. */
    private List<Object> items(Items items) {
        Set<Sku> sequence = new LinkedHashSet<>();
        order.lines().forEach(line -> sequence.add(line.sku()));
        sequence.retainAll(items.quantities().keySet());
        sequence.addAll(items.quantities().keySet());
        List<Object> list = new ArrayList<>();
        sequence.forEach(sku -> list.add(item(sku, items.of(sku))));
        return list;
    }

    private Map<String, @Nullable Object> item(Sku sku, int quantity) {
        Line line = order.line(sku).orElse(null);
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("title", line == null ? sku.value() : line.title());
        values.put("image", line == null ? null : line.imageUrl());
        values.put("quantity", quantity);
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
        return texts.wording(phrase, language);
    }

    private List<Wording> say(List<Phrase> phrases) {
        return phrases.stream().map(this::say).toList();
    }
}
