package dev.aftercart.returns;

import dev.aftercart.returns.Attribute.Amount;
import dev.aftercart.returns.Attribute.Count;
import dev.aftercart.returns.Attribute.Day;
import dev.aftercart.returns.Attribute.Marks;
import dev.aftercart.returns.Attribute.OneOf;
import dev.aftercart.returns.Attribute.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a set of conditions needs. Those that usually decide most come first: a diagram over them stays small when
 * reasons and countries come before prices and counts.
 */
final class Columns {

    /** A column is for an attribute, and for marks and amounts for one mark or currency of it. */
    private record Key(Attribute<?> attribute, String part) {}

    private static final List<Attribute<?>> FIRST =
            List.of(Attributes.REASON, Attributes.CATEGORY, Attributes.COUNTRY, Attributes.TIER, Attributes.GOODS);

    private static final long EARLIEST_DAY = 0;

    private final Map<Key, Set<String>> names = new LinkedHashMap<>();
    private final Map<Key, TreeSet<Long>> starts = new LinkedHashMap<>();
    private final Map<Key, CurrencyUnit> currencies = new LinkedHashMap<>();
    private final Map<Key, Integer> places = new LinkedHashMap<>();
    private final List<Column> columns = new ArrayList<>();

    /** Columns for these conditions. */
    Columns(Iterable<Condition> conditions) {
        conditions.forEach(this::collect);
        List<Key> keys = new ArrayList<>(names.keySet());
        keys.addAll(starts.keySet());
        keys.sort(Comparator.comparingInt(Columns::rank));
        for (Key key : keys) {
            places.put(key, columns.size());
            columns.add(column(key));
        }
    }

    List<Column> all() {
        return columns;
    }

    int place(Attribute<?> attribute, String part) {
        return known(places.get(new Key(attribute, part)), attribute);
    }

    /** The classes of one column that a simple condition allows. */
    BitSet classes(Condition.Between between) {
        return columns.get(place(between)).between(between.from(), between.to());
    }

    int place(Condition.Between between) {
        return place(between.attribute(), part(between.currency()));
    }

    private void collect(Condition condition) {
        if (condition instanceof Condition.And and) {
            collect(and.first());
            collect(and.second());
        } else if (condition instanceof Condition.Or or) {
            collect(or.first());
            collect(or.second());
        } else if (condition instanceof Condition.Not not) {
            collect(not.condition());
        } else if (condition instanceof Condition.Among among) {
            among.values().forEach(value -> name(among.attribute(), value));
        } else if (condition instanceof Condition.Between between) {
            cut(between);
        }
    }

    private void name(Attribute<?> attribute, String value) {
        String part = attribute instanceof Marks ? value : "";
        names.computeIfAbsent(new Key(attribute, part), key -> new LinkedHashSet<>())
                .add(value);
    }

    private void cut(Condition.Between between) {
        Key key = new Key(between.attribute(), part(between.currency()));
        TreeSet<Long> cuts = starts.computeIfAbsent(key, any -> new TreeSet<>(Set.of(least(between.attribute()))));
        if (between.currency() != null) {
            currencies.put(key, between.currency());
        }
        long least = cuts.first();
        long most = between.attribute() instanceof Count number ? number.most() : Long.MAX_VALUE;
        if (between.from() > least && between.from() <= most) {
            cuts.add(between.from());
        }
        if (between.to() >= least && between.to() < most) {
            cuts.add(between.to() + 1);
        }
    }

    /** Days have no beginning; amounts in other currencies stand at -1. */
    private static long least(Attribute<?> attribute) {
        return attribute instanceof Count number ? number.least() : attribute instanceof Amount ? -1 : EARLIEST_DAY;
    }

    private Column column(Key key) {
        Attribute<?> attribute = key.attribute();
        if (attribute instanceof OneOf one) {
            return new Column.Named(one, known(names.get(key), attribute));
        }
        if (attribute instanceof Path path) {
            Set<String> paths = known(names.get(key), attribute);
            return path.equals(Attributes.REASON) ? new Column.Reasoned(paths) : new Column.Placed(path, paths);
        }
        if (attribute instanceof Attribute.Flag || attribute instanceof Marks) {
            return new Column.Marked(attribute, key.part());
        }
        long[] cuts = known(starts.get(key), attribute).stream()
                .mapToLong(Long::longValue)
                .toArray();
        return new RangedColumn(attribute, currencies.get(key), cuts);
    }

    private static int rank(Key key) {
        int first = FIRST.indexOf(key.attribute());
        if (first >= 0) {
            return first;
        }
        if (key.attribute() instanceof Day) {
            return FIRST.size() + 2;
        }
        boolean ordered = key.attribute() instanceof Count || key.attribute() instanceof Amount;
        return ordered ? FIRST.size() + (key.attribute() instanceof Amount ? 4 : 3) : FIRST.size() + 1;
    }

    private static String part(@Nullable CurrencyUnit currency) {
        return currency == null ? "" : currency.getCode();
    }

    private static <T> T known(@Nullable T found, Attribute<?> attribute) {
        return Objects.requireNonNull(found, () -> "no condition of this space asks for " + attribute);
    }
}
