package dev.aftercart.notify.page;

import dev.aftercart.courier.Party;
import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.page.access.Disclosure;
import dev.aftercart.order.EventKind;
import dev.aftercart.order.Fact;
import dev.aftercart.order.Items;
import dev.aftercart.order.Line;
import dev.aftercart.order.LineLedger;
import dev.aftercart.order.Order;
import dev.aftercart.text.Wording;
import dev.aftercart.tracking.Milestone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of the tracking page: those that messages show as well, and what only a page has room for. */
final class TrackingValues {

    private static final List<String> LABELS = List.of(
            "progress",
            "advice",
            "history",
            "contents",
            "tracking_number",
            "pickup",
            "code",
            "digital",
            "digital_status",
            "deliver_to",
            "receipt",
            "reassurance",
            "care",
            "recommendations",
            "environment",
            "help",
            "feedback",
            "answer",
            "day",
            "address",
            "place",
            "which_parcel",
            "write",
            "send");

    private final TrackingView page;
    private final OrderView view;
    private final Order order;
    private final Frame frame;
    private final Speech speech;
    private final MatterValues matter;
    private final GoodsList goods;
    private final Waiting waiting;
    private final TrackingForms forms;

    TrackingValues(TrackingView page, Frame frame) {
        this.page = page;
        this.view = page.order();
        this.order = view.order();
        this.frame = frame;
        this.speech = frame.speech();
        this.matter = new MatterValues(view, speech);
        this.goods = new GoodsList(view, speech);
        this.waiting = Waiting.of(order);
        this.forms = new TrackingForms(page, waiting, frame);
    }

    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values =
                ViewValues.ofPage(view, frame.theme(), speech.texts(), speech.language());
        values.putAll(frame.values(view, LABELS));
        values.put("title", speech.say(Frame.order("label.order", view)));
        boolean collecting =
                Advice.outbound(order).stream().anyMatch(parcel -> parcel.milestone() == Milestone.READY_FOR_PICKUP);
        values.put("advice", advice());
        values.put("pickup", collecting ? matter.pickup() : null);
        values.put("deadline", matter.until("deadline.line"));
        values.put("answer", forms.answer());
        values.put("questions", forms.questions());
        values.put("contact", forms.contact());
        values.put("next", next());
        values.put("calendar", values.get("dates") == null ? null : offered(Link.CALENDAR, isExpected()));
        values.put("digital", goods.values(waiting()));
        slots(values);
        afterwards(values);
        return values;
    }

    private void slots(Map<String, @Nullable Object> values) {
        Party to = page.added().deliverTo;
        values.put(
                "address",
                to == null
                        ? List.of()
                        : view.disclosure().rows(to).stream()
                                .map(Disclosure.Row::value)
                                .toList());
        values.put("items", goods.values(new Matter(view).ordered()));
        values.put("receipt", matter.receipt());
        values.put("reassurance", tips(page.added().reassurance));
        values.put("care", tips(page.added().care));
        values.put("recommendations", matter.recommendations());
        values.put(
                "environment",
                page.added().environment.stream().map(speech::say).toList());
    }

    private List<Object> tips(List<Tip> tips) {
        List<Object> list = new ArrayList<>();
        tips.forEach(tip -> list.add(tip.values(speech)));
        return list;
    }

    /** What belongs to the time before sending, or after delivery. */
    private void afterwards(Map<String, @Nullable Object> values) {
        boolean delivered = order.milestone() == Milestone.DELIVERED;
        boolean returning = order.events().stream().anyMatch(event -> event.fact() instanceof Fact.Return);
        values.put("following", offered(Link.RETURN, returning));
        values.put("cancel", offered(Link.CANCELLATION, order.milestone().compareTo(Milestone.SHIPPED) < 0));
        values.put("feedback", delivered ? forms.feedback() : null);
        values.put("ratings", forms.ratings());
    }

    private boolean isExpected() {
        return order.milestone().compareTo(Milestone.READY_FOR_PICKUP) < 0
                && order.promises().current().isPresent()
                && !Advice.cameInVain(order);
    }

    private @Nullable Map<String, Object> offered(Link link, boolean fitting) {
        String url = view.url(link);
        return url == null || !fitting ? null : frame.link(url, link.label());
    }

    private List<Wording> advice() {
        List<Wording> advice = new ArrayList<>();
        for (Phrase each : Advice.of(view)) {
            advice.add(speech.say(here(each)));
        }
        if (!waiting.customs().isEmpty()) {
            advice.add(speech.say(Phrase.of("advice.customs")));
        }
        if (isDue()) {
            advice.add(speech.say(Phrase.of("advice.due").with("amount", Objects.requireNonNull(view.amount()))));
        }
        if (view.reason() != null) {
            advice.add(speech.say(view.reason()));
        }
        return advice;
    }

    /** Where the customer can answer right here, they are not sent to the courier. */
    private Phrase here(Phrase advice) {
        return switch (advice.key()) {
            case "advice.attempt_failed" -> forms.answer() == null ? advice : Phrase.of("advice.answer");
            case "advice.action_required" -> forms.questions().isEmpty() ? advice : Phrase.of("advice.answer_courier");
            case "advice.ready_for_pickup" -> view.pickupCode() == null ? advice : Phrase.of("advice.ready_with_code");
            default -> advice;
        };
    }

    /** Whether what the host names is to be paid for the parcel to go on. */
    private boolean isDue() {
        return view.amount() != null
                && !(waiting.customs().isEmpty() && waiting.courier().isEmpty());
    }

    /** The button below the advice: what is to be paid, else where the courier is answered. */
    private @Nullable Map<String, Object> next() {
        boolean failed = order.events().stream()
                .filter(event -> event.kind().isMoney())
                .reduce((first, second) -> second)
                .filter(last -> last.kind() == EventKind.PAYMENT_FAILED)
                .isPresent();
        Map<String, Object> payment = offered(Link.PAYMENT, failed || isDue());
        boolean elsewhere = (!waiting.customs().isEmpty() || !waiting.answer().isEmpty())
                && forms.answer() == null
                && forms.questions().isEmpty();
        return payment == null ? offered(Link.ANSWER, elsewhere) : payment;
    }

    private Items waiting() {
        Items waiting = Items.NONE;
        for (Line line : order.lines()) {
            int pieces = order.ledger(line.sku()).map(LineLedger::toProvide).orElse(0);
            waiting = pieces > 0 ? waiting.plus(Items.of(line.sku(), pieces)) : waiting;
        }
        return waiting;
    }
}
