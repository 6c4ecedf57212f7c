package dev.aftercart.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Laws of counting, tried on many calendars drawn at random, and held against counting day by day. A failure names its seed. */
class WorkingCalendarLawsTest {

    private static final int CALENDARS = 1_000;

    interface Law {
        void check(WorkingCalendar calendar, LocalDate day, Random random);
    }

    @Test
    void counting_is_what_counting_day_by_day_gives() {
        forAll((calendar, day, random) -> {
            int days = random.nextInt(200);
            assertThat(calendar.plusWorkingDays(day, days)).isEqualTo(plusOneByOne(calendar, day, days));
            LocalDate other = day.plusDays(random.nextInt(900));
            assertThat(calendar.workingDaysBetween(day, other)).isEqualTo(countOneByOne(calendar, day, other));
        });
    }

    @Test
    void going_back_undoes_going_forward() {
        forAll((calendar, day, random) -> {
            int days = random.nextInt(300);
            LocalDate worked = calendar.rollForward(day);
            LocalDate later = calendar.plusWorkingDays(worked, days);

            assertThat(calendar.minusWorkingDays(later, days)).isEqualTo(worked);
            assertThat(calendar.workingDaysBetween(worked, later)).isEqualTo(days);
        });
    }

    @Test
    void spans_add_up() {
        forAll((calendar, day, random) -> {
            LocalDate middle = day.plusDays(random.nextInt(800) - 400);
            LocalDate end = day.plusDays(random.nextInt(800) - 400);

            assertThat(calendar.workingDaysBetween(day, middle) + calendar.workingDaysBetween(middle, end))
                    .isEqualTo(calendar.workingDaysBetween(day, end));
        });
    }

    @Test
    void whoever_starts_later_or_takes_longer_is_not_done_earlier() {
        forAll((calendar, day, random) -> {
            int days = random.nextInt(60);
            LocalDate later = day.plusDays(random.nextInt(20));

            assertThat(calendar.plusWorkingDays(later, days)).isAfterOrEqualTo(calendar.plusWorkingDays(day, days));
            assertThat(calendar.plusWorkingDays(day, days + 1)).isAfter(calendar.plusWorkingDays(day, days));
            assertThat(calendar.plusDaysOfWork(day, days + 1)).isAfter(calendar.plusDaysOfWork(day, days));
            assertThat(calendar.plusDaysOfWork(day, days)).isAfterOrEqualTo(calendar.plusWorkingDays(day, days));
        });
    }

    @Test
    void rolling_twice_is_rolling_once() {
        forAll((calendar, day, random) -> {
            LocalDate forward = calendar.rollForward(day);
            LocalDate back = calendar.rollBack(day);

            assertThat(calendar.rollForward(forward)).isEqualTo(forward).isAfterOrEqualTo(day);
            assertThat(calendar.rollBack(back)).isEqualTo(back).isBeforeOrEqualTo(day);
            assertThat(calendar.workingDaysBetween(day, forward)).isZero();
        });
    }

    @Test
    void what_comes_later_never_counts_for_an_earlier_day_and_changes_only_at_the_cut_off() {
        forAll((calendar, day, random) -> {
            Instant instant = day.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(random.nextInt(86_400));
            LocalDate counts = calendar.workingDayOf(instant);
            Instant cutOff = calendar.nextCutOff(instant);

            assertThat(cutOff).isAfter(instant);
            assertThat(calendar.workingDayOf(cutOff.minusNanos(1))).isEqualTo(counts);
            assertThat(calendar.workingDayOf(cutOff)).isAfter(counts);
            Instant later = instant.plus(Duration.ofMinutes(random.nextInt(3_000)));
            assertThat(calendar.workingDayOf(later)).isAfterOrEqualTo(counts);
        });
    }

    @Test
    void a_hundred_years_are_counted_at_once() {
        WorkingCalendar calendar = new GeneratedCalendars(new Random(7)).calendar();
        LocalDate worked = calendar.rollForward(GeneratedCalendars.START);
        for (int i = 0; i < 1_000; i++) {
            assertThat(calendar.minusWorkingDays(calendar.plusWorkingDays(worked, 25_000), 25_000))
                    .isEqualTo(worked);
        }
    }

    private static LocalDate plusOneByOne(WorkingCalendar calendar, LocalDate day, int days) {
        LocalDate reached = calendar.rollForward(day);
        for (int i = 0; i < days; i++) {
            reached = calendar.rollForward(reached.plusDays(1));
        }
        return reached;
    }

    private static long countOneByOne(WorkingCalendar calendar, LocalDate from, LocalDate to) {
        return from.datesUntil(to).filter(calendar::isWorkingDay).count();
    }

    private static void forAll(Law law) {
        for (long seed = 1; seed <= CALENDARS; seed++) {
            Random random = new Random(seed);
            GeneratedCalendars generated = new GeneratedCalendars(random);
            try {
                law.check(generated.calendar(), generated.day(), random);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }
}
