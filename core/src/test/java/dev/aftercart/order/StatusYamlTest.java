package dev.aftercart.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.promise.WorkingCalendar;
import dev.aftercart.tracking.Milestone;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class StatusYamlTest {

    private static final Predicate<Order> PAID = StatusYamlTest::isPaid;
    private static final OrderListener TELL = change -> {};
    private static final WorkingCalendar CALENDAR = WorkingCalendar.in(ZoneOffset.UTC);
    private static final StatusParts PARTS = StatusParts.none()
            .guard("deposit-missing", PAID)
            .onEntering("tell-workshop", TELL)
            .calendar(CALENDAR);

    private static final String FURNITURE = """
            name: furniture
            start: accepted
            statuses:
              accepted:
                is: confirmed
                within: 36 hours
                then: [cutting, cancelled]
              cutting:
                within: 7 working days
                says:
                  en: We are cutting the wood for your sofa.
                  ar: نقص الخشب لأريكتك.
                unless: deposit-missing
                onEntering: tell-workshop
                then: handed over
              handed over:
                is: shipped
                phrase: our.own.key
                end: true
              cancelled:
                is: cancelled
                end: true
            """;

    @Test
    void the_document_says_what_the_fluent_form_says() {
        StatusModel fluent = StatusModel.named("furniture")
                .calendar(CALENDAR)
                .start("accepted")
                .is(Milestone.CONFIRMED)
                .within(Duration.ofHours(36))
                .then("cutting")
                .withinWorkingDays(7)
                .says("en", "We are cutting the wood for your sofa.")
                .says("ar", "نقص الخشب لأريكتك.")
                .when(PAID, "deposit-missing")
                .onEntering("tell-workshop", TELL)
                .then("handed over")
                .is(Milestone.SHIPPED)
                .phrase("our.own.key")
                .end()
                .from("accepted")
                .to("cancelled")
                .is(Milestone.CANCELLED)
                .end()
                .build();

        assertThat(StatusModel.read(FURNITURE, PARTS).orThrow()).isEqualTo(fluent);
        assertThat(StatusModel.read(fluent.toYaml(), PARTS).orThrow()).isEqualTo(fluent);
        assertThat(StatusModel.read(FURNITURE.getBytes(StandardCharsets.UTF_8), PARTS)
                        .orThrow()
                        .toYaml())
                .isEqualTo(fluent.toYaml());
    }

    @Test
    void every_fault_is_reported_with_its_place_and_what_is_allowed() {
        assertThat(lines("""
                name: furniture
                start: acepted
                owner: Sara
                statuses:
                  accepted:
                    is: confrmed
                    within: soon
                    than: cutting
                    then: [cuting, cancelled]
                  cutting:
                    unless: deposit-mising
                    onEntering: [tell-workshop, tell-nobody]
                    says: {en: Cutting, ar: 7}
                    end: perhaps
                  cancelled:
                    is: cancelled
                    end: true
                """))
                .containsExactly(
                        "line 2, column 8: start: there is no \"acepted\"; did you mean \"accepted\"?;"
                                + " allowed: accepted, cutting, cancelled",
                        "line 3, column 1: \"owner\" is not known here; allowed: name, statuses, start",
                        "line 6, column 9: statuses.accepted.is: \"confrmed\" is not known here; did you mean \"confirmed\"?;"
                                + " allowed: placed, confirmed, preparing, shipped, in_transit, out_for_delivery,"
                                + " ready_for_pickup, delivered, returning, returned, lost, cancelled",
                        "line 7, column 13: statuses.accepted.within: must be a time such as 36 hours, 5 days,"
                                + " 7 working days or PT90M, but was \"soon\"",
                        "line 8, column 5: statuses.accepted: \"than\" is not known here; did you mean \"then\"?;"
                                + " allowed: is, within, says, phrase, unless, onEntering, end, then",
                        "line 9, column 12: statuses.accepted.then: there is no \"cuting\"; did you mean \"cutting\"?;"
                                + " allowed: accepted, cutting, cancelled",
                        "line 11, column 13: statuses.cutting.unless: there is no \"deposit-mising\";"
                                + " did you mean \"deposit-missing\"?; allowed: deposit-missing",
                        "line 12, column 33: statuses.cutting.onEntering: there is no \"tell-nobody\"; allowed: tell-workshop",
                        "line 14, column 10: statuses.cutting.end: must be true or false, but was \"perhaps\"");
    }

    @Test
    void what_is_wrong_with_the_model_has_the_place_of_its_status() {
        assertThat(lines("""
                name: test
                start: open
                statuses:
                  open:
                    within: 3 working days
                    then: [packed, open]
                  packed: {}
                  island:
                    end: true
                """))
                .containsExactly(
                        "line 4, column 3: statuses.open: leads to itself: leave that way out;"
                                + " an order that stays need not enter again",
                        "line 7, column 3: statuses.packed: is a dead end: mark it as an end, or say what follows",
                        "line 8, column 3: statuses.island: cannot be reached: lead a way to it, or leave it out");
    }

    @Test
    void a_document_that_counts_working_days_needs_a_calendar() {
        String document = "{name: test, start: open, statuses: {open: {within: 1 working day, end: true}}}";

        assertThat(StatusModel.read(document, StatusParts.none()).diagnostics())
                .singleElement()
                .asString()
                .contains("line 1, column 38: statuses.open: counts working days, which needs a calendar");
    }

    @Test
    void what_is_missing_or_of_a_wrong_kind_is_named() {
        assertThat(lines("just words")).contains("line 1, column 1: must be an object");
        assertThat(lines("name: x")).contains("line 1, column 1: \"statuses\" is missing");
        assertThat(lines("name: x\nstart: a\nstatuses: [a]"))
                .contains("line 3, column 11: statuses: must be an object");
        assertThat(lines("name: [x]\nstart: {}\nstatuses:\n  a:\n  b: text\n  c: {is: [lost], then: {d: e}, says: hi}"))
                .contains(
                        "line 1, column 7: name: must be a single value",
                        "line 2, column 8: start: must be a single value",
                        "line 4, column 5: statuses.a: must be an object",
                        "line 5, column 6: statuses.b: must be an object",
                        "line 6, column 39: statuses.c.says: must be an object")
                .anySatisfy(line -> assertThat(line).startsWith("line 6, column 11: statuses.c.is: must be a single"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("line 6, column 25: statuses.c.then: must be a single"));
    }

    @Test
    void endless_names_are_cut_in_messages() {
        String endless = "x".repeat(100_000);
        List<String> lines = lines("name: " + endless + "\nstart: " + endless + "\nstatuses:\n  ? " + endless
                + "\n  : {then: " + endless + ", within: " + endless + ", is: " + endless + ", " + "unless: " + endless
                + "}");

        assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(line).hasSizeLessThan(600));
    }

    @Test
    void of_a_document_that_was_made_to_be_wrong_not_everything_is_listed() {
        List<String> ways = lines("name: x\nstart: a\nstatuses: {a: {then: [" + "b, ".repeat(300_000) + "c]}}");
        assertThat(ways).hasSize(201).last().asString().endsWith(" more faults are not listed");

        StringBuilder statuses = new StringBuilder("name: x\nstart: s0\nstatuses:\n");
        for (int i = 0; i < 40_000; i++) {
            statuses.append("  s").append(i).append(": {then: t").append(i).append("}\n");
        }
        assertThat(lines(statuses.toString()))
                .hasSize(201)
                .first()
                .isEqualTo("line 1, column 1: there are 40000 statuses; a model has at most 500");
    }

    @Test
    void words_that_are_empty_are_no_words() {
        String document = "{name: test, start: open, statuses: {open: {says: {en: , ar: '', id: [a]}, end: true}}}";

        assertThat(lines(document))
                .containsExactly(
                        "line 1, column 38: statuses.open: what is said in en has 1 to 200 visible characters,"
                                + " but was \"\"",
                        "line 1, column 38: statuses.open: what is said in ar has 1 to 200 visible characters,"
                                + " but was \"\"",
                        "line 1, column 70: statuses.open.says.id: must be a single value");
    }

    private static boolean isPaid(Order order) {
        return order.tracks().payment() == Tracks.Payment.PAID;
    }

    private static List<String> lines(String yaml) {
        return StatusModel.read(yaml, PARTS).diagnostics().stream()
                .map(Diagnostic::toString)
                .toList();
    }
}
