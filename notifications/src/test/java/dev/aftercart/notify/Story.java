package dev.aftercart.notify;

import dev.aftercart.customer.Customer;
import dev.aftercart.order.Address;
import dev.aftercart.order.EventKind;
import dev.aftercart.order.Fact;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderCommand;
import dev.aftercart.order.OrderCommands;
import dev.aftercart.order.OrderDraft;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.Proposal;
import dev.aftercart.order.Source;
import dev.aftercart.order.StatusModel;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An order's life in Riyadh, told by day and hour, and what its customer hears of it. */
final class Story {

    static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");
    static final CourierCode DHL = CourierCode.of("dhl");
    static final Customer SARA =
            Customer.of("c-77").email("sara@example.com").phone("+966500000000").zone("Asia/Riyadh");

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    private final boolean backfilled;
    private final @Nullable StatusModel model;
    private Order order;
    private Instant now;
    private Preferences preferences = Preferences.of(SARA);
    private MessagePlanner planner = MessagePlanner.of(MessageRules.standard());

    private Story(Instant now, Order order, boolean backfilled, @Nullable StatusModel model) {
        this.now = now;
        this.order = order;
        this.backfilled = backfilled;
        this.model = model;
    }

    /** Two shirts and a lamp, promised for the tenth to the twelfth of March. */
    static OrderDraft draft(String placed) {
        return Order.place("1001")
                .at(instant(placed))
                .customer(SARA)
                .shipTo(Address.in("SA").withZone("Asia/Riyadh"))
                .line("SHIRT-M", "Linen shirt", 2, Money.parse("SAR 149.00"))
                .line("LAMP", "Desk lamp", 1, Money.parse("SAR 80.00"))
                .payment("card")
                .promise(LocalDate.parse("2026-03-10"), LocalDate.parse("2026-03-12"));
    }

    static Story begins(String placed) {
        return of(draft(placed), placed);
    }

    static Story of(OrderDraft draft, String placed) {
        List<OrderEvent> events = draft.events(instant(placed));
        return new Story(instant(placed), Order.fold(draft.number(), events), false, null);
    }

    static Story with(StatusModel model, String placed) {
        OrderDraft draft = draft(placed);
        return new Story(instant(placed), Order.fold(draft.number(), draft.events(instant(placed))), false, model);
    }

    static Story imported(OrderDraft draft, String heard) {
        List<OrderEvent> events = draft.backfilled().events(instant(heard));
        return new Story(instant(heard), Order.fold(draft.number(), events), true, null);
    }

    static Instant instant(String riyadh) {
        String text = riyadh.length() < 12 ? "2026-" + riyadh : riyadh;
        return LocalDateTime.parse(text.replace(' ', 'T')).atZone(RIYADH).toInstant();
    }

    Story at(String time) {
        now = instant(time);
        return this;
    }

    Story does(OrderCommand command) {
        OrderCommands commands = new OrderCommands(order, now, model);
        Proposal proposal = command.propose(backfilled ? commands.backfilled(now.minusSeconds(60)) : commands);
        if (proposal instanceof Proposal.Vetoed vetoed) {
            throw new AssertionError(vetoed.why().toString());
        }
        return record(((Proposal.Events) proposal).events());
    }

    Story record(List<OrderEvent> events) {
        order = order.with(events);
        return this;
    }

    Story shipped(String number, String... skus) {
        return does(o -> o.shipped(parcel -> {
            var draft = parcel.courier("dhl").tracking(number);
            if (skus.length == 0) {
                return draft.all();
            }
            for (String sku : skus) {
                draft = draft.item(sku, sku.equals("SHIRT-M") ? 2 : 1);
            }
            return draft;
        }));
    }

    Story scan(String number, Phase phase, Detail detail) {
        return scan(number, phase, detail, scan -> scan);
    }

    Story scan(String number, Phase phase, Detail detail, UnaryOperator<TrackingEvent.Draft> more) {
        return record(List.of(scanned(number, phase, detail, more)));
    }

    OrderEvent scanned(String number, Phase phase, Detail detail, UnaryOperator<TrackingEvent.Draft> more) {
        TrackingEvent scan = more.apply(TrackingEvent.of(phase, detail)
                        .time(EventTime.of(now.atZone(RIYADH).toOffsetDateTime())))
                .build();
        OrderEvent.Draft draft = OrderEvent.of(
                        EventKind.TRACKING_RECORDED, new Fact.Tracked(DHL, TrackingNumber.of(number), scan), now)
                .source(new Source("dhl"));
        return (backfilled ? draft.backfilled() : draft).recorded(now);
    }

    Story outForDelivery(String number) {
        return scan(number, Phase.OUT_FOR_DELIVERY, Detail.OUT_FOR_DELIVERY);
    }

    Story delivered(String number) {
        return scan(number, Phase.DELIVERED, Detail.DELIVERED);
    }

    Story preferring(Preferences wanted) {
        preferences = wanted;
        return this;
    }

    Story planned(MessagePlanner by) {
        planner = by;
        return this;
    }

    Story under(MessageRules rules) {
        return planned(MessagePlanner.of(rules));
    }

    Order order() {
        return order;
    }

    Preferences preferences() {
        return preferences;
    }

    MessagePlanner planner() {
        return planner;
    }

    Rehearsal played() {
        return Rehearsal.of(order, planner, preferences);
    }

    /** What was sent: day, hour, message, channel. */
    List<String> told() {
        return played().sent().stream()
                .map(step -> line(step.at()) + " " + step.message().kind() + " by "
                        + step.message().channel())
                .toList();
    }

    /** What was sent, without the receipt at the beginning and the follow-ups that nobody asked for. */
    List<String> news() {
        return told().stream()
                .filter(line -> !line.contains("order_placed") && !line.contains("unboxing"))
                .toList();
    }

    /** What was not sent, and why. */
    List<String> suppressed() {
        return played().steps().stream()
                .filter(step -> step.message().state() == PlannedMessage.State.SUPPRESSED)
                .map(step -> step.message().kind() + " " + step.message().reason())
                .toList();
    }

    /** What was held, and why. */
    List<String> held() {
        return played().steps().stream()
                .filter(step -> step.message().state() == PlannedMessage.State.HELD)
                .map(step -> step.message().kind() + " " + step.message().reason() + " until "
                        + line(Objects.requireNonNull(step.message().until())))
                .toList();
    }

    static String line(Instant at) {
        return HOUR.format(at.atZone(RIYADH));
    }
}
