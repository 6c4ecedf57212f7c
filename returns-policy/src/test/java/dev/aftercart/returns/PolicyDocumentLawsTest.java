package dev.aftercart.returns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Parsed;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PolicyDocumentLawsTest {

    private static final int POLICIES = 300;

    @Test
    void what_is_written_reads_as_the_same_policy() {
        long seed = System.nanoTime();
        System.out.println("policy documents seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < POLICIES; i++) {
            ReturnPolicy policy = GeneratedPolicy.draw(random);
            String yaml = policy.toYaml();
            String json = policy.toJson();
            ReturnPolicy fromYaml = read(yaml);
            ReturnPolicy fromJson = read(json);
            assertThat(fromYaml).as(yaml).isEqualTo(policy);
            assertThat(fromJson).as(json).isEqualTo(policy);
            assertThat(fromYaml.toYaml()).isEqualTo(yaml);
            assertThat(fromJson.toJson()).isEqualTo(json);
            assertThat(fromYaml.fingerprint()).isEqualTo(policy.fingerprint());
        }
    }

    @Test
    void a_policy_that_was_read_decides_to_the_same_bytes() {
        long seed = System.nanoTime();
        System.out.println("replayed decisions seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < POLICIES; i++) {
            ReturnPolicy policy = GeneratedPolicy.draw(random);
            ReturnPolicy again = read(policy.toYaml());
            for (int j = 0; j < 5; j++) {
                Case asked = PolicyGenerator.someCase(random);
                ReturnRequest request = ReturnRequest.of(asked.order())
                        .line(asked.line().sku().value(), asked.asked().quantity())
                        .reason(asked.reason());
                assertThat(again.decide(request, asked.at()).toJson())
                        .isEqualTo(policy.decide(request, asked.at()).toJson());
            }
        }
    }

    @Test
    void policies_that_differ_have_other_fingerprints() {
        long seed = System.nanoTime();
        System.out.println("fingerprints seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < POLICIES; i++) {
            ReturnPolicy one = GeneratedPolicy.draw(random);
            ReturnPolicy other = GeneratedPolicy.draw(random);
            if (one.fingerprint().equals(other.fingerprint())) {
                assertThat(one).isEqualTo(other);
            }
        }
    }

    private static ReturnPolicy read(String document) {
        Parsed<ReturnPolicy> read = ReturnPolicy.read(document, GeneratedPolicy.LAW);
        assertThat(read.value()).as(read + "\n" + document).isPresent();
        return read.orThrow();
    }
}
