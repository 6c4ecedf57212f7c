package dev.aftercart.returns;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something about a return that rules may ask for. {@link Attributes} has those that every shop knows; a shop adds its own
 * with {@link #oneOf}, {@link #flag}, {@link #count} and the rest, and states their values on the facts.
 *
 * <p>An attribute always has a value: what nobody stated has the default that its kind names, so that a decision never waits
 * for a fact and never fails for want of one. Closed. Equal by name and kind. Immutable and thread-safe.
 *
 * @param <V> what its values are
 */
public abstract sealed class Attribute<V> {

    /** Where a value is stated. Closed. */
    public enum Scope {
        /** Of the order or its customer. */
        ORDER,
        /** Of one line of the order. */
        LINE,
        /** Of what the customer asks for. */
        REQUEST
    }

    private final String name;
    private final int hash;
    private final Scope scope;
    private final V otherwise;
    private final @Nullable Function<Case, @Nullable V> reader;

    private Attribute(String name, Scope scope, V otherwise, @Nullable Function<Case, @Nullable V> reader) {
        this.name = Forms.code("an attribute's name", name);
        this.hash = name.hashCode();
        this.scope = Objects.requireNonNull(scope, "scope");
        this.otherwise = otherwise;
        this.reader = reader;
    }

    /**
     * One value out of several. Unstated: an empty text, or the first of the values where they are listed.
     *
     * @param name its name in documents
     * @param scope where it is stated
     * @param values all there are; none for an open list
     * @return the attribute
     */
    public static OneOf oneOf(String name, Scope scope, String... values) {
        return new OneOf(name, scope, List.of(values), null);
    }

    /**
     * Marks, of which there may be any number. Unstated: none.
     *
     * @param name its name in documents
     * @param scope where it is stated
     * @return the attribute
     */
    public static Marks marks(String name, Scope scope) {
        return new Marks(name, scope, null);
    }

    /**
     * Yes or no. Unstated: no.
     *
     * @param name its name in documents
     * @param scope where it is stated
     * @return the attribute
     */
    public static Flag flag(String name, Scope scope) {
        return new Flag(name, scope);
    }

    /**
     * A whole number within bounds; what lies outside counts as the bound. Unstated: the least.
     *
     * @param name its name in documents
     * @param scope where it is stated
     * @param least the least value
     * @param most the greatest value
     * @return the attribute
     */
    public static Count count(String name, Scope scope, long least, long most) {
        return new Count(name, scope, least, most, null);
    }

    /**
     * A day of the calendar.
     *
     * @param name what it is called
     * @param scope where it is stated
     * @return the attribute; where it is not stated it is 1970-01-01
     */
    public static Day day(String name, Scope scope) {
        return new Day(name, scope, null);
    }

    /**
     * An amount of money. Unstated: nothing that any amount compares with.
     *
     * @param name its name in documents
     * @param scope where it is stated
     * @return the attribute
     */
    public static Amount amount(String name, Scope scope) {
        return new Amount(name, scope, null);
    }

    /**
     * Its name in documents and in reports.
     *
     * @return lower case letters and digits, with {@code -} between
     */
    public String name() {
        return name;
    }

    /**
     * Where its value is stated.
     *
     * @return the scope
     */
    public Scope scope() {
        return scope;
    }

    /**
     * Whether this library finds the value in the facts by itself, so that nobody states it.
     *
     * @return true for what is derived
     */
    public boolean isDerived() {
        return reader != null;
    }

    /**
     * Its value.
     *
     * @param asked the case
     * @return the value, or the default
     */
    public V of(Case asked) {
        V found = reader == null ? stated(asked) : reader.apply(asked);
        return found == null ? otherwise : found;
    }

    @SuppressWarnings("unchecked") // Stated takes for an attribute only what it is declared to hold
    private @Nullable V stated(Case asked) {
        return (V) asked.stated(this);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Attribute<?> that
                        && hash == that.hash
                        && getClass() == that.getClass()
                        && name.equals(that.name));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return name;
    }

    /** One value out of several, compared as written. */
    public static final class OneOf extends Attribute<String> {
        private final List<String> values;

        OneOf(String name, Scope scope, List<String> values, @Nullable Function<Case, @Nullable String> reader) {
            super(name, scope, values.isEmpty() ? "" : values.get(0), reader);
            this.values = values;
        }

        /** Where the values are listed, one that is not among them counts as unstated. */
        @Override
        public String of(Case asked) {
            String value = unchecked(asked);
            return values.isEmpty() || values.contains(value) ? value : values.get(0);
        }

        /** The value as it was stated, among those that are listed or not. */
        String unchecked(Case asked) {
            return super.of(asked);
        }

        /**
         * All there are.
         *
         * @return the values, the default first; empty for an open list
         */
        public List<String> values() {
            return values;
        }

        /**
         * It is one of these.
         *
         * @param first a value
         * @param more further values
         * @return the condition
         */
        public Condition in(String first, String... more) {
            return new Condition.Among(this, all(first, more));
        }
    }

    /** A place in a tree, written as names joined by {@code /}. */
    public static final class Path extends Attribute<String> {
        Path(String name, Scope scope, Function<Case, @Nullable String> reader) {
            super(name, scope, "", reader);
        }

        /**
         * It is at one of these places, or below.
         *
         * @param first a path from the root; upper and lower case differ
         * @param more further paths
         * @return the condition
         */
        public Condition under(String first, String... more) {
            return new Condition.Among(this, all(first, more));
        }
    }

    /** Any number of marks, compared as written. */
    public static final class Marks extends Attribute<Set<String>> {
        Marks(String name, Scope scope, @Nullable Function<Case, @Nullable Set<String>> reader) {
            super(name, scope, Set.of(), reader);
        }

        /**
         * One of these is among them.
         *
         * @param first a mark
         * @param more further marks
         * @return the condition
         */
        public Condition has(String first, String... more) {
            return new Condition.Among(this, all(first, more));
        }
    }

    /** Yes or no. */
    public static final class Flag extends Attribute<Boolean> {
        /** What a condition on a flag asks for. */
        static final String TRUE = "true";

        Flag(String name, Scope scope) {
            super(name, scope, Boolean.FALSE, null);
        }

        /**
         * It is so.
         *
         * @return the condition
         */
        public Condition isTrue() {
            return new Condition.Among(this, Set.of(TRUE));
        }
    }

    /** A whole number within bounds. */
    public static final class Count extends Attribute<Long> {
        private final long least;
        private final long most;
        private final @Nullable ToLongFunction<Case> derived;

        Count(String name, Scope scope, long least, long most, @Nullable ToLongFunction<Case> derived) {
            super(name, scope, least, derived == null ? null : derived::applyAsLong);
            if (least > most) {
                throw new IllegalArgumentException(
                        "the least value of " + name + " is above the greatest: " + least + " and " + most);
            }
            this.least = least;
            this.most = most;
            this.derived = derived;
        }

        /**
         * The least value, which stands for what nobody stated.
         *
         * @return the bound
         */
        public long least() {
            return least;
        }

        /**
         * The greatest value.
         *
         * @return the bound
         */
        public long most() {
            return most;
        }

        /** The value without boxing it. */
        long value(Case asked) {
            long value = derived == null ? of(asked) : derived.applyAsLong(asked);
            return Math.max(least, Math.min(most, value));
        }

        /**
         * It is so much or more.
         *
         * @param value the least that fits
         * @return the condition
         */
        public Condition atLeast(long value) {
            return between(value, most);
        }

        /**
         * It is so much or less.
         *
         * @param value the greatest that fits
         * @return the condition
         */
        public Condition atMost(long value) {
            return between(least, value);
        }

        /**
         * It is within bounds.
         *
         * @param from the least that fits
         * @param to the greatest that fits
         * @return the condition
         */
        public Condition between(long from, long to) {
            return new Condition.Between(this, from, to, null);
        }
    }

    /** A day of the calendar. */
    public static final class Day extends Attribute<LocalDate> {
        private final @Nullable ToLongFunction<Case> derived;

        Day(String name, Scope scope, @Nullable ToLongFunction<Case> derived) {
            super(
                    name,
                    scope,
                    LocalDate.EPOCH,
                    derived == null ? null : asked -> LocalDate.ofEpochDay(derived.applyAsLong(asked)));
            this.derived = derived;
        }

        long value(Case asked) {
            return derived == null ? of(asked).toEpochDay() : derived.applyAsLong(asked);
        }

        /**
         * It is within days, both included.
         *
         * @param from the first day
         * @param until the last day
         * @return the condition
         */
        public Condition between(LocalDate from, LocalDate until) {
            return new Condition.Between(this, from.toEpochDay(), until.toEpochDay(), null);
        }
    }

    /** An amount of money; amounts in other currencies do not compare. */
    public static final class Amount extends Attribute<Money> {
        static final Money NOTHING = Money.parse("XXX 0");

        Amount(String name, Scope scope, @Nullable Function<Case, @Nullable Money> reader) {
            super(name, scope, NOTHING, reader);
        }

        /**
         * It is so much or more, in the same currency.
         *
         * @param amount the least that fits; not negative
         * @return the condition
         */
        public Condition atLeast(Money amount) {
            return between(amount, Condition.Between.NO_LIMIT);
        }

        /**
         * It is so much or less, in the same currency.
         *
         * @param amount the greatest that fits; not negative
         * @return the condition
         */
        public Condition atMost(Money amount) {
            return new Condition.Between(this, 0, amount.getAmountMinorLong(), amount.getCurrencyUnit());
        }

        private Condition between(Money from, long to) {
            return new Condition.Between(this, from.getAmountMinorLong(), to, from.getCurrencyUnit());
        }
    }

    private static Set<String> all(String first, String... more) {
        Set<String> all = new LinkedHashSet<>();
        all.add(first);
        all.addAll(Arrays.asList(more));
        return all;
    }
}
