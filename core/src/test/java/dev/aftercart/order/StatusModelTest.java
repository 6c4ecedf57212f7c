package dev.aftercart.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Explanation;
import dev.aftercart.explain.Phrase;
import dev.aftercart.promise.WorkingCalendar;
import dev.aftercart.tracking.Milestone;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusModelTest {

    private static final StatusModel FURNITURE = StatusModel.named("furniture")
            .start("accepted")
            .is(Milestone.CONFIRMED)
            .then("cutting")
            .is(Milestone.PREPARING)
            .within(Duration.ofDays(5))
            .then("upholstery")
            .when(order -> order.tracks().payment() == Tracks.Payment.PAID, "deposit-missing")
            .then("shipped")
            .is(Milestone.SHIPPED)
            .end()
            .from("accepted", "cutting")
            .to("cancelled")
            .is(Milestone.CANCELLED)
            .end()
            .build();

    @Test
    void a_model_knows_its_ways() {
        assertThat(FURNITURE.next("accepted")).containsExactly("cutting", "cancelled");
        assertThat(FURNITURE.next("shipped")).isEmpty();
        assertThat(FURNITURE.milestone("cutting")).contains(Milestone.PREPARING);
        assertThat(FURNITURE.start()).isEqualTo("accepted");
    }

    @Test
    void a_command_enters_a_status_and_the_order_comes_as_far_as_it_stands_for() {
        Order order = enter(enter(OrderFixtures.order(), "accepted"), "cutting");

        assertThat(order.status()).contains("cutting");
        assertThat(order.milestone()).isEqualTo(Milestone.PREPARING);
    }

    @Test
    void statuses_that_are_entered_within_one_instant_follow_each_other() {
        StatusModel quick = StatusModel.named("quick")
                .start("a")
                .then("b")
                .then("c")
                .then("d")
                .end()
                .build();
        Order order = OrderFixtures.order();
        for (String status : quick.statuses()) {
            Proposal proposal = new OrderCommands(order, OrderFixtures.day(2), quick).enter(status);
            order = order.with(((Proposal.Events) proposal).events());
        }

        assertThat(order.way()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void a_guard_vetoes_a_command_and_says_why() {
        Order order = enter(enter(OrderFixtures.order(), "accepted"), "cutting");
        assertThat(propose(order, "upholstery")).isEqualTo(new Proposal.Vetoed(Phrase.of("deposit-missing")));

        Order paid = order.with(List.of(OrderFixtures.paid("SAR 378.00", "pay-1")));
        assertThat(enter(paid, "upholstery").status()).contains("upholstery");
    }

    @Test
    void there_is_no_way_but_those_of_the_model() {
        assertThat(propose(OrderFixtures.order(), "shipped")).isInstanceOf(Proposal.Vetoed.class);
        assertThat(propose(enter(OrderFixtures.order(), "accepted"), "nowhere")).isInstanceOf(Proposal.Vetoed.class);
    }

    @Test
    void an_order_should_leave_a_status_in_the_time_that_was_given() {
        Order order = enter(enter(OrderFixtures.order(), "accepted"), "cutting");

        assertThat(FURNITURE.dueAt(order))
                .contains(order.statusSince().orElseThrow().plus(Duration.ofDays(5)));
        assertThat(FURNITURE.dueAt(enter(OrderFixtures.order(), "accepted"))).isEmpty();
        assertThat(FURNITURE.dueAt(OrderFixtures.order())).isEmpty();
    }

    @Test
    void hearing_again_of_a_status_does_not_start_its_time_anew_but_coming_back_does() {
        Order cutting = OrderFixtures.order(entered(2, "accepted"), entered(3, "cutting"), entered(5, "cutting"));
        assertThat(FURNITURE.dueAt(cutting)).contains(OrderFixtures.day(8));

        Order back = cutting.with(List.of(entered(6, "upholstery"), entered(7, "cutting")));
        assertThat(FURNITURE.dueAt(back)).contains(OrderFixtures.day(12));
    }

    @Test
    void a_status_that_was_entered_by_mistake_does_not_count() {
        OrderEvent mistake = entered(4, "upholstery");
        OrderEvent undo = OrderEvent.of(
                        EventKind.CORRECTED,
                        new Fact.Correction(mistake.id(), null, "clerk", "wrong_order"),
                        OrderFixtures.day(6))
                .recorded(OrderFixtures.day(6));
        Order order = OrderFixtures.order(entered(2, "accepted"), entered(3, "cutting"), mistake, undo);

        assertThat(FURNITURE.dueAt(order)).contains(OrderFixtures.day(8));
    }

    @Test
    void what_is_heard_late_about_the_past_does_not_change_the_status() {
        Order order = OrderFixtures.order(entered(2, "accepted"), entered(4, "cutting"), entered(3, "upholstery"));

        assertThat(order.status()).contains("cutting");
        assertThat(FURNITURE.dueAt(order)).contains(OrderFixtures.day(9));
    }

    @Test
    void working_days_are_counted_by_the_calendar_and_end_with_the_last_of_them() {
        StatusModel model = StatusModel.named("workshop")
                .calendar(
                        WorkingCalendar.in(ZoneId.of("Asia/Riyadh")).withWeekend(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY))
                .start("sewing")
                .withinWorkingDays(2)
                .end()
                .build();
        // Day 4 of March 2026 is a Wednesday; Friday and Saturday do not count.
        Order order = OrderFixtures.order(entered(4, "sewing"));

        assertThat(model.dueAt(order)).contains(Instant.parse("2026-03-08T21:00:00Z"));
    }

    @Test
    void a_time_beyond_the_end_of_time_is_no_fault() {
        OrderEvent far = OrderEvent.of(
                        EventKind.STATUS_ENTERED, new Fact.StatusEntered("cutting", null, null), Instant.MAX)
                .recorded(OrderFixtures.day(1));

        assertThat(FURNITURE.dueAt(OrderFixtures.order(far))).contains(Instant.MAX);
    }

    @Test
    void why_an_order_is_late_names_since_when_what_keeps_it_and_what_would_end_it() {
        Order order = OrderFixtures.order(entered(2, "accepted"), entered(3, "cutting"));

        assertThat(FURNITURE.late(order, OrderFixtures.day(8).minusNanos(1))).isEmpty();
        Explanation late = FURNITURE.late(order, OrderFixtures.day(8)).orElseThrow();
        assertThat(late.rule())
                .isEqualTo(Phrase.of("signal.late_in_status")
                        .withCode("status", "cutting")
                        .with("due", OrderFixtures.day(8).atZone(order.zone())));
        assertThat(late.facts())
                .containsExactly(
                        Phrase.of("order.status.since")
                                .with("since", OrderFixtures.day(3).atZone(order.zone())),
                        Phrase.of("order.status.stay_day").with("count", 5),
                        Phrase.of("order.status.held")
                                .withCode("status", "upholstery")
                                .with("why", Phrase.of("deposit-missing")));
        assertThat(late.changes())
                .containsExactly(
                        Phrase.of("order.change.status").withCode("status", "upholstery"),
                        Phrase.of("order.change.status").withCode("status", "cancelled"));
    }

    @Test
    void a_model_does_not_change_with_the_description_it_was_built_from() {
        StatusModelDraft draft = StatusModel.named("small").start("open").end();
        StatusModel before = draft.build();
        StatusModel after = draft.then("closed").end().build();

        assertThat(before.statuses()).containsExactly("open");
        assertThat(before.next("open")).isEmpty();
        assertThat(before)
                .isNotEqualTo(after)
                .isEqualTo(StatusModel.named("small").start("open").end().build());
    }

    @Test
    void a_model_is_drawn_with_the_way_of_an_order() {
        Order order = enter(enter(OrderFixtures.order(), "accepted"), "cutting");

        assertThat(FURNITURE.toMermaid(order)).isEqualTo("""
                stateDiagram-v2
                    state "accepted (confirmed)" as s0
                    state "cutting (preparing)" as s1
                    state "upholstery" as s2
                    state "shipped" as s3
                    state "cancelled" as s4
                    [*] --> s0
                    s0 --> s1
                    s0 --> s4
                    s1 --> s2 : unless deposit-missing
                    s1 --> s4
                    s2 --> s3
                    s3 --> [*]
                    s4 --> [*]
                    classDef gone fill:#dbe7ff,stroke:#1d4ed8,color:#111827
                    class s0 gone
                    classDef now fill:#1d4ed8,stroke:#1d4ed8,color:#ffffff
                    class s1 now
                """);
        assertThat(FURNITURE.toMermaid()).doesNotContain("class").endsWith("s4 --> [*]\n");
    }

    @Test
    void names_mean_nothing_to_the_drawing() {
        StatusModel odd = StatusModel.named("odd")
                .start("say \"hi\"; %% <b>")
                .then("Out for delivery")
                .is(Milestone.OUT_FOR_DELIVERY)
                .then("ملغى")
                .when(order -> true, "a: b")
                .end()
                .build();

        assertThat(odd.toMermaid())
                .contains(
                        "state \"say #34;hi#34;#59; #37;#37; #60;b#62;\" as s0",
                        "state \"Out for delivery\" as s1",
                        "state \"ملغى\" as s2",
                        "s1 --> s2 : unless a#58; b");
    }

    @Test
    void an_order_in_a_status_that_the_model_does_not_know_stands_nowhere_in_the_drawing() {
        Order order = OrderFixtures.order(entered(2, "accepted"), entered(3, "elsewhere"));

        assertThat(FURNITURE.toMermaid(order)).contains("class s0 gone").doesNotContain(" now");
    }

    private static OrderEvent entered(int day, String status) {
        return OrderEvent.of(
                        EventKind.STATUS_ENTERED, new Fact.StatusEntered(status, null, null), OrderFixtures.day(day))
                .recorded(OrderFixtures.day(day));
    }

    private static Proposal propose(Order order, String status) {
        return new OrderCommands(order, OrderFixtures.day(2), FURNITURE).enter(status);
    }

    private static Order enter(Order order, String status) {
        Proposal proposal = new OrderCommands(
                        order, OrderFixtures.day(2).plusSeconds(order.events().size()), FURNITURE)
                .enter(status);
        assertThat(proposal).isInstanceOf(Proposal.Events.class);
        return order.with(((Proposal.Events) proposal).events());
    }
}
