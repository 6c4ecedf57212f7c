package dev.aftercart.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostilePolicyTest {

    private static final Duration SOON = Duration.ofMinutes(1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "when: {contry: SA} | 13 | \"contry\" is not known here; did you mean \"country\"?",
                "when: {price: {at-least: 15}} | 31 | must be an amount such as SAR 149.00, but was \"15\"",
                "when: {price: {at-least: SAR 5, at-most: EUR 9}} | 20 | both amounts are in one currency, but were SAR 5.00 and EUR 9.00",
                "when: {category: a//b} | 23 | a category is names joined by /, such as apparel/shirts, but was \"a//b\"",
                "when: {category: a/b/a} | 23 | a category cannot lie below itself, but was \"a/b/a\"",
                "when: {goods: usd} | 20 | \"usd\" is not known here; did you mean \"used\"?",
                "when: {reason: defective} | 21 | a reason begins with its group; did you mean \"fault/defective\"?",
                "when: {reason: [remorse, falt]} | 31 | a reason begins with its group; did you mean \"fault\"?",
                "when: {tier: golden} | 19 | \"golden\" is not known here; did you mean \"gold\"?",
                "when: {country: sa} | 22 | a country is two capital letters of ISO 3166-1, such as SA, but was \"sa\"",
                "when: {ordered-on: {from: 2026-13-01}} | 32 | must be a day such as 2026-03-01, but was \"2026-13-01\"",
                "when: {orders: {at-least: 5, at-most: 2}} | 21 | orders cannot be from 5 to 2; nothing would ever fit",
                "when: {orders: many} | 21 | must be a whole number, but was \"many\"",
                "when: {orders: {above: 3}} | 22 | \"above\" is not known here",
                "when: {gift: maybe} | 19 | \"maybe\" is not known here",
                "when: {country: []} | 22 | needs at least one value",
                "when: {country: [SA, SA]} | 27 | this is there twice",
                "when: {any: []} | 18 | needs at least one condition",
                "when: {} | 12 | there is no condition; name an attribute",
                "when: [SA] | 12 | a condition is an object such as {category: shoes}",
                "when: {budget-left: kind} | 26 | \"kind\" is not known here",
                "then: {days: -3} | 12 | a window is 0 to 36500 days, but was -3",
                "then: {dais: 3} | 13 | \"dais\" is not known here; did you mean \"days\"?",
                "then: {days: 3, after: delivry} | 29 | \"delivry\" is not known here; did you mean \"delivery\"?",
                "then: {days: 3, rolling: ksa} | 31 | \"ksa\" is not known here",
                "then: {working-days: 3} | 12 | \"in\" is missing",
                "then: {later-of: [{days: 3}]} | 12 | later-of needs two windows or more",
                "then: forever | 12 | \"forever\" is not known here",
                "from: 2026-05-01, until: 2026-01-01 | 5 | a rule cannot end on 2026-01-01 before it begins on 2026-05-01",
                "because: {with: {}} | 15 | \"key\" is missing",
                "rle: x | 6 | \"rle\" is not known here; did you mean \"rule\"?",
            })
    void a_slip_in_a_rule_is_shown_at_its_place(String member, int column, String message) {
        String rule = "rule: x";
        for (String given : List.of("when: {country: SA}", "then: {days: 3}")) {
            rule += member.startsWith(given.substring(0, 5)) ? "" : ", " + given;
        }
        String yaml = "policy: p\ntiers: [silver, gold]\nwindow:\n  - {" + member + ", " + rule
                + "}\n  - {otherwise: {days: 3}}\n";

        assertThat(faults(yaml)).singleElement().satisfies(fault -> {
            assertThat(fault.message()).isEqualTo(message);
            assertThat(fault.path()).startsWith("window[0]");
            assertThat(fault.line()).isEqualTo(4);
            assertThat(fault.column()).isEqualTo(column);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fees: [{otherwise: {restocking: {percent: 150}}}] | a share is 0 to 100 percent, but was 150.0",
                "fees: [{otherwise: {restocking: {percent: 1e9}}}] | must be a percentage such as 15 or 12.5, but was \"1e9\"",
                "fees: [{otherwise: {value-loss: {up-to: actual}}}] | must be an amount such as SAR 149.00, but was \"actual\"",
                "fees: [{otherwise: {value-loss: {up-to: {percent: 150}}}}] | a share is 0 to 100 percent, but was 150.0",
                "fees: [{otherwise: {value-loss: {up-to: SAR 5, at-least: SAR 3}}}] | \"at-least\" is not known here",
                "fees: [{otherwise: {restocking: {percent: 5, per: parcel}}}] | a fee for each parcel is an amount or the actual cost, but was Share[basisPoints=500, least=null, most=null]",
                "control: [{otherwise: {send-back-days: {days: 3, after: lastday}}}] | \"lastday\" is not known here; did you mean \"last-day\"?",
                "control: [{otherwise: {arrival-days: -1}}] | the days of a deadline are 0 to 3650, but were -1",
                "budgets: [{budget: b, used: days-since-order, allowed: 2}] | what was used of the budget b is stated, but days-since-order is found in the facts",
                "fees: [{otherwise: {handling: 12}}] | must be an amount such as SAR 149.00, but was \"12\"",
                "fees: [{otherwise: {handling: SAR -12}}] | a fee must not be negative, but was SAR -12.00",
                "fees: [{otherwise: {handeling: SAR 12}}] | \"handeling\" is not known here; did you mean \"handling\"?",
                "control: [{otherwise: {inspection: lab, evidence: [phto]}}] | \"phto\" is not known here; did you mean \"photo\"?",
                "control: [{otherwise: {refund-days: -1}}] | the days to refund are 0 to 3650, but were -1",
                "eligibility: [{otherwise: acept}] | \"acept\" is not known here; did you mean \"accept\"?",
                "resolutions: [{otherwise: [refund, refund]}] | \"refund\" is there twice",
                "resolutions: [{otherwise: [{resolution: store-credit, bonus: SAR 0}]}] | what is added must be above zero, but was SAR 0.00",
                "methods: [{otherwise: [In-Store]}] | a return method has a code of lower case letters, digits and -, at most 64, but it was \"In-Store\"",
                "metods: [{otherwise: [in-store]}] | \"metods\" is not known here; did you mean \"methods\"?",
                "attributes: {tier: {flag: order}} | \"tier\" is known already; use the one that is there",
                "attributes: {any: {flag: order}} | \"any\" is a word of conditions; call the attribute something else",
                "attributes: {x: {flag: ordr}} | \"ordr\" is not known here; did you mean \"order\"?",
                "attributes: {x: {count: order}} | a count needs at-most, the greatest value that it can have",
                "calendars: {ksa: {zone: Asia/Riyad}} | must be a time zone such as Asia/Riyadh, but was \"Asia/Riyad\"",
                "calendars: {ksa: {zone: UTC, weekend: [fryday]}} | \"fryday\" is not known here; did you mean \"friday\"?",
                "calendars: {ksa: {zone: UTC, holidays: [2026-02-30]}} | \"2026-02-30\" is no day",
                "overlays: [{overlay: h, window: [{rule: q, when: {country: SA}, then: {extendto: 2026-01-01}}]}] | \"extendto\" is not known here; did you mean \"extend-to\"?",
                "overlays: [{overlay: h, fees: [{rule: q, when: {country: SA}, then: {waive: [restock]}}]}] | \"restock\" is not known here",
                "overlays: [{overlay: h}] | it changes nothing; give it rules, or leave it out",
                "budgets: [{budget: b, used: leniencyused, allowed: 2}] | \"leniencyused\" is not known here; did you mean \"leniency-used\"?",
                "floors: [atlantis] | \"atlantis\" is not known here",
            })
    void a_slip_elsewhere_is_shown_at_its_line(String member, String message) {
        String yaml = "policy: p\nwindow: [{otherwise: {days: 3}}]\n" + member + "\n";

        assertThat(ReturnPolicy.read(yaml, GeneratedPolicy.LAW).diagnostics())
                .filteredOn(Diagnostic::isError)
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.message()).isEqualTo(message);
                    assertThat(fault.line()).isEqualTo(3);
                });
    }

    @Test
    void everything_is_said_at_once_and_in_the_order_of_the_document() throws IOException {
        List<Diagnostic> faults = faults(PolicyDocumentTest.document("bad.yaml"));

        assertThat(faults)
                .hasSizeGreaterThan(30)
                .allSatisfy(fault -> assertThat(fault.line()).isPositive());
        assertThat(faults).isSortedAccordingTo((one, other) -> Integer.compare(one.line(), other.line()));
    }

    @Test
    void rules_that_overlap_by_name_or_follow_the_default_are_shown_where_they_stand() {
        String yaml = """
                policy: p
                window:
                  - {rule: x, when: {country: SA}, then: {days: 3}}
                  - {rule: x, when: {country: AE}, then: {days: 4}}
                  - {otherwise: {days: 5}}
                  - {rule: y, when: {country: DE}, then: {days: 6}}
                """;

        assertThat(faults(yaml))
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "line 4, column 5: window[1]: the id \"x\" is taken by a rule before it",
                        "line 6, column 5: window[3]: this can never apply, since it comes after the default");
    }

    @Test
    void a_table_without_default_is_shown_with_a_request_that_it_leaves_out() {
        assertThat(faults("policy: p\nwindow:\n  - {rule: x, when: {country: SA}, then: {days: 3}}\n"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.message()).contains("country other than SA");
                    assertThat(fault.line()).isEqualTo(3);
                });
    }

    @Test
    void a_document_that_is_too_large_is_not_read() {
        String huge = "policy: p\nwindow: [{otherwise: {days: 3}}]\n" + "#".repeat(10 * 1024 * 1024);

        assertThat(faults(huge))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("at most 1048576 are read"));
        assertThat(faults("{" + " ".repeat(10 * 1024 * 1024) + "}")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "window: [{otherwise: {days: 3}}]\\npolicy: p\\npolicy: q | 3 | 1",
                "policy: p\\nwindow:\\n\\t- {otherwise: {days: 3}} | 3 | 1",
                "policy: p\\nwindow: [{otherwise: {days: 3}} | 2 | 32",
                "policy: &name p\\nwindow: [{otherwise: {days: 3}}] | 1 | 9",
                "policy: p\\nwindow: !!set {a, b} | 2 | 9",
                "policy: p\\nwindow: [{otherwise: {days: 3}}]\\n---\\npolicy: q | 4 | 1",
                "{`policy`: `p`, `window`: [{`otherwise`: {`days`: 3}}], `policy`: `q`} | 1 | 65",
                "{`policy`: `p`,} | 1 | 16",
            })
    void what_is_no_plain_document_is_refused_at_its_place(String text, int line, int column) {
        String document = text.replace("\\n", "\n").replace("\\t", "\t").replace('`', '"');

        assertThat(faults(document)).isNotEmpty().first().satisfies(fault -> {
            assertThat(fault.line()).as(fault.toString()).isEqualTo(line);
            assertThat(fault.column()).as(fault.toString()).isEqualTo(column);
        });
    }

    @Test
    void at_most_a_hundred_windows_are_joined() {
        String hundred = "{until: 2026-01-01}, ".repeat(99);

        assertThat(ReturnPolicy.read(joined(hundred)).value()).isPresent();
        assertThat(faults(joined(hundred + "{days: 5}, "))).singleElement().satisfies(fault -> {
            assertThat(fault.message()).isEqualTo("later-of takes at most 100 windows, but had 101");
            assertThat(fault.line()).isEqualTo(2);
        });
    }

    private static String joined(String windows) {
        return "policy: p\nwindow: [{otherwise: {later-of: [" + windows + "{days: 3}]}}]\n";
    }

    @Test
    void aliases_cannot_blow_a_document_up() {
        String bomb = "a: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\npolicy: p\n";

        assertThat(faults(bomb)).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.message()).contains("anchors (&) and aliases (*) are not read");
            assertThat(fault.line()).isPositive();
        });
    }

    @Test
    void depth_is_refused_not_followed() {
        for (int depth : new int[] {60, 100, 100_000}) {
            String yaml = "policy: p\nnever: " + "{not: ".repeat(depth) + "{country: SA}" + "}".repeat(depth)
                    + "\nwindow: [{otherwise: {days: 3}}]\n";
            String json = "{\"policy\": \"p\", \"never\": " + "{\"not\": ".repeat(depth) + "{\"country\": \"SA\"}"
                    + "}".repeat(depth) + ", \"window\": [{\"otherwise\": {\"days\": 3}}]}";

            assertThat(ReturnPolicy.read(yaml).value().isPresent())
                    .as(depth + " levels")
                    .isEqualTo(depth == 60);
            assertThat(ReturnPolicy.read(json).value().isPresent())
                    .as(depth + " levels")
                    .isEqualTo(depth == 60);
        }
    }

    @Test
    void what_would_take_for_ever_is_refused_instead() {
        StringBuilder wide = new StringBuilder("policy: p\nwindow:\n  - rule: x\n    when:\n      all:\n");
        for (int i = 0; i < 40; i++) {
            wide.append("        - any: [{sku: A" + i + "}, {vendor: B" + i + "}, {region: C" + i + "}, {tag: D" + i
                    + "}]\n");
        }
        wide.append("    then: {days: 3}\n  - {otherwise: {days: 5}}\n");
        StringBuilder list = new StringBuilder("policy: p\nwindow:\n  - {rule: x, when: {any: [{country: SA}");
        list.append(", {country: SA}".repeat(50_000)).append("]}, then: {days: 3}}\n  - {otherwise: {days: 5}}\n");
        StringBuilder rules = new StringBuilder("policy: p\nwindow:\n");
        for (int i = 0; i < 10_000; i++) {
            rules.append("- {rule: r" + i + ", when: {sku: S" + i + "}, then: {days: 3}}\n");
        }

        assertTimeoutPreemptively(SOON, () -> {
            assertThat(faults(wide.toString())).isNotEmpty();
            assertThat(faults(list.toString()))
                    .extracting(Diagnostic::message)
                    .contains("has 50001 conditions; at most 1000 are read");
            assertThat(faults(rules.toString()))
                    .extracting(Diagnostic::message)
                    .contains("has 10000 rules; at most 5000 are read");
        });
    }

    @Test
    void a_million_faults_are_not_all_listed() {
        String yaml = "policy: p\nwindow: [{otherwise: {days: 3}}]\n" + "never:\n" + "- {contry: SA}\n".repeat(50_000);

        assertTimeoutPreemptively(SOON, () -> assertThat(faults(yaml)).hasSize(201));
    }

    @Test
    void nothing_escapes_from_torn_documents() throws IOException {
        long seed = System.nanoTime();
        System.out.println("torn documents seed " + seed);
        Random random = new Random(seed);
        String yaml = PolicyDocumentTest.document("medium.yaml");
        String json = ReturnPolicy.read(yaml).orThrow().toJson();
        for (int i = 0; i < 3_000; i++) {
            torn(random, i % 2 == 0 ? yaml : json);
        }
    }

    private static void torn(Random random, String document) {
        StringBuilder text = new StringBuilder(document);
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            int at = random.nextInt(text.length());
            int length = Math.min(text.length() - at, random.nextInt(12));
            int from = random.nextInt(document.length() - 12);
            String other = random.nextBoolean() ? "" : document.substring(from, from + random.nextInt(12));
            text.replace(at, at + length, random.nextInt(5) == 0 ? "-99999999999999999999" : other);
        }
        Parsed<ReturnPolicy> read = ReturnPolicy.read(text.toString());
        assertThat(read.value().isPresent() || !read.diagnostics().isEmpty())
                .as(text.toString())
                .isTrue();
    }

    private static List<Diagnostic> faults(String document) {
        Parsed<ReturnPolicy> read = ReturnPolicy.read(document);
        assertThat(read.value())
                .as(document.substring(0, Math.min(500, document.length())))
                .isEmpty();
        return read.diagnostics();
    }
}
