package dev.aftercart.returns;

import dev.aftercart.returns.Attribute.Amount;
import dev.aftercart.returns.Attribute.Count;
import dev.aftercart.returns.Attribute.Day;
import dev.aftercart.returns.Attribute.Flag;
import dev.aftercart.returns.Attribute.Marks;
import dev.aftercart.returns.Attribute.OneOf;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One property of a case, cut into the classes that the rules can tell apart: all countries that no rule names are one class,
 * and so are all prices between two bounds. Closed. Immutable and thread-safe.
 */
public abstract sealed class Column {

    private final Attribute<?> attribute;

    private Column(Attribute<?> attribute) {
        this.attribute = attribute;
    }

    /**
     * What is looked at.
     *
     * @return the attribute
     */
    public Attribute<?> attribute() {
        return attribute;
    }

    /**
     * How many classes there are.
     *
     * @return one at least
     */
    public abstract int size();

    /**
     * The class of a case.
     *
     * @param asked the case
     * @return from 0 on, below {@link #size}
     */
    public abstract int classOf(Case asked);

    /**
     * A value of a class: the least one where there is an order.
     *
     * @param index the class
     * @return a value that {@link #attribute} can have; for marks whether the mark is there
     */
    public abstract Object sample(int index);

    /**
     * A class in the words of a report.
     *
     * @param index the class
     * @return such as {@code country other than SA, DE}
     */
    public abstract String label(int index);

    /** The classes that a value stands for. */
    abstract BitSet among(Set<String> values);

    /** The classes between two bounds. */
    BitSet between(long from, long to) {
        throw new IllegalStateException(attribute + " has no bounds, from " + from + " to " + to);
    }

    @Override
    public String toString() {
        return attribute + " in " + size() + " classes";
    }

    /** One value out of several; the last class holds every value that no rule names. */
    static final class Named extends Column {
        private final OneOf attribute;
        private final List<String> named;
        private final Map<String, Integer> classes = new HashMap<>();
        private final String rest;
        private final boolean hasRest;

        Named(OneOf attribute, Set<String> values) {
            super(attribute);
            this.attribute = attribute;
            this.named = List.copyOf(values);
            named.forEach(value -> classes.put(value, classes.size()));
            this.rest = attribute.values().stream()
                    .filter(value -> !values.contains(value))
                    .findFirst()
                    .orElse(attribute.equals(Attributes.SKU) ? "ANY-OTHER" : "");
            this.hasRest = attribute.values().isEmpty() || !values.containsAll(attribute.values());
        }

        @Override
        public int size() {
            return named.size() + (hasRest ? 1 : 0);
        }

        @Override
        public int classOf(Case asked) {
            Integer index = classes.get(attribute.of(asked));
            return index == null ? named.size() : index;
        }

        @Override
        public Object sample(int index) {
            return index < named.size() ? named.get(index) : rest;
        }

        @Override
        public String label(int index) {
            return index < named.size()
                    ? attribute + " " + named.get(index)
                    : attribute + " other than " + String.join(", ", named);
        }

        @Override
        BitSet among(Set<String> values) {
            BitSet among = new BitSet();
            values.forEach(value -> among.set(named.indexOf(value)));
            return among;
        }
    }

    /** A place in a tree; its class is that of the longest path named by a rule that leads to it. The last is elsewhere. */
    static final class Placed extends Column {
        private final Attribute.Path attribute;
        private final List<String> paths;
        private final Map<String, Integer> classes = new HashMap<>();

        Placed(Attribute.Path attribute, Set<String> paths) {
            super(attribute);
            this.attribute = attribute;
            this.paths = List.copyOf(paths);
            this.paths.forEach(path -> classes.put(path, classes.size()));
        }

        @Override
        public int size() {
            return paths.size() + 1;
        }

        @Override
        public int classOf(Case asked) {
            String place = attribute.of(asked);
            for (int end = place.length(); end > 0; end = place.lastIndexOf('/', end - 1)) {
                Integer index = classes.get(end == place.length() ? place : place.substring(0, end));
                if (index != null) {
                    return index;
                }
            }
            return paths.size();
        }

