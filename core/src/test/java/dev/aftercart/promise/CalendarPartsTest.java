package dev.aftercart.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalendarPartsTest {

    @Test
    void a_calendar_tells_what_it_was_made_of() {
        WorkingCalendar calendar = WorkingCalendar.in(ZoneId.of("Asia/Riyadh"))
                .withWeekend(DayOfWeek.SATURDAY, DayOfWeek.FRIDAY)
                .withHalfDays(DayOfWeek.THURSDAY)
                .withCutOff(DayOfWeek.MONDAY, LocalTime.of(14, 0));

        assertThat(calendar.weekend()).containsExactly(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
        assertThat(calendar.halfDays()).containsExactly(DayOfWeek.THURSDAY);
        assertThat(calendar.cutOffs()).isEqualTo(Map.of(DayOfWeek.MONDAY, LocalTime.of(14, 0)));
        assertThat(WorkingCalendar.in(ZoneId.of("UTC")).weekend()).isEmpty();
    }

    @Test
    void the_lines_of_holidays_read_as_the_same_holidays() {
        Holidays holidays = Holidays.none()
                .with(LocalDate.parse("2026-12-24"), Work.HALF, "Christmas Eve, early")
                .with(LocalDate.parse("2026-05-01"), "half the year")
                .with(LocalDate.parse("2026-10-10"), Work.FULL, "")
                .withYearly(MonthDay.of(9, 23), "National Day")
                .withYearly(MonthDay.of(2, 29), Work.HALF, "");

        assertThat(holidays.lines())
                .containsExactly(
                        "2026-05-01, off, half the year",
                        "2026-10-10, worked",
                        "2026-12-24, half, Christmas Eve, early",
                        "--02-29, half",
                        "--09-23, National Day");
        assertThat(Holidays.read(String.join("\n", holidays.lines())).orThrow()).isEqualTo(holidays);
    }
}
