package dev.aftercart.notify.template;

import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Writes a time by the directives of {@code strftime}, with the names of days and months in a language. */
final class TimeFormat {

    private static final int LONGEST = 1_000;

    private final ZonedDateTime time;
    private final Locale language;
    private final StringBuilder made = new StringBuilder();

    private TimeFormat(ZonedDateTime time, Locale language) {
        this.time = time;
        this.language = language;
    }

    static String format(ZonedDateTime time, String format, Locale language) {
        TimeFormat writer = new TimeFormat(time, language);
        writer.write(format.substring(0, Math.min(LONGEST, format.length())));
        return writer.made.toString();
    }

    private void write(String format) {
        for (int at = 0; at < format.length(); at++) {
            if (format.charAt(at) != '%' || at + 1 == format.length()) {
                made.append(format.charAt(at));
                continue;
            }
            char flag =
                    "-_0^".indexOf(format.charAt(at + 1)) >= 0 && at + 2 < format.length() ? format.charAt(at + 1) : 0;
            int directive = flag == 0 ? at + 1 : at + 2;
            String text = directive(format.charAt(directive));
            made.append(text.isEmpty() ? format.substring(at, directive + 1) : flagged(text, flag));
            at = directive;
        }
    }

    private static String flagged(String text, char flag) {
        return switch (flag) {
            case '^' -> text.toUpperCase(Locale.ROOT);
            case '-' -> stripped(text, "");
            case '_' -> stripped(text, " ");
            default -> text;
        };
    }

    private static String stripped(String text, String by) {
        boolean padded = text.length() > 1 && (text.charAt(0) == '0' || text.charAt(0) == ' ');
        return padded ? by + text.substring(1) : text;
    }

    private String directive(char directive) {
        return switch (directive) {
            case 'a' -> time.getDayOfWeek().getDisplayName(TextStyle.SHORT, language);
            case 'A' -> time.getDayOfWeek().getDisplayName(TextStyle.FULL, language);
            case 'b', 'h' -> time.getMonth().getDisplayName(TextStyle.SHORT, language);
            case 'B' -> time.getMonth().getDisplayName(TextStyle.FULL, language);
            case 'p' -> time.getHour() < 12 ? "AM" : "PM";
            case 'P' -> time.getHour() < 12 ? "am" : "pm";
            case 'Z' -> time.getZone().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            case 'z' ->
                time.getOffset().getTotalSeconds() == 0
                        ? "+0000"
                        : time.getOffset().getId().replace(":", "");
            case '%' -> "%";
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'c' -> format(time, "%a %b %e %H:%M:%S %Y", language);
            case 'D', 'x' -> format(time, "%m/%d/%y", language);
            case 'F' -> format(time, "%Y-%m-%d", language);
            case 'R' -> format(time, "%H:%M", language);
            case 'r' -> format(time, "%I:%M:%S %p", language);
            case 'T', 'X' -> format(time, "%H:%M:%S", language);
            default -> number(directive);
        };
    }

    private String number(char directive) {
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        return switch (directive) {
            case 'd' -> padded(time.getDayOfMonth(), 2, '0');
            case 'e' -> padded(time.getDayOfMonth(), 2, ' ');
            case 'H' -> padded(time.getHour(), 2, '0');
            case 'k' -> padded(time.getHour(), 2, ' ');
            case 'I' -> padded(hour, 2, '0');
            case 'l' -> padded(hour, 2, ' ');
            case 'j' -> padded(time.getDayOfYear(), 3, '0');
            case 'm' -> padded(time.getMonthValue(), 2, '0');
            case 'M' -> padded(time.getMinute(), 2, '0');
            case 'S' -> padded(time.getSecond(), 2, '0');
            case 'L' -> padded(time.get(ChronoField.MILLI_OF_SECOND), 3, '0');
            case 's' -> Long.toString(time.toEpochSecond());
            case 'u' -> Integer.toString(time.getDayOfWeek().getValue());
            case 'w' -> Integer.toString(time.getDayOfWeek().getValue() % 7);
            case 'y' -> padded(time.getYear() % 100, 2, '0');
            case 'Y' -> Integer.toString(time.getYear());
            default -> "";
        };
    }

    private static String padded(int number, int width, char by) {
        String text = Integer.toString(number);
        return String.valueOf(by).repeat(Math.max(0, width - text.length())) + text;
    }
}
