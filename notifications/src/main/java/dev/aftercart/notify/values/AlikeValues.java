package dev.aftercart.notify.values;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values that are all made alike, such as labels: each of its name, when it is first asked for. Looking at all of them makes
 * all of them. Made for one thread.
 */
public final class AlikeValues extends AbstractMap<String, @Nullable Object> {

    private final Set<String> names;
    private final Function<String, ? extends @Nullable Object> work;
    private final Map<String, @Nullable Object> made = new HashMap<>();

    /**
     * Values that nobody asked for yet.
     *
     * @param names their names
     * @param work makes a value of its name; called at most once for each
     */
    public AlikeValues(Set<String> names, Function<String, ? extends @Nullable Object> work) {
        this.names = names;
        this.work = work;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        Object value = made.get(name);
        boolean open = value == null && containsKey(name) && !made.containsKey(name);
        return open ? made(String.valueOf(name)) : value;
    }

    private @Nullable Object made(String name) {
        Object value = work.apply(name);
        made.put(name, value);
        return value;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name != null && names.contains(name);
    }

    @Override
    public int size() {
        return names.size();
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        names.forEach(this::get);
        return Collections.unmodifiableMap(made).entrySet();
    }
}
