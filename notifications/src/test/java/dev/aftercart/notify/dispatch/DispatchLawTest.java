package dev.aftercart.notify.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.notify.Channel;
import dev.aftercart.notify.GeneratedLives;
import dev.aftercart.notify.PlannedMessage;
import dev.aftercart.notify.channel.Receipt;
import dev.aftercart.notify.channel.SendOutcome;
import dev.aftercart.notify.channel.SendReason;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderChange;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.OrderMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DispatchLawTest {

    private static final int RUNS = 500;
    private static final int MOST_INSTANTS = 3_000;
    private static final Duration AFTERWARDS = Duration.ofDays(60);

    @Test
    void whoever_dies_at_whatever_step_nothing_is_sent_twice_and_nothing_is_lost_silently() {
        long seed = Long.getLong("dispatch.seed", System.nanoTime());
        System.out.println("dispatch seed " + seed);
        Random seeds = new Random(seed);
        Tally tally = new Tally();
        try (Steppers steppers = new Steppers()) {
            for (int run = 0; run < RUNS; run++) {
                new Life(seeds.nextLong(), steppers, tally).play();
            }
        }
        System.out.println(tally);
        assertThat(tally.deaths).as("deaths").isGreaterThan(RUNS);
        assertThat(tally.inDoubt).as("messages in doubt").isGreaterThan(RUNS / 10);
        assertThat(tally.sent).as("messages sent").isGreaterThan(RUNS);
        assertThat(tally.received).as("messages received").isGreaterThan(RUNS / 10);
    }

    /** What there was in all runs together: a law that nothing ever tried proves nothing. */
    private static final class Tally {
        int deaths;
        int sent;
        int received;
        int inDoubt;
        int failed;
        int suppressed;

        @Override
        public String toString() {
            return "deaths " + deaths + ", sent " + sent + ", received " + received + ", in doubt " + inDoubt
                    + ", failed " + failed + ", suppressed " + suppressed;
        }
    }

    private static final class Life {

        private final long seed;
        private final Random random;
        private final Steppers steppers;
        private final Tally tally;
        private final World world;
        private final List<OrderEvent> events;
        private int deathsLeft;

        Life(long seed, Steppers steppers, Tally tally) {
            this.seed = seed;
            this.random = new Random(seed);
            this.steppers = steppers;
            this.tally = tally;
            this.events = new ArrayList<>(GeneratedLives.draw(random));
            events.sort(Comparator.comparing(OrderEvent::recordedAt));
            this.deathsLeft = random.nextInt(8);
            this.world = new World(events.get(0).recordedAt(), steppers::step, this::answer);
        }

        private SendOutcome answer(PlannedMessage message, Instant at) {
            int draw = random.nextInt(20);
            if (draw < 12) {
                return new SendOutcome.Sent("test", "id-" + at, at);
            }
            if (draw < 16) {
                return SendOutcome.NotSent.forNow(SendReason.UNAVAILABLE, "", at.plusSeconds(random.nextInt(3_600)));
            }
            return draw < 18
                    ? SendOutcome.NotSent.forGood(random.nextBoolean() ? SendReason.REJECTED : SendReason.GONE, "")
                    : new SendOutcome.InDoubt("end_of_data", false);
        }

        void play() {
            int heard = 0;
            Instant end = events.get(events.size() - 1).recordedAt().plus(AFTERWARDS);
            for (int i = 0; i < MOST_INSTANTS; i++) {
                List<OrderEvent> news = new ArrayList<>();
                while (heard < events.size() && !events.get(heard).recordedAt().isAfter(world.now)) {
                    news.add(events.get(heard++));
                }
                step(news);
                Instant event = heard < events.size() ? events.get(heard).recordedAt() : null;
                Instant due = world.next();
                Instant next = event == null || (due != null && due.isBefore(event)) ? due : event;
                if (next == null || next.isAfter(end)) {
                    break;
                }
                world.now = next;
            }
            deathsLeft = 0;
            world.now = end;
            step(List.of());
            // What a node that died last had claimed comes back.
            world.runOn(end.plus(Duration.ofHours(1)));
            check();
        }

        private void step(List<OrderEvent> news) {
            List<Runnable> nodes = new ArrayList<>(List.of(world::runAll, world::runAll));
            if (!news.isEmpty()) {
                OrderChange change = world.happens(news);
                nodes.add(() -> world.dispatcher.changed(change));
            }
            if (!world.provider.taken.isEmpty() && random.nextInt(4) == 0) {
                Receipt receipt = receipt();
                nodes.add(() -> world.dispatcher.receive(Channel.EMAIL, List.of(receipt)));
            }
            steppers.run(nodes, this::move);
        }

        /** That something arrived which the provider has taken, whatever anybody here knows of it. */
        private Receipt receipt() {
            List<Provider.Taken> taken = world.provider.taken;
            String key = taken.get(random.nextInt(taken.size())).message().key();
            Receipt.Stage stage = List.of(Receipt.Stage.TAKEN, Receipt.Stage.DELIVERED, Receipt.Stage.READ)
                    .get(random.nextInt(3));
            return new Receipt.Progress("", key, stage, null, "", world.now);
        }

        private Steppers.Move move(int alive) {
            if (random.nextInt(400) == 0) {
                world.now = world.now.plusSeconds(random.nextInt(900));
                world.store.instants.add(world.now.plusSeconds(1));
            }
            boolean dies = deathsLeft > 0 && random.nextInt(25) == 0;
            deathsLeft -= dies ? 1 : 0;
            tally.deaths += dies ? 1 : 0;
            return new Steppers.Move(random.nextInt(alive), dies);
        }

        private void check() {
            String run = "life " + seed;
            Set<String> told = new HashSet<>();
            for (Provider.Taken taken : world.provider.taken) {
                for (String about : taken.message().about()) {
                    assertThat(told.add(taken.message().kind() + " " + about + " "
                                    + taken.message().recipient()))
                            .as(run + " told twice: " + taken + " of " + world.provider.taken)
                            .isTrue();
                }
            }
            for (OrderMessage message : world.order().messages()) {
                assertThat(message.state())
                        .as(run + " " + message)
                        .isNotIn(OrderMessage.State.PLANNED, OrderMessage.State.CLAIMED);
                boolean taken = world.provider.taken.stream()
                        .anyMatch(one -> one.message().key().equals(message.key()));
                assertThat(message.isTold() || !taken)
                        .as(run + " hides " + message)
                        .isTrue();
                assertThat(message.state().compareTo(OrderMessage.State.SENT) < 0 || taken)
                        .as(run + " claims " + message)
                        .isTrue();
                count(message.state());
            }
            Order order = world.order();
            Turn left = Turn.of(order, world.planner, world.preferences(order), world.now);
            assertThat(left.events()).as(run + " forgot").isEmpty();
        }

        private void count(OrderMessage.State state) {
            tally.sent += state == OrderMessage.State.SENT ? 1 : 0;
            tally.received += state.compareTo(OrderMessage.State.DELIVERED) >= 0 ? 1 : 0;
            tally.inDoubt += state == OrderMessage.State.IN_DOUBT ? 1 : 0;
            tally.failed += state == OrderMessage.State.FAILED ? 1 : 0;
            tally.suppressed += state == OrderMessage.State.SUPPRESSED ? 1 : 0;
        }
    }
}
