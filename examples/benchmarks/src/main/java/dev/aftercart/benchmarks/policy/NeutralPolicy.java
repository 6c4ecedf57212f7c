package dev.aftercart.benchmarks.policy;

import dev.aftercart.benchmarks.policy.NeutralRule.Test;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * A policy as plain data: facets, each a list of rules of which the first that fits decides; the last rule of each always
 * fits. A decision is the number of that rule.
 *
 * @param facets the lists of rules
 */
record NeutralPolicy(List<List<NeutralRule>> facets) {

    private static final int GENERATED = 50;
    private static final List<Fact> FACTS = List.of(Fact.values());

    /** One facet of 57 rules, such as shops have. */
    static NeutralPolicy small() {
        return new NeutralPolicy(read("small.txt"));
    }

    /** One facet of 500 rules drawn by chance. */
    static NeutralPolicy big() {
        return new NeutralPolicy(List.of(generate(500, 500)));
    }

    /** The small one and five facets of 50 rules drawn by chance. */
    static NeutralPolicy six() {
        List<List<NeutralRule>> facets = new ArrayList<>(small().facets);
        for (int seed = 1; seed <= 5; seed++) {
            facets.add(generate(seed, GENERATED));
        }
        return new NeutralPolicy(facets);
    }

    /** Six facets of 59 rules together, such as a shop has, each with what it says. */
    static NeutralPolicy shop() {
        return new NeutralPolicy(read("shop.txt"));
    }

    /** The rules of the only facet. */
    List<NeutralRule> rules() {
        if (facets.size() != 1) {
            throw new IllegalStateException("there are " + facets.size() + " facets; ask for one");
        }
        return facets.get(0);
    }

    /** The decision of a facet, found by reading one rule after another: the measure for all rows. */
    int decide(int facet, NeutralRequest request) {
        List<NeutralRule> rules = facets.get(facet);
        int first = 0;
        while (!rules.get(first).fits(request)) {
            first++;
        }
        return first;
    }

    /** A line in brackets begins a facet. */
    private static List<List<NeutralRule>> read(String resource) {
        List<List<NeutralRule>> facets = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(NeutralPolicy.class.getResourceAsStream(resource), resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line :
                    text.lines().filter(each -> !each.startsWith("#")).toList()) {
                if (line.startsWith("[")) {
                    facets.add(new ArrayList<>());
                } else {
                    facets.get(facets.size() - 1).add(rule(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return facets;
    }

    private static NeutralRule rule(String line) {
        int colon = line.indexOf(':');
        int arrow = line.indexOf("->");
        int end = arrow < 0 ? line.length() : arrow;
        Map<Fact, Test> tests = new EnumMap<>(Fact.class);
        for (String term : line.substring(colon + 1, end).strip().split(" ")) {
            int equals = term.indexOf('=');
            if (equals > 0) {
                Fact fact = Fact.valueOf(
                        term.substring(0, equals).toUpperCase(Locale.ROOT).replace('-', '_'));
                tests.put(fact, test(fact, term.substring(equals + 1)));
            }
        }
        return new NeutralRule(
                line.substring(0, colon),
                tests,
                arrow < 0 ? "" : line.substring(arrow + 2).strip());
    }

    private static Test test(Fact fact, String values) {
        if (fact.isNamed()) {
            return Test.among(
                    List.of(values.split(",")).stream().mapToInt(fact::number).toArray());
        }
        int dots = values.indexOf("..");
        String to = values.substring(dots + 2);
        return Test.between(
                Integer.parseInt(values.substring(0, dots)), to.isEmpty() ? fact.most() : Integer.parseInt(to));
    }

    private static List<NeutralRule> generate(long seed, int count) {
        Random random = new Random(seed);
        List<NeutralRule> rules = new ArrayList<>();
        while (rules.size() < count - 1) {
            Map<Fact, Test> tests = new EnumMap<>(Fact.class);
            for (int asked = 2 + random.nextInt(3); asked > 0; asked--) {
                Fact fact = FACTS.get(random.nextInt(FACTS.size()));
                tests.put(fact, fact.isNamed() ? someValues(random, fact) : someRange(random, fact));
            }
            rules.add(new NeutralRule("r" + rules.size(), tests, ""));
        }
        rules.add(new NeutralRule("otherwise", Map.of(), ""));
        return rules;
    }

    private static Test someValues(Random random, Fact fact) {
        int[] values = new int[1 + random.nextInt(Math.max(1, fact.names().size() / 3))];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt(fact.names().size());
        }
        return Test.among(values);
    }

    /** Bounds are round numbers, as people choose them. */
    private static Test someRange(Random random, Fact fact) {
        int step = Math.max(1, (fact.most() - fact.least()) / 40);
        int from = random.nextInt(30) * step;
        return Test.between(from, Math.min(fact.most(), from + (1 + random.nextInt(12)) * step - 1));
    }
}
