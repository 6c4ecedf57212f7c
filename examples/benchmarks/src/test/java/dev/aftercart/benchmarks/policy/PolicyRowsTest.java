package dev.aftercart.benchmarks.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.returns.ReturnPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured side by side gives the same answers, at every bound of every rule and on requests drawn at random. */
class PolicyRowsTest {

    private static final int REQUESTS = 100_000;

    /** For rows that take a third of a millisecond for one. */
    private static final int FEW = 10_000;

    private static final Path DOCUMENT = Path.of("src/main/resources/dev/aftercart/benchmarks/policy/shop.yaml");
    private static final Path SOURCES = Path.of("src/main/java/dev/aftercart/benchmarks/policy");

    static final List<String> ROWS = Rows.ONE_FACET;

    @ParameterizedTest
    @FieldSource("ROWS")
    void every_row_decides_as_reading_the_rules_does(String name) {
        NeutralPolicy policy = Rows.policy(name);
        Row row = Rows.row(name);

        boolean slow = name.endsWith("500") && !name.startsWith("aftercart");
        Requests.check(name, row, policy, Requests.boundaries(policy, 6));
        Requests.check(name, row, policy, Arrays.asList(NeutralRequest.random(7, slow ? FEW : REQUESTS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aftercart", "ifChain"})
    void all_six_facets_are_decided_alike(String name) {
        NeutralPolicy policy = NeutralPolicy.six();
        SixFacets row = Rows.sixFacets(name, policy);

        Requests.check(name, row, policy, Requests.boundaries(policy, 6));
        Requests.check(name, row, policy, Arrays.asList(NeutralRequest.random(7, REQUESTS)));
    }

    @Test
    void the_public_call_answers_what_the_shop_written_by_hand_answers() {
        ReturnPolicy policy = Shop.policy();
        Requests.boundaries(NeutralPolicy.shop(), 6)
                .forEach(request -> DecideBenchmark.check(policy, ShopRequest.of(request)));
        for (NeutralRequest request : NeutralRequest.random(7, REQUESTS)) {
            DecideBenchmark.check(policy, ShopRequest.of(request));
        }
    }

    @Test
    void a_row_that_decides_otherwise_is_found() {
        NeutralPolicy policy = NeutralPolicy.small();
        List<NeutralRequest> requests = Requests.boundaries(policy, 6);
        Row right = Rows.row("ifChain");
        NeutralRequest odd = requests.get(requests.size() / 2);
        Row wrong = request -> right.winner(request) + (request == odd ? 1 : 0);

        assertThatThrownBy(() -> Requests.check("wrong", wrong, policy, requests))
                .hasMessageContaining("says rule " + (right.winner(odd) + 1) + ", not " + right.winner(odd));
    }

    @Test
    void what_is_written_by_hand_is_written_from_the_same_rules() throws IOException {
        assertThat(SOURCES.resolve("IfChain.java"))
                .hasContent(HandWrittenSource.ifChain("IfChain", NeutralPolicy.six()));
        assertThat(SOURCES.resolve("ShopIfChain.java"))
                .hasContent(HandWrittenSource.ifChain("ShopIfChain", NeutralPolicy.shop()));
        assertThat(Files.readString(SOURCES.resolve("NestedSwitch.java"))).isEqualTo(HandWrittenSource.nestedSwitch());
        assertThat(DOCUMENT).hasContent(Shop.policy().toYaml());
        assertThat(ReturnPolicy.read(DOCUMENT, Shop.law()).orThrow()).isEqualTo(Shop.policy());
    }
}
