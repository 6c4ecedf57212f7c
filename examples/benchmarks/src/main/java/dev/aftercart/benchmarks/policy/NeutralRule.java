package dev.aftercart.benchmarks.policy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A rule as plain data: for some facts the values that fit, all of which must.
 *
 * @param name what it is called
 * @param tests what it asks for; nothing for the last rule, which always fits
 * @param then what it says; empty where only the number of the rule is asked for
 */
record NeutralRule(String name, Map<Fact, Test> tests, String then) {

    /** Values that fit: a set of numbers below 64 for a fact with names, bounds for a range. */
    record Test(long set, int from, int to) {

        static Test among(int... values) {
            long set = IntStream.of(values).mapToLong(value -> 1L << value).reduce(0, (one, other) -> one | other);
            return new Test(set, 0, 0);
        }

        static Test between(int from, int to) {
            return new Test(0, from, to);
        }

        boolean fits(Fact fact, int value) {
            return fact.isNamed() ? ((set >> value) & 1) != 0 : value >= from && value <= to;
        }

        /** The values that fit, of a fact with names. */
        IntStream values(Fact fact) {
            return fact.numbers().filter(value -> fits(fact, value));
        }
    }

    NeutralRule {
        Map<Fact, Test> copy = new EnumMap<>(Fact.class);
        copy.putAll(tests);
        tests = Collections.unmodifiableMap(copy);
    }

    boolean fits(NeutralRequest request) {
        for (Map.Entry<Fact, Test> test : tests.entrySet()) {
            if (!test.getValue().fits(test.getKey(), request.get(test.getKey()))) {
                return false;
            }
        }
        return true;
    }

    /** The same rule, where a fact's value is known to fit. */
    NeutralRule without(Fact fact) {
        Map<Fact, Test> rest = new EnumMap<>(Fact.class);
        rest.putAll(tests);
        rest.remove(fact);
        return new NeutralRule(name, rest, then);
    }
}
