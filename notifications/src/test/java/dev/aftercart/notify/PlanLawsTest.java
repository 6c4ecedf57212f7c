package dev.aftercart.notify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.order.EventKind;
import dev.aftercart.order.Fact;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.OrderMessage;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.order.Shipment;
import dev.aftercart.order.SignalSource;
import dev.aftercart.order.SilenceLimit;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Milestone;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds of every plan, over lives of orders in which anything may happen. */
class PlanLawsTest {

    private static final OrderNumber NUMBER = OrderNumber.of("1001");
    private static final int LIVES = 500;
    private static final Set<MessageKind> OF_THE_WAY = Set.of(
            MessageKind.SHIPPED,
            MessageKind.ARRIVING_SOON,
            MessageKind.OUT_FOR_DELIVERY,
            MessageKind.DELIVERY_FAILED,
            MessageKind.PARCEL_HELD,
            MessageKind.CUSTOMS_ACTION,
            MessageKind.ACTION_REQUIRED,
            MessageKind.PICKUP_READY,
            MessageKind.PICKUP_REMINDER,
            MessageKind.PROMISE_REVISED,
            MessageKind.PROMISE_IMPROVED,
            MessageKind.PROMISE_MISSED,
            MessageKind.PARCEL_QUIET,
            MessageKind.ORDER_CONFIRMED);

    private interface Law {
        void holds(Random random);
    }

