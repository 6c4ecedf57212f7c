package dev.aftercart.promise;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Calendars drawn at random, with everything that a calendar can have. */
final class GeneratedCalendars {

    static final LocalDate START = LocalDate.parse("2026-01-01");
    private static final List<ZoneId> ZONES = Stream.of(
                    "UTC", "Asia/Riyadh", "Europe/Berlin", "America/Los_Angeles", "Pacific/Apia", "Australia/Lord_Howe")
            .map(ZoneId::of)
            .toList();

    private final Random random;

    GeneratedCalendars(Random random) {
        this.random = random;
    }

    WorkingCalendar calendar() {
        WorkingCalendar calendar = WorkingCalendar.in(ZONES.get(random.nextInt(ZONES.size())))
                .withWeekend(daysOfWeek(random.nextInt(4)))
                .withHolidays(holidays());
        calendar = random.nextBoolean() ? calendar.withHalfDays(daysOfWeek(1)) : calendar;
        for (DayOfWeek day : daysOfWeek(random.nextInt(7))) {
            calendar = calendar.withCutOff(day, LocalTime.of(random.nextInt(24), random.nextInt(60)));
        }
        return calendar;
    }

    private Holidays holidays() {
        Holidays holidays = Holidays.none();
        for (int i = random.nextInt(40); i > 0; i--) {
            holidays = holidays.with(day(), work(), "");
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            holidays = holidays.withYearly(MonthDay.from(day()), work(), "");
        }
        return random.nextBoolean() ? holidays.withYearly(MonthDay.of(2, 29), "leap day") : holidays;
    }

    private DayOfWeek[] daysOfWeek(int count) {
        return random.ints(0, 7)
                .distinct()
                .limit(count)
                .mapToObj(i -> DayOfWeek.of(i + 1))
                .toArray(DayOfWeek[]::new);
    }

    private Work work() {
        return List.of(Work.values()).get(random.nextInt(Work.values().length));
    }

    LocalDate day() {
        return START.plusDays(random.nextInt(1000));
    }
}
