package dev.aftercart.returns;

import static dev.aftercart.returns.Condition.categoryUnder;
import static dev.aftercart.returns.Condition.tag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import dev.aftercart.promise.WorkingCalendar;
import dev.aftercart.returns.terms.Anchor;
import dev.aftercart.returns.terms.Charge;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.Window;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyDocumentTest {

    @Test
    void the_smallest_policy_has_a_name_and_a_window() throws IOException {
        assertThat(read(document("small.yaml")).orThrow())
                .isEqualTo(ReturnPolicy.named("standard")
                        .window(rules -> rules.otherwise(Window.days(30)))
                        .build());
    }

    @Test
    void yaml_says_what_the_builder_says() {
        String yaml = """
                policy: standard
                version: 2026-03
                eligibility:
                  - rule: final-sale
                    when: {tag: [final-sale, outlet], reason: remorse}
                    then: refuse
                  - {otherwise: accept}
                window:
                  - {rule: electronics, when: {category: electronics}, then: {days: 14, after: [delivery, dispatch]}}
                  - {otherwise: {months: 2}}
                fees:
                  - {otherwise: {return-shipping: SAR 15, restocking: {percent: 10, at-most: SAR 50, per: piece}}}
                """;

        assertThat(read(yaml).orThrow())
                .isEqualTo(ReturnPolicy.named("standard")
                        .version("2026-03")
                        .eligibility(rules -> rules.rule("final-sale")
                                .when(tag("final-sale", "outlet").and(Attributes.REASON.under("remorse")))
                                .then(Eligibility.refuse())
                                .otherwise(Eligibility.accept()))
                        .window(rules -> rules.rule("electronics")
                                .when(categoryUnder("electronics"))
                                .then(Window.days(14).after(Anchor.DELIVERY, Anchor.DISPATCH))
                                .otherwise(Window.months(2)))
                        .fees(rules -> rules.otherwise(Fees.of(
                                Fee.of(Fee.Kind.RETURN_SHIPPING, Charge.flat(Money.parse("SAR 15"))),
                                Fee.of(Fee.Kind.RESTOCKING, Charge.percent(10).atMost(Money.parse("SAR 50")))
                                        .perPiece())))
                        .build());
    }

    @Test
    void the_policy_in_the_readme_is_one() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("```yaml\n") + 8;
        String yaml = readme.substring(start, readme.indexOf("```", start));

        assertThat(read(yaml).orThrow().overlays()).hasSize(1);
        assertThat(read(yaml.replaceFirst("reason", "resaon"))
                        .diagnostics()
                        .get(0)
                        .toString())
                .startsWith("line 5, column 48: eligibility[0].when: "
                        + "\"resaon\" is not known here; did you mean \"reason\"?");
    }

    @Test
    void a_trait_that_nothing_bears_is_warned_of() {
        Parsed<ReturnPolicy> policy = read("""
                policy: standard
                eligibility:
                  - {rule: own-making, when: {trait: made_to_order}, then: refuse}
                  - {otherwise: accept}
                window:
                  - {otherwise: {days: 30}}
                """);

        assertThat(policy.value()).isPresent();
        assertThat(policy.diagnostics()).singleElement().satisfies(warning -> {
            assertThat(warning.isError()).isFalse();
            assertThat(warning.toString()).contains("did you mean \"made-to-order\"?");
        });
    }

    @Test
    void json_is_read_by_the_same_reader() throws IOException {
        ReturnPolicy policy = read(document("medium.yaml")).orThrow();

        assertThat(read(policy.toJson()).orThrow()).isEqualTo(policy);
        assertThat(read("\uFEFF" + policy.toYaml()).orThrow()).isEqualTo(policy);
        assertThat(read(policy.toJson().replace("refuse", "refus")).diagnostics())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.path()).isEqualTo("eligibility[0].then");
                    assertThat(fault.line()).isEqualTo(1);
                    assertThat(fault.column()).isGreaterThan(100);
                });
    }

    @Test
    void a_policy_of_the_usual_size_keeps_its_shape() throws IOException {
        ReturnPolicy policy = read(document("medium.yaml")).orThrow();

        assertThat(policy.toYaml())
                .contains(
                        "  - {rule: used, when: {goods: [used, damaged], reason: remorse, tier: {not: gold}}, then: review}")
                .contains("    when: {any: [{wedding: true}, {visits: {at-least: 10}}]}")
                .contains("    holidays: [2026-03-20, 2026-03-21, 2026-03-22, 2026-03-23, \"--09-23, National Day\"]");
        assertThat(policy.overlays()).hasSize(1);
        assertThat(policy.budgets()).hasSize(1);
    }

    @Test
    void calendars_keep_their_names_which_make_no_difference_to_the_policy() throws IOException {
        String yaml = document("medium.yaml");
        ReturnPolicy policy = read(yaml).orThrow();
        ReturnPolicy renamed = read(yaml.replace("ksa", "calendar-1")).orThrow();

        assertThat(policy.toYaml()).contains("calendars:\n  ksa:", "in: ksa").doesNotContain("calendar-1");
        assertThat(read(policy.toYaml()).orThrow().toYaml()).isEqualTo(policy.toYaml());
        assertThat(renamed).isEqualTo(policy).hasSameHashCodeAs(policy);
        assertThat(renamed.fingerprint()).isEqualTo(policy.fingerprint());
        assertThat(renamed.toYaml()).contains("in: calendar-1");
    }

    @Test
    void a_calendar_without_a_name_gets_one_that_is_free() {
        WorkingCalendar named = WorkingCalendar.in(ZoneOffset.UTC).withWeekend(DayOfWeek.FRIDAY);
        WorkingCalendar other = WorkingCalendar.in(ZoneOffset.UTC).withWeekend(DayOfWeek.SUNDAY);
        ReturnPolicy policy = ReturnPolicy.named("p")
                .calendar("calendar-2", named)
                .window(rules -> rules.rule("x")
                        .when(Condition.tag("x"))
                        .then(Window.workingDays(3, other))
                        .otherwise(Window.workingDays(5, named)))
                .build();

        assertThat(policy.toYaml()).contains("in: calendar-3", "in: calendar-2");
        assertThat(read(policy.toYaml()).orThrow()).isEqualTo(policy);
    }

    @Test
    void limits_parcels_and_days_of_grace_are_written_as_shortly_as_they_are_read() {
        String yaml = """
                policy: p
                window:
                  - {otherwise: {days: 3}}
                fees:
                  - {rule: a, when: {tag: a}, then: {value-loss: {up-to: {percent: 50, at-most: USD 90.00}, per: piece}}}
                  - {rule: b, when: {tag: b}, then: {value-loss: {up-to: USD 20.00}}}
                  - {otherwise: {return-shipping: {amount: actual, per: parcel}}}
                resolutions:
                  - {otherwise: [refund, {resolution: store-credit, bonus-percent: 5, bonus: USD 2.00}]}
                control:
                  - {otherwise: {send-back-days: {days: 7, after: last-day}, arrival-days: 14}}
                """;

        assertThat(read(yaml).orThrow().toYaml()).isEqualTo(yaml);
    }

    @Test
    void a_large_policy_reads_in_good_time() {
        StringBuilder yaml = new StringBuilder("policy: large\nwindow:\n");
        for (int i = 0; i < 2_000; i++) {
            yaml.append("  - {rule: r" + i + ", when: {sku: S-" + i + ", price: {at-least: SAR " + i
                    + "}}, then: {days: " + i % 90 + "}}\n");
        }
        yaml.append("  - {otherwise: {days: 30}}\n");

        ReturnPolicy policy = read(yaml.toString()).orThrow();

        assertThat(policy.table(Facet.WINDOW).rules()).hasSize(2_001);
        assertThat(read(policy.toYaml()).orThrow()).isEqualTo(policy);
    }

    @Test
    void a_nearly_known_code_is_taken_for_the_shops_own_with_a_warning() {
        Parsed<ReturnPolicy> read =
                read("policy: p\nwindow: [{otherwise: unlimited}]\nmethods: [{otherwise: [lockr]}]\n");

        assertThat(read.value()).isPresent();
        assertThat(read.diagnostics()).singleElement().satisfies(odd -> {
            assertThat(odd.isError()).isFalse();
            assertThat(odd.message()).contains("did you mean \"locker\"?");
            assertThat(odd.line()).isEqualTo(3);
        });
    }

    @Test
    void a_floor_is_named_by_the_document_and_handed_in_by_the_host() {
        String yaml = "policy: p\nwindow: [{otherwise: {days: 3}}]\nfloors: [lawland]\n";

        assertThat(ReturnPolicy.read(yaml, GeneratedPolicy.LAW).orThrow().floors())
                .containsExactly(GeneratedPolicy.LAW);
        assertThat(read(yaml).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("there are no floors to choose from; hand them to read(...)");
    }

    @Test
    void a_new_version_of_the_law_gives_another_fingerprint() {
        String yaml = "policy: p\nwindow: [{otherwise: {days: 3}}]\nfloors: [lawland]\n";
        Floor law = GeneratedPolicy.LAW;
        Floor later = new Floor(law.id(), "2027-01", law.source(), law.rights(), List.of());
        ReturnPolicy now = ReturnPolicy.read(yaml, law).orThrow();
        ReturnPolicy then = ReturnPolicy.read(yaml, later).orThrow();

        assertThat(now.fingerprint()).matches("[0-9a-f]{64}").isNotEqualTo(then.fingerprint());
        assertThat(now.stamp().floors()).containsExactly("lawland 2026-01");
        assertThat(now.toYaml()).isEqualTo(then.toYaml());
    }

    @Test
    void a_policy_can_be_kept_in_a_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("policy.yaml"), document("medium.yaml"));
        Path latin = Files.write(folder.resolve("latin.yaml"), "policy: \u00fc".getBytes(StandardCharsets.ISO_8859_1));
        Path huge = Files.write(folder.resolve("huge.yaml"), new byte[10 * 1024 * 1024]);

        assertThat(ReturnPolicy.read(file).orThrow())
                .isEqualTo(read(document("medium.yaml")).orThrow());
        assertThat(ReturnPolicy.read(latin)).hasToString("failed[the document is not UTF-8]");
        assertThat(ReturnPolicy.read(huge).diagnostics().get(0).message()).contains("at most 1048576 are read");
        assertThat(ReturnPolicy.read(folder.resolve("none.yaml"))
                        .diagnostics()
                        .get(0)
                        .message())
                .contains("cannot be read");
        assertThat(ReturnPolicy.read(folder).diagnostics().get(0).message()).contains("cannot be read");
    }

    private static Parsed<ReturnPolicy> read(String document) {
        return ReturnPolicy.read(document);
    }

    static String document(String name) throws IOException {
        try (var in = PolicyDocumentTest.class.getResourceAsStream("policy/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
