package dev.aftercart.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Phrase;
import dev.aftercart.explain.PhraseBundle;
import dev.aftercart.promise.PromisePhrases;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and windows as a person tells them, seen from Tuesday, 10 March 2026, in Riyadh. */
class WhenTest {

    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final ZonedDateTime NOW = TODAY.atTime(9, 30).atZone(RIYADH);

    private static final Map<String, String> PATTERNS = Map.of(
            "day", "{day, date, relative}",
            "short", "{day, date, relative ::MMMEd}",
            "window", "{hours, date, relative}, {hours, time, ::jm}",
            "days", "{days, date, ::MMMEd}",
            "bare", "{day} / {hours} / {days}");

    private static final Texts TEXTS = Texts.of(PhraseBundle.named("test")
            .with("en", PATTERNS)
            .with("ar", PATTERNS)
            .with("id", PATTERNS)
            .with(
                    "en-GB",
                    Map.of(
                            "by",
                            "{day, select, past{was due {day, date, ::MMMEd}} yesterday{was due yesterday}"
                                    + " today{by tonight} tomorrow{by tomorrow} soon{by {day, date, ::EEEE}}"
                                    + " other{by {day, date, ::EEEEdMMMM}}}")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-3 | Saturday, March 7 | السبت، 7 مارس | Sabtu, 7 Maret",
                "-2 | Sunday, March 8 | أول أمس | kemarin dulu",
                "-1 | yesterday | أمس | kemarin",
                "0 | today | اليوم | hari ini",
                "1 | tomorrow | غدًا | besok",
                "2 | Thursday, March 12 | بعد الغد | lusa",
                "3 | Friday, March 13 | الجمعة، 13 مارس | Jumat, 13 Maret",
                "300 | Monday, January 4, 2027 | الاثنين، 4 يناير 2027 | Senin, 4 Januari 2027",
            })
    void a_day_near_today_has_its_own_word_and_another_is_told_by_weekday_and_date(
            int ahead, String english, String arabic, String indonesian) {
        Phrase phrase = Phrase.of("day").with("day", TODAY.plusDays(ahead));
        assertThat(say(phrase, "en")).isEqualTo(english);
        assertThat(say(phrase, "ar")).isEqualTo(arabic);
        assertThat(say(phrase, "id")).isEqualTo(indonesian);
    }

    @ParameterizedTest
    @CsvSource({"en, 'Friday, March_13'", "ar, 'الجمعة، 13_مارس'", "id, 'Jumat, 13_Maret'"})
    void no_line_of_markup_ends_between_a_day_and_its_month(String language, String expected) {
        Phrase phrase = Phrase.of("day").with("day", TODAY.plusDays(3));
        Wording wording = TEXTS.wording(phrase, Locale.forLanguageTag(language));
        assertThat(wording.page()).contains(expected.replace('_', '\u00A0'));
        assertThat(wording.email()).contains(expected.replace('_', '\u00A0'));
        assertThat(wording.plain()).contains(expected.replace('_', ' '));
    }

    @Test
    void without_an_instant_every_day_is_told_by_weekday_and_date() {
        assertThat(TEXTS.render(Phrase.of("day").with("day", TODAY), Locale.ENGLISH))
                .isEqualTo("Tuesday, March 10");
        assertThat(TEXTS.render(Phrase.of("by").with("day", TODAY), Locale.UK)).isEqualTo("by Tuesday 10 March");
    }

    @Test
    void a_pattern_may_choose_its_own_form_of_far_dates() {
        assertThat(say(Phrase.of("short").with("day", TODAY.plusDays(9)), "en")).isEqualTo("Thu, Mar 19");
        assertThat(say(Phrase.of("short").with("day", TODAY), "en")).isEqualTo("today");
    }

    @ParameterizedTest
    @CsvSource({
        "-4, 'was due Fri 6 Mar'",
        "-1, was due yesterday",
        "0, by tonight",
        "1, by tomorrow",
        "2, by Thursday",
        "6, by Monday",
        "7, by Tuesday 17 March"
    })
    void a_sentence_can_be_chosen_by_how_near_the_day_is(int ahead, String expected) {
        assertThat(say(Phrase.of("by").with("day", TODAY.plusDays(ahead)), "en-GB"))
                .isEqualTo(expected);
    }

