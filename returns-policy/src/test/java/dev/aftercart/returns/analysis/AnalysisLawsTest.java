package dev.aftercart.returns.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.returns.Case;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.analysis.PolicyFinding.Kind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the diagram shows is what looking at every cell shows: nothing sound is accused, and nothing is missed. */
class AnalysisLawsTest {

    private static final int POLICIES = Integer.getInteger("policies", 150);

    @Test
    void the_analysis_finds_what_looking_at_every_cell_finds_and_nothing_else() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("analysis seed " + seed);
        Random random = new Random(seed);
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (int i = 0; i < POLICIES; i++) {
            ReturnPolicy policy = SmallPolicies.draw(random);
            PolicyAnalysis analysis = PolicyAnalysis.of(policy);
            Set<String> found = new TreeSet<>();
            for (PolicyFinding finding : analysis.findings()) {
                found.add(BruteForce.line(finding.kind(), finding.path(), finding.about()));
                counts.merge(finding.kind(), 1, Integer::sum);
            }

            assertThat(found).as("seed %s, policy %s", seed, i).isEqualTo(new BruteForce(policy).findings());
            examples(policy, analysis.findings());
        }
        assertThat(counts.keySet())
                .containsAll(EnumSet.complementOf(EnumSet.of(Kind.TOO_LARGE)))
                .hasSize(Kind.values().length - 1);
    }

    private static void examples(ReturnPolicy policy, List<PolicyFinding> findings) {
        for (PolicyFinding finding : findings) {
            Case example = finding.example();
            if (example != null) {
                assertThat(policy.domain().never()).noneMatch(never -> never.holds(example));
                assertThat(policy.decide(example.request(), example.at()).lines())
                        .hasSize(1);
            }
        }
    }
}
