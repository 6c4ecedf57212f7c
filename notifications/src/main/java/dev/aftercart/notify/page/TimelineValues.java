package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.page.OrderView.CourierLink;
import dev.aftercart.notify.page.access.PersonalFact;
import dev.aftercart.notify.values.LazyValues;
import dev.aftercart.order.CustomerTimeline;
import dev.aftercart.order.Items;
import dev.aftercart.order.ParcelTimeline;
import dev.aftercart.order.Shipment;
import dev.aftercart.order.TimelineEntry;
import dev.aftercart.text.Wording;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What happened, and where each parcel is, as templates see it. */
final class TimelineValues {

    private final OrderView view;
    private final Speech speech;
    private final GoodsList goods;
    private final List<Shipment> outbound;

    /** One parcel's steps are the order's; of several, each tells its own. */
    private final boolean grouped;

    /** Told when somebody wants to read it: most messages show where a parcel is, and not how it came there. */
    private @Nullable CustomerTimeline timeline;

    /** Of the parcels, those that are to be shown. */
    TimelineValues(OrderView view, Speech speech, Predicate<Shipment> shown) {
        this.view = view;
        this.speech = speech;
        this.goods = new GoodsList(view, speech);
        this.outbound = view.order().shipments().stream()
                .filter(parcel -> shown.test(parcel) && ShownTimeline.has(view, parcel))
                .toList();
        this.grouped = outbound.size() > 1;
    }

    /** What no parcel on its way to the customer tells; newest first. */
    List<Object> history() {
        return history(ofTheOrder());
    }

    /** All that happened; newest first. */
    List<Object> latest() {
        return history(timeline().lines());
    }

    private CustomerTimeline timeline() {
        if (timeline == null) {
            timeline = ShownTimeline.of(view);
        }
        return timeline;
    }

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
        LazyValues values = new LazyValues();
        values.later("what", () -> speech.say(entry.what()));
        values.put("city", entry.city());
        values.later("parcel", () -> about(entry));
        values.later("at", () -> speech.say(Phrase.of(form).with("at", at)));
        values.put(
                "datetime",
                entry.dayOnly()
                        ? at.toLocalDate().toString()
                        : at.toOffsetDateTime().toString());
        return values;
    }

    /** Which of several parcels a line is about. */
    private @Nullable Wording about(TimelineEntry entry) {
        return outbound.stream()
                .filter(parcel -> grouped && parcel.number().equals(entry.parcel()))
                .findFirst()
                .map(parcel -> speech.say(Matter.name(view.order(), parcel)))
                .orElse(null);
    }

    private List<TimelineEntry> ofTheOrder() {
        Set<TimelineEntry> ofParcels = new HashSet<>();
        if (grouped) {
            outbound.forEach(parcel -> ofParcels.addAll(steps(parcel)));
        }
        return timeline().lines().stream()
                .filter(line -> !ofParcels.contains(line))
                .toList();
    }

    private List<TimelineEntry> steps(Shipment parcel) {
        return timeline().parcels().stream()
                .filter(told -> told.parcel().equals(parcel))
                .findFirst()
                .map(ParcelTimeline::steps)
                .orElse(List.of());
    }

    List<Object> parcels() {
        List<Object> parcels = new ArrayList<>();
        for (Shipment parcel : outbound) {
            parcels.add(parcel(parcel));
        }
        Items open = new Matter(view).open();
        if (!open.isEmpty()) {
            LazyValues values = new LazyValues();
            values.put("name", speech.say(Phrase.of("label.to_send")));
            values.put("status", null);
            values.put("number", null);
            values.put("history", List.of());
            values.put("items", goods.values(open));
            parcels.add(values);
        }
        return parcels;
    }

    private Map<String, @Nullable Object> parcel(Shipment parcel) {
        CourierLink link = view.courierLink(parcel.number());
        LazyValues values = new LazyValues();
        values.later("name", () -> speech.say(Matter.name(view.order(), parcel)));
        values.later("status", () -> speech.say(parcel.status()));
        values.later("history", () -> grouped ? history(steps(parcel)) : List.of());
        values.later(
                "number",
                () -> view.shows(PersonalFact.TRACKING_NUMBER)
                        ? speech.code(parcel.number().value())
                        : null);
        values.later(
                "follow",
                () -> link == null ? null : speech.say(Phrase.of("label.follow").with("courier", link.courier())));
        values.put("url", link == null ? null : link.url());
        values.later("items", () -> goods.values(parcel.items()));
        return values;
    }
}
