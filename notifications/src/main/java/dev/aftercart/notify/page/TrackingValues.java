package dev.aftercart.notify.page;

import dev.aftercart.courier.Party;
import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.page.access.Disclosure;
import dev.aftercart.notify.values.LazyValues;
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
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The values of the tracking page: those that messages show as well, and what only a page has room for. */
final class TrackingValues {

    private static final Set<String> LABELS = Frame.labels(
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
        LazyValues values = frame.values(view, LABELS);
        new ViewValues(view, speech).addTo(values);
        values.later("advice", this::advice);
        values.later("pickup", () -> isCollecting() ? matter.pickup() : null);
        values.later("deadline", () -> matter.until("deadline.line"));
        values.later("answer", forms::answer);
        values.later("questions", forms::questions);
        values.later("contact", forms::contact);
        values.later("next", this::next);
        values.later("calendar", () -> isExpected() ? frame.link(view, Link.CALENDAR) : null);
        values.later("digital", () -> goods.values(waiting()));
        slots(values);
        afterwards(values);
        return values;
    }

    private void slots(LazyValues values) {
        TrackingView.Added added = page.added();
        values.later("address", this::address);
        values.later("items", () -> goods.values(new Matter(view).ordered()));
        values.later("receipt", matter::receipt);
        values.later("reassurance", () -> calmly(() -> tips(added.reassurance)));
        values.later("care", () -> calmly(() -> tips(added.care)));
        values.later("recommendations", () -> calmly(matter::recommendations));
        values.later(
                "environment",
                () -> calmly(() -> added.environment.stream().map(speech::say).toList()));
    }

    /** What lies beside the matter is left out while a parcel is in trouble. */
    private List<?> calmly(Supplier<List<?>> slot) {
        return Advice.inTrouble(order) ? List.of() : slot.get();
    }

    private List<String> address() {
        Party to = page.added().deliverTo;
        return to == null
                ? List.of()
                : view.disclosure().rows(to).stream().map(Disclosure.Row::value).toList();
    }

    private List<Object> tips(List<Tip> tips) {
        List<Object> list = new ArrayList<>();
        tips.forEach(tip -> list.add(tip.values(speech)));
        return list;
    }

    /** What belongs to the time before sending, or after delivery. */
    private void afterwards(LazyValues values) {
        boolean before = order.milestone().compareTo(Milestone.SHIPPED) < 0;
        boolean delivered = order.milestone() == Milestone.DELIVERED;
        values.later("following", () -> isReturning() ? frame.link(view, Link.RETURN) : null);
        values.later("cancel", () -> before ? frame.link(view, Link.CANCELLATION) : null);
        values.later("feedback", () -> delivered ? forms.feedback() : null);
        values.later("ratings", forms::ratings);
    }

    private boolean isReturning() {
        return order.events().stream().anyMatch(event -> event.fact() instanceof Fact.Return);
    }

    private boolean isCollecting() {
        return Advice.outbound(order).stream().anyMatch(parcel -> parcel.milestone() == Milestone.READY_FOR_PICKUP);
    }

    private boolean isExpected() {
        return order.milestone().compareTo(Milestone.READY_FOR_PICKUP) < 0
                && order.promises().current().isPresent()
                && !Advice.cameInVain(order);
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
            case "advice.attempt_failed" -> forms.isAnswerable() ? Phrase.of("advice.answer") : advice;
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

    /** The button below the advice: what is to be paid, else where the courier is answered, if not right here. */
    private @Nullable Map<String, Object> next() {
        Map<String, Object> payment = isUnpaid() || isDue() ? frame.link(view, Link.PAYMENT) : null;
        boolean asked = !waiting.customs().isEmpty() || !waiting.answer().isEmpty();
        boolean here = forms.isAnswerable() || !forms.questions().isEmpty();
        return payment == null && asked && !here ? frame.link(view, Link.ANSWER) : payment;
    }

    private boolean isUnpaid() {
        return order.events().stream()
                .filter(event -> event.kind().isMoney())
                .reduce((first, second) -> second)
                .filter(last -> last.kind() == EventKind.PAYMENT_FAILED)
                .isPresent();
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
