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
    void a_calendar_without_a_working_day_is_refused() {
        assertThatThrownBy(() -> RIYADH.withWeekend(DayOfWeek.values()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one working day");
        assertThatThrownBy(() -> RIYADH.plusWorkingDays(THURSDAY, -1)).hasMessageContaining("-1");
    }
}
