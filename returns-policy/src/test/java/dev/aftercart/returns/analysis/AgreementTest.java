package dev.aftercart.returns.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.returns.Case;
import dev.aftercart.returns.Facet;
import dev.aftercart.returns.PolicyGenerator;
import dev.aftercart.returns.ReturnPolicy;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The compiled policy, the rules read one by one, and the diagram say the same. {@code -Daftercart.policies=10000} asks a
 * million requests.
 */
class AgreementTest {

    private static final int POLICIES = Integer.getInteger("aftercart.policies", 100);
    private static final int CASES = 100;

    @Test
    void looked_up_read_and_drawn_are_one() {
        long seed = System.nanoTime();
        System.out.println("agreement seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < POLICIES; i++) {
            ReturnPolicy policy = PolicyGenerator.policy(random);
            Ground ground = new Ground(policy.space(), policy.domain().never(), PolicyAnalysis.BUDGET);
            PolicyMap map = new PolicyMap(ground, policy);
            for (int j = 0; j < CASES; j++) {
                Case asked = PolicyGenerator.someCase(random);
                String where = "seed " + seed + ", policy " + i + ", case " + j;
                Facet.all().forEach(facet -> agree(where, policy, map, facet, asked));
            }
        }
        System.out.println(POLICIES * CASES + " requests, six facets each");
    }

    private static <T> void agree(String where, ReturnPolicy policy, PolicyMap map, Facet<T> facet, Case asked) {
        T lookedUp = policy.terms(facet, asked);
        if (!lookedUp.equals(policy.termsByReading(facet, asked))) {
            assertThat(lookedUp).as(where).isEqualTo(policy.termsByReading(facet, asked));
        }
        int number = drawn(map, facet, policy.space().cellOf(asked));
        if (number != Ground.IMPOSSIBLE) {
            T drawn = map.ground().terms(facet).get(number);
            if (!lookedUp.equals(drawn)) {
                assertThat(drawn).as(where).isEqualTo(lookedUp);
            }
        }
    }

    private static int drawn(PolicyMap map, Facet<?> facet, int[] cell) {
        Diagram diagram = map.ground().diagram();
        int node = map.of(facet).root();
        while (!Diagram.isLeaf(node)) {
            node = diagram.branch(node, cell[diagram.column(node)]);
        }
        return Diagram.number(node);
    }
}
