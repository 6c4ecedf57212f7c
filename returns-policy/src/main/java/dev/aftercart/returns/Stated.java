package dev.aftercart.returns;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Values that somebody stated for attributes. Immutable and thread-safe. */
public final class Stated {

    static final Stated NOTHING = new Stated(Map.of());

    private final Map<Attribute<?>, Object> values;

    private Stated(Map<Attribute<?>, Object> values) {
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
        Map<Attribute<?>, Object> more = new HashMap<>(values);
        more.put(attribute, copy(value));
        return new Stated(more);
    }

    private static Object copy(Object value) {
        return value instanceof Set<?> set ? Set.copyOf(set) : value;
    }

    @Nullable
    Object get(Attribute<?> attribute) {
        return values.get(attribute);
    }

    /** What was stated, for those who write it down: text, number, truth value, {@link Money} or a set of texts. */
    Map<Attribute<?>, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stated that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
