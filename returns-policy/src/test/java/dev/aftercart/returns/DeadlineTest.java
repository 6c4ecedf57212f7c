package dev.aftercart.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.returns.terms.Control;
import dev.aftercart.returns.terms.Deadline;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Window;
import dev.aftercart.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Asking, sending and arriving have last days of their own. */
class DeadlineTest {

    private static final Instant DELIVERED = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant ASKED = Instant.parse("2026-03-10T10:00:00Z");
    private static final Control GRACE =
            Control.standard().withSendBack(Deadline.afterLastDay(7)).withArrival(Deadline.afterAcceptance(30));

    @Test
    void the_last_days_for_asking_sending_and_arriving_differ() {
        LineDecision decision = decide(GRACE, Eligibility.accept(), ASKED);

        assertThat(decision.window().lastDay()).isEqualTo(LocalDate.parse("2026-03-15"));
        assertThat(decision.sendBackBy()).isEqualTo(LocalDate.parse("2026-03-22"));
        assertThat(decision.arriveBy()).isEqualTo(LocalDate.parse("2026-04-09"));
        assertThat(new Decision(decision).toJson())
                .contains("\"send-back-by\":\"2026-03-22\",\"arrive-by\":\"2026-04-09\"")
                .contains("\"send-back-days\":{\"days\":7,\"after\":\"last-day\"},\"arrival-days\":30");
        assertThat(Texts.of(ReturnPhrases.bundle()).render(decision.explanation(), Locale.ENGLISH))
                .contains("Please send it by Sun, Mar 22, 2026.", "It has to reach us by Thu, Apr 9, 2026.");
    }

    @Test
    void without_a_deadline_or_an_acceptance_there_is_no_day() {
        LineDecision open = decide(Control.standard(), Eligibility.accept(), ASKED);
        LineDecision late = decide(GRACE, Eligibility.accept(), ASKED.plusSeconds(86_400 * 30));
        LineDecision review = decide(GRACE, Eligibility.review(), ASKED);

        assertThat(open.sendBackBy()).isNull();
        assertThat(open.arriveBy()).isNull();
        assertThat(late.sendBackBy()).isNull();
        assertThat(review.sendBackBy()).isEqualTo(LocalDate.parse("2026-03-22"));
        assertThat(review.arriveBy()).as("it is not accepted yet").isNull();
    }

    @Test
    void the_law_lets_nobody_send_earlier_and_sending_is_enough() {
        Control law = Control.anything().withSendBackDays(14);

        Control held = GRACE.within(law);
        assertThat(held.sendBack()).isEqualTo(Deadline.afterLastDay(14));
        assertThat(held.arrival()).isNull();
        assertThat(Control.standard().within(law).sendBack()).as("no limit").isNull();
    }

    @Test
    void days_are_not_negative() {
        assertThatThrownBy(() -> Deadline.afterLastDay(-1))
                .hasMessage("the days of a deadline are 0 to 3650, but were -1");
    }

    private static LineDecision decide(Control control, Eligibility eligibility, Instant at) {
        ReturnPolicy policy = ReturnPolicy.named("p")
                .eligibility(rules -> rules.otherwise(eligibility))
                .window(rules -> rules.otherwise(Window.days(14)))
                .control(rules -> rules.otherwise(control))
                .build();
        ReturnFacts order = ReturnFacts.of(DELIVERED, ZoneId.of("UTC"))
                .withLine(LineFacts.of("LAMP", Money.parse("USD 20.00"), 1).withDelivery(DELIVERED));
        return policy.decide(ReturnRequest.of(order).line("LAMP", 1), at)
                .lines()
                .get(0);
    }
}
