package dev.aftercart.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import dev.aftercart.order.EventKind;
import dev.aftercart.tracking.Milestone;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesDocumentTest {

    private final JsonSchema rulesSchema = schema("rules");
    private final JsonSchema preferencesSchema = schema("preferences");

    private static JsonSchema schema(String name) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(MessageRules.class.getResourceAsStream(name + ".schema.json"));
    }

    @Test
    void a_document_says_the_same_as_the_fluent_form() {
        MessageRules read = MessageRules.read("""
                        quiet: { from: "22:00", until: "07:30" }
                        caps:
                          - { consent: marketing, most: 2, within: P30D }
                        messages:
                          - message: order_placed
                            when: { event: placed }
                            consent: transactional
                            also: webhook
                            urgent: true
                          - message: shipped
                            when: { parcel: shipped }
                            by: [whatsapp, email]
                            digest: PT2H
                            fresh: P2D
                          - message: feedback
                            when: { order: delivered }
                            consent: marketing
                            by: email
                            after: P7D
                            at: "18:00"
                            fresh: P14D
                            where: { market: [sa, ae], from: SAR 200.00 }
                        """).orThrow();

        assertThat(read)
                .isEqualTo(MessageRules.of(
                                MessageRule.say(MessageKind.ORDER_PLACED, Trigger.event(EventKind.PLACED))
                                        .as(Consent.TRANSACTIONAL)
                                        .also(Channel.WEBHOOK)
                                        .urgent(),
                                MessageRule.say(MessageKind.SHIPPED, Trigger.parcel(Milestone.SHIPPED))
                                        .by(Channel.WHATSAPP, Channel.EMAIL)
                                        .digest(Duration.ofHours(2))
                                        .freshFor(Duration.ofDays(2)),
                                MessageRule.say(MessageKind.FEEDBACK, Trigger.allDelivered())
                                        .as(Consent.MARKETING)
                                        .by(Channel.EMAIL)
                                        .after(Duration.ofDays(7))
                                        .at(LocalTime.of(18, 0))
                                        .freshFor(Duration.ofDays(14))
                                        .where(new Where(
                                                Set.of(),
                                                Set.of(),
                                                Set.of("sa", "ae"),
                                                Set.of(),
                                                Set.of(),
                                                Money.parse("SAR 200.00"))))
                        .quiet(QuietHours.between("22:00", "07:30"))
                        .caps(new FrequencyCap(Consent.MARKETING, 2, Duration.ofDays(30))));
    }

    @Test
    void all_that_is_wrong_is_reported_with_line_and_column() {
        Parsed<MessageRules> read = MessageRules.read("""
                quiet: { from: "25:00", until: "08:00" }
                messages:
                  - message: shipped
                    when: { parcel: shiped }
                    bye: [email]
                  - message: Feedback!
                    when: {}
                  - message: feedback
                    when: { order: delivered }
                    after: soon
                    to: [neighbour]
                  - message: recommendation
                    when: { order: delivered, promise: later }
                """);

        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics().stream().map(RulesDocumentTest::line))
                .containsExactly(
                        "1:16 quiet.from must be a time of day such as 14:30, but was \"25:00\"",
                        "4:21 messages[0].when.parcel \"shiped\" is not known here; did you mean \"shipped\"?",
                        "5:5 messages[0] \"bye\" is not known here; did you mean \"by\"?",
                        "6:14 messages[1].message a message's kind is lower case letters, digits and underscores, at most"
                                + " 64 characters, but was \"Feedback!\"",
                        "7:11 messages[1].when must say when the message is due",
                        "10:12 messages[2].after must be a time such as PT30M or P2D, but was \"soon\"",
                        "11:10 messages[2].to \"neighbour\" is no recipient; there are: customer, gift_recipient, shop",
                        "13:20 messages[3].when a message follows from one thing; write another message for the other");
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.line() + ":" + diagnostic.column() + " " + diagnostic.path() + " " + diagnostic.message();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "messages: 3",
                "messages: [3]",
                "messages: [{message: shipped}]",
                "messages: [{message: shipped, when: shipped}]",
                "messages: [{message: shipped, when: {parcel: [shipped]}}]",
                "messages: [{message: shipped, when: {detail: 'Bad Detail'}}]",
                "messages: [{message: shipped, when: {signal: 'Bad Signal'}}]",
                "messages: [{message: shipped, when: {event: message_sent}}]",
                "messages: [{message: shipped, when: {parcel: shipped}, by: []}]",
                "messages: [{message: shipped, when: {parcel: shipped}, by: [email, email]}]",
                "messages: [{message: shipped, when: {parcel: shipped}, after: -PT1H}]",
                "messages: [{message: shipped, when: {parcel: shipped}, after: P99999999D}]",
                "messages: [{message: shipped, when: {parcel: shipped}, fresh: PT0S}]",
                "messages: [{message: shipped, when: {parcel: shipped}, urgent: maybe}]",
                "messages: [{message: shipped, when: {event: placed}, digest: PT1H}]",
                "messages: [{message: feedback, when: {order: delivered}}]",
                "messages: [{message: sale, when: {order: delivered}, consent: marketing, urgent: true, fresh: P1D}]",
                "messages: [{message: sale, when: {order: delivered}, consent: marketing}]",
                "messages: [{message: a, when: {order: delivered}}, {message: a, when: {order: delivered}, by: push}]",
                "messages: [{message: a, when: {parcel: shipped}}, {message: a, when: {parcel: delivered}}]",
                "caps: [{consent: transactional, within: P1D}]\nmessages: []",
                "caps: [{most: 0, within: P1D}]\nmessages: []",
                "quiet: {from: '22:00'}\nmessages: []",
                "messages: []\nmessages: []",
                "messages: &a []",
            })
    void what_makes_no_sense_is_refused(String yaml) {
        assertThat(MessageRules.read(yaml).value()).as(yaml).isEmpty();
    }

    @Test
    void a_rule_that_makes_no_sense_is_refused_by_the_fluent_form_too() {
        MessageRule sale = MessageRule.say(MessageKind.RECOMMENDATION, Trigger.allDelivered())
                .as(Consent.SERVICE);

        assertThatThrownBy(() -> MessageRules.of(sale, sale))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "recommendation on order delivered: a message of kind recommendation is marketing, not service")
                .hasMessageEndingWith("a message before this one says the same to the same");
        assertThatThrownBy(() -> Trigger.event(EventKind.TRACKING_RECORDED)).hasMessageContaining("payment_failed");
    }

    @Test
    void what_is_written_reads_as_the_same_rules_and_is_valid_by_the_schema() {
        long seed = System.nanoTime();
        System.out.println("message rules seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            MessageRules rules = GeneratedRules.rules(random);
            String yaml = rules.toYaml();
            assertThat(MessageRules.read(yaml).orThrow()).as(yaml).isEqualTo(rules);
            assertThat(MessageRules.readJson(rules.toJson()).orThrow()).isEqualTo(rules);
            assertThat(MessageRules.read(yaml).orThrow().toYaml()).isEqualTo(yaml);
            assertThat(rulesSchema.validate(rules.toJson(), InputFormat.JSON))
                    .as(rules.toJson())
                    .isEmpty();
        }
    }

    @Test
    void preferences_are_written_and_read_alike_and_valid_by_the_schema() {
        long seed = System.nanoTime();
        System.out.println("preferences seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            Preferences preferences = GeneratedRules.preferences(random);
            assertThat(Preferences.read(preferences.toYaml()).orThrow())
                    .as(preferences.toYaml())
                    .isEqualTo(preferences);
            assertThat(Preferences.readJson(preferences.toJson()).orThrow()).isEqualTo(preferences);
            assertThat(preferencesSchema.validate(preferences.toJson(), InputFormat.JSON))
                    .as(preferences.toJson())
                    .isEmpty();
        }
    }

    @Test
    void the_standard_rules_cover_every_kind_of_message_and_are_valid_by_the_schema() {
        List<MessageKind> kinds = Arrays.stream(MessageKind.class.getFields())
                .filter(field -> field.getType() == MessageKind.class)
                .map(field -> {
                    try {
                        return (MessageKind) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
        MessageRules standard = MessageRules.standard();

        assertThat(standard.rules().stream().map(MessageRule::message)).containsAll(kinds);
        assertThat(MessageRules.read(standard.toYaml()).orThrow()).isEqualTo(standard);
        assertThat(rulesSchema.validate(standard.toJson(), InputFormat.JSON)).isEmpty();
        assertThat(rulesSchema.validate("{\"messages\":[{\"message\":\"a\"}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void wrong_preferences_are_reported_with_line_and_column() {
        assertThat(Preferences.read("""
                                language: "?"
                                zone: Asia/Riad
                                reach: [email, E-Mail]
                                marketing: perhaps
                                quiet: { from: "22:00" }
                                adress: x
                                """).diagnostics().stream().map(Diagnostic::line))
                .containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void any_text_gives_rules_or_diagnostics_and_never_an_exception() {
        long seed = System.nanoTime();
        System.out.println("hostile rules seed " + seed);
        Random random = new Random(seed);
        String sound = MessageRules.standard().toYaml();
        List<String> pieces = Stream.of(
                        "{", "}", "[", "]", ":", "- ", "\n", "&a", "*a", "!!x", "\"", "'", "\u0000", "\ud800", "P9D")
                .toList();
        for (int i = 0; i < 150; i++) {
            StringBuilder text = new StringBuilder(sound);
            for (int j = 1 + random.nextInt(3); j > 0; j--) {
                int at = random.nextInt(text.length());
                int end = Math.min(text.length(), at + random.nextInt(12));
                text.replace(at, end, pieces.get(random.nextInt(pieces.size())));
            }
            Parsed<MessageRules> read = MessageRules.read(text.toString());
            assertThat(read.value().isPresent() || !read.diagnostics().isEmpty())
                    .isTrue();
            Preferences.read(text.substring(0, 200));
        }
    }
}
