package dev.aftercart.returns;

import dev.aftercart.returns.Attribute.Amount;
import dev.aftercart.returns.Attribute.Count;
import dev.aftercart.returns.Attribute.Day;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A number, a day or an amount, cut at the bounds that rules name. Immutable and thread-safe. */
public final class RangedColumn extends Column {
    private final Attribute<?> attribute;
    private final @Nullable CurrencyUnit currency;
    private final long[] starts;
    private final Steps steps;

    /** The starts are the least value of each class, ascending; the first is the least value there is. */
    RangedColumn(Attribute<?> attribute, @Nullable CurrencyUnit currency, long[] starts) {
        super(attribute);
        this.attribute = attribute;
        this.currency = currency;
        this.starts = starts.clone();
        this.steps = new Steps(this.starts);
    }

    /**
     * The currency of amounts.
     *
     * @return the currency, or null for numbers and days
     */
    public @Nullable CurrencyUnit currency() {
        return currency;
    }

    /**
     * The least value of a class.
     *
     * @param index the class
     * @return the number, days since 1970-01-01, or the smallest units of the currency; -1 for amounts in another one
     */
    public long from(int index) {
        return starts[index];
    }

    /**
     * The greatest value of a class.
     *
     * @param index the class
     * @return as for {@link #from}, or {@link Condition.Between#NO_LIMIT}
     */
    public long to(int index) {
        long most = attribute instanceof Count number ? number.most() : Condition.Between.NO_LIMIT;
        return index + 1 == starts.length ? most : starts[index + 1] - 1;
    }

    /**
     * One value of a class.
     *
     * @param value from {@link #from} to {@link #to} of it
     * @return a value that {@link #attribute} can have
     */
    public Object value(long value) {
        if (attribute instanceof Count) {
            return value;
        }
        if (attribute instanceof Day) {
            return LocalDate.ofEpochDay(value);
        }
        return value < 0 || currency == null ? Amount.NOTHING : Money.ofMinor(currency, value);
    }

    @Override
    public int size() {
        return starts.length;
    }

    @Override
    public int usual() {
        if (attribute instanceof Amount) {
            return starts.length - 1;
        }
        return attribute instanceof Day ? classOf(CaseDraft.ORDERED) : classOf(attribute.isDerived() ? 1 : starts[0]);
    }

    @Override
    public Condition condition(BitSet classes) {
        Condition extreme = extreme(classes);
        if (extreme != null) {
            return extreme;
        }
        boolean lowest = classes.get(0);
        Condition all = null;
        for (int i = 0; i < starts.length; i++) {
            if (classes.get(i) != lowest && (i == 0 || classes.get(i - 1) == lowest)) {
                int end = lowest ? classes.nextSetBit(i) : classes.nextClearBit(i);
                int last = end < 0 || end > starts.length ? starts.length - 1 : end - 1;
                Condition part = new Condition.Between(attribute, starts[i], to(last), currency);
                all = all == null ? part : all.or(part);
            }
        }
        Condition found = Objects.requireNonNull(all, "some class is in and some is not");
        return lowest ? Condition.not(found) : found;
    }

    @Override
    public int classOf(Case asked) {
        return classOf(value(attribute, currency, asked));
    }

    int classOf(long value) {
        return steps.of(value);
    }

    /** What is compared with bounds: the number, the day since 1970-01-01, or the amount in smallest units, -1 in another currency. */
    static long value(Attribute<?> attribute, @Nullable CurrencyUnit currency, Case asked) {
        if (attribute instanceof Count number) {
            return number.value(asked);
        }
        if (attribute instanceof Day day) {
            return day.value(asked);
        }
        Money amount = ((Amount) attribute).of(asked);
        return amount.getCurrencyUnit().equals(currency) ? amount.getAmountMinorLong() : -1;
    }

    /** An amount in another currency says nothing about this one. */
    @Override
    void sample(int index, CaseDraft draft) {
        boolean unknown = attribute instanceof Amount && index == 0 && draft.has(attribute);
        if (!unknown) {
            super.sample(index, draft);
        }
    }

    /** Of the amounts below the first bound the highest, since they are not all of them in another currency. */
    @Override
    public Object sample(int index) {
        boolean below = index == 0 && starts.length > 1 && !(attribute instanceof Count);
        return value(below ? starts[1] - 1 : starts[index]);
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
