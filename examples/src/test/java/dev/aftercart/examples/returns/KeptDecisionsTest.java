package dev.aftercart.examples.returns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.examples.returns.KeptDecisions.Kept;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.floor.Floors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How a shop keeps its policy from changing unseen. The file was written by
 * {@code examples/aftercart policy tests policy-standard.yaml --out FILE}; written again after a change that is meant, its
 * difference shows what the change does.
 */
class KeptDecisionsTest {

    private static final Path KEPT =
            Path.of("src/test/resources/dev/aftercart/examples/returns/policy-standard-tests.ndjson");

    private static final ReturnPolicy POLICY = ReturnPolicy.read(
                    Path.of("src/main/resources/dev/aftercart/examples/policy/policy-standard.yaml"),
                    Floors.saudiArabia())
            .orThrow();

    static Stream<String> lines() throws IOException {
        return Files.readAllLines(KEPT).stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void the_policy_decides_as_it_did(String line) {
        Kept kept = KeptDecisions.read(line, POLICY.domain());

        assertThat(KeptDecisions.decision(POLICY, kept.question()))
                .as(kept.question().id())
                .isEqualTo(kept.expected());
    }
}
