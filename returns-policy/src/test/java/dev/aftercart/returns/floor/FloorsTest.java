package dev.aftercart.returns.floor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.returns.Floor;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.Right;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.LegalBasis;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Resolution;
import java.util.List;
import org.junit.jupiter.api.Test;

class FloorsTest {

    @Test
    void each_floor_has_its_name_its_version_its_source_and_its_date() {
        assertThat(Floors.all()).extracting(Floor::id).doesNotHaveDuplicates().hasSize(10);
        assertThat(Floors.all()).allSatisfy(floor -> {
            assertThat(floor.version()).matches("\\d{4}-\\d{2}");
            assertThat(floor.source()).contains("as known in");
            assertThat(floor.toConfirm()).isNotEmpty();
            assertThat(floor.rights()).extracting(Right::id).doesNotHaveDuplicates();
            assertThat(Floors.of(floor.id())).contains(floor);
        });
        assertThat(Floors.of("atlantis")).isEmpty();
    }

    @Test
    void a_right_to_withdraw_gives_the_money_at_once() {
        assertThat(Floors.all().stream()
                        .flatMap(floor -> floor.rights().stream())
                        .filter(right -> right.basis() == LegalBasis.WITHDRAWAL))
                .allSatisfy(right -> {
                    assertThat(right.gives()).isEqualTo(Outcome.YES);
                    assertThat(right.demands().resolutions().offers(Resolution.REFUND))
                            .isTrue();
                });
    }

    @Test
    void a_policy_can_stand_on_all_of_them_and_the_country_decides() {
        ReturnPolicy world = Shops.refusing(Floors.all().toArray(Floor[]::new));

        assertThat(Purchase.german().by(world, "2026-06-10").outcome()).isEqualTo(Outcome.YES);
        assertThat(Purchase.german()
                        .order(order -> order.withCountry("OM"))
                        .by(world, "2026-06-10")
                        .outcome())
                .isEqualTo(Outcome.NO);
    }

    @Test
    void two_versions_of_one_floor_are_a_fault() {
        Floor old = new Floor(Floors.EU, "2020-01", "before", List.of(), List.of());

        assertThat(Shops.harsh(Eligibility.accept())
                        .floors(old, Floors.eu())
                        .check()
                        .diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("the floor \"eu\" is there twice; name one version of it");
    }
}
