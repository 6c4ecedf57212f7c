package dev.aftercart.returns;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Values that somebody stated for attributes. Immutable and thread-safe. */
public final class Stated {

    static final Stated NOTHING = new Stated(new Attribute<?>[0], new Object[0]);

    private static final int NOWHERE = -1;

    /** They are few, and every decision looks some of them up: nothing is nearer than two short arrays. */
    private final Attribute<?>[] attributes;

    /** The value of each. */
    private final Object[] values;

    private Stated(Attribute<?>[] attributes, Object[] values) {
        this.attributes = attributes;
        this.values = values;
    }

    <V> Stated with(Attribute<V> attribute, V value, Attribute.Scope here) {
        if (attribute.isDerived()) {
            throw new IllegalArgumentException(
                    attribute + " is found in the facts and cannot be stated; give the facts instead");
        }
        if (attribute.scope() != here) {
            throw new IllegalArgumentException(attribute + " is stated on the "
                    + attribute.scope().name().toLowerCase(Locale.ROOT) + ", not here");
        }
        return with(attribute, value);
    }

    /** For values that are known to be the attribute's. */
    Stated with(Attribute<?> attribute, Object value) {
        int place = place(attribute);
        int size = place == NOWHERE ? values.length + 1 : values.length;
        Attribute<?>[] keys = Arrays.copyOf(attributes, size);
        Object[] more = Arrays.copyOf(values, size);
        int at = place == NOWHERE ? size - 1 : place;
        keys[at] = attribute;
        more[at] = copy(attribute, value);
        return new Stated(keys, more);
    }

    private int place(Attribute<?> attribute) {
        for (int i = 0; i < attributes.length; i++) {
            if (attributes[i].equals(attribute)) {
                return i;
            }
        }
        return NOWHERE;
    }

    private static Object copy(Attribute<?> attribute, Object value) {
        if (value instanceof Set<?> set) {
            return attribute.equals(Attributes.TRAITS) ? traits(set) : Set.copyOf(set);
        }
        return value;
    }

    /** Events write traits with {@code _}; here all codes have {@code -}, and both mean the same. */
    private static Set<String> traits(Set<?> codes) {
        return codes.stream().map(code -> code.toString().replace('_', '-')).collect(Collectors.toUnmodifiableSet());
    }

    @Nullable
    Object get(Attribute<?> attribute) {
        int place = place(attribute);
        return place == NOWHERE ? null : values[place];
    }

    /** What was stated, for those who write it down: text, number, truth value, {@link Money} or a set of texts. */
    Map<Attribute<?>, Object> values() {
        Map<Attribute<?>, Object> all = new LinkedHashMap<>();
        for (int i = 0; i < attributes.length; i++) {
            all.put(attributes[i], values[i]);
        }
        return Collections.unmodifiableMap(all);
    }

    /** In whatever order they were stated. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Stated that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return values().toString();
    }
}
