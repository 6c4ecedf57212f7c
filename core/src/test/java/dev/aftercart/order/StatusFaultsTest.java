package dev.aftercart.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.tracking.Milestone;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with a model, one fault a test. */
class StatusFaultsTest {

    private static StatusModelDraft model() {
        return StatusModel.named("test");
    }

    @Test
    void a_status_to_which_no_way_leads_cannot_be_reached() {
        assertThat(faults(model().start("open").end().about("island").end()))
                .containsExactly("island: cannot be reached: lead a way to it, or leave it out");
    }

    @Test
    void a_status_that_nothing_follows_and_that_is_no_end_is_a_dead_end() {
        assertThat(faults(model().start("open")
                        .then("packed")
                        .from("open")
                        .to("closed")
                        .end()))
                .containsExactly("packed: is a dead end: mark it as an end, or say what follows");
    }

    @Test
    void statuses_from_which_one_can_only_go_round_never_come_to_an_end() {
        assertThat(faults(model().start("open")
                        .then("closed")
                        .end()
                        .from("open")
                        .to("checking")
                        .then("mending")
                        .then("checking")))
                .containsExactly(
                        "checking: never comes to an end: the ways from it only go round (checking, mending)",
                        "mending: never comes to an end: the ways from it only go round (checking, mending)");
    }

    @Test
    void a_way_back_is_no_fault_while_there_is_a_way_out() {
        assertThat(faults(model().start("checking")
                        .then("mending")
                        .then("checking")
                        .then("closed")
                        .end()))
                .isEmpty();
    }

    @Test
    void a_model_has_a_start() {
        assertThat(faults(model().about("open").end()))
                .containsExactly("there is no start: say in which status an order begins");
    }

    @Test
    void a_model_has_one_start_only() {
        assertThat(faults(model().start("open").end().start("begun").end()))
                .contains("two starts: open and begun; keep one");
    }

    @Test
    void a_model_has_an_end() {
        assertThat(faults(model().start("open").then("closed")))
                .containsExactly(
                        "there is no end: mark the statuses in which an order may stay for good",
                        "closed: is a dead end: mark it as an end, or say what follows");
    }

    @Test
    void the_same_way_twice_is_ambiguous() {
        assertThat(faults(
                        model().start("open").then("closed").end().from("open").to("closed")))
                .containsExactly("open: leads to closed twice: leave one of the two out");
    }

    @Test
    void a_way_from_a_status_to_itself_leads_nowhere() {
        assertThat(faults(model().start("open").end().then("open")))
                .containsExactly("open: leads to itself: leave that way out; an order that stays need not enter again");
    }

    @Test
    void two_guards_of_a_status_that_say_the_same_cannot_be_told_apart() {
        assertThat(faults(model().start("open")
                        .end()
                        .when(order -> true, "not-now")
                        .when(order -> false, "not-now")))
                .containsExactly("open: has two guards that both say not-now, so nobody can tell which objected");
    }

    @Test
    void two_hooks_of_a_status_have_two_names() {
        assertThat(faults(
                        model().start("open").end().onEntering("tell", c -> {}).onEntering("tell", c -> {})))
                .containsExactly("open: has two hooks with the name tell: leave one out, or rename it");
    }

    @Test
    void names_that_differ_only_in_case_or_hyphens_cannot_be_told_apart() {
        assertThat(faults(model().start("in work").then("In-Work").end()))
                .containsExactly("In-Work: cannot be told from in work: rename one of the two");
    }

    @Test
    void what_is_said_twice_would_hide_what_was_said_first() {
        assertThat(faults(model().start("open")
                        .is(Milestone.PLACED)
                        .within(Duration.ofDays(1))
                        .says("en", "Open")
                        .end()
                        .is(Milestone.CONFIRMED)
                        .within(Duration.ofDays(2))
                        .says("en", "Opened")
                        .phrase("my.open")))
                .containsExactly(
                        "open: says \"is\" twice: CONFIRMED would hide PLACED; keep one",
                        "open: says \"within\" twice: 2 days would hide 1 day; keep one",
                        "open: says \"says en\" twice: Opened would hide Open; keep one",
                        "open: says \"phrase\" twice: my.open would hide {en=Opened}; keep one");
    }

    @Test
    void a_status_may_be_called_like_a_milestone_and_stand_for_another() {
        StatusModel model = StatusModel.named("furniture")
                .start("placed")
                .is(Milestone.CONFIRMED)
                .then("cutting")
                .within(Duration.ofDays(5))
                .then("shipped")
                .is(Milestone.SHIPPED)
                .then("delivered")
                .is(Milestone.DELIVERED)
                .end()
                .from("placed", "cutting")
                .to("cancelled")
                .is(Milestone.CANCELLED)
                .end()
                .build();
        assertThat(model.milestone("placed")).contains(Milestone.CONFIRMED);
    }

