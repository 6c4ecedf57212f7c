package dev.aftercart.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Phrase;
import dev.aftercart.explain.Phrase.Argument;
import dev.aftercart.explain.PhraseBundle;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class SharedTextsTest {

    private static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH, Locale.forLanguageTag("ar"), Locale.forLanguageTag("ar-SA"), Locale.forLanguageTag("id"));

    private static final String PATTERN =
            "{count, plural, zero{-} one{#} two{##} few{# f} many{# m} other{# o}} {amount}"
                    + " {at} {day, date, relative} {hours, time, ::jm} {land} {code}";

    private static final PhraseBundle BUNDLE = PhraseBundle.named("shared")
            .with("en", Map.of("all", PATTERN, "no.region", "English"))
            .with("ar", Map.of("all", PATTERN, "own", "عربي", "no.region", "عربي"))
            .with("ar-SA", Map.of("own", "سعودي"))
            .with("in", Map.of("all", PATTERN));

    @Test
    void eight_threads_at_once_render_what_one_renders() throws Exception {
        Texts alone = Texts.of(BUNDLE).at(now());
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            expected.add(alone.render(phrase(i), LANGUAGES.get(i % 4)));
        }
        Texts shared = Texts.of(BUNDLE).at(now());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<String>>> work = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                work.add(() -> {
                    List<String> rendered = new ArrayList<>();
                    for (int i = 0; i < 400; i++) {
                        rendered.add(shared.render(phrase(i), LANGUAGES.get(i % 4)));
                    }
                    return rendered;
                });
            }
            for (Future<List<String>> rendered : threads.invokeAll(work)) {
                assertThat(rendered.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void preloading_changes_nothing_but_when_the_work_is_done() {
        Texts cold = Texts.of(BUNDLE).at(now());
        Texts warm = Texts.of(BUNDLE)
                .preload(LANGUAGES.toArray(Locale[]::new))
                .preload(Locale.ENGLISH)
                .at(now());
        for (int i = 0; i < 4; i++) {
            assertThat(warm.render(phrase(i), LANGUAGES.get(i))).isEqualTo(cold.render(phrase(i), LANGUAGES.get(i)));
        }
    }

    @Test
    void a_region_falls_back_to_its_language_and_then_to_english() {
        Texts texts = Texts.of(BUNDLE);
        Locale saudi = Locale.forLanguageTag("ar-SA");
        assertThat(texts.render(Phrase.of("own"), saudi)).isEqualTo("سعودي");
        assertThat(texts.render(Phrase.of("own"), Locale.forLanguageTag("ar-EG")))
                .isEqualTo("عربي");
        assertThat(texts.render(Phrase.of("no.region"), saudi)).isEqualTo("عربي");
        assertThat(texts.render(Phrase.of("no.region"), Locale.forLanguageTag("fr-CA")))
                .isEqualTo("English");
        assertThat(texts.wording(Phrase.of("no.region"), Locale.forLanguageTag("fr-CA"))
                        .notes())
                .extracting(Object::toString)
                .containsExactly("no.region: no wording in fr-CA, English shown");
        assertThat(texts.render(phrase(1), Locale.forLanguageTag("in"))).contains("Indonesia");
    }

    @Test
    void whatever_argument_meets_whatever_pattern_nothing_is_thrown() {
        List<String> patterns = List.of(
                "{x}",
                "{x, date, ::yMMMEd}",
                "{x, time, ::jm}",
                "{x, date, relative}",
                "{x, date, relative ::y}",
                "{x, plural, offset:1 =0{a} one{#} other{# {x}}}",
                "{x, selectordinal, other{#}}",
                "{x, select, today{a} other{{x}}}");
        List<LocalDate> days = List.of(LocalDate.MIN, now().toLocalDate(), LocalDate.MAX);
        List<Argument> arguments = new ArrayList<>(List.of(
                new Argument.Count(Long.MIN_VALUE),
                new Argument.Amount(Money.parse("KWD -0.001")),
                new Argument.Words("\uD800\u202E\u0000"),
                new Argument.Code(""),
                new Argument.Country("zz"),
                new Argument.Nested(Phrase.of("nobody.knows.this"))));
        for (LocalDate day : days) {
            ZonedDateTime at = day.atTime(1, 0).atZone(ZoneId.of("Europe/Berlin"));
            arguments.add(new Argument.Day(day));
            arguments.add(new Argument.Days(LocalDate.MIN, day));
            arguments.add(new Argument.Moment(at));
            arguments.add(new Argument.Hours(at, at));
        }
        for (String pattern : patterns) {
            Texts texts = Texts.of(PhraseBundle.named("p").with("ar", Map.of("p", pattern)));
            for (Argument argument : arguments) {
                Phrase phrase = Phrase.of("p").with("x", argument);
                Wording wording = texts.at(now()).wording(phrase, Locale.forLanguageTag("ar"));
                assertThat(List.of(wording.plain(), wording.sms(), wording.page(), wording.email()))
                        .doesNotContainNull();
            }
        }
    }

    @Test
    void arabic_digits_can_be_chosen_for_arabic_and_do_not_touch_other_languages() {
        Texts texts = Texts.of(BUNDLE).digits(Digits.ARABIC);
        assertThat(texts.render(phrase(3), Locale.forLanguageTag("ar")))
                .contains("٣ f")
                .contains("JX-3");
        assertThat(texts.render(phrase(3), Locale.ENGLISH)).contains("3 o");
    }

    private static ZonedDateTime now() {
        return ZonedDateTime.of(2026, 3, 10, 12, 0, 0, 0, ZoneId.of("Asia/Riyadh"));
    }

    private static Phrase phrase(int i) {
        ZonedDateTime at = now().plusHours(i);
        LocalDate day = at.toLocalDate();
        return Phrase.of("all")
                .with("count", i)
                .with("amount", Money.ofMinor(CurrencyUnit.of(i % 2 == 0 ? "SAR" : "IDR"), 100L * i + i % 7))
                .with("at", at)
                .with("day", day)
                .with("hours", at, at.plusHours(2))
                .withCountry("land", i % 2 == 0 ? "SA" : "ID")
                .withCode("code", "JX-" + i);
    }
}
