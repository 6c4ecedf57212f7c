package dev.aftercart.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.PhraseBundle;
import dev.aftercart.order.OrderPhrases;
import dev.aftercart.promise.PromisePhrases;
import dev.aftercart.rescue.RescuePhrases;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BundleCheckTest {

    @Test
    void a_missing_wording_a_missing_form_a_lost_argument_and_a_broken_pattern_are_all_found() {
        PhraseBundle bundle = PhraseBundle.named("test")
                .with("en", Map.of("a", "A", "b", "{n, plural, one{#} other{#}}", "c", "{x} {y}", "d", "{n, number}"))
                .with("ar", Map.of("b", "{n, plural, one{#} other{#}}", "c", "{x}", "d", "{"));
        assertThat(Texts.check(bundle, Set.of("en", "ar")))
                .extracting(Diagnostic::toString)
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("test/ar/a: no wording in ar"),
                        line -> assertThat(line)
                                .isEqualTo("test/ar/b: plural forms of {n} missing in ar: [few, many, two, zero]"),
                        line -> assertThat(line)
                                .isEqualTo("test/ar/c: arguments of the English wording missing in ar: [y]"),
                        line -> assertThat(line).startsWith("test/ar/d: the pattern cannot be understood"),
                        line -> assertThat(line)
                                .isEqualTo("test/en/d: the pattern cannot be understood: {n, number} is not supported;"
                                        + " use {n}, {n, date, ::dMMMM}, or {n, date, relative}"));
    }

    @Test
    void an_apostrophe_that_hides_an_argument_is_an_error_and_a_straight_one_a_warning() {
        assertThat(check(
                        "en",
                        Map.of("a", "l'{name}", "b", "It's here", "c", "l'{name}'s", "d", "'{'{name}'}'", "e", "It’s")))
                .containsExactly(
                        "ERROR test/en/a: the apostrophe before { quotes everything up to the end: {name}",
                        "WARNING test/en/b: write ’ (U+2019) for the apostrophe: before a brace, ' would hide an argument",
                        "ERROR test/en/c: an apostrophe hides an argument, which is shown as it stands: {name}");
    }

    @Test
    void a_form_for_one_number_may_be_written_as_that_number() {
        String exact = "{n, plural, =0{لا شيء} =1{واحد} two{اثنان} few{#} many{#} other{#}}";
        assertThat(check("ar", Map.of("a", exact))).isEmpty();
        assertThat(check("en", Map.of("a", "{n, plural, one{#} few{#} other{#}}")))
                .containsExactly("WARNING test/en/a: plural forms of {n} that never apply in en: [few]");
    }

    @Test
    void arguments_must_be_the_same_and_of_the_same_kind() {
        PhraseBundle bundle = PhraseBundle.named("test")
                .with("en", Map.of("a", "{x}", "b", "{n, plural, one{#} other{#}}", "c", "{day, date, ::dMMM}"))
                .with("id", Map.of("a", "{x} {y}", "b", "{n, date, relative}", "c", "{day, plural, other{#}}"));
        assertThat(Texts.check(bundle, Set.of("id")))
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "test/id/a: arguments that the English wording does not have: [y]",
                        "test/id/b: {n} is a date in id and a number in en",
                        "test/id/c: {day} is a number in id and a date in en");
    }

    @Test
    void what_is_unwise_is_a_warning() {
        PhraseBundle bundle = PhraseBundle.named("test")
                .with(
                        "en",
                        Map.of(
                                "digits", "Within 24 hours",
                                "mark", "Code",
                                "same", "Your parcel",
                                "mail.subject.late", "We are very sorry that your order {number} from {shop} is late",
                                "mail.subject.short", "Your order {number} is late"))
                .with(
                        "ar",
                        Map.of(
                                "digits", "خلال 24 ساعة",
                                "mark", "رمز\u200F",
                                "same", "Your parcel",
                                "mail.subject.late", "تأخر {number} {shop}",
                                "mail.subject.short", "تأخر {number}"));
        assertThat(Texts.check(bundle, Set.of("ar", "en")))
                .allMatch(found -> !found.isError())
                .extracting(Diagnostic::path)
                .containsExactly("test/ar/digits", "test/ar/mark", "test/ar/same", "test/en/mail.subject.late");
    }

    private static List<String> check(String language, Map<String, String> patterns) {
        PhraseBundle bundle = PhraseBundle.named("test").with(language, patterns);
        return Texts.check(bundle, Set.of(language)).stream()
                .map(found -> found.severity() + " " + found)
                .toList();
    }

    @Test
    void the_wordings_of_the_orders_timeline_are_complete_in_three_languages() {
        PhraseBundle timeline = OrderPhrases.bundle();
        assertThat(timeline.keys("en")).hasSizeGreaterThan(80);
        assertThat(Texts.check(timeline, timeline.languages())).isEmpty();
    }

    @Test
    void the_wordings_of_promises_and_of_remorse_are_complete_in_three_languages() {
        for (PhraseBundle bundle : List.of(PromisePhrases.bundle(), RescuePhrases.bundle())) {
            assertThat(bundle.keys("en")).hasSizeGreaterThan(10);
            assertThat(bundle.languages()).containsExactlyInAnyOrder("en", "ar", "id");
            assertThat(Texts.check(bundle, bundle.languages())).isEmpty();
        }
    }
}
