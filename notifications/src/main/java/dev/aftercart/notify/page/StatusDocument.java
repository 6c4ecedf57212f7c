package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.page.access.PersonalFact;
import dev.aftercart.order.CustomerTimeline;
import dev.aftercart.order.Items;
import dev.aftercart.order.Line;
import dev.aftercart.order.Order;
import dev.aftercart.order.ParcelTimeline;
import dev.aftercart.order.TimelineEntry;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.Estimate;
import dev.aftercart.text.Texts;
import dev.aftercart.tracking.TrackingNumber;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The status of an order as JSON, for a shop that draws its own page: the same facts as on the tracking page, each as a code or
 * a number for the program and as a sentence for the customer. Its schema is {@code status.schema.json} beside this class.
 *
 * <p>What is not known is left out, and so is what may not be {@linkplain OrderView#disclosing seen}: numbers of parcels, towns,
 * ways into forms. It holds no name and no address.
 */
public final class StatusDocument {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final OrderView view;
    private final Order order;
    private final Speech speech;

    private StatusDocument(OrderView view, Speech speech) {
        this.view = view;
        this.order = view.order();
        this.speech = speech;
    }

    /**
     * The status of an order.
     *
     * @param view what may be seen of the order
     * @param texts wordings; those of {@link NotificationPhrases} and {@link dev.aftercart.order.OrderPhrases} must be among
     *     them
     * @param language the language of the sentences
     * @return JSON, to be served as {@code application/json}
     */
    public static String of(OrderView view, Texts texts, Locale language) {
        return new StatusDocument(view.asPage(), new Speech(texts.at(view.at()), language)).write();
    }

    private String write() {
        CustomerTimeline timeline = ShownTimeline.of(view);
        List<Object> parcels = new ArrayList<>();
        timeline.parcels().stream()
                .filter(told -> told.parcel().isOutbound())
                .forEach(told -> parcels.add(parcel(told)));
        return new Json()
                .with("order", order.number().value())
                .with("language", speech.language().toLanguageTag())
                .with("direction", speech.say(view.headline()).isRightToLeft() ? "rtl" : "ltr")
                .with("at", view.now().toString())
                .with("milestone", code(order.milestone()))
                .with("headline", say(view.headline()))
                .with("arrival", arrival())
                .with("steps", steps())
                .with("advice", Advice.of(view).stream().map(this::say).toList())
                .with("parcels", parcels)
                .with("history", history(timeline.lines()))
                .with("links", links())
                .text();
    }

    private Json arrival() {
        Arrival arrival = Arrival.of(order, view.now());
        Json json = new Json();
        Phrase date = arrival.date();
        if (date != null) {
            json.with("certainty", date.key().substring("dates.".length()))
                    .with("text", say(date))
                    .with("notes", arrival.notes().stream().map(this::say).toList());
            boolean expected =
                    !date.key().equals("dates.delivered") && !date.key().equals("dates.unknown");
            order.promises().current().filter(current -> expected).ifPresent(current -> estimate(json, current));
        }
        return json;
    }

    private static void estimate(Json json, Estimate estimate) {
        DateWindow window = estimate.window();
        json.with("first", window.first().toString())
                .with("last", window.last().toString())
                .with("from", time(window.from()))
                .with("until", time(window.until()))
                .with("zone", window.zone().getId())
                .with("source", code(estimate.source()))
                .with("guaranteed", estimate.guaranteed());
    }

    private static @Nullable String time(@Nullable LocalTime time) {
        return time == null ? null : MINUTE.format(time);
    }

    private List<Object> steps() {
        List<Object> steps = new ArrayList<>();
        for (Step step : Step.of(order)) {
            steps.add(new Json()
                    .with("milestone", code(step.milestone()))
                    .with("text", say(Phrase.of("milestone." + code(step.milestone()))))
                    .with("state", code(step.state()))
                    .members());
        }
        return steps;
    }

    private Map<String, Object> parcel(ParcelTimeline told) {
        OrderView.CourierLink link = view.courierLink(told.parcel().number());
        return new Json()
                .with("number", number(told.parcel().number()))
                .with("courier", told.parcel().courier().value())
                .with("url", link == null ? null : link.url())
                .with("milestone", code(told.parcel().milestone()))
                .with("status", say(told.status()))
                .with("items", items(told.parcel().items()))
                .members();
    }

    private @Nullable String number(TrackingNumber number) {
        return view.shows(PersonalFact.TRACKING_NUMBER) ? number.value() : null;
    }

    private List<Object> items(Items items) {
        List<Object> list = new ArrayList<>();
        items.quantities()
                .forEach((sku, pieces) -> list.add(new Json()
                        .with("sku", sku.value())
                        .with("title", order.line(sku).map(Line::title).orElse(sku.value()))
                        .with("quantity", pieces)
                        .members()));
        return list;
    }

    /** Newest first. */
    private List<Object> history(List<TimelineEntry> lines) {
        List<Object> list = new ArrayList<>();
        for (TimelineEntry line : lines) {
            list.add(
                    0,
                    new Json()
                            .with(
                                    "at",
                                    line.dayOnly()
                                            ? line.at().toLocalDate().toString()
                                            : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(line.at()))
                            .with("text", say(line.what()))
                            .with("city", line.city())
                            .with("parcel", line.parcel() == null ? null : number(line.parcel()))
                            .members());
        }
        return list;
    }

    private Json links() {
        Json links = new Json();
        for (Link link : Link.values()) {
            links.with(link.written(), view.url(link));
        }
        return links;
    }

    private String say(Phrase phrase) {
        return speech.say(phrase).plain();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
