package dev.aftercart.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Laws of the ledger, of the tracks and of the commands, tried on lives drawn at random. A failure names its seed. */
class LedgerLawsTest {

    private static final int LIVES = 3_000;

    @Test
    void pieces_are_never_lost_and_never_made_whatever_is_told() {
        forAll(random -> lawful(Order.fold(OrderFixtures.NUMBER, GeneratedOrders.life(random))));
    }

    @Test
    void what_does_not_fit_into_the_ledger_is_reported() {
        forAll(random -> {
            List<OrderEvent> life = GeneratedOrders.life(random).stream()
                    .filter(event -> event.kind() != EventKind.CORRECTED && !isAboutAll(event))
                    .toList();
            Order order = Order.fold(OrderFixtures.NUMBER, life);
            order.lines().stream()
                    .map(Line::sku)
                    .filter(sku -> isSound(order, sku))
                    .forEach(sku -> assertTold(order, sku));
        });
    }

    private static boolean isAboutAll(OrderEvent event) {
        return (event.fact() instanceof Fact.Cancellation cancellation
                        && cancellation.items().isEmpty())
                || (event.fact() instanceof Fact.Return step && step.items().isEmpty());
    }

    @Test
    void commands_that_are_not_vetoed_make_a_sound_order() {
        forAll(random -> {
            Order order = Order.fold(
                    OrderFixtures.NUMBER, GeneratedOrders.draft(random).events(OrderFixtures.ORDERED));
            for (int step = 1; step <= 25; step++) {
                order = after(order, random, step);
                assertThat(order.anomalies())
                        .as("step %d of %s", step, order.events())
                        .isEmpty();
            }
            lawful(order);
        });
    }

    private static void lawful(Order order) {
        long pieces = 0;
        long delivered = 0;
        long shipped = 0;
        for (Line line : order.lines()) {
            // The ledger's own constructor refuses anything unlawful; that it never has to is a law too.
            LineLedger ledger = order.ledger(line.sku()).orElseThrow();
            assertThat(ledger.outstanding() + ledger.cancelled() + ledger.shipped())
                    .isEqualTo(line.quantity());
            assertThat(ledger.open() + ledger.toProvide()).isEqualTo(ledger.outstanding());
            assertThat(ledger.returnable()).isNotNegative();
            pieces += ledger.ordered() - ledger.cancelled();
            delivered += ledger.delivered();
            shipped += ledger.shipped();
        }
        assertThat(order.tracks().fulfilment()).isIn(expected(pieces, shipped, delivered));
        assertThat(order.deliveredAt().isPresent())
                .isEqualTo(order.tracks().fulfilment() == Tracks.Fulfilment.DELIVERED);
    }

    private static List<Tracks.Fulfilment> expected(long pieces, long shipped, long delivered) {
        if (pieces == 0) {
            return List.of(Tracks.Fulfilment.CANCELLED);
        }
        if (delivered > 0) {
            return List.of(delivered == pieces ? Tracks.Fulfilment.DELIVERED : Tracks.Fulfilment.PARTLY_DELIVERED);
        }
        if (shipped == 0) {
            return List.of(Tracks.Fulfilment.UNFULFILLED);
        }
        return shipped == pieces
                ? List.of(Tracks.Fulfilment.SHIPPED, Tracks.Fulfilment.BACK_TO_SENDER)
                : List.of(Tracks.Fulfilment.PARTLY_SHIPPED);
    }

    private static boolean isSound(Order order, Sku sku) {
        return order.anomalies().stream().noneMatch(anomaly -> anomaly.path().equals("line " + sku));
    }

    /** Adds up for itself what the events say of a line, and finds all of it in the ledger. */
    private static void assertTold(Order order, Sku sku) {
        LineLedger ledger = order.ledger(sku).orElseThrow();
        assertThat(ledger.provided()).isEqualTo(told(order, sku, EventKind.PROVIDED));
        assertThat(ledger.cancelled()).isEqualTo(told(order, sku, EventKind.CANCELLED));
        assertThat(ledger.returned()).isEqualTo(told(order, sku, EventKind.RETURN_RECEIVED));

        int sent = inParcels(order, sku, parcel -> parcel.direction() == Direction.FORWARD);
        int gone = inParcels(
                order,
                sku,
                parcel -> EnumSet.of(Milestone.RETURNED, Milestone.LOST).contains(parcel.milestone()));
        int delivered = inParcels(
                order,
                sku,
                parcel -> parcel.direction() == Direction.FORWARD && parcel.milestone() == Milestone.DELIVERED);
        assertThat(ledger.shipped() - ledger.provided()).isGreaterThanOrEqualTo(sent - gone);
        assertThat(ledger.delivered() - ledger.provided()).isGreaterThanOrEqualTo(delivered);
        assertThat(ledger.backToSender() + ledger.lost()).isLessThanOrEqualTo(gone);
    }

