package dev.aftercart.benchmarks.policy;

import dev.aftercart.benchmarks.policy.NeutralRule.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Requests to hold the rows against each other with: some by chance, and those beside every bound of every rule. */
final class Requests {

    private Requests() {}

    /** For each bound of each rule requests just inside and just outside, of which every other test of the rule holds. */
    static List<NeutralRequest> boundaries(NeutralPolicy policy, long seed) {
        Random random = new Random(seed);
        List<NeutralRequest> all = new ArrayList<>();
        for (List<NeutralRule> rules : policy.facets()) {
            for (NeutralRule rule : rules) {
                NeutralRequest inside = inside(rule, NeutralRequest.random(random), random);
                rule.tests()
                        .forEach((fact, test) -> edges(fact, test)
                                .filter(value -> value >= fact.least() && value <= fact.most())
                                .forEach(value -> all.add(inside.with(fact, value))));
            }
        }
        return all;
    }

    private static IntStream edges(Fact fact, Test test) {
        return fact.isNamed() ? fact.numbers() : IntStream.of(test.from() - 1, test.from(), test.to(), test.to() + 1);
    }

    private static NeutralRequest inside(NeutralRule rule, NeutralRequest start, Random random) {
        NeutralRequest inside = start;
        for (Map.Entry<Fact, Test> entry : rule.tests().entrySet()) {
            Fact fact = entry.getKey();
            int[] fitting = fact.numbers()
                    .filter(value -> entry.getValue().fits(fact, value))
                    .toArray();
            inside = inside.with(fact, fitting[random.nextInt(fitting.length)]);
        }
        return inside;
    }

    /** Throws when a row decides otherwise than the rules read one after another. */
    static void check(String name, Row row, NeutralPolicy policy, Iterable<NeutralRequest> requests) {
        for (NeutralRequest request : requests) {
            int expected = policy.decide(0, request);
            int found = row.winner(request);
            if (found != expected) {
                throw new IllegalStateException(
                        name + " says rule " + found + ", not " + expected + ", for " + request);
            }
        }
    }

    /** The same for six facets. */
    static void check(String name, SixFacets row, NeutralPolicy policy, Iterable<NeutralRequest> requests) {
        int[] found = new int[policy.facets().size()];
        for (NeutralRequest request : requests) {
            row.winners(request, found);
            for (int facet = 0; facet < found.length; facet++) {
                int expected = policy.decide(facet, request);
                if (found[facet] != expected) {
                    throw new IllegalStateException(name + " says rule " + found[facet] + ", not " + expected + ", of "
                            + facet + " for " + request);
                }
            }
        }
    }
}
