package dev.aftercart.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Explanation;
import dev.aftercart.explain.Phrase;
import dev.aftercart.explain.PhraseBundle;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final Locale SAUDI = Locale.forLanguageTag("ar-SA");
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private static final PhraseBundle BUNDLE = PhraseBundle.named("test")
            .with(
                    "en",
                    Map.of(
                            "hello", "Hello {name}",
                            "it's", "It's '{'{name}'}'",
                            "only.english", "Order {number} is ready.",
                            "items", "{count, plural, =0{nothing} one{# item} other{# items}} in {place}",
                            "others", "{count, plural, offset:1 =1{you} one{you and # other} other{you and # others}}",
                            "place", "{n, selectordinal, one{#st} two{#nd} few{#rd} other{#th}}",
                            "kind", "{kind, select, locker{a locker} other{a shop}}",
                            "amount", "{amount}",
                            "on", "{day} / {day, date, ::dMMMM} / {at}"))
            .with(
                    "ar",
                    Map.of(
                            "hello", "مرحبًا {name}",
                            "items",
                                    "{count, plural, zero{صفر} one{واحد} two{اثنان} few{# قليل} many{# كثير} other{# غير}}",
                            "amount", "المبلغ {amount} فقط",
                            "outer", "قبل {inner} بعد",
                            "on", "{day} / {day, date, ::dMMMM} / {at}",
                            "code", "رقم الطلب {code} جاهز"))
            .with(
                    "in",
                    Map.of("items", "{count, plural, other{# barang}}", "amount", "{amount}", "on", "{day} / {at}"));

    private final Texts texts = Texts.of(BUNDLE);

    @ParameterizedTest
    @CsvSource({
        "0,صفر",
        "1,واحد",
        "2,اثنان",
        "3,3 قليل",
        "10,10 قليل",
        "11,11 كثير",
        "99,99 كثير",
        "100,100 غير",
        "102,102 غير",
        "103,103 قليل",
        "1111,'1,111 كثير'"
    })
    void arabic_has_six_plural_forms(long count, String expected) {
        assertThat(texts.render(Phrase.of("items").with("count", count), ARABIC))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0,nothing in the box", "1,1 item in the box", "2,2 items in the box", "1200,'1,200 items in the box'"})
    void english_has_two_plural_forms_and_exact_numbers_come_first(long count, String expected) {
        Phrase phrase = Phrase.of("items").with("count", count).with("place", "the box");
        assertThat(texts.render(phrase, Locale.ENGLISH)).isEqualTo(expected);
    }

    @Test
    void indonesian_has_one_plural_form_and_answers_to_both_of_its_codes() {
        Phrase phrase = Phrase.of("items").with("count", 1200);
        assertThat(texts.render(phrase, INDONESIAN)).isEqualTo("1.200 barang");
        assertThat(texts.render(phrase, Locale.forLanguageTag("in-ID"))).isEqualTo("1.200 barang");
    }

    @Test
    void offsets_ordinals_selections_and_quotes_work_as_in_icu() {
        assertThat(english(Phrase.of("others").with("count", 1))).isEqualTo("you");
        assertThat(english(Phrase.of("others").with("count", 2))).isEqualTo("you and 1 other");
        assertThat(english(Phrase.of("others").with("count", 4))).isEqualTo("you and 3 others");
        assertThat(english(Phrase.of("place").with("n", 23))).isEqualTo("23rd");
        assertThat(english(Phrase.of("kind").withCode("kind", "locker"))).isEqualTo("a locker");
        assertThat(english(Phrase.of("kind").withCode("kind", "moon"))).isEqualTo("a shop");
        assertThat(english(Phrase.of("it's").with("name", "x"))).isEqualTo("It's {x}");
    }

    @ParameterizedTest
    @CsvSource({
        "id-ID, IDR 150000.00, Rp 150.000",
        "id-ID, IDR 1299.50, 'Rp 1.299,50'",
        "en, KWD 12.500, KWD 12.500",
        "en, KWD 12.505, KWD 12.505",
        "en, USD 1234.5, '$1,234.50'",
        "en, JPY 500, ¥500",
        "en, SAR 149.00, SAR 149.00",
        "en, USD -5.00, -$5.00"
    })
    void money_is_never_rounded(String language, String amount, String expected) {
        Phrase phrase = Phrase.of("amount").with("amount", Money.parse(amount));
        assertThat(texts.render(phrase, Locale.forLanguageTag(language)).replace('\u00A0', ' '))
                .isEqualTo(expected);
    }

    @Test
    void the_new_riyal_sign_is_not_used() {
        Phrase phrase = Phrase.of("amount").with("amount", Money.parse("SAR 149.00"));
        for (String tag : new String[] {"ar", "ar-SA", "en-SA", "id"}) {
            assertThat(texts.render(phrase, Locale.forLanguageTag(tag))).doesNotContain("\u20C1");
        }
    }

    @Test
    void digits_are_those_of_the_region_unless_the_merchant_wants_latin_ones() {
        Phrase phrase = Phrase.of("items").with("count", 5);
        assertThat(texts.render(phrase, SAUDI)).isEqualTo("٥ قليل");
        assertThat(texts.digits(Digits.LATIN).render(phrase, SAUDI)).isEqualTo("5 قليل");
        assertThat(texts.render(phrase, ARABIC)).isEqualTo("5 قليل");
    }

    @Test
    void an_identifier_keeps_its_digits() {
        assertThat(texts.render(Phrase.of("code").withCode("code", "JX-1001"), SAUDI))
                .isEqualTo("رقم الطلب \u2066JX-1001\u2069 جاهز");
    }

    @Test
    void days_and_moments_are_told_by_the_gregorian_calendar_in_their_own_zone() {
        Phrase phrase = Phrase.of("on")
                .with("day", LocalDate.of(2026, 3, 10))
                .with("at", ZonedDateTime.of(2026, 3, 10, 14, 5, 0, 0, ZoneId.of("Asia/Riyadh")));
        assertThat(english(phrase).replace('\u00A0', ' '))
                .isEqualTo("Tue, Mar 10, 2026 / March 10 / Tue, Mar 10, 2026, 2:05 PM");
        assertThat(texts.render(phrase, ARABIC)).contains("10 مارس 2026").contains("2:05");
        assertThat(texts.render(phrase, SAUDI)).contains("١٠ مارس ٢٠٢٦").doesNotContain("هـ");
        assertThat(texts.render(phrase, INDONESIAN)).isEqualTo("Sel, 10 Mar 2026 / Sel, 10 Mar 2026, 14.05");
    }

    @Test
    void a_language_without_the_wording_gets_english_isolated_and_a_note() {
        Wording wording = texts.wording(Phrase.of("only.english").withCode("number", "7"), ARABIC);
        assertThat(wording.plain()).isEqualTo("\u2066Order 7 is ready.\u2069");
        assertThat(wording.language()).isEqualTo(Locale.ENGLISH);
        assertThat(wording.notes())
                .extracting(Diagnostic::toString)
                .containsExactly("only.english: no wording in ar, English shown");
    }

    @Test
    void a_key_that_nobody_knows_is_shown_with_a_note() {
        Wording wording = texts.wording(Phrase.of("no.such"), Locale.FRENCH);
        assertThat(wording.plain()).isEqualTo("[no.such]");
        assertThat(wording.notes()).hasSize(1);
    }

    @Test
    void an_argument_that_is_missing_or_of_the_wrong_kind_is_not_the_end() {
        assertThat(english(Phrase.of("hello"))).isEqualTo("Hello …");
        Wording wording = texts.wording(Phrase.of("items").with("count", "three"), Locale.ENGLISH);
        assertThat(wording.plain()).isEqualTo("nothing in …");
        assertThat(wording.notes()).hasSize(2);
    }

    @Test
    void the_merchants_wording_comes_first_and_a_broken_one_is_passed_over() {
        PhraseBundle merchant =
                PhraseBundle.named("merchant").with("en", Map.of("hello", "Dear {name}", "amount", "{amount"));
        Texts own = Texts.of(merchant, BUNDLE);
        assertThat(own.render(Phrase.of("hello").with("name", "Sara"), Locale.ENGLISH))
                .isEqualTo("Dear Sara");
        assertThat(own.render(Phrase.of("amount").with("amount", Money.parse("USD 1")), Locale.ENGLISH))
                .isEqualTo("$1.00");
    }

    @Test
    void an_explanation_is_its_rule_and_a_line_for_each_fact_and_change() {
        Phrase hello = Phrase.of("hello").with("name", "a");
        Explanation explanation = new Explanation(hello, List.of(hello), List.of(hello));
        assertThat(texts.render(explanation, Locale.ENGLISH)).isEqualTo("Hello a\n- Hello a\n- Hello a");
    }

    @Test
    void each_medium_has_its_own_way_to_keep_a_direction() {
        Wording wording = texts.wording(Phrase.of("hello").with("name", "<b>Tom & Co"), ARABIC);
        assertThat(wording.plain()).isEqualTo("مرحبًا \u2066<b>Tom & Co\u2069");
        assertThat(wording.sms()).isEqualTo("مرحبًا \u200E<b>Tom & Co\u200F");
        assertThat(wording.page()).isEqualTo("مرحبًا <bdi dir=\"ltr\">&lt;b&gt;Tom &amp; Co</bdi>");
        assertThat(wording.email()).isEqualTo("مرحبًا <span dir=\"ltr\">\u200E&lt;b&gt;Tom &amp; Co\u200E</span>");
    }

    @Test
    void nothing_is_added_where_no_direction_is_in_dispute() {
        Wording wording = texts.wording(Phrase.of("hello").with("name", "+966 50 767"), Locale.ENGLISH);
        assertThat(List.of(wording.plain(), wording.sms(), wording.page(), wording.email()))
                .containsOnly("Hello +966 50 767");
        assertThat(texts.render(Phrase.of("hello").with("name", "سارة"), Locale.ENGLISH))
                .isEqualTo("Hello \u2067سارة\u2069");
    }

    @Test
    void a_name_cannot_turn_the_sentence_around() {
        assertThat(english(Phrase.of("hello").with("name", "a\u202Egpj.exe\u0000\u2069")))
                .isEqualTo("Hello agpj.exe");
    }

    @Test
    void a_phrase_inside_a_phrase_is_in_the_same_language_or_isolated() {
        assertThat(texts.render(
                        Phrase.of("outer").with("inner", Phrase.of("hello").with("name", "سارة")), ARABIC))
                .isEqualTo("قبل مرحبًا سارة بعد");
        assertThat(texts.render(
                        Phrase.of("outer")
                                .with("inner", Phrase.of("only.english").withCode("number", "7")),
                        ARABIC))
                .isEqualTo("قبل \u2066Order 7 is ready.\u2069 بعد");
    }

    private String english(Phrase phrase) {
        return texts.render(phrase, Locale.ENGLISH);
    }
}
