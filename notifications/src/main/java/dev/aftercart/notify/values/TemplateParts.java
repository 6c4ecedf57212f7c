package dev.aftercart.notify.values;

import dev.aftercart.notify.template.Blocks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The sources of templates, part by part, by names such as {@code html/tracking.html}.
 *
 * <p>Immutable and thread-safe.
 */
public final class TemplateParts {

    private final String whole;
    private final Map<String, String> sources;

    private TemplateParts(String whole, Map<String, String> sources) {
        this.whole = whole;
        this.sources = sources;
    }

    /**
     * Parts that stand in the jar.
     *
     * @param owner the class beside which they stand
     * @param whole what they are parts of, for messages to people
     * @param names their names
     * @return the parts
     * @throws IllegalStateException when one is missing
     */
    public static TemplateParts shipped(Class<?> owner, String whole, Stream<String> names) {
        Map<String, String> sources = new TreeMap<>();
        names.forEach(name -> sources.put(name, read(owner, name)));
        return new TemplateParts(whole, sources);
    }

    private static String read(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the template " + name + " is missing from the jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The parts there are.
     *
     * @return their names
     */
    public Set<String> names() {
        return Set.copyOf(sources.keySet());
    }

    /**
     * The source of a part.
     *
     * @param name its name
     * @return the template's text
     * @throws IllegalArgumentException when there is no such part
     */
    public String source(String name) {
        String source = sources.get(name);
        if (source == null) {
            throw new IllegalArgumentException(
                    "there is no part \"" + name + "\" of the " + whole + "; there are " + sources.keySet());
        }
        return source;
    }

    /**
     * The same parts and another, in place of one of its name.
     *
     * @param name its name
     * @param source the template's text
     * @return new parts
     */
    public TemplateParts with(String name, String source) {
        Map<String, String> more = new TreeMap<>(sources);
        more.put(name, source);
        return new TemplateParts(whole, more);
    }

    /**
     * The parts of a folder, to be shown by their names alone.
     *
     * @param folder how their names begin
     * @param ending how their names end
     * @return the blocks
     */
    public Blocks blocks(String folder, String ending) {
        Blocks blocks = Blocks.none();
        for (Map.Entry<String, String> part : sources.entrySet()) {
            String name = part.getKey();
            if (name.startsWith(folder) && name.endsWith(ending)) {
                blocks = blocks.with(name.substring(folder.length(), name.length() - ending.length()), part.getValue());
            }
        }
        return blocks;
    }
}
