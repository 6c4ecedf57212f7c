package dev.aftercart.returns.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a law limits a control, and how long a prolonged window is. */
class LimitsTest {

    private static final Control STRICT = Control.standard()
            .withApproval(Control.Approval.MANUAL)
            .withEvidence(Evidence.PHOTO, Evidence.RECEIPT)
            .withInspection(Inspection.LAB)
            .withSendBackDays(3)
            .withRefundDays(30);

    @Test
    void each_part_of_a_control_is_held_within_its_limit() {
        Control limits = Control.standard()
                .withEvidence(Evidence.RECEIPT, Evidence.IDENTITY)
                .withInspection(Inspection.DOORSTEP)
                .withRefund(RefundTrigger.FIRST_SCAN)
                .withSendBackDays(14)
                .withRefundDays(14);

        Control held = STRICT.within(limits);

        assertThat(held.approval()).isEqualTo(Control.Approval.AUTOMATIC);
        assertThat(held.evidence()).containsExactly(Evidence.RECEIPT);
        assertThat(held.inspection()).isEqualTo(Inspection.DOORSTEP);
        assertThat(held.refund()).isEqualTo(RefundTrigger.FIRST_SCAN);
        assertThat(held.sendBack()).isEqualTo(Deadline.afterAcceptance(14));
        assertThat(held.refundDays()).isEqualTo(14);
        assertThat(held.within(limits)).isEqualTo(held);
    }

    @Test
    void without_limits_nothing_changes() {
        assertThat(STRICT.within(Control.anything())).isEqualTo(STRICT);
        assertThat(Control.standard().within(Control.anything())).isEqualTo(Control.standard());
    }

    @Test
    void a_shop_that_names_no_day_for_the_refund_gets_the_laws() {
        assertThat(Control.standard()
                        .within(Control.anything().withRefundDays(14))
                        .refundDays())
                .isEqualTo(14);
    }

    @Test
    void a_prolonged_window_tells_which_part_of_it_decides() {
        Span first = Window.days(14);
        Span shorter = Window.days(14).after(Anchor.INFORMED);
        Prolonged window = new Prolonged(first, 12, shorter);

        assertThat(window.lastDay(days(Map.of()))).isEqualTo(EventDays.NEVER);
        EventDays delivered = days(Map.of(Anchor.DELIVERY, "2026-06-04"));
        assertThat(window.lastDay(delivered)).isEqualTo(day("2027-06-18"));
        assertThat(window.deciding(delivered)).isEqualTo(window);
        EventDays informed = days(Map.of(Anchor.DELIVERY, "2026-06-04", Anchor.INFORMED, "2026-09-01"));
        assertThat(window.lastDay(informed)).isEqualTo(day("2026-09-15"));
        assertThat(window.deciding(informed)).isEqualTo(shorter);
        EventDays early = days(Map.of(Anchor.DELIVERY, "2026-06-04", Anchor.INFORMED, "2026-06-01"));
        assertThat(window.deciding(early)).isEqualTo(first);
        assertThat(window.countsFrom()).containsExactly(Anchor.DELIVERY, Anchor.INFORMED);
        assertThat(window.plusDays(1).lastDay(delivered)).isEqualTo(day("2027-06-19"));
    }

    @Test
    void a_window_is_not_prolonged_by_nothing() {
        assertThatThrownBy(() -> new Prolonged(Window.days(14), 0, Window.days(14)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a window goes on for 1 to 1200 months, but was for 0");
    }

    private static EventDays days(Map<Anchor, String> events) {
        Map<Anchor, Integer> days = new EnumMap<>(Anchor.class);
        events.forEach((anchor, date) -> days.put(anchor, day(date)));
        return anchor -> days.getOrDefault(anchor, EventDays.NEVER);
    }

    private static int day(String date) {
        return Math.toIntExact(LocalDate.parse(date).toEpochDay());
    }
}
