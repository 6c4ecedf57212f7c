package dev.aftercart.notify.values;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values by name, each worked out when it is first asked for: what could be told of an order is much more than one message
 * shows. Looking at all of them works out all of them. Made for one thread.
 */
public final class LazyValues extends AbstractMap<String, @Nullable Object> {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    /** A value that nobody asked for yet. */
    private record Open(Supplier<? extends @Nullable Object> work) {}

    /**
     * Adds a value that takes work.
     *
     * @param name its name
     * @param work makes it; called at most once
     */
    public void later(String name, Supplier<? extends @Nullable Object> work) {
        values.put(name, new Open(work));
    }

    @Override
    public @Nullable Object put(String name, @Nullable Object value) {
        Object before = get(name);
        values.put(name, value);
        return before;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        Object value = values.get(name);
        return value instanceof Open open ? made(String.valueOf(name), open) : value;
    }

    private @Nullable Object made(String name, Open open) {
        Object value = open.work.get();
        values.put(name, value);
        return value;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return values.containsKey(name);
    }

    @Override
    public int size() {
        return values.size();
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        values.replaceAll((name, value) -> value instanceof Open open ? open.work.get() : value);
        return Collections.unmodifiableSet(values.entrySet());
    }
}
