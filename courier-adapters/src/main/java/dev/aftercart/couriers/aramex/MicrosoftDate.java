package dev.aftercart.couriers.aramex;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads times as Microsoft's JSON serialiser writes them: {@code /Date(1433066400000+0300)/}, milliseconds since 1970 in UTC and
 * an offset that only says by which clock to show them.
 */
final class MicrosoftDate {

    private static final String START = "/Date(";
    private static final String END = ")/";

    /** What the serialiser writes for "no date" lies in the year 1. */
    private static final long FIRST = Instant.parse("1990-01-01T00:00:00Z").toEpochMilli();

    private static final long LAST = Instant.parse("2200-01-01T00:00:00Z").toEpochMilli();

    private MicrosoftDate() {}

    /** The time, or null when the text has another form or names a time that cannot be true. */
    static @Nullable OffsetDateTime read(String text) {
        if (!text.startsWith(START) || !text.endsWith(END) || text.length() > 40) {
            return null;
        }
        String inner = text.substring(START.length(), text.length() - END.length());
        int sign = Math.max(inner.lastIndexOf('+'), inner.lastIndexOf('-'));
        try {
            long millis = Long.parseLong(sign > 0 ? inner.substring(0, sign) : inner);
            ZoneOffset offset = sign > 0 ? ZoneOffset.of(inner.substring(sign)) : ZoneOffset.UTC;
            return millis < FIRST || millis >= LAST
                    ? null
                    : Instant.ofEpochMilli(millis).atOffset(offset);
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }
}