    @Test
    void a_milestone_does_not_go_backwards_along_a_way() {
        assertThat(faults(model().start("sent")
                        .is(Milestone.SHIPPED)
                        .then("packed")
                        .is(Milestone.PREPARING)
                        .end()))
                .containsExactly("sent: leads back from shipped to preparing in packed:"
                        + " leave that way out, or let packed stand for no milestone");
    }

    @Test
    void a_way_back_is_told_of_the_status_that_takes_it_and_not_of_those_before() {
        assertThat(faults(model().start("packed")
                        .is(Milestone.PREPARING)
                        .then("sent")
                        .is(Milestone.SHIPPED)
                        .then("thought over")
                        .is(Milestone.CONFIRMED)
                        .end()))
                .singleElement()
                .asString()
                .startsWith("sent: leads back from shipped to confirmed");
    }

    @Test
    void a_milestone_does_not_go_backwards_behind_statuses_without_one() {
        assertThat(faults(model().start("sent")
                        .is(Milestone.SHIPPED)
                        .then("asked")
                        .then("checked")
                        .then("packed")
                        .is(Milestone.PREPARING)
                        .end()))
                .singleElement()
                .asString()
                .startsWith("sent: leads back from shipped to preparing in packed");
    }

    @Test
    void a_way_from_a_status_that_is_never_described_is_unknown() {
        assertThat(faults(model().start("open").end().from("oepn").to("closed").end()))
                .containsExactly(
                        "oepn: is named by from(...), but never described: describe it before, or correct the name");
    }

    @Test
    void nothing_is_said_about_no_status() {
        assertThat(faults(model().is(Milestone.PLACED).start("open").end()))
                .containsExactly("is(PLACED) is about no status: say start(...), then(...) or to(...) before it");
        assertThat(faults(model().start("open")
                        .end()
                        .from("open")
                        .is(Milestone.PLACED)
                        .to("closed")
                        .end()))
                .containsExactly("is(PLACED) is about no status: say start(...), then(...) or to(...) before it");
    }

    @Test
    void a_way_leads_somewhere_and_comes_from_somewhere() {
        assertThat(faults(model().start("open").end().from("open")))
                .containsExactly("from(open) leads nowhere: say to(...) after it");
        assertThat(faults(model().to("open").end().start("begun").then("open")))
                .containsExactly("open: nothing leads to it: begin with start(...)");
    }

    @Test
    void times_are_above_zero() {
        assertThat(faults(model().start("open").within(Duration.ZERO).end()))
                .containsExactly("open: a time to stay is above zero and at most ten years, but was PT0S");
        assertThat(faults(model().start("open").withinWorkingDays(-1).end()))
                .containsExactly("open: working days to stay are from 1 to 1000, but were -1");
    }

    @Test
    void working_days_need_a_calendar() {
        assertThat(faults(model().start("open").withinWorkingDays(3).end()))
                .containsExactly("open: counts working days, which needs a calendar: give one with calendar(...)");
    }

    @Test
    void who_speaks_a_language_speaks_it_everywhere() {
        assertThat(faults(model().start("open")
                        .says("en", "Open")
                        .says("ar", "مفتوح")
                        .then("closed")
                        .says("en", "Closed")
                        .end()))
                .containsExactly("closed: says nothing in ar, in which other statuses speak: add it");
    }

    @Test
    void languages_and_words_are_what_they_should_be() {
        assertThat(faults(model().start("open").says("English", "Open").end()))
                .containsExactly("open: \"English\" is no language code such as en, ar or id");
        assertThat(faults(model().start("open").says("en", " ").end()))
                .containsExactly("open: what is said in en has 1 to 200 visible characters, but was \" \"");
        assertThat(faults(model().start("o\nn").end()))
                .containsExactly("o?n: a status has 1 to 64 visible characters, but was \"o?n\"");
    }

    @Test
    void a_model_that_nobody_oversees_is_refused() {
        StatusModelDraft endless = model().start("s0").end();
        for (int i = 1; i <= 500; i++) {
            endless.then("s" + i).end();
        }
        assertThat(faults(endless)).containsExactly("there are 501 statuses; a model has at most 500");
    }

    @Test
    void every_fault_is_in_the_message_at_once() {
        StatusModelDraft broken = model().start("sent")
                .is(Milestone.SHIPPED)
                .then("packed")
                .is(Milestone.PREPARING)
                .within(Duration.ZERO);

        assertThatThrownBy(broken::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("status model test:\n")
                .hasMessageContainingAll("above zero", "there is no end", "packed: is a dead end", "leads back");
    }

    private static List<String> faults(StatusModelDraft draft) {
        return draft.check().stream().map(Diagnostic::toString).toList();
    }
}
