package dev.aftercart.notify.message;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import dev.aftercart.notify.template.Blocks;
import dev.aftercart.notify.template.Output;
import dev.aftercart.notify.template.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The templates of e-mails, part by part: {@code email/layout.html} and {@code text/layout.txt}, which show a part for each
 * {@link Block}, such as {@code email/receipt.html} and {@code text/receipt.txt}.
 *
 * <p>A merchant who wants one part to look different replaces that part, and keeps what is improved in the others. Immutable
 * and thread-safe.
 */
public final class MessageTemplates {

    private static final String LAYOUT = "layout";

    /** What several blocks show: a list of goods, and rows that add up. */
    private static final String GOODS = "goods";

    private static final String SUMS = "sums";

    private final Map<String, String> sources;
    private final Template html;
    private final Template text;

    private MessageTemplates(Map<String, String> sources, Template html, Template text) {
        this.sources = sources;
        this.html = html;
        this.text = text;
    }

    /** The two documents that parts make. */
    private enum Document {
        EMAIL("email/", ".html", Output.EMAIL_HTML),
        TEXT("text/", ".txt", Output.TEXT);

        final String folder;
        final String ending;
        final Output output;

        Document(String folder, String ending, Output output) {
            this.folder = folder;
            this.ending = ending;
            this.output = output;
        }

        Stream<String> parts() {
            Stream<String> blocks = Arrays.stream(Block.values()).map(Block::written);
            return Stream.concat(blocks, Stream.of(LAYOUT, GOODS, SUMS)).map(part -> folder + part + ending);
        }

        Parsed<Template> compile(Map<String, String> sources) {
            Blocks blocks = Blocks.none();
            for (Map.Entry<String, String> part : sources.entrySet()) {
                String name = part.getKey();
                if (name.startsWith(folder) && name.endsWith(ending)) {
                    blocks = blocks.with(
                            name.substring(folder.length(), name.length() - ending.length()), part.getValue());
                }
            }
            return Template.compile(sources.getOrDefault(folder + LAYOUT + ending, ""), output, blocks);
        }
    }

    /**
     * The templates as the library ships them.
     *
     * @return the templates
     */
    public static MessageTemplates shipped() {
        Map<String, String> sources = new TreeMap<>();
        for (Document document : Document.values()) {
            document.parts().forEach(name -> sources.put(name, read(name)));
        }
        return of(sources).orThrow();
    }

    private static Parsed<MessageTemplates> of(Map<String, String> sources) {
        Parsed<Template> html = Document.EMAIL.compile(sources);
        Parsed<Template> text = Document.TEXT.compile(sources);
        List<Diagnostic> found = new ArrayList<>(html.diagnostics());
        found.addAll(text.diagnostics());
        return html.value().isEmpty() || text.value().isEmpty()
                ? Parsed.failed(found)
                : Parsed.of(new MessageTemplates(sources, html.orThrow(), text.orThrow()), found);
    }

    /**
     * The parts there are.
     *
     * @return their names, sorted
     */
    public Set<String> names() {
        return Set.copyOf(sources.keySet());
    }

    /**
     * The source of a part, to start one's own from.
     *
     * @param name such as {@code email/layout.html}
     * @return the template's text
     * @throws IllegalArgumentException when there is no such part
     */
    public String source(String name) {
        String source = sources.get(name);
        if (source == null) {
            throw new IllegalArgumentException(
                    "there is no part \"" + name + "\" of the messages; there are " + sources.keySet());
        }
        return source;
    }

    /**
     * The same templates with a part of one's own. It sees the values of {@link Message#values()}, and may show all other
     * parts of its folder by name.
     *
     * @param name the part to replace, or a new one
     * @param source the template as somebody wrote it
     * @return the templates, or all that is wrong with them
     * @throws IllegalArgumentException when the name is not {@code email/….html} nor {@code text/….txt}
     */
    public Parsed<MessageTemplates> with(String name, String source) {
        if (!name.matches("email/[a-z0-9_]+\\.html|text/[a-z0-9_]+\\.txt")) {
            throw new IllegalArgumentException(
                    "a part is named like email/receipt.html or text/receipt.txt, but was \"" + name + "\"");
        }
        Map<String, String> more = new TreeMap<>(sources);
        more.put(name, source);
        return of(more);
    }

    Template html() {
        return html;
    }

    Template text() {
        return text;
    }

    private static String read(String name) {
        try (InputStream stream = MessageTemplates.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the template " + name + " is missing from the jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
