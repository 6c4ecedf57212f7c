package dev.aftercart.promise;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Reads {@link Holidays} line by line, and collects what is wrong. */
final class HolidayLines {

    private static final int MOST_ERRORS = 100;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_SPAN_DAYS = 366;
    private static final String DIVIDERS = ",; \t";
    private static final Map<String, Work> WORDS = Map.of("off", Work.NONE, "half", Work.HALF, "worked", Work.FULL);

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<Object, Integer> lineOf = new HashMap<>();
    private final NavigableMap<LocalDate, Holidays.Day> dated = new TreeMap<>();
    private final Map<MonthDay, Holidays.Day> yearly = new HashMap<>();
    private int number;

    Parsed<Holidays> read(String text) {
        Iterator<String> lines = text.lines().iterator();
        while (lines.hasNext() && diagnostics.size() < MOST_ERRORS) {
            number++;
            line(lines.next().strip());
        }
        return diagnostics.isEmpty() ? Parsed.of(new Holidays(dated, yearly), List.of()) : Parsed.failed(diagnostics);
    }

    private void line(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (line.length() > LONGEST_LINE) {
            error("the line is longer than " + LONGEST_LINE + " characters");
            return;
        }
        String day = firstWord(line);
        String rest = after(line, day);
        Work work = WORDS.get(firstWord(rest));
        String name = work == null ? rest : after(rest, firstWord(rest));
        try {
            add(day, new Holidays.Day(work == null ? Work.NONE : work, name));
        } catch (DateTimeException e) {
            error("\"" + day + "\" is no day");
        }
    }

    /** A day as it is read; "off" is written only where the name would else be taken for how the day is worked. */
    static String line(String day, Holidays.Day special) {
        String name = special.name().strip();
        String work = switch (special.work()) {
            case NONE -> WORDS.containsKey(firstWord(name)) ? ", off" : "";
            case HALF -> ", half";
            case FULL -> ", worked";
        };
        return day + work + (name.isEmpty() ? "" : ", " + name);
    }

    private void add(String written, Holidays.Day day) {
        int dots = written.indexOf("..");
        if (written.startsWith("--")) {
            MonthDay date = MonthDay.parse(written);
            once(date);
            yearly.put(date, day);
        } else if (dots < 0) {
            LocalDate date = LocalDate.parse(written);
            span(date, date, day);
        } else {
            span(LocalDate.parse(written.substring(0, dots)), LocalDate.parse(written.substring(dots + 2)), day);
        }
    }

    private void span(LocalDate first, LocalDate last, Holidays.Day day) {
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= LONGEST_SPAN_DAYS) {
            error("a span runs from its first day to its last, over at most " + LONGEST_SPAN_DAYS + " days");
            return;
        }
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            once(date);
            dated.put(date, day);
        }
    }

    private void once(Object day) {
        Integer earlier = lineOf.putIfAbsent(day, number);
        if (earlier != null) {
            error(day + " is on line " + earlier + " already");
        }
    }

    private void error(String message) {
        diagnostics.add(Diagnostic.error("", message)
                .at(number, 1)
                .allowing(List.of("2026-12-25, name", "--12-25, half, name", "2026-03-20..2026-03-23, worked, name")));
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && DIVIDERS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end);
    }

    private static String after(String text, String word) {
        int start = word.length();
        while (start < text.length() && DIVIDERS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start);
    }
}