    @Test
    void a_window_says_once_what_both_ends_share() {
        Phrase phrase = Phrase.of("window").with("hours", at(1, 14), at(1, 16));
        assertThat(say(phrase, "en")).isEqualTo("tomorrow, 2:00 – 4:00 PM");
        assertThat(say(phrase, "en-GB")).isEqualTo("tomorrow, 14:00–16:00");
        assertThat(say(phrase, "ar")).isEqualTo("غدًا، 2:00–4:00 م".replace("،", ","));
        assertThat(say(phrase, "ar-SA")).isEqualTo("غدًا, ٢:٠٠–٤:٠٠ م");
        assertThat(say(phrase, "id")).isEqualTo("besok, 14.00–16.00");
        assertThat(say(Phrase.of("window").with("hours", at(3, 10), at(3, 14)), "en"))
                .isEqualTo("Friday, March 13, 10:00 AM – 2:00 PM");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | tomorrow, 10:00 PM – 2:00 AM",
                "en-GB | tomorrow, 22:00 – 02:00",
                "ar | غدًا, 10:00 م – 2:00 ص",
                "id | besok, 22.00–02.00",
            })
    void a_window_over_midnight_is_on_the_day_on_which_it_begins(String language, String expected) {
        assertThat(say(Phrase.of("window").with("hours", at(1, 22), at(2, 2)), language))
                .isEqualTo(expected);
    }

    @Test
    void a_window_of_more_than_a_day_tells_both_days() {
        assertThat(say(Phrase.of("window").with("hours", at(1, 22), at(3, 2)), "en"))
                .isEqualTo("tomorrow, 3/11/2026, 10:00 PM – 3/13/2026, 2:00 AM");
    }

    @Test
    void hours_are_those_of_the_clock_on_the_wall_when_clocks_are_changed() {
        ZoneId dublin = ZoneId.of("Europe/Dublin");
        ZonedDateTime before = LocalDate.of(2026, 3, 29).atTime(0, 30).atZone(dublin);
        Phrase spring = Phrase.of("window").with("hours", before, before.plusHours(1));
        assertThat(TEXTS.at(before).render(spring, Locale.UK)).isEqualTo("today, 00:30–02:30");
        ZonedDateTime autumn = LocalDate.of(2026, 10, 25).atTime(0, 30).atZone(dublin);
        Phrase back = Phrase.of("window").with("hours", autumn, autumn.plusHours(3));
        assertThat(TEXTS.at(autumn).render(back, Locale.UK)).isEqualTo("today, 00:30–02:30");
    }

    @Test
    void a_promise_is_told_as_a_person_tells_it() {
        Texts promises = Texts.of(PromisePhrases.bundle()).at(NOW);
        Phrase when = Phrase.of("promise.when.hours")
                .with("days", Phrase.of("promise.when.day").with("day", TODAY.plusDays(1)))
                .with("from", at(1, 14))
                .with("until", at(1, 16));
        Phrase arrive = Phrase.of("promise.arrive").with("when", when);
        assertThat(promises.render(arrive, Locale.ENGLISH).replace('\u00A0', ' '))
                .isEqualTo("It arrives tomorrow, from 2:00 PM to 4:00 PM.");
        assertThat(promises.render(arrive, Locale.forLanguageTag("ar"))).startsWith("يصل الطلب غدًا، من ");
        assertThat(promises.render(arrive, Locale.forLanguageTag("id")))
                .isEqualTo("Tiba besok, pukul 14.00 sampai 16.00.");
    }

    @Test
    void days_in_a_row_are_a_range_and_one_day_is_a_day() {
        Phrase several = Phrase.of("days").with("days", TODAY, TODAY.plusDays(2));
        assertThat(say(several, "en")).isEqualTo("Tue, Mar 10 – Thu, Mar 12");
        assertThat(say(several, "id")).isEqualTo("Sel, 10 Mar–Kam, 12 Mar");
        assertThat(say(Phrase.of("days").with("days", TODAY, TODAY), "en")).isEqualTo("Tue, Mar 10");
    }

    @Test
    void today_is_where_the_parcel_goes_and_not_where_the_server_stands() {
        Instant lateInRiyadh = Instant.parse("2026-03-10T21:30:00Z");
        Phrase phrase = Phrase.of("day").with("day", TODAY.plusDays(1));
        assertThat(TEXTS.at(lateInRiyadh.atZone(RIYADH)).render(phrase, Locale.ENGLISH))
                .isEqualTo("today");
        assertThat(TEXTS.at(lateInRiyadh.atZone(ZoneId.of("Europe/London"))).render(phrase, Locale.ENGLISH))
                .isEqualTo("tomorrow");
    }

    @Test
    void a_moment_is_seen_in_its_own_zone() {
        ZonedDateTime eveningInJakarta = TODAY.atTime(LocalTime.of(23, 0)).atZone(ZoneId.of("Asia/Jakarta"));
        Phrase phrase = Phrase.of("day").with("day", eveningInJakarta);
        ZonedDateTime midnightThere = Instant.parse("2026-03-10T17:00:00Z").atZone(RIYADH);
        assertThat(TEXTS.at(midnightThere).render(phrase, Locale.ENGLISH)).isEqualTo("yesterday");
    }

    @Test
    void without_a_form_a_date_is_told_in_full() {
        Phrase phrase = Phrase.of("bare")
                .with("day", TODAY)
                .with("hours", at(0, 14), at(0, 16))
                .with("days", TODAY, TODAY.plusDays(1));
        assertThat(say(phrase, "en"))
                .isEqualTo(
                        "Tue, Mar 10, 2026 / Tue, Mar 10, 2026, 2:00 – 4:00 PM" + " / Tue, Mar 10 – Wed, Mar 11, 2026");
    }

    private static ZonedDateTime at(int ahead, int hour) {
        return TODAY.plusDays(ahead).atTime(hour, 0).atZone(RIYADH);
    }

    private static String say(Phrase phrase, String language) {
        return TEXTS.at(NOW)
                .render(phrase, Locale.forLanguageTag(language))
                .replace('\u00A0', ' ')
                .replaceAll("[\u2066-\u2069]", "");
    }
}
