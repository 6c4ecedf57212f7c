package dev.aftercart.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static final LocalDate THURSDAY = LocalDate.parse("2026-03-05");
    private static final WorkingCalendar RIYADH =
            WorkingCalendar.in(ZoneId.of("Asia/Riyadh")).withWeekend(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

    @Test
    void the_weekend_is_where_the_calendar_says() {
        assertThat(RIYADH.isWorkingDay(THURSDAY)).isTrue();
        assertThat(RIYADH.isWorkingDay(THURSDAY.plusDays(1))).isFalse();
        assertThat(RIYADH.plusWorkingDays(THURSDAY, 1)).isEqualTo(THURSDAY.plusDays(3));
    }

    @Test
    void a_day_off_rolls_to_the_next_working_day() {
        WorkingCalendar withHoliday = RIYADH.withHolidays(Set.of(THURSDAY.plusDays(3)));

        assertThat(withHoliday.rollForward(THURSDAY.plusDays(1))).isEqualTo(THURSDAY.plusDays(4));
        assertThat(withHoliday.rollForward(THURSDAY)).isEqualTo(THURSDAY);
    }

    @Test
    void what_comes_at_the_cut_off_counts_for_the_next_working_day() {
        WorkingCalendar shop = RIYADH.withCutOff(DayOfWeek.THURSDAY, LocalTime.of(14, 0));

        assertThat(shop.workingDayOf(Instant.parse("2026-03-05T10:59:59Z"))).isEqualTo(THURSDAY);
        assertThat(shop.workingDayOf(Instant.parse("2026-03-05T11:00:00Z"))).isEqualTo(THURSDAY.plusDays(3));
    }

    @Test
    void the_day_is_that_of_the_zone() {
        assertThat(RIYADH.workingDayOf(Instant.parse("2026-03-04T21:30:00Z"))).isEqualTo(THURSDAY);
    }

    @Test
    void a_half_day_is_a_working_day_with_a_cut_off_at_noon_and_half_a_day_of_handling() {
        WorkingCalendar shop = WorkingCalendar.in(ZoneId.of("Europe/Rome"))
                .withWeekend(DayOfWeek.SUNDAY)
                .withHalfDays(DayOfWeek.SATURDAY)
                .withCutOff(LocalTime.of(15, 0));
        LocalDate friday = LocalDate.parse("2026-03-06");

        assertThat(shop.workingDayOf(Instant.parse("2026-03-07T10:59:00Z"))).isEqualTo(friday.plusDays(1));
        assertThat(shop.workingDayOf(Instant.parse("2026-03-07T11:00:00Z"))).isEqualTo(friday.plusDays(3));
        assertThat(shop.cutOffOn(friday)).contains(LocalTime.of(15, 0));
        assertThat(shop.cutOffOn(friday.plusDays(1))).contains(LocalTime.NOON);
        assertThat(shop.cutOffOn(friday.plusDays(2))).isEmpty();
        assertThat(shop.plusWorkingDays(friday, 1)).isEqualTo(friday.plusDays(1));
        assertThat(shop.plusDaysOfWork(friday, 1)).isEqualTo(friday.plusDays(3));
        assertThat(shop.plusDaysOfWork(friday, 2)).isEqualTo(friday.plusDays(4));
    }

    @Test
    void a_cut_off_in_a_skipped_hour_is_an_hour_later_and_in_a_doubled_hour_the_first() {
        WorkingCalendar berlin = WorkingCalendar.in(ZoneId.of("Europe/Berlin")).withCutOff(LocalTime.of(2, 30));

        assertThat(berlin.nextCutOff(Instant.parse("2026-03-29T00:00:00Z"))).isEqualTo("2026-03-29T01:30:00Z");
        assertThat(berlin.nextCutOff(Instant.parse("2026-10-25T00:00:00Z"))).isEqualTo("2026-10-25T00:30:00Z");
        // 02:10 on the clock again, forty minutes after the cut-off.
        assertThat(berlin.workingDayOf(Instant.parse("2026-10-25T01:10:00Z"))).isEqualTo("2026-10-26");
    }

    @Test
    void a_day_that_a_zone_left_out_does_not_stop_the_count() {
        WorkingCalendar apia = WorkingCalendar.in(ZoneId.of("Pacific/Apia"));

        assertThat(apia.nextCutOff(Instant.parse("2011-12-30T09:00:00Z"))).isEqualTo("2011-12-30T10:00:00Z");
        assertThat(apia.workingDayOf(Instant.parse("2011-12-30T10:00:00Z"))).isEqualTo("2011-12-31");
    }

    @Test
    void a_calendar_without_a_working_day_is_refused() {
        assertThatThrownBy(() -> RIYADH.withWeekend(DayOfWeek.values()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one working day");
        assertThatThrownBy(() -> RIYADH.plusWorkingDays(THURSDAY, -1)).hasMessageContaining("-1");
    }
}
