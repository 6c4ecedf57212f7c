package dev.aftercart.examples.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LateRankingTest {

    private static final long SEED = 5;

    private final LateRanking ranking = new LateRanking();

    @Test
    void all_late_orders_above_all_others_is_one_and_the_reverse_zero() {
        LateRanking reverse = new LateRanking();
        for (int i = 0; i < 10; i++) {
            ranking.add(i, i > 6);
            reverse.add(-i, i > 6);
        }

        assertThat(ranking.area()).isEqualTo(1);
        assertThat(reverse.area()).isZero();
    }

    @Test
    void a_tie_is_half_a_win() {
        ranking.add(0.5, true);
        ranking.add(0.5, false);
        ranking.add(0.2, false);

        assertThat(ranking.area()).isEqualTo(0.75);
    }

    @Test
    void it_is_the_share_of_pairs_in_the_right_order() {
        Random random = new Random(SEED);
        int[] risks = random.ints(200, 0, 30).toArray();
        boolean[] late = new boolean[risks.length];
        for (int i = 0; i < risks.length; i++) {
            late[i] = random.nextInt(40) < risks[i];
            ranking.add(risks[i], late[i]);
        }
        double wins = 0;
        double pairs = 0;
        for (int i = 0; i < risks.length; i++) {
            for (int j = 0; j < risks.length; j++) {
                if (late[i] && !late[j]) {
                    pairs++;
                    wins += (Integer.signum(risks[i] - risks[j]) + 1) / 2.0;
                }
            }
        }

        assertThat(ranking.area()).as("seed %d", SEED).isCloseTo(wins / pairs, within(1e-12));
    }

    @Test
    void without_late_orders_there_is_nothing_to_tell() {
        ranking.add(0.5, false);

        assertThat(ranking.area()).isNaN();
        assertThat(new LateRanking().area()).isNaN();
    }
}
