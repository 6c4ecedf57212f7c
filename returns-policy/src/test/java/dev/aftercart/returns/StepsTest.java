package dev.aftercart.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StepsTest {

    @Test
    void a_number_stands_on_the_last_step_that_does_not_lie_above_it() {
        long seed = System.nanoTime();
        System.out.println("steps seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            long range = 1L << random.nextInt(40);
            long[] starts = random.longs(1 + random.nextInt(12), -1, range)
                    .distinct()
                    .sorted()
                    .toArray();
            Steps steps = new Steps(starts);
            for (long start : starts) {
                for (long value = start - 2; value <= start + 2; value++) {
                    assertStep(seed, steps, starts, value);
                }
            }
            assertStep(seed, steps, starts, random.nextLong());
            assertStep(seed, steps, starts, Long.MIN_VALUE);
            assertStep(seed, steps, starts, Long.MAX_VALUE);
        }
    }

    private static void assertStep(long seed, Steps steps, long[] starts, long value) {
        int found = Arrays.binarySearch(starts, value);
        int expected = found >= 0 ? found : Math.max(0, -found - 2);
        assertThat(steps.of(value))
                .as("seed %s, %s on %s", seed, value, Arrays.toString(starts))
                .isEqualTo(expected);
    }
}
