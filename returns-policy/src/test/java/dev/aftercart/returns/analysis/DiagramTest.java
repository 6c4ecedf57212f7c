package dev.aftercart.returns.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** Diagrams against tables of all cells. */
class DiagramTest {

    private static final int[] SIZES = {3, 2, 4, 2};

    private final Random random = new Random(11);
    private final Diagram diagram = new Diagram(SIZES, 1_000_000);
    private final List<int[]> cells = new ArrayList<>();

    DiagramTest() {
        cells(new int[SIZES.length], 0);
    }

    private void cells(int[] cell, int column) {
        if (column == SIZES.length) {
            cells.add(cell.clone());
            return;
        }
        for (cell[column] = 0; cell[column] < SIZES[column]; cell[column]++) {
            cells(cell, column + 1);
        }
        cell[column] = 0;
    }

    @Test
    void functions_that_are_equal_in_every_cell_have_one_root() {
        for (int i = 0; i < 300; i++) {
            int one = draw(0);
            int other = draw(0);
            boolean equal = cells.stream().allMatch(cell -> at(one, cell) == at(other, cell));
            assertThat(one == other).isEqualTo(equal);
            assertThat(diagram.apply(one, other, (x, y) -> x)).isEqualTo(one);
        }
    }

    @Test
    void applying_holding_and_numbering_do_in_the_diagram_what_they_do_in_each_cell() {
        for (int i = 0; i < 300; i++) {
            int one = draw(0);
            int other = draw(0);
            int column = random.nextInt(SIZES.length);
            int index = random.nextInt(SIZES[column]);
            int sum = diagram.apply(one, other, (x, y) -> 2 * x + y);
            int held = diagram.at(one, column, index);
            for (int[] cell : cells) {
                int[] there = cell.clone();
                there[column] = index;
                assertThat(at(sum, cell)).isEqualTo(2 * at(one, cell) + at(other, cell));
                assertThat(at(held, cell)).isEqualTo(at(one, there));
                assertThat(at(diagram.classOf(column), cell)).isEqualTo(cell[column]);
            }
        }
    }

    @Test
    void cells_are_counted_found_and_surrounded() {
        for (int i = 0; i < 300; i++) {
            int root = draw(0);
            Cells wanted = Cells.where(diagram, root, number -> number == 1);
            List<int[]> expected =
                    cells.stream().filter(cell -> at(root, cell) == 1).toList();

            assertThat(wanted.count()).isEqualTo(BigInteger.valueOf(expected.size()));
            assertThat(wanted.isEmpty()).isEqualTo(expected.isEmpty());
            if (!expected.isEmpty()) {
                assertThat(at(root, Objects.requireNonNull(wanted.any(new int[SIZES.length]))))
                        .isEqualTo(1);
            }
            for (int column = 0; column < SIZES.length; column++) {
                BitSet classes = new BitSet();
                int place = column;
                expected.forEach(cell -> classes.set(cell[place]));
                assertThat(wanted.hull().get(column)).isEqualTo(classes);
            }
            assertThat(Cells.numbers(diagram, root)).isEqualTo(numbers(cell -> at(root, cell)));
        }
    }

    @Test
    void more_than_the_budget_is_refused() {
        Diagram small = new Diagram(SIZES, 2);

        assertThatThrownBy(() -> {
                    for (int column = 0; column < SIZES.length; column++) {
                        small.classOf(column);
                    }
                })
                .isInstanceOf(TooLarge.class);
    }

    private BitSet numbers(ToIntFunction<int[]> function) {
        BitSet numbers = new BitSet();
        cells.forEach(cell -> numbers.set(function.applyAsInt(cell)));
        return numbers;
    }

    private int draw(int column) {
        if (column == SIZES.length) {
            return Diagram.leaf(random.nextInt(3));
        }
        int[] to = new int[SIZES[column]];
        int shared = draw(column + 1);
        Arrays.setAll(to, any -> random.nextBoolean() ? shared : draw(column + 1));
        return diagram.node(column, to);
    }

    private int at(int root, int[] cell) {
        int node = root;
        while (!Diagram.isLeaf(node)) {
            node = diagram.branch(node, cell[diagram.column(node)]);
        }
        return Diagram.number(node);
    }
}
