package dev.aftercart.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Diagnostic;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class HolidaysTest {

    private static final WorkingCalendar SHOP = WorkingCalendar.in(ZoneId.of("Asia/Riyadh"))
            .withWeekend(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)
            .withHolidays(Holidays.read("""
                            # made up for this test
                            2026-03-19..2026-03-22, the long feast
                            --09-23,National Day

                            2026-05-26; half; the eve, until noon
                            2026-06-06\tworked\tin place of Thursday
                            2026-06-04 off
                            --02-29, leap day
                            2027-09-23, worked, this year it is not kept
                            """).orThrow());

    @Test
    void a_list_is_read_line_by_line() {
        assertThat(SHOP.isWorkingDay(day("2026-03-18"))).isTrue();
        assertThat(SHOP.rollForward(day("2026-03-19"))).isEqualTo("2026-03-23");
        assertThat(SHOP.workOn(day("2026-05-26"))).isEqualTo(Work.HALF);
        assertThat(SHOP.workOn(day("2026-06-06"))).isEqualTo(Work.FULL);
        assertThat(SHOP.workOn(day("2026-06-04"))).isEqualTo(Work.NONE);
    }

    @Test
    void a_yearly_day_comes_again_unless_a_dated_one_says_otherwise() {
        assertThat(SHOP.isWorkingDay(day("2026-09-23"))).isFalse();
        assertThat(SHOP.isWorkingDay(day("2029-09-23"))).isFalse();
        assertThat(SHOP.isWorkingDay(day("2027-09-23"))).isTrue();
        assertThat(SHOP.isWorkingDay(day("2028-02-29"))).isFalse();
        assertThat(SHOP.workingDaysBetween(day("2027-09-19"), day("2027-09-26")))
                .isEqualTo(5);
        assertThat(SHOP.workingDaysBetween(day("2028-02-27"), day("2028-03-05")))
                .isEqualTo(4);
    }

    @Test
    void names_are_kept_and_the_end_of_the_list_is_known() {
        Holidays holidays = SHOP.holidays();

        assertThat(holidays.nameOf(day("2026-03-20"))).contains("the long feast");
        assertThat(holidays.nameOf(day("2026-05-26"))).contains("the eve, until noon");
        assertThat(holidays.nameOf(day("2026-06-04"))).isEmpty();
        assertThat(holidays.listedUntil()).contains(day("2027-09-23"));
        assertThat(Holidays.none().withYearly(MonthDay.of(1, 1), "").listedUntil())
                .isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_told_with_its_line() {
        String wrong = "2026-02-30, no day\n2026-03-01\n2026-03-02..2026-03-01\n2026-01-01..2036-01-01\n2026-03-01\n"
                + "--13-01\nnext friday\n" + "x".repeat(1_000_000);

        assertThat(Holidays.read(wrong).diagnostics())
                .extracting(Diagnostic::line)
                .containsExactly(1, 3, 4, 5, 6, 7, 8);
        assertThat(Holidays.read(wrong).diagnostics().get(3).toString())
                .isEqualTo("line 5, column 1: 2026-03-01 is on line 2 already; allowed:"
                        + " 2026-12-25, name, --12-25, half, name, 2026-03-20..2026-03-23, worked, name");
        assertThat(Holidays.read("?\n".repeat(100_000)).diagnostics()).hasSize(100);
    }

    @Test
    void a_long_list_is_read_quickly() {
        StringBuilder list = new StringBuilder();
        day("1000-01-01")
                .datesUntil(day("1300-01-01"))
                .forEach(day -> list.append(day).append(",x\n"));

        assertThat(Holidays.read(list.toString()).orThrow().listedUntil()).contains(day("1299-12-31"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