    /** Each life has its seed, so that one that breaks a law can be looked at alone. */
    private static void forEachLife(String name, Law law) {
        long first = Long.getLong("laws.seed", System.nanoTime());
        System.out.println(name + " seed " + first);
        for (long seed = first; seed < first + LIVES; seed++) {
            try {
                law.holds(new Random(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    private static MessagePlanner planner(Random random) {
        MessageRules rules = random.nextInt(3) == 0 ? GeneratedRules.rules(random) : MessageRules.standard();
        return MessagePlanner.of(rules).watching(SignalSource.silence(SilenceLimit.of(Duration.ofDays(3))));
    }

    private static Preferences preferences(Random random) {
        return random.nextBoolean()
                ? GeneratedRules.preferences(random)
                : Preferences.of(Story.SARA).allow(Consent.MARKETING, true);
    }

    private static Instant somewhen(Random random) {
        return GeneratedLives.BEGIN.plusSeconds(random.nextInt(40 * 86_400));
    }

    @Test
    void the_same_events_in_any_order_and_number_make_the_same_plan() {
        forEachLife("plan permutations", random -> {
            List<OrderEvent> events = GeneratedLives.draw(random);
            MessagePlanner planner = planner(random);
            Preferences preferences = preferences(random);
            Instant now = somewhen(random);
            MessagePlan plan = planner.plan(Order.fold(NUMBER, events), preferences, now);

            List<OrderEvent> others = new ArrayList<>(events);
            others.add(events.get(random.nextInt(events.size())));
            Collections.shuffle(others, random);
            assertThat(planner.plan(Order.fold(NUMBER, others), preferences, now))
                    .isEqualTo(plan);
        });
    }

    @Test
    void whenever_one_looks_no_message_is_planned_or_sent_twice() {
        forEachLife("plan wakes", random -> {
            List<OrderEvent> events = GeneratedLives.draw(random);
            MessagePlanner planner = planner(random);
            Preferences preferences = preferences(random);
            Map<String, Integer> planned = new HashMap<>();
            Set<String> sent = new HashSet<>();
            Order order = Order.fold(NUMBER, events.subList(0, 2));
            List<Instant> wakes = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                wakes.add(somewhen(random));
            }
            Collections.sort(wakes);
            for (Instant now : wakes) {
                order = order.with(events.stream()
                        .filter(event -> !event.recordedAt().isAfter(now))
                        .toList());
                MessagePlan plan = planner.plan(order, preferences, now);
                for (OrderEvent event : plan.events()) {
                    String step = event.kind() + ((Fact.Message) event.fact()).key();
                    assertThat(planned.merge(step, 1, Integer::sum)).as(step).isEqualTo(1);
                }
                order = order.with(plan.events());
                for (PlannedMessage message : plan.due()) {
                    assertThat(sent.add(message.key())).as(message.key()).isTrue();
                    OrderEvent step = random.nextInt(5) == 0 ? message.inDoubt("timeout", now) : message.sent(now);
                    order = order.with(List.of(step));
                }
                assertThat(planner.plan(order, preferences, now).due()).isEmpty();
            }
        });
    }

    @Test
    void nobody_is_told_the_same_thing_twice_by_the_channel_that_was_chosen() {
        forEachLife("told once", random -> {
            MessagePlanner planner = MessagePlanner.of(MessageRules.standard());
            Rehearsal played =
                    Rehearsal.of(Order.fold(NUMBER, GeneratedLives.draw(random)), planner, preferences(random));
            Set<String> told = new HashSet<>();
            for (Rehearsal.Step step : played.sent()) {
                for (String about : step.message().about()) {
                    String what = step.message().kind() + " " + about + " "
                            + step.message().recipient();
                    assertThat(told.add(what)).as(what).isTrue();
                }
            }
        });
    }

    @Test
    void after_all_was_delivered_nothing_of_the_way_is_due() {
        int[] delivered = {0};
        forEachLife("after delivery", random -> {
            Order order = Order.fold(NUMBER, GeneratedLives.draw(random));
            MessagePlan plan = planner(random).plan(order, preferences(random), somewhen(random));
            if (order.milestone() == Milestone.DELIVERED
                    && order.shipments().stream().noneMatch(PlanLawsTest::isExchange)) {
                delivered[0]++;
                assertThat(plan.due())
                        .noneMatch(message -> OF_THE_WAY.contains(message.kind())
                                && message.about().stream().noneMatch(about -> about.startsWith("order")));
            }
        });
        assertThat(delivered[0]).isPositive();
    }

    private static boolean isExchange(Shipment parcel) {
        return parcel.direction() == Direction.EXCHANGE;
    }

    @Test
    void nothing_is_due_in_quiet_hours_unless_its_rule_says_that_it_is_urgent() {
        forEachLife("quiet hours", random -> {
            Order order = Order.fold(NUMBER, GeneratedLives.draw(random));
            MessageRules rules = MessageRules.standard();
            Preferences preferences = preferences(random);
            Instant now = somewhen(random);
            MessagePlan plan = MessagePlanner.of(rules).plan(order, preferences, now);
            ZoneId zone = preferences.zone() == null ? order.zone() : preferences.zone();
            QuietHours hours = preferences.quiet() == null ? rules.quiet() : preferences.quiet();
            if (hours.contains(now, zone)) {
                assertThat(plan.due())
                        .allMatch(message -> rules.rules().stream()
                                .anyMatch(rule -> rule.message().equals(message.kind()) && rule.isUrgent()));
            }
        });
    }

    @Test
    void what_was_planned_is_sent_or_suppressed_or_still_held_with_a_wake() {
        forEachLife("planned ends", random -> {
            MessagePlanner planner = planner(random);
            Preferences preferences = preferences(random);
            Order order = Order.fold(NUMBER, GeneratedLives.draw(random));
            Rehearsal played = Rehearsal.of(order, planner, preferences);
            assertThat(played.order().messages()).noneMatch(message -> message.state() == OrderMessage.State.PLANNED);

            Instant now = somewhen(random);
            MessagePlan plan = planner.plan(order, preferences, now);
            assertThat(plan.held()).allSatisfy(message -> {
                assertThat(message.until()).isAfter(now);
                assertThat(plan.wakeAt().orElseThrow()).isBeforeOrEqualTo(message.until());
            });
        });
    }

    @Test
    void who_looks_only_when_the_plan_says_so_sends_what_somebody_sends_who_looks_all_the_time() {
        int[] wakes = {0};
        forEachLife("wakes are named", random -> {
            MessagePlanner planner = planner(random);
            Preferences preferences = preferences(random);
            List<OrderEvent> events = new ArrayList<>(GeneratedLives.draw(random));
            events.sort(Comparator.comparing(OrderEvent::recordedAt));
            Instant end = events.get(events.size() - 1).recordedAt().plus(Duration.ofDays(60));
            Order order = Order.fold(NUMBER, events.subList(0, 1));
            Instant now = events.get(0).recordedAt();
            while (now.isBefore(end)) {
                order = sent(heard(order, events, now), planner, preferences, now);
                MessagePlan after = planner.plan(order, preferences, now);
                Instant next = events.stream()
                        .map(OrderEvent::recordedAt)
                        .filter(now::isBefore)
                        .reduce(after.wakeAt().orElse(end), (one, other) -> one.isBefore(other) ? one : other);
                assertNothingComesBetween(after, next, order, planner, preferences, random);
                wakes[0] += after.wakeAt().isPresent() ? 1 : 0;
                now = next;
            }
        });
        assertThat(wakes[0]).isGreaterThan(LIVES);
    }

    private static Order heard(Order order, List<OrderEvent> events, Instant now) {
        return order.with(events.stream()
                .filter(event -> !event.recordedAt().isAfter(now))
                .toList());
    }

    private static Order sent(Order order, MessagePlanner planner, Preferences preferences, Instant now) {
        MessagePlan plan = planner.plan(order, preferences, now);
        List<OrderEvent> steps = new ArrayList<>(plan.events());
        plan.due().forEach(message -> steps.add(message.sent(now)));
        return order.with(steps);
    }

    /** Looking earlier may put on record earlier what is not sent, and changes nothing else. */
    private static void assertNothingComesBetween(
            MessagePlan after,
            Instant next,
            Order order,
            MessagePlanner planner,
            Preferences preferences,
            Random random) {
        long seconds = Duration.between(after.at(), next).toSeconds();
        for (int i = 0; i < 4 && seconds > 1; i++) {
            Instant between = i == 0 ? next.minusSeconds(1) : after.at().plusSeconds(random.nextLong(seconds));
            MessagePlan early = planner.plan(order, preferences, between);
            assertThat(early.due()).as("due between wakes").isEmpty();
            assertThat(early.events())
                    .as("new between wakes")
                    .allMatch(event -> event.kind() == EventKind.MESSAGE_SUPPRESSED);
            assertThat(planner.plan(order.with(early.events()), preferences, next)
                            .due())
                    .isEqualTo(planner.plan(order, preferences, next).due());
        }
    }

    @Test
    void of_imported_history_nobody_is_told() {
        forEachLife("imported", random -> {
            Order order = Order.fold(NUMBER, GeneratedLives.imported(random));
            Instant heard = order.events().stream()
                    .map(OrderEvent::recordedAt)
                    .max(Instant::compareTo)
                    .orElseThrow();
            assertThat(planner(random).plan(order, preferences(random), heard).messages())
                    .isEmpty();
        });
    }

    @Test
    void no_promotion_is_due_while_the_order_is_in_flight() {
        forEachLife("promotions", random -> {
            Order order = Order.fold(NUMBER, GeneratedLives.draw(random));
            MessagePlan plan = planner(random).plan(order, preferences(random), somewhen(random));
            if (PromotionGate.closed(order).isPresent()) {
                assertThat(plan.due())
                        .noneMatch(message ->
                                message.consent() == Consent.MARKETING && message.recipient() != Recipient.SHOP);
            }
        });
    }

    @Test
    void who_says_no_to_everything_gets_what_the_contract_needs_and_nothing_else() {
        forEachLife("opt-out", random -> {
            Order order = Order.fold(NUMBER, GeneratedLives.draw(random));
            Preferences preferences =
                    Preferences.of(Story.SARA).allow(Consent.SERVICE, false).avoid(Channel.EMAIL, Channel.SMS);
            Rehearsal played = Rehearsal.of(order, MessagePlanner.of(MessageRules.standard()), preferences);
            assertThat(played.sent()).allMatch(step -> step.message().consent() == Consent.TRANSACTIONAL);
            assertThat(played.sent().stream().map(step -> step.message().kind()))
                    .containsAll(isLive(order) ? Set.of(MessageKind.ORDER_PLACED) : Set.of());
        });
    }

    private static boolean isLive(Order order) {
        return order.events().stream()
                .noneMatch(event -> event.kind() == EventKind.CORRECTED
                        || (event.kind() == EventKind.PLACED && event.isBackfilled()));
    }

    @Test
    void an_event_of_a_message_names_nobody() {
        forEachLife("no person", random -> {
            MessagePlan plan = planner(random)
                    .plan(Order.fold(NUMBER, GeneratedLives.draw(random)), preferences(random), somewhen(random));
            for (OrderEvent event : plan.events()) {
                assertThat(((Fact.Message) event.fact()).key()).matches("[A-Za-z0-9_.:/+-]{1,200}");
            }
        });
    }
}
