package dev.aftercart.notify.template;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of template that others show by name: <code>{% render 'footer' %}</code>, <code>{% render 'line', item: line %}</code>.
 *
 * <p>A block sees the values of the message and what it is handed, nothing that the template around it assigned. It is
 * compiled anew for each place that shows it, so its values are escaped for that place. Names are names: a block is never
 * looked for in a file.
 *
 * <p>Immutable and thread-safe.
 */
public final class Blocks {

    private static final Blocks NONE = new Blocks(Map.of());

    private final Map<String, String> sources;

    private Blocks(Map<String, String> sources) {
        this.sources = Map.copyOf(sources);
    }

    /**
     * No blocks.
     *
     * @return what templates have that show none
     */
    public static Blocks none() {
        return NONE;
    }

    /**
     * Blocks from their sources.
     *
     * @param sources the source of each block by its name
     * @return the blocks; a fault in one of them is told when a template that shows it is compiled
     */
    public static Blocks of(Map<String, String> sources) {
        return new Blocks(sources);
    }

    /**
     * These blocks and one more.
     *
     * @param name its name; an earlier block of that name is replaced
     * @param source its source
     * @return new blocks
     */
    public Blocks with(String name, String source) {
        Map<String, String> all = new TreeMap<>(sources);
        all.put(name, source);
        return new Blocks(all);
    }

    @Nullable
    String source(String name) {
        return sources.get(name);
    }

    List<String> names() {
        return sources.keySet().stream().sorted().toList();
    }
}
