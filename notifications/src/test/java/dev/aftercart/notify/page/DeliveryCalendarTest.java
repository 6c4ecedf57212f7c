package dev.aftercart.notify.page;

import static dev.aftercart.notify.page.OrderStory.FIRST;
import static dev.aftercart.notify.page.OrderStory.ZONE;
import static dev.aftercart.notify.page.OrderStory.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.promise.DateWindow;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DeliveryCalendarTest {

    private static final Locale EN = Locale.ENGLISH;

    @Test
    void days_make_an_entry_that_ends_on_the_morning_after() {
        Map<String, String> event =
                read(calendar(OrderView.of(OrderStory.placed("en").order(), at(8, 10)), "Acme", EN));
        assertThat(event)
                .containsEntry("BEGIN", "VEVENT")
                .containsEntry("DTSTART;VALUE=DATE", "20260310")
                .containsEntry("DTEND;VALUE=DATE", "20260313")
                .containsEntry("TRANSP", "TRANSPARENT")
                .containsEntry("DTSTAMP", "20260308T070000Z")
                .containsEntry("SUMMARY", "Delivery from Acme")
                .containsEntry("DESCRIPTION", "Order 1001")
                .doesNotContainKey("URL");
    }

    @Test
    void hours_make_an_appointment_in_utc() {
        DateWindow window =
                DateWindow.on(LocalDate.of(2026, 3, 11), ZONE).hours(LocalTime.of(14, 0), LocalTime.of(16, 0));
        OrderView view = OrderView.of(
                        OrderStory.placed("en")
                                .shippedWhole(9)
                                .expects(FIRST, 10, window)
                                .order(),
                        at(10, 13))
                .link(Link.TRACKING, "https://shop.example/t/abc");
        assertThat(read(calendar(view, "Acme", EN)))
                .containsEntry("DTSTART", "20260311T110000Z")
                .containsEntry("DTEND", "20260311T130000Z")
                .containsEntry("URL", "https://shop.example/t/abc");
    }

    @Test
    void a_later_promise_moves_the_same_entry() {
        OrderStory story = OrderStory.placed("en").shippedWhole(9);
        Map<String, String> before = read(calendar(OrderView.of(story.order(), at(9, 16)), "Acme", EN));
        story.expects(FIRST, 10, DateWindow.between(LocalDate.of(2026, 3, 14), LocalDate.of(2026, 3, 16), ZONE));
        Map<String, String> after = read(calendar(OrderView.of(story.order(), at(10, 13)), "Acme", EN));
        assertThat(after.get("UID")).isEqualTo(before.get("UID"));
        assertThat(Integer.parseInt(after.getOrDefault("SEQUENCE", "")))
                .isGreaterThan(Integer.parseInt(before.getOrDefault("SEQUENCE", "")));
        assertThat(after).containsEntry("DTSTART;VALUE=DATE", "20260314");
        assertThat(read(calendar(OrderView.of(story.order(), at(10, 13)), "Other", EN))
                        .get("UID"))
                .isNotEqualTo(before.get("UID"));
    }

    @Test
    void nothing_is_put_into_a_calendar_once_it_is_here_or_late() {
        OrderView delivered = OrderView.of(OrderStory.placed("en").delivered().order(), at(11, 18));
        assertThat(DeliveryCalendar.of(delivered, Theme.of("Acme"), EveryPageTest.TEXTS, EN))
                .isEmpty();
        OrderView late = OrderView.of(OrderStory.placed("en").order(), at(13, 9));
        assertThat(DeliveryCalendar.of(late, Theme.of("Acme"), EveryPageTest.TEXTS, EN))
                .isEmpty();
    }

    @Test
    void any_name_of_a_shop_comes_back_whole_and_adds_no_line() {
        long seed = 5545;
        Random random = new Random(seed);
        String[] parts = {"a", "é", "متجر", "\uD83D\uDE00", ",", ";", "\\", "\r\nUID:x", "\n", "\t", "long name ", ":"};
        for (int i = 0; i < 300; i++) {
            StringBuilder shop = new StringBuilder("x");
            for (int j = random.nextInt(60); j > 0; j--) {
                shop.append(parts[random.nextInt(parts.length)]);
            }
            String text = calendar(OrderView.of(OrderStory.placed("en").order(), at(8, 10)), shop.toString(), EN);
            assertThat(read(text).getOrDefault("SUMMARY", "").replaceAll("[\u2066-\u2069]", ""))
                    .as("seed %d, round %d", seed, i)
                    .isEqualTo("Delivery from " + shop.toString().replaceAll("\\p{Cntrl}+", " "));
        }
    }

    private static String calendar(OrderView view, String shop, Locale language) {
        return DeliveryCalendar.of(view, Theme.of(shop), EveryPageTest.TEXTS, language)
                .orElseThrow();
    }

    /** Reads by the letter of RFC 5545: CRLF, at most 75 octets, one space before what goes on, each property once. */
    private static Map<String, String> read(String text) {
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        }
        Map<String, String> event = new LinkedHashMap<>();
        String inside = text.replace("\r\n ", "").replace("BEGIN:VCALENDAR\r\n", "");
        for (String line : inside.split("\r\n")) {
            int colon = line.indexOf(':');
            assertThat(event.put(line.substring(0, colon), unescaped(line.substring(colon + 1))) == null
                            || line.startsWith("END"))
                    .as(line)
                    .isTrue();
        }
        return event;
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            text.append(c == '\\' ? value.charAt(++i) : c);
        }
        return text.toString();
    }
}
