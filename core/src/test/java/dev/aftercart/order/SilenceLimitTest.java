package dev.aftercart.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercart.promise.Lane;
import dev.aftercart.promise.TransitDay;
import dev.aftercart.promise.TransitModel;
import dev.aftercart.promise.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SilenceLimitTest {

    private static final double ONE_IN_FIFTY = 0.02;
    private static final Lane LANE = Lane.of("riyadh", "jeddah");
    private static final LocalDate LEFT = LocalDate.parse("2026-03-02");

    private final Order sent = OrderFixtures.order(OrderFixtures.shipped(2, OrderFixtures.PARCEL, Items.NONE));
    private final Instant left = OrderFixtures.day(2);
    private final TransitModel model = learned();
    private final SignalSource silence =
            SignalSource.silence(SilenceLimit.learned(() -> model, ONE_IN_FIFTY, SilenceLimitTest::name));

    private static String name(Shipment parcel) {
        return parcel.courier() + "/" + parcel.number();
    }

    /** Sixty days on which each parcel came two or three days after it was bought, and ours, bought on the last. */
    private TransitModel learned() {
        TransitModel learned = TransitModel.untaught(WorkingCalendar.in(ZoneOffset.UTC));
        for (LocalDate day = LEFT.minusDays(60); !day.isAfter(LEFT); day = day.plusDays(1)) {
            List<TransitDay.Step> steps = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                steps.add(new TransitDay.Bought(day + "-" + i, LANE));
                steps.add(new TransitDay.Delivered(day.minusDays(2 + i % 2) + "-" + i));
            }
            if (day.equals(LEFT)) {
                steps.add(new TransitDay.Bought(name(sent.shipments().get(0)), LANE));
            }
            learned = learned.after(new TransitDay(day, steps));
        }
        return learned;
    }

    @Test
    void a_parcel_is_quiet_for_too_long_when_all_but_a_few_like_it_have_been_heard_of() {
        int days = model.stuckAfter("dhl/7777777770", ONE_IN_FIFTY).orElseThrow();
        Instant due = left.plus(Duration.ofDays(days + 1L));

        assertThat(days).isBetween(3, 8);
        assertThat(silence.nextChange(sent, left)).contains(due);
        assertThat(silence.signals(sent, due.minusSeconds(1))).isEmpty();
        assertThat(silence.signals(sent, due)).extracting(Signal::kind).containsExactly(SignalKind.PARCEL_QUIET);
    }

    @Test
    void a_parcel_that_the_model_does_not_wait_for_may_be_silent() {
        SignalSource other = SignalSource.silence(SilenceLimit.learned(() -> model, ONE_IN_FIFTY, parcel -> "other"));

        assertThat(other.nextChange(sent, left)).isEmpty();
        assertThat(other.signals(sent, left.plus(Duration.ofDays(300)))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SilenceLimit.learned(() -> model, 2, SilenceLimitTest::name))
                .withMessageContaining("from 0 to 1, but was 2");
    }
}
