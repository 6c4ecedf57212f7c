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
    public Bounds bounds(int index) {
        return ((Column.Ranged) matrix.column(index))::classOf;
    }

    /** Cuts numbers into classes. */
    @FunctionalInterface
    public interface Bounds {
        /**
         * The class of a number.
         *
         * @param value the number
         * @return its class
         */
        int classOf(long value);
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
     * @param classes the class of the case in each column
     * @param trace gets a bit for each rule that fits
     */
    public void match(int[] classes, long[] trace) {
        matrix.match(classes, trace);
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
