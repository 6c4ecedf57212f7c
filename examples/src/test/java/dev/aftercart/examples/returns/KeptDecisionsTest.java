package dev.aftercart.examples.returns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.examples.returns.KeptDecisions.Kept;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.floor.Floors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Named;
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

    static List<Named<Kept>> kept() throws IOException {
        return Files.readAllLines(KEPT).stream()
                .map(line -> KeptDecisions.read(line, POLICY.domain()))
                .map(kept -> Named.of(kept.question().id(), kept))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("kept")
    void the_policy_decides_as_it_did(Kept kept) {
        assertThat(KeptDecisions.decision(POLICY, kept.question())).isEqualTo(kept.expected());
    }
}
