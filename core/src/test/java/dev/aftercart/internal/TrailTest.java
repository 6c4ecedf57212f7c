package dev.aftercart.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrailTest {

    @Test
    void a_longer_list_leaves_the_shorter_one_as_it_was() {
        List<Integer> list = List.of(1, 2);
        List<Integer> three = Trail.after(list, 3);
        List<Integer> four = Trail.after(three, 4);

        assertThat(list).containsExactly(1, 2);
        assertThat(three).containsExactly(1, 2, 3);
        assertThat(four).containsExactly(1, 2, 3, 4);
        assertThat(four).isEqualTo(List.of(1, 2, 3, 4)).hasSameHashCodeAs(List.of(1, 2, 3, 4));
        assertThatThrownBy(() -> three.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> three.add(9)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void two_can_go_on_from_the_same_list() {
        List<Integer> three = Trail.after(List.of(1, 2), 3);

        List<Integer> one = Trail.after(three, 4);
        List<Integer> other = Trail.after(three, 5);
        assertThat(one).containsExactly(1, 2, 3, 4);
        assertThat(other).containsExactly(1, 2, 3, 5);
    }

    @Test
    void many_can_go_on_from_the_same_list_at_once() throws Exception {
        List<Integer> start = Trail.after(List.of(), 0);
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Future<List<Integer>>> running = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int mine = i;
            running.add(pool.submit(() -> {
                List<Integer> list = start;
                for (int n = 0; n < 100; n++) {
                    list = Trail.after(list, mine * 1000 + n);
                }
                return list;
            }));
        }
        for (int i = 0; i < 200; i++) {
            int mine = i;
            List<Integer> expected = new ArrayList<>(start);
            IntStream.range(0, 100).forEach(n -> expected.add(mine * 1000 + n));
            assertThat(running.get(i).get()).isEqualTo(expected);
        }
        pool.shutdown();
    }
}
