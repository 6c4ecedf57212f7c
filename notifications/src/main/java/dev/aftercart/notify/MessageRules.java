package dev.aftercart.notify;

import dev.aftercart.explain.Parsed;
import dev.aftercart.internal.document.DocumentText;
import dev.aftercart.internal.document.JsonDocument;
import dev.aftercart.internal.document.YamlDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is told what, when: a shop's rules for messages, its quiet hours, and how often it writes.
 *
 * <p>Immutable and thread-safe. Two of them are equal when they say the same in the same order.
 */
public final class MessageRules {

    private final List<MessageRule> rules;
    private final QuietHours quiet;
    private final List<FrequencyCap> caps;
    private final RuleIndex index;

    private MessageRules(List<MessageRule> rules, QuietHours quiet, List<FrequencyCap> caps) {
        this.rules = List.copyOf(rules);
        this.quiet = quiet;
        this.caps = List.copyOf(caps);
        this.index = new RuleIndex(this.rules);
    }

    /**
     * Rules without quiet hours and caps.
     *
     * @param rules the rules
     * @return the rules together
     * @throws IllegalArgumentException when a rule makes no sense, or two say the same; the message lists all that is wrong
     */
    public static MessageRules of(MessageRule... rules) {
        return checked(Arrays.asList(rules), QuietHours.NONE, List.of());
    }

    /**
     * Rules that suit most shops: every {@link MessageKind} that is a constant, quiet hours from half past nine in the
     * evening to eight in the morning, and at most one promotion a week.
     *
     * @return the rules, to be changed as the shop likes
     */
    public static MessageRules standard() {
        return StandardRules.RULES;
    }

    /**
     * Reads rules from YAML.
     *
     * @param yaml the document; at most a million characters
     * @return the rules, or everything that is wrong with the document, with line and column
     */
    public static Parsed<MessageRules> read(String yaml) {
        return RulesReader.read(YamlDocument.read(yaml));
    }

    /**
     * Reads rules from YAML.
     *
     * @param yaml the document in UTF-8; at most a mebibyte
     * @return the rules, or everything that is wrong with the document, with line and column
     */
    public static Parsed<MessageRules> read(byte[] yaml) {
        return RulesReader.read(YamlDocument.read(yaml));
    }

    /**
     * Reads rules from JSON, of the same form as YAML.
     *
     * @param json the document
     * @return the rules, or everything that is wrong with the document, with line and column
     */
    public static Parsed<MessageRules> readJson(String json) {
        return RulesReader.read(JsonDocument.read(json));
    }

    /**
     * Writes the rules.
     *
     * @return YAML; {@link #read(String)} makes equal rules of it
     */
    public String toYaml() {
        return DocumentText.yaml(RulesWriter.write(this));
    }

    /**
     * Writes the rules.
     *
     * @return JSON on one line; {@link #readJson} makes equal rules of it
     */
    public String toJson() {
        return DocumentText.json(RulesWriter.write(this));
    }

    /** Rules that are sound, else all that is wrong with them in one message. */
    private static MessageRules checked(List<MessageRule> rules, QuietHours quiet, List<FrequencyCap> caps) {
        List<String> faults = new ArrayList<>();
        for (MessageRule rule : rules) {
            RuleFaults.of(rule).forEach(fault -> faults.add(rule + ": " + fault));
        }
        for (int i = 1; i < rules.size(); i++) {
            String conflict = RuleFaults.conflict(rules.get(i), rules.subList(0, i));
            if (conflict != null) {
                faults.add(rules.get(i) + ": " + conflict);
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return new MessageRules(rules, quiet, caps);
    }

    /** Rules that were checked already. */
    static MessageRules sound(List<MessageRule> rules, QuietHours quiet, List<FrequencyCap> caps) {
        return new MessageRules(rules, quiet, caps);
    }

    /**
     * The same rules with one more.
     *
     * @param more the rule
     * @return new rules
     * @throws IllegalArgumentException when it makes no sense, or a rule says the same already
     */
    public MessageRules with(MessageRule more) {
        return checked(Stream.concat(rules.stream(), Stream.of(more)).toList(), quiet, caps);
    }

    /**
     * The same rules without a kind of message.
     *
     * @param message the kind
     * @return new rules
     */
    public MessageRules without(MessageKind message) {
        return new MessageRules(
                rules.stream().filter(rule -> !rule.message().equals(message)).toList(), quiet, caps);
    }

    /**
     * The same rules with one in place of all that say this kind of message.
     *
     * @param rule the rule
     * @return new rules
     * @throws IllegalArgumentException when it makes no sense
     */
    public MessageRules replacing(MessageRule rule) {
        return without(rule.message()).with(rule);
    }

    /**
     * The same rules with other quiet hours. A customer may have hours of their own.
     *
     * @param hours the hours; {@link QuietHours#NONE} for none
     * @return new rules
     */
    public MessageRules quiet(QuietHours hours) {
        return new MessageRules(rules, Objects.requireNonNull(hours, "hours"), caps);
    }

    /**
     * The same rules with other caps.
     *
     * @param some the caps; none when messages are not counted
     * @return new rules
     */
    public MessageRules caps(FrequencyCap... some) {
        return new MessageRules(rules, quiet, List.of(some));
    }

    /**
     * The rules.
     *
     * @return an unmodifiable list
     */
    public List<MessageRule> rules() {
        return rules;
    }

    /**
     * The shop's quiet hours.
     *
     * @return the hours
     */
    public QuietHours quiet() {
        return quiet;
    }

    /**
     * How often the shop writes at most.
     *
     * @return an unmodifiable list
     */
    public List<FrequencyCap> caps() {
        return caps;
    }

    RuleIndex index() {
        return index;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MessageRules that
                && rules.equals(that.rules)
                && quiet.equals(that.quiet)
                && caps.equals(that.caps);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rules, quiet, caps);
    }

    @Override
    public String toString() {
        return rules.stream().map(MessageRule::toString).collect(Collectors.joining(", ", "[", "]"));
    }
}