    private static int told(Order order, Sku sku, EventKind kind) {
        return order.events().stream()
                .filter(event -> event.kind() == kind)
                .map(event -> event.fact() instanceof Fact.Provided provided
                        ? provided.items()
                        : event.fact() instanceof Fact.Cancellation cancellation
                                ? cancellation.items()
                                : ((Fact.Return) event.fact()).items())
                .mapToInt(items -> items.of(sku))
                .reduce(0, Items::sum);
    }

    private static int inParcels(Order order, Sku sku, Predicate<Shipment> wanted) {
        return order.shipments().stream()
                .filter(parcel -> parcel.isOutbound() && parcel.milestone() != Milestone.CANCELLED)
                .filter(wanted)
                .mapToInt(parcel -> parcel.items().of(sku))
                .reduce(0, Items::sum);
    }

    private static Order after(Order order, Random random, int step) {
        Instant now = OrderFixtures.ORDERED.plusSeconds(3_600L * step);
        OrderCommands commands = new OrderCommands(order, now, null);
        Proposal proposal = command(order, commands, random, step);
        return proposal instanceof Proposal.Events made ? order.with(made.events()) : order;
    }

    private static Proposal command(Order order, OrderCommands commands, Random random, int step) {
        Items items = GeneratedOrders.items(random);
        String reference = "RMA-" + random.nextInt(3);
        return switch (random.nextInt(16)) {
            case 0 -> commands.allocated(items);
            case 1 -> commands.provided();
            case 2 -> commands.provided(items);
            case 3 -> commands.cancellation().done(items, "changed_mind");
            case 4 -> random.nextInt(5) == 0 ? commands.cancelled("changed_mind") : commands.confirmed();
            case 5 -> commands.returns().requested(reference, items, "too_small");
            case 6 -> commands.returns().approved(reference);
            case 7 -> commands.returns().declined(reference, "worn");
            case 8 -> commands.returns().received(reference);
            case 9 -> commands.returns().received(reference, items);
            case 10 -> commands.returns().exchangeRequested(reference, items, "too_small");
            case 11 -> commands.edited(edit(order, random));
            case 12, 13 -> commands.shipped(parcel -> fill(parcel, order, items, step));
            default -> scanned(order, commands, random);
        };
    }

    private static ParcelDraft fill(ParcelDraft parcel, Order order, Items items, int step) {
        parcel.courier("dhl").tracking("P" + step);
        items.quantities().forEach((sku, quantity) -> {
            if (order.line(sku).isPresent()) {
                parcel.item(sku.value(), quantity);
            }
        });
        return parcel;
    }

    private static List<Line> edit(Order order, Random random) {
        return order.lines().stream()
                .filter(line -> !line.sku().equals(OrderFixtures.LAMP))
                .map(line -> Line.of(line.sku(), line.title(), 1 + random.nextInt(4), line.unitPrice())
                        .withTraits(line.traits().toArray(new Trait[0])))
                .toList();
    }

    /** A parcel arrives, comes back or is lost, once. */
    private static Proposal scanned(Order order, OrderCommands commands, Random random) {
        List<Shipment> moving = order.shipments().stream()
                .filter(parcel -> !parcel.milestone().isTerminal())
                .toList();
        if (moving.isEmpty()) {
            return new Proposal.Events(List.of());
        }
        TrackingNumber number = moving.get(random.nextInt(moving.size())).number();
        Phase phase = random.nextInt(4) == 0 ? Phase.LOSS : Phase.DELIVERED;
        Direction direction = random.nextInt(4) == 0 ? Direction.RETURN_TO_ORIGIN : Direction.FORWARD;
        TrackingEvent scan = TrackingEvent.of(phase, Detail.of(phase.name()))
                .direction(direction)
                .time(EventTime.of(order.events()
                        .get(order.events().size() - 1)
                        .occurredAt()
                        .atOffset(ZoneOffset.UTC)))
                .build();
        return commands.tracked(TrackingReading.of(CourierCode.of("dhl"), number, List.of(scan)));
    }

    private static void forAll(Consumer<Random> law) {
        for (long seed = 1; seed <= LIVES; seed++) {
            try {
                law.accept(new Random(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
