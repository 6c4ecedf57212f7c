package dev.aftercart.notify.message;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import dev.aftercart.notify.template.Output;
import dev.aftercart.notify.template.Template;
import dev.aftercart.notify.values.TemplateParts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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

    private final TemplateParts parts;
    private final Template html;
    private final Template text;

    private MessageTemplates(TemplateParts parts, Template html, Template text) {
        this.parts = parts;
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

        Parsed<Template> compile(TemplateParts parts) {
            return Template.compile(parts.source(folder + LAYOUT + ending), output, parts.blocks(folder, ending));
        }
    }

    /**
     * The templates as the library ships them.
     *
     * @return the templates
     */
    public static MessageTemplates shipped() {
        Stream<String> names = Arrays.stream(Document.values()).flatMap(Document::parts);
        return of(TemplateParts.shipped(MessageTemplates.class, "messages", names))
                .orThrow();
    }

    private static Parsed<MessageTemplates> of(TemplateParts parts) {
        Parsed<Template> html = Document.EMAIL.compile(parts);
        Parsed<Template> text = Document.TEXT.compile(parts);
        List<Diagnostic> found = new ArrayList<>(html.diagnostics());
        found.addAll(text.diagnostics());
        return html.value().isEmpty() || text.value().isEmpty()
                ? Parsed.failed(found)
                : Parsed.of(new MessageTemplates(parts, html.orThrow(), text.orThrow()), found);
    }

    /**
     * The parts there are.
     *
     * @return their names, sorted
     */
    public Set<String> names() {
        return parts.names();
    }

    /**
     * The source of a part, to start one's own from.
     *
     * @param name such as {@code email/layout.html}
     * @return the template's text
     * @throws IllegalArgumentException when there is no such part
     */
    public String source(String name) {
        return parts.source(name);
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
        return of(parts.with(name, source));
    }

    Template html() {
        return html;
    }

    Template text() {
        return text;
    }
}
