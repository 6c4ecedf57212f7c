package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.explain.Phrase.Argument;
import dev.aftercart.order.EventKind;
import dev.aftercart.order.Fact;
import dev.aftercart.order.Items;
import dev.aftercart.order.Line;
import dev.aftercart.order.LineLedger;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.Shipment;
import dev.aftercart.text.Characters;
import dev.aftercart.tracking.TrackingNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a message about an order is about, and what its sentences are filled with: what the host said, else what the order's
 * events tell. Every argument is always there, so that no sentence has a hole.
 */
final class Matter {

    private static final int LONGEST_TITLE = 40;

    private final OrderView view;
    private final Order order;
    private final List<Shipment> outbound;

    Matter(OrderView view) {
        this.view = view;
        this.order = view.order();
        this.outbound = Advice.outbound(order);
    }

    /** A sentence of a message, with all that it may speak of. */
    Map<String, Argument> arguments() {
        Phrase when = when();
        Map<String, Argument> arguments = new LinkedHashMap<>();
        arguments.put("number", new Argument.Code(order.number().value()));
        arguments.put("dates", nested(when));
        arguments.put("dates_short", nested(new Phrase("brief." + when.key(), when.arguments())));
        arguments.put("deadline", deadline(""));
        arguments.put("deadline_short", deadline("brief."));
        arguments.put("place", place());
        arguments.put("parcel", nested(parcelName()));
        arguments.put("items", nested(items()));
        arguments.put("status", nested(status()));
        arguments.put("total", money(order.total().orElse(null)));
        arguments.put("amount", money(amount()));
        return arguments;
    }

    /** The dates alone, without "expected": part of a sentence. */
    private Phrase when() {
        Phrase date = Arrival.of(order, view.now()).date();
        return date == null
                ? Phrase.of("when.unknown")
                : new Phrase(date.key().replace("dates.", "when."), date.arguments());
    }

    private Argument deadline(String form) {
        return nested(
                view.until() == null
                        ? Phrase.of("deadline.unknown")
                        : Phrase.of(form + "deadline.day").with("day", Objects.requireNonNull(view.until())));
    }

    private Argument place() {
        PickupPoint pickup = view.pickup();
        return pickup == null ? nested(Phrase.of("pickup.unnamed")) : new Argument.Words(pickup.name());
    }

    /** The parcel that the host named, else the one that was heard of last; null without parcels. */
    @Nullable
    Shipment parcel() {
        TrackingNumber wanted = view.parcel() == null ? lastHeard() : view.parcel();
        return outbound.stream()
                .filter(each -> each.number().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private @Nullable TrackingNumber lastHeard() {
        List<OrderEvent> events = order.events();
        for (int i = events.size() - 1; i >= 0; i--) {
            for (Shipment parcel : outbound) {
                boolean named = events.get(i).parcels().stream()
                        .anyMatch(leg -> leg.number().equals(parcel.number()));
                if (named) {
                    return parcel.number();
                }
            }
        }
        return null;
    }

    /** Of which parcels the message tells: those of the exchange that it is about, else those of the order. */
    Predicate<Shipment> told() {
        Shipment about = parcel();
        return about == null ? Shipment::isOutbound : each -> each.direction() == about.direction();
    }

    private Phrase parcelName() {
        Shipment parcel = parcel();
        return parcel == null ? Phrase.of("label.one_parcel") : name(order, parcel);
    }

    /** What a parcel is called: by its place among several that go the same way. */
    static Phrase name(Order order, Shipment parcel) {
        List<Shipment> parcels = Advice.outbound(order).stream()
                .filter(each -> each.direction() == parcel.direction())
                .toList();
        int index = parcels.indexOf(parcel);
        return parcels.size() < 2 || index < 0
                ? Phrase.of("label.one_parcel")
                : Phrase.of("label.parcel").with("number", index + 1).with("total", parcels.size());
    }

    /** The first of the order's goods by name, and how many others there are. */
    private Phrase items() {
        List<Line> lines = order.lines();
        if (lines.isEmpty()) {
            return Phrase.of("items.unknown");
        }
        Phrase first =
                Phrase.of("items.one").with("title", shortened(lines.get(0).title()));
        return lines.size() == 1
                ? first
                : Phrase.of("items.more").with("first", first).with("count", lines.size() - 1);
    }

    /** A title in a sentence, cut between words where that leaves more than half of it; whole ones stand in lists. */
    private static String shortened(String title) {
        int end = Characters.end(title, LONGEST_TITLE);
        if (end == title.length()) {
            return title;
        }
        int space = title.lastIndexOf(' ', end);
        return title.substring(0, space > end / 2 ? space : end) + "…";
    }

    /** What customers are told about the merchant's own status. */
    private Phrase status() {
        return newest(event -> event.fact() instanceof Fact.StatusEntered entered && entered.says() != null)
                        instanceof Fact.StatusEntered told
                ? Phrase.of(Objects.requireNonNull(told.says()))
                : Phrase.of("timeline.preparing");
    }

    /** What the host said, else the last refund. */
    @Nullable
    Money amount() {
        if (view.amount() != null) {
            return view.amount();
        }
        return newest(event -> event.kind() == EventKind.PAYMENT_REFUNDED) instanceof Fact.Payment refund
                ? refund.amount()
                : null;
    }

    /** The reference of the return that the message is about; null without one. */
    @Nullable
    String reference() {
        return view.reference() != null
                ? view.reference()
                : lastReturn() == null ? null : lastReturn().reference();
    }

    private Fact.@Nullable Return lastReturn() {
        return newest(event -> event.fact() instanceof Fact.Return step
                                && !step.items().isEmpty()
                                && (view.reference() == null || view.reference().equals(step.reference())))
                        instanceof Fact.Return step
                ? step
                : null;
    }

    /** The goods that are asked back, exchanged or complained of. */
    Items returned() {
        Fact.Return step = lastReturn();
        return step == null ? Items.NONE : step.items();
    }

    /** The goods that are cancelled, or asked to be: all of them when nothing else was said. */
    Items cancelled() {
        Items some = newest(event -> event.fact() instanceof Fact.Cancellation) instanceof Fact.Cancellation step
                ? step.items()
                : Items.NONE;
        return some.isEmpty() ? ordered() : some;
    }

    Items ordered() {
        Items all = Items.NONE;
        for (Line line : order.lines()) {
            all = all.plus(Items.of(line.sku(), line.quantity()));
        }
        return all;
    }

    /** What no parcel holds yet. */
    Items open() {
        Items open = Items.NONE;
        for (Line line : order.lines()) {
            int pieces = order.ledger(line.sku()).map(LineLedger::open).orElse(0);
            open = pieces > 0 ? open.plus(Items.of(line.sku(), pieces)) : open;
        }
        return open;
    }

    private @Nullable Fact newest(Predicate<OrderEvent> wanted) {
        List<OrderEvent> events = order.events();
        for (int i = events.size() - 1; i >= 0; i--) {
            if (wanted.test(events.get(i))) {
                return events.get(i).fact();
            }
        }
        return null;
    }

    private static Argument money(@Nullable Money amount) {
        return amount == null ? nested(Phrase.of("amount.unknown")) : new Argument.Amount(amount);
    }

    private static Argument nested(Phrase phrase) {
        return new Argument.Nested(phrase);
    }
}
