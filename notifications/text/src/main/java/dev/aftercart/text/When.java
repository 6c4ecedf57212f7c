package dev.aftercart.text;

import dev.aftercart.explain.Phrase.Argument;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How a sentence tells days and times of day, seen from an instant when there is one. */
record When(Formats formats, @Nullable ZonedDateTime now) {

    /** The weekday and the date, which is how a day is told for which a language has no word like "tomorrow". */
    private static final String WEEKDAY_AND_DATE = "EEEEdMMMM";

    private static final String DAY = "yMMMEd";
    private static final String MOMENT = "yMMMEdjm";

    private static final int DAYS_WITH_THEIR_OWN_NAME = 6;

    /** Null for an argument that is no date. */
    @Nullable
    String told(Argument argument, Message.Slot slot) {
        Span span = Span.of(argument);
        if (span == null) {
            return null;
        }
        if (slot.relative()) {
            return relative(span, today(argument), slot.skeleton() == null ? WEEKDAY_AND_DATE : slot.skeleton());
        }
        String skeleton = slot.skeleton();
        return told(span, skeleton != null ? skeleton : span.timed ? MOMENT : DAY);
    }

    /** A word such as "tomorrow"; else the date, with its year when that is another one. */
    private String relative(Span span, @Nullable LocalDate today, String skeleton) {
        if (today == null) {
            return told(span.days(), skeleton);
        }
        LocalDate day = span.from.toLocalDate();
        String word = span.timed || span.isOneDay() ? formats.relativeDay(ChronoUnit.DAYS.between(today, day)) : "";
        if (!word.isEmpty()) {
            return word;
        }
        boolean otherYear = day.getYear() != today.getYear() && skeleton.indexOf('y') < 0;
        return told(span.days(), otherYear ? "y" + skeleton : skeleton);
    }

    private String told(Span span, String skeleton) {
        return span.from.equals(span.until)
                ? formats.date(span.from, skeleton)
                : formats.range(span.from, span.until, skeleton);
    }

    /** The case of a {@code select} that a date chooses; "other" without an instant to see it from. */
    String nearness(Argument argument) {
        Span span = Span.of(argument);
        LocalDate today = today(argument);
        if (span == null || today == null) {
            return "other";
        }
        long ahead = ChronoUnit.DAYS.between(today, span.from.toLocalDate());
        if (ahead < -1) {
            return "past";
        }
        if (ahead > 1) {
            return ahead <= DAYS_WITH_THEIR_OWN_NAME ? "soon" : "later";
        }
        return ahead < 0 ? "yesterday" : ahead == 0 ? "today" : "tomorrow";
    }

    /** A day without a zone is meant in the zone of whoever reads; a moment has its own. */
    private @Nullable LocalDate today(Argument argument) {
        if (now == null) {
            return null;
        }
        ZonedDateTime there = now;
        if (argument instanceof Argument.Moment moment) {
            there = now.withZoneSameInstant(moment.zone());
        } else if (argument instanceof Argument.Hours hours) {
            there = now.withZoneSameInstant(hours.from().getZone());
        }
        return there.toLocalDate();
    }

    /** Any of the four arguments that have to do with time. */
    private record Span(LocalDateTime from, LocalDateTime until, boolean timed) {

        static @Nullable Span of(Argument argument) {
            if (argument instanceof Argument.Day day) {
                return days(day.value(), day.value());
            }
            if (argument instanceof Argument.Days days) {
                return days(days.first(), days.last());
            }
            if (argument instanceof Argument.Moment moment) {
                LocalDateTime at = moment.value().toLocalDateTime();
                return new Span(at, at, true);
            }
            return argument instanceof Argument.Hours hours
                    ? new Span(hours.from().toLocalDateTime(), hours.until().toLocalDateTime(), true)
                    : null;
        }

        static Span days(LocalDate first, LocalDate last) {
            return new Span(first.atStartOfDay(), last.atStartOfDay(), false);
        }

        boolean isOneDay() {
            return from.toLocalDate().equals(until.toLocalDate());
        }

        /** Hours are on the day on which they begin: a window from 10 PM to midnight is "tomorrow". */
        Span days() {
            LocalDateTime first = from.with(LocalTime.MIN);
            return timed ? new Span(first, first, false) : this;
        }
    }
}
