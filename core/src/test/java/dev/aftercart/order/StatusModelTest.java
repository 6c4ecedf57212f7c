package dev.aftercart.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.explain.Phrase;
import dev.aftercart.tracking.Milestone;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusModelTest {

    private static final StatusModel FURNITURE = StatusModel.named("furniture")
            .start("placed")
            .is(Milestone.CONFIRMED)
            .then("cutting")
            .is(Milestone.PREPARING)
            .within(Duration.ofDays(5))
            .then("upholstery")
            .when(order -> order.tracks().payment() == Tracks.Payment.PAID, "deposit-missing")
            .then("shipped")
            .is(Milestone.SHIPPED)
            .end()
            .from("placed", "cutting")
            .to("cancelled")
            .is(Milestone.CANCELLED)
            .end()
            .build();

    @Test
    void a_model_knows_its_ways() {
        assertThat(FURNITURE.next("placed")).containsExactly("cutting", "cancelled");
        assertThat(FURNITURE.next("shipped")).isEmpty();
        assertThat(FURNITURE.milestone("cutting")).contains(Milestone.PREPARING);
        assertThat(FURNITURE.within("cutting")).contains(Duration.ofDays(5));
    }

    @Test
    void a_command_enters_a_status_and_the_order_comes_as_far_as_it_stands_for() {
        Order order = enter(enter(OrderFixtures.order(), "placed"), "cutting");

        assertThat(order.status()).contains("cutting");
        assertThat(order.milestone()).isEqualTo(Milestone.PREPARING);
    }

    @Test
    void a_guard_vetoes_a_command_and_says_why() {
        Order order = enter(enter(OrderFixtures.order(), "placed"), "cutting");
        assertThat(propose(order, "upholstery")).isEqualTo(new Proposal.Vetoed(Phrase.of("deposit-missing")));

        Order paid = order.with(List.of(OrderFixtures.paid("SAR 378.00", "pay-1")));
        assertThat(enter(paid, "upholstery").status()).contains("upholstery");
    }

    @Test
    void there_is_no_way_but_those_of_the_model() {
        assertThat(propose(OrderFixtures.order(), "shipped")).isInstanceOf(Proposal.Vetoed.class);
        assertThat(propose(enter(OrderFixtures.order(), "placed"), "nowhere")).isInstanceOf(Proposal.Vetoed.class);
    }

    @Test
    void an_order_should_leave_a_status_in_the_time_that_was_given() {
        Order order = enter(enter(OrderFixtures.order(), "placed"), "cutting");

        assertThat(FURNITURE.dueAt(order))
                .contains(order.statusSince().orElseThrow().plus(Duration.ofDays(5)));
        assertThat(FURNITURE.dueAt(enter(OrderFixtures.order(), "placed"))).isEmpty();
        assertThat(FURNITURE.dueAt(OrderFixtures.order())).isEmpty();
    }

    @Test
    void a_model_is_drawn_with_the_way_of_an_order() {
        Order order = enter(enter(OrderFixtures.order(), "placed"), "cutting");

        assertThat(FURNITURE.toMermaid(order)).isEqualTo("""
                stateDiagram-v2
                    state "placed (confirmed)" as s0
                    state "cutting (preparing)" as s1
                    state "upholstery" as s2
                    state "shipped" as s3
                    state "cancelled" as s4
                    [*] --> s0
                    s0 --> s1
                    s0 --> s4
                    s1 --> s2
                    s1 --> s4
                    s2 --> s3
                    s3 --> [*]
                    s4 --> [*]
                    classDef gone fill:#dbe7ff,stroke:#1d4ed8
                    classDef now fill:#1d4ed8,stroke:#1d4ed8,color:#ffffff
                    class s0 gone
                    class s1 now
                """);
        assertThat(FURNITURE.toMermaid()).doesNotContain("class").endsWith("s4 --> [*]\n");
    }

    @Test
    void every_fault_of_a_model_is_reported_at_once() {
        StatusModel.Builder broken = StatusModel.named("broken")
                .start("placed")
                .is(Milestone.SHIPPED)
                .then("packed")
                .is(Milestone.PREPARING)
                .from("lost")
                .to("found")
                .within(Duration.ZERO);

        assertThatThrownBy(broken::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no end")
                .hasMessageContaining("packed is a dead end")
                .hasMessageContaining("lost cannot be reached")
                .hasMessageContaining("found cannot be reached")
                .hasMessageContaining("goes backwards from placed (SHIPPED) to packed (PREPARING)")
                .hasMessageContaining("above zero");
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
