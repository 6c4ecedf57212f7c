package dev.aftercart.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatusHooksTest {

    private final List<String> ran = new ArrayList<>();

    private final StatusModel model = StatusModel.named("workshop")
            .start("accepted")
            .onEntering("thank", change -> ran.add("thank"))
            .then("sewing")
            .onEntering("print", change -> ran.add("print"))
            .onEntering("tell", change -> ran.add("tell " + change.after().number()))
            .then("ready")
            .end()
            .build();

    @Test
    void hooks_run_for_the_statuses_that_a_change_entered_in_their_order() {
        change(null, entered(2, "accepted"), entered(3, "sewing"));

        assertThat(ran).containsExactly("thank", "print", "tell 1001");
    }

    @Test
    void hooks_do_not_run_again_while_the_order_stays() {
        Order before = OrderFixtures.order(entered(2, "accepted"), entered(3, "sewing"));
        change(before, entered(4, "sewing"));
        change(before, OrderFixtures.paid("SAR 378.00", "pay-1"));

        assertThat(ran).isEmpty();
    }

    @Test
    void what_is_heard_late_about_the_past_enters_nothing() {
        Order before = OrderFixtures.order(entered(2, "accepted"), entered(5, "ready"));
        change(before, entered(3, "sewing"));

        assertThat(ran).isEmpty();
    }

    @Test
    void an_order_that_comes_back_enters_again() {
        Order before = OrderFixtures.order(entered(2, "accepted"), entered(3, "sewing"), entered(4, "ready"));
        change(before, entered(5, "sewing"));

        assertThat(ran).containsExactly("print", "tell 1001");
    }

    @Test
    void what_is_taken_back_in_the_same_change_enters_nothing() {
        OrderEvent mistake = entered(3, "sewing");
        OrderEvent undo = OrderEvent.of(
                        EventKind.CORRECTED,
                        new Fact.Correction(mistake.id(), null, "clerk", "wrong_order"),
                        OrderFixtures.day(3))
                .recorded(OrderFixtures.day(3));
        change(OrderFixtures.order(entered(2, "accepted")), mistake, undo);

        assertThat(ran).isEmpty();
    }

    @Test
    void a_status_that_the_model_does_not_know_has_no_hook() {
        change(null, entered(2, "elsewhere"));

        assertThat(ran).isEmpty();
    }

    @Test
    void a_hook_that_fails_does_not_keep_the_others_from_running() {
        StatusModel failing = StatusModel.named("failing")
                .start("sewing")
                .onEntering("first", change -> {
                    throw new IllegalStateException("the printer is out of paper");
                })
                .onEntering("second", change -> {
                    throw new IllegalStateException("nobody listens");
                })
                .onEntering("third", change -> ran.add("third"))
                .end()
                .build();
        OrderEvent event = entered(2, "sewing");
        OrderChange change =
                new OrderChange(null, OrderFixtures.order(event), List.of(event), List.of(), event.recordedAt());

        assertThatThrownBy(() -> failing.onEntering().changed(change))
                .hasMessage("the printer is out of paper")
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
        assertThat(ran).containsExactly("third");
    }

    @Test
    void hooks_are_not_run_for_imported_history() {
        OrderEvent imported = OrderEvent.of(
                        EventKind.STATUS_ENTERED, new Fact.StatusEntered("sewing", null, null), OrderFixtures.day(2))
                .backfilled()
                .recorded(OrderFixtures.day(9));
        change(null, imported);
        assertThat(ran).isEmpty();
    }

    private void change(@Nullable Order before, OrderEvent... events) {
        Order after = before == null ? OrderFixtures.order(events) : before.with(List.of(events));
        model.onEntering().changed(new OrderChange(before, after, List.of(events), List.of(), OrderFixtures.ORDERED));
    }

    private static OrderEvent entered(int day, String status) {
        return OrderEvent.of(
                        EventKind.STATUS_ENTERED, new Fact.StatusEntered(status, null, null), OrderFixtures.day(day))
                .recorded(OrderFixtures.day(day));
    }
}
