package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.order.Fact;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.Estimate;
import dev.aftercart.text.Texts;
import dev.aftercart.tracking.Milestone;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * The expected delivery as an entry for a calendar: an {@code .ics} file by RFC 5545, to be served as
 * {@code text/calendar; charset=utf-8}.
 *
 * <p>Hours make an appointment in UTC; days make an all-day entry that does not block them. The same order always has the same
 * UID, and a higher SEQUENCE after whatever happened, so a calendar that gets the file again moves the entry.
 */
public final class DeliveryCalendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** RFC 5545, 3.1: lines of at most 75 octets without the line break. */
    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private DeliveryCalendar() {}

    /**
     * The calendar entry of an order.
     *
     * @param view the order; the instant it is looked at becomes the DTSTAMP
     * @param theme whose order it is
     * @param texts wordings; those of {@link NotificationPhrases} must be among them
     * @param language the language of the summary
     * @return the file's text with CRLF, or empty when no delivery is expected any more, or nobody knows when
     */
    public static Optional<String> of(OrderView view, Theme theme, Texts texts, Locale language) {
        boolean over = view.order().milestone().compareTo(Milestone.READY_FOR_PICKUP) >= 0;
        LocalDate today = view.today();
        return view.order()
                .promises()
                .current()
                .map(Estimate::window)
                .filter(window -> !over && !window.last().isBefore(today))
                .map(window -> new DeliveryCalendar().write(view.asPage(), theme, new Speech(texts, language), window));
    }

    private String write(OrderView view, Theme theme, Speech speech, DateWindow window) {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Aftercart//Delivery//EN");
        line("METHOD", "PUBLISH");
        line("BEGIN", "VEVENT");
        line("UID", uid(view, theme));
        line("DTSTAMP", MOMENT.format(view.now()));
        line("SEQUENCE", String.valueOf(news(view)));
        days(window);
        String summary =
                speech.texts().render(Phrase.of("calendar.summary").with("shop", theme.shop()), speech.language());
        String number = speech.texts().render(Frame.order("label.order", view), speech.language());
        line("SUMMARY", escaped(summary));
        line("DESCRIPTION", escaped(number));
        String url = view.url(Link.TRACKING);
        if (url != null && url.chars().noneMatch(c -> c <= ' ' || c == 0x7F)) {
            line("URL", url);
        }
        line("END", "VEVENT");
        line("END", "VCALENDAR");
        return text.toString();
    }

    /** How much has happened: it only grows. That a message was sent does not move the delivery. */
    private static long news(OrderView view) {
        return view.order().events().stream()
                .filter(event -> !(event.fact() instanceof Fact.Message))
                .count();
    }

    /** The shop's name tells the orders of two shops apart; it and the number are written in hexadecimal, to be safe. */
    private static String uid(OrderView view, Theme theme) {
        return "delivery-" + hex(view.number().value()) + "@" + hex(theme.shop()) + ".aftercart.invalid";
    }

    private static String hex(String words) {
        StringBuilder hex = new StringBuilder();
        for (byte octet : words.getBytes(StandardCharsets.UTF_8)) {
            hex.append(String.format(Locale.ROOT, "%02x", octet));
        }
        return hex.toString();
    }

    /** DTEND is the first moment, or day, after it. */
    private void days(DateWindow window) {
        if (window.isOneDay() && window.from() != null && window.until() != null) {
            line("DTSTART", MOMENT.format(window.opensAt()));
            line("DTEND", MOMENT.format(window.overAt()));
            line("TRANSP", "OPAQUE");
            return;
        }
        line("DTSTART;VALUE=DATE", DAY.format(window.first()));
        line("DTEND;VALUE=DATE", DAY.format(window.last().plusDays(1)));
        line("TRANSP", "TRANSPARENT");
    }

    /** RFC 5545, 3.3.11. Direction characters stay: calendars show them well, other control characters go. */
    private static String escaped(String words) {
        return words.replaceAll("\\p{Cntrl}+", " ")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,");
    }

    /** Folds between characters, never inside of one. */
    private void line(String name, String value) {
        String line = name + ":" + value;
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += size;
            i += Character.charCount(character);
        }
        text.append("\r\n");
    }
}