        @Override
        public Object sample(int index) {
            return index < paths.size() ? paths.get(index) : "";
        }

        @Override
        public String label(int index) {
            return index < paths.size()
                    ? attribute + " " + paths.get(index)
                    : attribute + " none of " + String.join(", ", paths);
        }

        @Override
        BitSet among(Set<String> values) {
            BitSet among = new BitSet();
            for (String value : values) {
                classes.forEach((path, index) -> {
                    if (Condition.Among.isUnder(path, value)) {
                        among.set(index);
                    }
                });
            }
            return among;
        }
    }

    /** Whether a mark is there, or a flag set: class 1 when it is. */
    static final class Marked extends Column {
        private final Attribute<?> attribute;
        private final String mark;

        Marked(Attribute<?> attribute, String mark) {
            super(attribute);
            this.attribute = attribute;
            this.mark = mark;
        }

        String mark() {
            return mark;
        }

        @Override
        public int size() {
            return 2;
        }

        @Override
        public int classOf(Case asked) {
            boolean set = attribute instanceof Flag flag
                    ? flag.of(asked)
                    : ((Marks) attribute).of(asked).contains(mark);
            return set ? 1 : 0;
        }

        @Override
        public Object sample(int index) {
            return index == 1;
        }

        @Override
        public String label(int index) {
            String what = attribute instanceof Flag ? attribute.name() : attribute + " " + mark;
            return index == 1 ? what : "not " + what;
        }

        @Override
        BitSet among(Set<String> values) {
            BitSet among = new BitSet();
            among.set(1);
            return among;
        }
    }

    /** A number, a day or an amount, cut at the bounds that rules name. */
    static final class Ranged extends Column {
        private final Attribute<?> attribute;
        private final @Nullable CurrencyUnit currency;
        private final long[] starts;

        /** The starts are the least value of each class, ascending; the first is the least value there is. */
        Ranged(Attribute<?> attribute, @Nullable CurrencyUnit currency, long[] starts) {
            super(attribute);
            this.attribute = attribute;
            this.currency = currency;
            this.starts = starts.clone();
        }

        @Nullable
        CurrencyUnit currency() {
            return currency;
        }

        @Override
        public int size() {
            return starts.length;
        }

        @Override
        public int classOf(Case asked) {
            return classOf(value(asked));
        }

        int classOf(long value) {
            int index = Arrays.binarySearch(starts, value);
            return index >= 0 ? index : Math.max(0, -index - 2);
        }

        private long value(Case asked) {
            if (attribute instanceof Count number) {
                return number.value(asked);
            }
            if (attribute instanceof Day day) {
                return day.value(asked);
            }
            Money amount = ((Amount) attribute).of(asked);
            return amount.getCurrencyUnit().equals(currency) ? amount.getAmountMinorLong() : -1;
        }

        @Override
        public Object sample(int index) {
            long value = starts[index];
            if (attribute instanceof Count) {
                return value;
            }
            if (attribute instanceof Day) {
                return LocalDate.ofEpochDay(index == 0 && starts.length > 1 ? starts[1] - 1 : value);
            }
            return value < 0 || currency == null ? Attribute.Amount.NOTHING : Money.ofMinor(currency, value);
        }

        @Override
        public String label(int index) {
            String from = String.valueOf(sample(index));
            if (index + 1 == starts.length) {
                return attribute + " from " + from;
            }
            return starts[index] + 1 == starts[index + 1]
                    ? attribute + " " + from
                    : attribute + " from " + from + " to below " + sample(index + 1);
        }

        @Override
        BitSet among(Set<String> values) {
            throw new IllegalStateException(attribute + " is not named by " + values);
        }

        @Override
        BitSet between(long from, long to) {
            BitSet between = new BitSet();
            for (int i = 0; i < starts.length; i++) {
                if (starts[i] >= from && starts[i] <= to) {
                    between.set(i);
                }
            }
            return between;
        }

        @Override
        public String toString() {
            return super.toString() + " " + Arrays.toString(starts);
        }
    }
}
