package dev.aftercart.returns;

import dev.aftercart.explain.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How a decision came about, for the shop's own people: which rule decided each facet, and which came too late to. */
final class Trace {

    private final LineDecision line;
    private final Set<Phrase> facts = new LinkedHashSet<>();

    private Trace(LineDecision line) {
        this.line = line;
    }

    static List<Phrase> of(LineDecision line) {
        Trace trace = new Trace(line);
        trace.policy();
        trace.facts.addAll(Facts.of(line));
        Facet.all().forEach(trace::facet);
        trace.law();
        return new ArrayList<>(trace.facts);
    }

    private void policy() {
        Domain domain = line.policy().domain();
        Wording wording = domain.version().isEmpty() ? Wording.TRACE_POLICY : Wording.TRACE_VERSION;
        Phrase phrase = wording.phrase().withCode("policy", domain.name());
        facts.add(domain.version().isEmpty() ? phrase : phrase.withCode("version", domain.version()));
    }

    private void facet(Facet<?> facet) {
        List<Rule<?>> fitting = line.ruling().fitting(facet);
        if (fitting.isEmpty()) {
            facts.add(on(Wording.TRACE_UNSTATED, facet));
        } else {
            Rule<?> winner = fitting.get(0);
            facts.add(rule(Wording.TRACE_DECIDED, facet, winner).with("because", winner.reason()));
            fitting.stream()
                    .skip(1)
                    .filter(rule -> !rule.isDefault())
                    .forEach(rule -> facts.add(rule(Wording.TRACE_LATER, facet, rule)));
        }
        line.ruling()
                .applied(facet)
                .forEach(change -> facts.add(rule(Wording.TRACE_OVERLAY, facet, change.rule())
                        .withCode("overlay", change.overlay().name())));
    }

    private static Phrase rule(Wording wording, Facet<?> facet, Rule<?> rule) {
        return on(wording, facet).withCode("rule", rule.id());
    }

    private static Phrase on(Wording wording, Facet<?> facet) {
        return wording.phrase().withCode("facet", facet.name());
    }

    private void law() {
        for (Right right : line.ruling().rights()) {
            facts.add(Wording.TRACE_RIGHT.phrase().withCode("right", right.id()).with("article", right.article()));
        }
        if (!line.policy().floors().isEmpty()) {
            facts.add(line.raisedBy()
                    .map(right -> Wording.TRACE_RAISED.phrase().with("article", right.article()))
                    .orElseGet(Wording.TRACE_NOT_RAISED::phrase));
        }
    }
}
