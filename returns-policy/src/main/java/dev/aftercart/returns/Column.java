package dev.aftercart.returns;

import dev.aftercart.returns.Attribute.Flag;
import dev.aftercart.returns.Attribute.Marks;
import dev.aftercart.returns.Attribute.OneOf;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One property of a case, cut into the classes that the rules can tell apart: all countries that no rule names are one class,
 * and so are all prices between two bounds. Closed. Immutable and thread-safe.
 */
public abstract sealed class Column permits Column.Named, Column.Placed, Column.Marked, RangedColumn {

    /** Buckets for maps of few names, so that hardly any two share one. */
    private static final int ROOMY = 256;

    private final Attribute<?> attribute;

    Column(Attribute<?> attribute) {
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

    /** Gives a case the value of a class. */
    void sample(int index, CaseDraft draft) {
        draft.put(attribute, sample(index));
    }

    /**
     * A class in the words of a report.
     *
     * @param index the class
     * @return such as {@code country other than SA, DE}
     */
    public abstract String label(int index);

    /**
     * The class of a case of which nothing special is known: for a report that speaks of another column.
     *
     * @return that of what nobody stated, a day after the event, or the highest amounts
     */
    public abstract int usual();

    /**
     * Some classes as a condition, so that a report can put them into words.
     *
     * @param classes which classes
     * @return a condition that holds for cases of these classes and for no others
     */
    public abstract Condition condition(BitSet classes);

    /** All classes, or none. */
    @Nullable
    Condition extreme(BitSet classes) {
        return classes.cardinality() == size()
                ? Condition.always()
                : classes.isEmpty() ? Condition.not(Condition.always()) : null;
    }

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
        private final Map<String, Integer> classes = new HashMap<>(ROOMY);
        private final String rest;
        private final boolean hasRest;

        /** The class of a value that no rule names; where the values are listed, those that are not among them are as the first. */
        private final int unnamed;

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
            attribute.values().forEach(value -> classes.putIfAbsent(value, named.size()));
            this.unnamed = attribute.values().isEmpty()
                    ? named.size()
                    : classes.getOrDefault(attribute.values().get(0), named.size());
        }

        @Override
        public int size() {
            return named.size() + (hasRest ? 1 : 0);
        }

        @Override
        public int classOf(Case asked) {
            Integer index = classes.get(attribute.unchecked(asked));
            return index == null ? unnamed : index;
        }

        @Override
        public Object sample(int index) {
            return index < named.size() ? named.get(index) : rest;
        }

        @Override
        public int usual() {
            return hasRest
                    ? named.size()
                    : Math.max(0, named.indexOf(attribute.values().get(0)));
        }

        @Override
        public Condition condition(BitSet classes) {
            Condition extreme = extreme(classes);
            if (extreme != null) {
                return extreme;
            }
            boolean other = hasRest && classes.get(named.size());
            Set<String> values = new LinkedHashSet<>();
            for (int i = 0; i < named.size(); i++) {
                if (classes.get(i) != other) {
                    values.add(named.get(i));
                }
            }
            Condition among = new Condition.Among(attribute, values);
            return other ? Condition.not(among) : among;
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
    static sealed class Placed extends Column {
        private final Attribute.Path attribute;
        private final List<String> paths;
        private final Map<String, Integer> classes = new HashMap<>(ROOMY);

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
            return classOf(attribute.of(asked));
        }

        int classOf(String place) {
            for (int end = place.length(); end > 0; end = place.lastIndexOf('/', end - 1)) {
                Integer index = classes.get(end == place.length() ? place : place.substring(0, end));
                if (index != null) {
                    return index;
                }
            }
            return paths.size();
        }

        /** For a reason the sample is a whole path, since a group alone is no reason. */
        @Override
        public Object sample(int index) {
            String path = index < paths.size() ? paths.get(index) : "";
            return attribute.equals(Attributes.REASON) ? reason(path) : path;
        }

        private String reason(String path) {
            Stream<String> own =
                    Arrays.stream(ReturnReason.Group.values()).map(group -> Attributes.path(group) + "/own");
            return Stream.concat(ReturnReason.worded().stream().map(Attributes::path), own)
                    .filter(place -> longest(place).equals(path))
                    .findFirst()
                    .orElse(path);
        }

        private String longest(String place) {
            int index = classOf(place);
            return index < paths.size() ? paths.get(index) : "";
        }

        @Override
        public int usual() {
            return paths.size();
        }

        /** A path without those below it that are not among the classes, each by itself. */
        @Override
        public Condition condition(BitSet classes) {
            Condition extreme = extreme(classes);
            if (extreme != null) {
                return extreme;
            }
            boolean elsewhere = classes.get(paths.size());
            Condition all = null;
            for (int i = 0; i < paths.size(); i++) {
                if (classes.get(i) != elsewhere) {
                    Condition place = place(i, classes);
                    all = all == null ? place : all.or(place);
                }
            }
            Condition found = Objects.requireNonNull(all, "some class is in and some is not");
            return elsewhere ? Condition.not(found) : found;
        }

        private Condition place(int index, BitSet classes) {
            Set<String> below = new LinkedHashSet<>();
            for (int i = 0; i < paths.size(); i++) {
                boolean other = classes.get(i) != classes.get(index);
                if (other && Condition.Among.isUnder(paths.get(i), paths.get(index))) {
                    below.add(paths.get(i));
                }
            }
            Condition here = new Condition.Among(attribute, Set.of(paths.get(index)));
            return below.isEmpty() ? here : here.and(Condition.not(new Condition.Among(attribute, below)));
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

    /** The reasons, found without writing their paths. */
    static final class Reasoned extends Placed {
        private final Map<ReturnReason, Integer> named = new HashMap<>();
        private final Map<ReturnReason.Group, Integer> groups = new EnumMap<>(ReturnReason.Group.class);

        Reasoned(Set<String> paths) {
            super(Attributes.REASON, paths);
            for (ReturnReason.Group group : ReturnReason.Group.values()) {
                String start = Attributes.path(group);
                groups.put(group, classOf(start));
                paths.stream()
                        .filter(path ->
                                path.startsWith(start + "/") && Forms.isCode(path.substring(start.length() + 1)))
                        .forEach(path ->
                                named.put(new ReturnReason(path.substring(start.length() + 1), group), classOf(path)));
            }
        }

        @Override
        public int classOf(Case asked) {
            ReturnReason reason = asked.reason();
            Integer index = named.get(reason);
            return index == null ? groups.getOrDefault(reason.group(), size() - 1) : index;
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
        void sample(int index, CaseDraft draft) {
            if (attribute instanceof Flag) {
                super.sample(index, draft);
            } else if (index == 1) {
                draft.mark((Marks) attribute, mark);
            }
        }

        @Override
        public int usual() {
            return 0;
        }

        @Override
        public Condition condition(BitSet classes) {
            Condition extreme = extreme(classes);
            Condition there = new Condition.Among(attribute, Set.of(attribute instanceof Flag ? Flag.TRUE : mark));
            return extreme != null ? extreme : classes.get(1) ? there : Condition.not(there);
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
}
