package dev.aftercart.returns.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.explain.Prose.Paragraph;
import dev.aftercart.returns.Attribute;
import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.Condition.Among;
import dev.aftercart.returns.Floor;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.Right;
import dev.aftercart.returns.floor.Floors;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says what the law gives. Its exceptions are many and none of the shop's making, so the page names the articles in which they
 * stand; what adds to a right, such as not having been told of it, is said.
 */
final class LawText {

    /** Said otherwise: for which countries, in the sentence of the right, and from which day on the law is in force. */
    private static final Set<Attribute<?>> SAID = Set.of(Attributes.COUNTRY, Attributes.REASON, Attributes.ORDERED_ON);

    private static final int EU_STATES = 27;

    private final ReturnPolicy policy;
    private final RuleText rules;

    LawText(ReturnPolicy policy, RuleText rules) {
        this.policy = policy;
        this.rules = rules;
    }

    List<Paragraph> paragraphs() {
        List<Paragraph> all = new ArrayList<>();
        policy.floors().forEach(floor -> all.addAll(floor(floor)));
        if (!all.isEmpty()) {
            all.add(0, Paragraph.of(Sentence.LAW.phrase()));
            all.add(Paragraph.of(Sentence.LAW_EXCEPTIONS.phrase()));
        }
        return all;
    }

    /** The rights of a floor, together where they hold in the same countries. */
    private List<Paragraph> floor(Floor floor) {
        Map<Set<String>, Set<Phrase>> byCountries = new LinkedHashMap<>();
        for (Right right : floor.rights()) {
            Optional<Alternatives> when = rules.alternatives(right.when());
            if (when.map(LawText::isForInformed).orElse(true)) {
                byCountries
                        .computeIfAbsent(countries(when), countries -> new LinkedHashSet<>())
                        .addAll(sentences(right, when));
            }
        }
        List<Paragraph> all = new ArrayList<>();
        byCountries.forEach((countries, said) -> all.add(new Paragraph(heading(floor, countries), List.copyOf(said))));
        return all;
    }

    /** The page itself tells of the rights and the cost, so what follows from not telling has no place on it. */
    private static boolean isForInformed(Alternatives when) {
        return when.lists().stream()
                .anyMatch(list -> list.stream()
                        .noneMatch(literal -> literal.positive()
                                && (literal.asks(Attributes.NOT_INFORMED)
                                        || literal.asks(Attributes.RETURN_COST_NOT_STATED))));
    }

    private static Set<String> countries(Optional<Alternatives> when) {
        Set<String> countries = new LinkedHashSet<>();
        when.ifPresent(all -> all.lists()
                .forEach(list -> list.forEach(literal -> {
                    if (literal.positive()
                            && literal.asks(Attributes.COUNTRY)
                            && literal.atom() instanceof Among among) {
                        countries.addAll(among.values());
                    }
                })));
        return countries;
    }

    private static Phrase heading(Floor floor, Set<String> countries) {
        if (countries.isEmpty()) {
            return Sentence.LAW_HERE.phrase();
        }
        boolean union = floor.id().equals(Floors.EU) && countries.size() == EU_STATES;
        Phrase where = union
                ? Sentence.EUROPEAN_UNION.phrase()
                : Lists.and(countries.stream()
                        .map(country -> Sentence.COUNTRY.phrase().withCountry("country", country))
                        .toList());
        return Sentence.LAW_COUNTRIES.phrase().with("countries", where);
    }

    private List<Phrase> sentences(Right right, Optional<Alternatives> when) {
        List<Phrase> all = new ArrayList<>();
        Phrase said = sentence(right)
                .phrase()
                .with("window", WindowText.of(right.window()))
                .with("article", right.article());
        Alternatives added = when.map(LawText::additions).orElseGet(() -> new Alternatives(List.of(List.of())));
        Phrase whole = added.isAlways()
                ? RuleText.plain(said)
                : Sentence.RULE
                        .phrase()
                        .with("terms", said)
                        .with("clause", rules.conditions().of(added));
        all.add(withoutFees(right.demands().freeOf(), whole));
        right.demands().duties().forEach(duty -> all.add(duty.phrase()));
        return all;
    }

    private Phrase withoutFees(Set<Fee.Kind> free, Phrase right) {
        if (free.isEmpty()) {
            return right;
        }
        return free.size() == Fee.Kind.values().length
                ? Sentence.LAW_FREE.phrase().with("right", right)
                : Sentence.LAW_FREE_OF
                        .phrase()
                        .with("right", right)
                        .with("kinds", rules.terms().kinds(free));
    }

    /** What makes the right stand, without where it stands and what takes it away. */
    private static Alternatives additions(Alternatives when) {
        return when.given(literal ->
                literal.positive() && SAID.stream().noneMatch(literal::asks) ? Optional.empty() : Optional.of(true));
    }

    private static Sentence sentence(Right right) {
        return switch (right.basis()) {
            case WITHDRAWAL -> Sentence.LAW_WITHDRAWAL;
            case CONFORMITY -> right.gives() == Outcome.YES ? Sentence.LAW_CONFORMITY : Sentence.LAW_CONFORMITY_SHOWN;
            case COMMERCIAL, GOODWILL, RECALL -> Sentence.LAW_OTHER;
        };
    }
}
