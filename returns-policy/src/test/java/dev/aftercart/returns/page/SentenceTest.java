package dev.aftercart.returns.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.order.Trait;
import dev.aftercart.returns.Attribute;
import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.Exemption;
import dev.aftercart.returns.ReturnPhrases;
import dev.aftercart.returns.terms.Anchor;
import dev.aftercart.returns.terms.Evidence;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Inspection;
import dev.aftercart.returns.terms.RefundTrigger;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.ReturnMethod;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentenceTest {

    /** Never said by their own names: the reason has words of its own, and what is found out is not told. */
    private static final Set<Attribute<?>> SAID_OTHERWISE = Set.of(
            Attributes.REASON,
            Attributes.FRAUD_SCORE,
            Attributes.FAILED_PAYMENTS,
            Attributes.LINKED_ACCOUNTS,
            Attributes.LISTED,
            Attributes.ORDERED_ON);

    @Test
    void all_that_can_be_said_has_words_and_no_word_is_for_nothing() {
        Set<String> used = new TreeSet<>();
        for (Sentence sentence : Sentence.values()) {
            used.add(sentence.phrase().key());
        }
        Attributes.all().values().stream()
                .filter(attribute -> !SAID_OTHERWISE.contains(attribute))
                .forEach(attribute -> used.addAll(keys(attribute)));
        Stream.of("fault", "reason", "suspected", "budget", "flag", "other").forEach(name -> both(used, name));
        for (String kind : List.of("number", "day", "ordered")) {
            Stream.of("from", "to", "between").forEach(bound -> both(used, kind + "-" + bound));
        }
        used.addAll(values("anchor", codes(Anchor.values())));
        used.addAll(values("fee", codes(Fee.Kind.values())));
        used.addAll(values("evidence", codes(Evidence.values())));
        used.addAll(values("inspection", codes(Inspection.values())));
        used.addAll(values("refund", codes(RefundTrigger.values())));
        used.addAll(values("resolution", Resolution.known().stream().map(Resolution::code)));
        used.addAll(values("method", ReturnMethod.known().stream().map(ReturnMethod::code)));
        used.addAll(values("trait", Arrays.stream(Trait.values()).map(trait -> TermsText.code(trait))));
        used.addAll(values("exemption", Arrays.stream(Exemption.values()).map(Exemption::code)));
        used.addAll(values("channel", Stream.of("web", "app", "store", "marketplace")));

        assertThat(ReturnPhrases.bundle().keys("en"))
                .filteredOn(key -> key.startsWith(Sentence.PREFIX))
                .containsExactlyInAnyOrderElementsOf(used);
    }

    private static Set<String> keys(Attribute<?> attribute) {
        Set<String> keys = new TreeSet<>();
        boolean bounded = attribute instanceof Attribute.Count
                || attribute instanceof Attribute.Amount
                || attribute instanceof Attribute.Day;
        if (bounded) {
            keys.add(Sentence.PREFIX + "attribute." + attribute.name());
        } else {
            both(keys, attribute.name());
        }
        if (attribute instanceof Attribute.OneOf one) {
            keys.addAll(values(one.name(), one.values().stream()));
        }
        return keys;
    }

    private static void both(Set<String> keys, String name) {
        keys.add(Sentence.PREFIX + "if." + name);
        keys.add(Sentence.PREFIX + "unless." + name);
    }

    private static Set<String> values(String kind, Stream<String> values) {
        return values.map(value -> Sentence.PREFIX + "value." + kind + "." + value)
                .collect(Collectors.toSet());
    }

    private static Stream<String> codes(Enum<?>... constants) {
        return Arrays.stream(constants).map(TermsText::code);
    }
}
