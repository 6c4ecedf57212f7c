package dev.aftercart.returns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.returns.terms.Adjustment;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Window;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is looked up in the matrix is what reading one rule after another gives. */
class MatrixTest {

    private static final int POLICIES = 400;
    private static final int CASES = 100;

    @Test
    void the_matrix_says_what_reading_the_rules_says() {
        long seed = System.nanoTime();
        System.out.println("matrix seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < POLICIES; i++) {
            ReturnPolicy policy = PolicyGenerator.policy(random);
            for (int j = 0; j < CASES; j++) {
                Case asked = PolicyGenerator.someCase(random);
                for (Facet<?> facet : Facet.all()) {
                    assertThat(policy.terms(facet, asked))
                            .as("seed %s, policy %s, case %s, %s", seed, i, j, facet)
                            .isEqualTo(policy.termsByReading(facet, asked));
                }
            }
        }
    }

    @Test
    void more_rules_than_a_word_has_bits_are_still_read_in_order() {
        ReturnPolicy policy = ReturnPolicy.named("long")
                .window(rules -> {
                    TableDraft<Window> table = rules;
                    for (int i = 0; i < 200; i++) {
                        table = table.rule("r" + i).when(Condition.sku("S" + i)).then(Window.days(i));
                    }
                    return table.otherwise(Window.days(365));
                })
                .build();
        Random random = new Random(1);
        Case any = PolicyGenerator.someCase(random);

        assertThat(policy.terms(Facet.WINDOW, of("S0", any))).isEqualTo(Window.days(0));
        assertThat(policy.terms(Facet.WINDOW, of("S64", any))).isEqualTo(Window.days(64));
        assertThat(policy.terms(Facet.WINDOW, of("S199", any))).isEqualTo(Window.days(199));
        assertThat(policy.terms(Facet.WINDOW, of("S200", any))).isEqualTo(Window.days(365));
    }

    @Test
    void overlays_change_what_those_before_have_left() {
        ReturnPolicy policy = ReturnPolicy.named("layers")
                .window(rules -> rules.otherwise(Window.days(30)))
                .eligibility(rules -> rules.otherwise(Eligibility.refuse()))
                .overlay("more", overlay -> overlay.window(rules -> rules.otherwise(Adjustment.plusDays(10))))
                .overlay(
                        "again",
                        overlay -> overlay.window(rules ->
                                rules.rule("sku").when(Condition.sku("A")).then(Adjustment.plusDays(5))))
                .build();
        Case any = PolicyGenerator.someCase(new Random(2));

        assertThat(policy.terms(Facet.WINDOW, of("A", any))).isEqualTo(Window.days(45));
        assertThat(policy.terms(Facet.WINDOW, of("B", any))).isEqualTo(Window.days(40));
    }

    private static Case of(String sku, Case like) {
        ReturnFacts order = ReturnFacts.of(
                        like.order().orderedAt(), like.order().zone())
                .withLine(LineFacts.of(sku, like.line().unitPrice(), 1));
        return new Case(ReturnRequest.of(order).line(sku, 1).lines().get(0), like.at());
    }
}
