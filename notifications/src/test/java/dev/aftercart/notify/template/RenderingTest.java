package dev.aftercart.notify.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.aftercart.explain.PhraseBundle;
import dev.aftercart.notify.channel.sms.Alphabet;
import dev.aftercart.notify.channel.sms.SmsText;
import dev.aftercart.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderingTest {

    private static final Texts TEXTS = Texts.of(
            PhraseBundle.named("own")
                    .with("en", Map.of("parcels", "{n, plural, one{# parcel} other{# parcels}} for {who}"))
                    .with("id", Map.of("parcels", "{n} paket untuk {who}")),
            TemplatePhrases.bundle());

    private static final Instant NOW = Instant.parse("2026-03-09T20:00:00Z");

    private static final Map<String, ?> VALUES = Map.of(
            "total",
            Money.parse("SAR 1149.50"),
            "from",
            Instant.parse("2026-03-10T11:00:00Z"),
            "until",
            Instant.parse("2026-03-10T13:00:00Z"),
            "n",
            2,
            "who",
            "Sara");

    @Test
    void filters_of_language_speak_by_the_texts() {
        Rendering message =
                Rendering.of(TEXTS, Locale.ENGLISH).in(ZoneId.of("Asia/Riyadh")).at(NOW);
        assertThat(text("{{ total | money }} {{ '9.5' | money: 'USD' }} {{ 12345 | number }}", message))
                .isEqualTo("SAR\u00A01,149.50 $9.50 12,345");
        assertThat(text("{{ from | relative_day }}, {{ from | time_range: until }}", message))
                .isEqualTo("tomorrow, 2:00 – 4:00\u00A0PM");
        assertThat(text("{{ 'parcels' | t: n: n, who: who }}", message)).isEqualTo("2 parcels for Sara");
        assertThat(text("{{ 'now' | date: '%d %B %H:%M' }}", message)).isEqualTo("09 March 23:00");
        assertThat(message.notes()).isEmpty();
        assertThat(text("{{ 'parcels' | t: n: n, who: who }}", Rendering.of(TEXTS, Locale.forLanguageTag("id"))))
                .isEqualTo("2 paket untuk Sara");
        assertThat(Texts.check(TemplatePhrases.bundle(), Set.of("en", "ar", "id")))
                .isEmpty();
    }

    @Test
    void a_wording_in_arabic_keeps_the_direction_of_its_parts_on_every_medium() {
        Rendering arabic = Rendering.of(TEXTS, Locale.forLanguageTag("ar"));
        Map<String, ?> values = Map.of("total", Money.parse("SAR 5.00"));
        assertThat(Template.compile("<p>{{ total | money }}</p>", Output.PAGE)
                        .orThrow()
                        .render(values, arabic))
                .contains("5.00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-10 | today | اليوم | hari ini",
                "2026-03-11 | tomorrow | غدًا | besok",
                "2026-03-12 | Thursday, March 12 | بعد الغد | lusa",
                "2026-03-09 | yesterday | أمس | kemarin",
                "2026-03-13 | Friday, March 13 | الجمعة، 13 مارس | Jumat, 13 Maret",
                "2027-01-04 | Monday, January 4, 2027 | الاثنين، 4 يناير 2027 | Senin, 4 Januari 2027",
                "2026-03-10T21:30:00Z | tomorrow | غدًا | besok",
            })
    void a_day_is_told_as_seen_from_the_readers_today(String day, String english, String arabic, String indonesian) {
        Map<String, String> expected = Map.of("en", english, "ar", arabic, "id", indonesian);
        expected.forEach((language, told) ->
                assertThat(text("{{ day | relative_day }}", day, language)).isEqualTo(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-10T14:00+03:00 | 2026-03-10T16:00+03:00 | 2:00 – 4:00 PM | 2:00–4:00 م | 14.00–16.00",
                "2026-03-10T10:00+03:00 | 2026-03-10T13:30+03:00 | 10:00 AM – 1:30 PM | 10:00 ص – 1:30 م | 10.00–13.30",
                "2026-03-10T22:00+03:00 | 2026-03-11T02:00+03:00 | 10:00 PM – 2:00 AM | 10:00 م – 2:00 ص | 22.00–02.00",
            })
    void a_window_says_once_what_both_ends_share(
            String from, String until, String english, String arabic, String indonesian) {
        Map<String, String> expected = Map.of("en", english, "ar", arabic, "id", indonesian);
        String source = "{{ '" + from + "' | time_range: '" + until + "' }}";
        expected.forEach(
                (language, told) -> assertThat(text(source, "", language)).isEqualTo(told));
    }

    @Test
    void hours_and_days_are_right_when_clocks_are_changed() {
        Rendering night = Rendering.of(TEXTS, Locale.ENGLISH)
                .in(ZoneId.of("Europe/Dublin"))
                .at(Instant.parse("2026-03-28T23:30:00Z"));
        Map<String, ?> values = Map.of("from", Instant.parse("2026-03-29T00:30:00Z"));
        Template template = Template.compile(
                        "{{ from | relative_day }}, {{ from | time_range: '2026-03-29T01:30:00Z' }}", Output.TEXT)
                .orThrow();
        assertThat(template.render(values, night)).isEqualTo("tomorrow, 12:30 – 2:30\u00A0AM");
    }

    @Test
    void a_range_that_ends_before_it_begins_is_noted() {
        Rendering message = Rendering.of(TEXTS, Locale.ENGLISH).at(NOW);
        assertThat(text("[{{ until | time_range: from }}]", message)).isEqualTo("[]");
        assertThat(message.notes()).singleElement().asString().contains("from one time to a later one");
    }

    private static String text(String source, String day, String language) {
        Rendering message = Rendering.of(TEXTS, Locale.forLanguageTag(language))
                .in(ZoneId.of("Asia/Riyadh"))
                .at(Instant.parse("2026-03-10T06:30:00Z"));
        Template template = Template.compile(source, Output.TEXT).orThrow();
        return template.render(Map.of("day", day), message)
                .replace('\u00A0', ' ')
                .replaceAll("[\u2066-\u2069]", "");
    }

    @Test
    void a_text_message_comes_out_as_it_is_sent() {
        Rendering message =
                Rendering.of(TEXTS, Locale.ENGLISH).in(ZoneId.of("Asia/Riyadh")).at(NOW);
        String sms = Template.compile(
                        "It’s here {{ from | relative_day }}, {{ from | time_range: until }}…", Output.SMS)
                .orThrow()
                .render(VALUES, message);
        assertThat(sms).isEqualTo("It's here tomorrow, 2:00 - 4:00 PM...");
        assertThat(SmsText.exactly(sms).alphabet()).isEqualTo(Alphabet.GSM_7);
        String arabic = Template.compile("{{ from | relative_day }}… {{ total | money }}", Output.SMS)
                .orThrow()
                .render(VALUES, Rendering.of(TEXTS, Locale.forLanguageTag("ar")).at(NOW));
        assertThat(arabic).startsWith("غدًا… ").doesNotContainPattern("[\u2066-\u2069]");
        assertThat(SmsText.of(arabic).text()).isEqualTo(arabic);
    }

    @Test
    void without_texts_a_wording_is_its_key_and_is_noted() {
        Rendering message = Rendering.plain();
        assertThat(text("{{ 'order.shipped' | t }}", message)).isEqualTo("[order.shipped]");
        assertThat(message.notes()).hasSize(1);
    }

    @Test
    void strict_stops_at_what_lenient_notes() {
        Template template = Template.compile("{{ a.b | upcase }}{% if c %}{% endif %}{{ d | default: 1 }}", Output.TEXT)
                .orThrow();
        Rendering lenient = Rendering.plain();
        assertThat(template.render(Map.of(), lenient)).isEqualTo("1");
        assertThat(lenient.notes()).hasSize(1).first().asString().isEqualTo("line 1, column 4: a.b: is not there");
        assertThatIllegalStateException()
                .isThrownBy(() -> template.render(Map.of(), Rendering.plain().strict()))
                .withMessage("line 1, column 4: a.b: is not there");
        assertThat(template.render(
                        Map.of("a", Map.of("b", "x")), Rendering.plain().strict()))
                .isEqualTo("X1");
    }

    @Test
    void the_parts_of_one_message_share_what_it_may_want() {
        Template part = Template.compile(
                        "{% for i in (1..1000) %}{% for j in (1..9) %}{{ j }}{% endfor %}{% endfor %}", Output.TEXT)
                .orThrow();
        assertThat(part.render(Map.of())).hasSize(9000);
        Rendering message = Rendering.plain();
        part.render(Map.of(), message);
        part.render(Map.of(), message);
        assertThatExceptionOfType(TemplateLimitException.class)
                .isThrownBy(() -> part.render(Map.of(), message))
                .withMessageContaining("steps");
    }

    @Test
    void each_channel_bounds_what_is_put_out() {
        String long5k = "{% for i in (1..500) %}0123456789{% endfor %}";
        for (Output output : Output.values()) {
            Template template = Template.compile(long5k, output).orThrow();
            if (output.longest() < 5000) {
                assertThatExceptionOfType(TemplateLimitException.class).isThrownBy(() -> template.render(Map.of()));
            } else {
                assertThat(template.render(Map.of())).hasSize(5000);
            }
        }
    }

    private static String text(String source, Rendering message) {
        return Template.compile(source, Output.TEXT).orThrow().render(VALUES, message);
    }
}
