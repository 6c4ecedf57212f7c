package dev.aftercart.returns;

import java.util.List;

/**
 * The look-up inside a policy by itself, so that it can be measured without what surrounds it. Stands in the package of the
 * library because that hides it.
 */
public final class Lookup {

    private final Matrix matrix;

    /**
     * The look-up for some tables.
     *
     * @param tables the conditions of each table's rules, in their order
     */
    public Lookup(List<List<Condition>> tables) {
        List<Condition> all = tables.stream().flatMap(List::stream).toList();
        this.matrix = new Matrix(CaseSpace.of(all), tables);
    }

    /**
     * How many columns a case has.
     *
     * @return the number
     */
    public int columns() {
        return matrix.columnCount();
    }

    /**
     * What a column is about.
     *
     * @param index which column
     * @return the column
     */
    public Column column(int index) {
        return matrix.column(index);
    }

    /**
     * The bounds of a column of numbers, days or amounts.
     *
     * @param index which column
     * @return cuts a number into classes
     */
    public ToRow bounds(int index) {
        RangedColumn column = (RangedColumn) matrix.column(index);
        int first = matrix.row(index, 0);
        int words = matrix.wordCount();
        return value -> first + column.classOf(value) * words;
    }

    /** Finds the row of a number in the look-up. */
    @FunctionalInterface
    public interface ToRow {
        /**
         * The row of a number.
         *
         * @param value the number
         * @return the row of its class
         */
        int row(long value);
    }

    /**
     * The row of a class.
     *
     * @param index which column
     * @param asked a case of the class
     * @return the row
     */
    public int row(int index, Case asked) {
        return matrix.row(index, matrix.column(index).classOf(asked));
    }

    /**
     * How long a trace is.
     *
     * @return the words that {@link #match} fills
     */
    public int words() {
        return matrix.wordCount();
    }

    /**
     * All rules that fit a case.
     *
     * @param rows the row of the case's class for each column
     * @param trace gets a bit for each rule that fits
     */
    public void match(int[] rows, long[] trace) {
        matrix.match(rows, trace);
    }

    /**
     * The first rule that fits.
     *
     * @param table which table
     * @param trace what {@link #match} found
     * @return its number
     */
    public int winner(int table, long[] trace) {
        return matrix.first(table, trace);
    }
}
