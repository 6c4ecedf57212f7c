package dev.aftercart.returns;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Window;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnQuestionTest {

    private static final String LINE = """
            {"id": "r-1", "at": "2026-02-01T10:00:00Z",
             "order": {"placed": "2026-01-10T12:00:00Z", "zone": "Asia/Riyadh", "country": "SA", "tier": "gold", "visits": 3,
                       "lines": [{"sku": "A-1", "price": "SAR 100.00", "returnable": 2, "category": "shoes", "tag": ["new"],
                                  "delivered": "2026-01-15T09:00:00Z", "grade": "used", "trait": ["sealed"]}]},
             "return": [{"sku": "A-1", "reason": "size-too-small", "goods": "unused", "swing-tags": "attached"}]}
            """.replaceAll("\\s*\\n\\s*", " ");

    private static final ReturnPolicy POLICY = ReturnPolicy.named("p")
            .version("7")
            .attributes(PolicyGenerator.WEDDING, PolicyGenerator.VISITS)
            .window(rules -> rules.otherwise(Window.days(30)))
            .build();

    private static final Domain DOMAIN = POLICY.domain();

    @Test
    void a_line_of_json_is_a_request_with_all_its_facts() {
        ReturnQuestion question = ReturnQuestion.read(LINE, DOMAIN).orThrow();

        assertThat(question)
                .isEqualTo(new ReturnQuestion(
                        "r-1",
                        ReturnRequest.of(ReturnFacts.of(Instant.parse("2026-01-10T12:00:00Z"), ZoneId.of("Asia/Riyadh"))
                                        .withCountry("SA")
                                        .with(Attributes.TIER, "gold")
                                        .with(PolicyGenerator.VISITS, 3L)
                                        .withLine(LineFacts.of("A-1", Money.parse("SAR 100"), 2)
                                                .withCategory("shoes")
                                                .withTags("new")
                                                .withDelivery(Instant.parse("2026-01-15T09:00:00Z"))
                                                .with(Attributes.GRADE, "used")
                                                .with(Attributes.TRAITS, Set.of("sealed"))))
                                .line("A-1", 1)
                                .reason(ReturnReason.SIZE_TOO_SMALL)
                                .condition(GoodsCondition.UNUSED)
                                .with(Attributes.SWING_TAGS, "attached"),
                        Instant.parse("2026-02-01T10:00:00Z")));
        assertThat(question.decideBy(POLICY).outcome()).isEqualTo(Outcome.YES);
    }

    @Test
    void what_is_written_reads_as_the_same_question_and_is_valid() {
        long seed = System.nanoTime();
        System.out.println("questions seed " + seed);
        Random random = new Random(seed);
        JsonSchema request = PolicySchemaTest.schema("request");
        JsonSchema history = PolicySchemaTest.schema("history");
        for (int i = 0; i < 500; i++) {
            ReturnQuestion question = draw(random);
            PastReturn past = new PastReturn(
                    question,
                    random.nextBoolean() ? "" : "c-7",
                    random.nextBoolean() ? "" : "new",
                    random.nextBoolean() ? null : Outcome.REVIEW,
                    random.nextBoolean() ? null : Money.parse("KWD 1.250"));

            assertThat(ReturnQuestion.read(question.toJson(), DOMAIN).orThrow()).isEqualTo(question);
            assertThat(PastReturn.read(past.toJson(), DOMAIN).orThrow()).isEqualTo(past);
            assertThat(request.validate(question.toJson(), InputFormat.JSON)).isEmpty();
            assertThat(history.validate(past.toJson(), InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void a_decision_is_written_with_the_policy_that_made_it() {
        Decision decision = ReturnQuestion.read(LINE, DOMAIN).orThrow().decideBy(POLICY);

        assertThat(decision.policy()).isEqualTo(new PolicyStamp("p", "7", POLICY.fingerprint(), List.of()));
        assertThat(decision.toJson())
                .startsWith("{\"outcome\":\"yes\",\"lines\":[{\"sku\":\"A-1\",\"quantity\":1,\"outcome\":\"yes\","
                        + "\"finding\":\"accepted\",\"basis\":\"commercial\",\"window\":{\"zone\":\"Asia/Riyadh\","
                        + "\"after\":\"delivery\",\"started-on\":\"2026-01-15\",\"last-day\":\"2026-02-14\"},")
                .endsWith("\"policy\":{\"name\":\"p\",\"version\":\"7\",\"fingerprint\":\"" + POLICY.fingerprint()
                        + "\"}}");
    }

    @Test
    void every_decision_is_valid() {
        long seed = System.nanoTime();
        System.out.println("decisions seed " + seed);
        Random random = new Random(seed);
        JsonSchema schema = PolicySchemaTest.schema("decision");
        for (int i = 0; i < 300; i++) {
            String json = draw(random).decideBy(GeneratedPolicy.draw(random)).toJson();
            assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
        }
        assertThat(schema.validate("{\"outcome\":\"maybe\",\"lines\":[]}", InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"A-1\", \"price\" | \"A-2\", \"price\" | return[0] | the order has no SKU A-1; it has [A-2]",
                "\"tier\": \"gold\" | \"teir\": \"gold\" | order | \"teir\" is not known here; did you mean \"tier\"?",
                "\"tier\": \"gold\" | \"tier\": [\"gold\"] | order.tier | must be a single value",
                "\"tier\": \"gold\" | \"grade\": \"used\" | order.grade | grade is stated on the line, not here",
                "\"tier\": \"gold\" | \"days-since-order\": 3 | order.days-since-order | days-since-order is found in the facts and cannot be stated here",
                "\"visits\": 3 | \"visits\": \"often\" | order.visits | must be a whole number, but was \"often\"",
                "\"SAR 100.00\" | \"100.00\" | order.lines[0].price | must be an amount such as SAR 149.00, but was \"100.00\"",
                "\"returnable\": 2 | \"returnable\": -2 | order.lines[0] | what can be returned of A-1 must not be negative, but was -2",
                "\"country\": \"SA\" | \"country\": \"Saudi\" | order | a country is two capital letters of ISO 3166-1, such as SA, but was \"Saudi\"",
                "\"Asia/Riyadh\" | \"Asia/Riyad\" | order.zone | must be a time zone such as Asia/Riyadh, but was \"Asia/Riyad\"",
                "\"size-too-small\" | \"small\" | return[0].reason | a reason is its group and code, such as remorse/changed-mind",
                "\"goods\": \"unused\" | \"quantity\": 0 | return[0] | the quantity of A-1 to return must be above zero, but was 0 after 0",
                "\"swing-tags\": \"attached\" | \"swing-tags\": [1] | return[0].swing-tags | must be a single value",
                "\"at\": \"2026-02-01T10:00:00Z\" | \"at\": \"yesterday\" | at | must be an instant such as 2026-03-01T09:00:00Z, but was \"yesterday\"",
            })
    void a_slip_is_shown_with_line_and_column(String right, String wrong, String path, String message) {
        String line = LINE.replace(right, wrong);
        assertThat(line).isNotEqualTo(LINE);

        List<Parsed<ReturnQuestion>> read =
                ReturnQuestion.readLines(Stream.of(LINE, "", line), DOMAIN).toList();

        assertThat(read).hasSize(2);
        assertThat(read.get(0).value()).isPresent();
        assertThat(read.get(1).diagnostics()).singleElement().satisfies(fault -> {
            assertThat(fault.message()).isEqualTo(message);
            assertThat(fault.path()).isEqualTo(path);
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.column()).isPositive();
        });
    }

    @Test
    void a_mark_that_the_law_would_not_know_is_warned_of() {
        for (String slip : new String[] {"\"exemption\": \"hygiene_seal\"", "\"trait\": \"made_to_order\""}) {
            Parsed<ReturnQuestion> read = ReturnQuestion.read(LINE.replace("\"trait\": [\"sealed\"]", slip), DOMAIN);

            assertThat(read.value()).as("%s", read).isPresent();
            assertThat(read.diagnostics()).singleElement().satisfies(odd -> {
                assertThat(odd.isError()).isFalse();
                assertThat(odd.message()).contains("did you mean \"", "-");
                assertThat(odd.column()).isPositive();
            });
        }
    }

    @Test
    void null_is_as_good_as_nothing() {
        String line = LINE.replace("\"size-too-small\"", "null")
                .replace("\"gold\"", "null")
                .replace("\"SA\"", "null");

        ReturnQuestion question = ReturnQuestion.read(line, DOMAIN).orThrow();

        assertThat(question.request().order().country()).isNull();
        assertThat(question.request().lines().get(0).reason()).isEqualTo(ReturnReason.OTHER);
        assertThat(question.request().order().stated().get(Attributes.TIER)).isNull();
    }

    @Test
    void an_unknown_value_of_a_closed_list_counts_as_not_stated() {
        Parsed<ReturnQuestion> read = ReturnQuestion.read(LINE.replace("\"used\"", "\"usd\""), DOMAIN);

        assertThat(read.value()).isPresent();
        assertThat(read.diagnostics())
                .singleElement()
                .satisfies(odd -> assertThat(odd.message())
                        .isEqualTo("\"usd\" is not known here; did you mean \"used\"? It counts as not stated"));
    }

    @Test
    void nothing_escapes_from_torn_lines() {
        long seed = System.nanoTime();
        System.out.println("torn lines seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            int at = random.nextInt(LINE.length());
            int end = Math.min(LINE.length(), at + random.nextInt(9));
            String put = random.nextBoolean()
                    ? ""
                    : List.of("-1", "\"", "[]", "{}", "99999999999", "null").get(random.nextInt(6));
            String torn = LINE.substring(0, at) + put + LINE.substring(end);
            Parsed<PastReturn> read = PastReturn.read(torn, DOMAIN);
            assertThat(read.value().isPresent() || !read.diagnostics().isEmpty())
                    .as(torn)
                    .isTrue();
        }
        assertThat(ReturnQuestion.read(" ".repeat(2_000_000), DOMAIN).diagnostics())
                .extracting(Diagnostic::message)
                .allSatisfy(message -> assertThat(message).contains("at most 1048576 are read"));
        assertThat(ReturnQuestion.read("{\"at\":".repeat(50_000), DOMAIN).value())
                .isEmpty();
    }

    private static ReturnQuestion draw(Random random) {
        Case asked = PolicyGenerator.someCase(random);
        ReturnRequest request = ReturnRequest.of(asked.order())
                .line(asked.line().sku().value(), asked.asked().quantity())
                .reason(asked.asked().reason())
                .condition(asked.asked().goods());
        if (random.nextBoolean()) {
            request = request.with(Attributes.ACCESSORIES, "missing")
                    .line(asked.line().sku().value(), 1)
                    .with(Attributes.EVIDENCE, Set.of("photo", "receipt"));
        }
        return new ReturnQuestion(random.nextBoolean() ? "" : "q-" + random.nextInt(9), request, asked.at());
    }
}
