package dev.aftercart.notify.page;

import dev.aftercart.explain.Parsed;
import dev.aftercart.notify.template.MarkupPolicy;
import dev.aftercart.notify.template.Output;
import dev.aftercart.notify.template.Template;
import dev.aftercart.notify.values.TemplateParts;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The templates of pages, part by part: what a page says, such as {@code html/tracking.html}, what stands around it in
 * {@code html/layout.html}, and what pages share, such as {@code html/style.html}.
 *
 * <p>A merchant who wants one part to look different replaces that part, and keeps what is improved in the others. Immutable
 * and thread-safe.
 */
public final class PageTemplates {

    private static final String FOLDER = "html/";
    private static final String ENDING = ".html";

    /** Pages are what customers answer on. */
    private static final MarkupPolicy FORMS = MarkupPolicy.standard().withForms();

    /** What several pages show, or what is easier to replace by itself. */
    private static final List<String> SHARED = List.of(
            "layout",
            "head",
            "style",
            "header",
            "footer",
            "steps",
            "entry",
            "history",
            "goods",
            "sums",
            "pickup",
            "answer",
            "wrong",
            "tips",
            "recommendations",
            "return_line",
            "hidden",
            "carried",
            "message",
            "which_parcel",
            "choices",
            "text",
            "note");

    private static final String LAYOUT = FOLDER + "layout" + ENDING;

    private final TemplateParts parts;
    private final Template whole;

    private PageTemplates(TemplateParts parts, Template whole) {
        this.parts = parts;
        this.whole = whole;
    }

    /**
     * The templates as the library ships them.
     *
     * @return the templates
     */
    public static PageTemplates shipped() {
        Stream<String> names = Stream.concat(Stream.of(Page.values()).map(Page::written), SHARED.stream())
                .map(part -> FOLDER + part + ENDING);
        return of(TemplateParts.shipped(PageTemplates.class, "pages", names)).orThrow();
    }

    private static Parsed<PageTemplates> of(TemplateParts parts) {
        Parsed<Template> whole =
                Template.compile(parts.source(LAYOUT), Output.PAGE, parts.blocks(FOLDER, ENDING), FORMS);
        return whole.value()
                .map(compiled -> Parsed.of(new PageTemplates(parts, compiled), whole.diagnostics()))
                .orElseGet(() -> Parsed.failed(whole.diagnostics()));
    }

    /**
     * The parts there are.
     *
     * @return their names
     */
    public Set<String> names() {
        return parts.names();
    }

    /**
     * The source of a part, to start one's own from.
     *
     * @param name such as {@code html/tracking.html}
     * @return the template's text
     * @throws IllegalArgumentException when there is no such part
     */
    public String source(String name) {
        return parts.source(name);
    }

    /**
     * The same templates with a part of one's own. It sees the values of the page that shows it, and may show all other
     * parts by name.
     *
     * @param name the part to replace, or a new one
     * @param source the template as somebody wrote it
     * @return the templates, or all that is wrong with them
     * @throws IllegalArgumentException when the name is not {@code html/….html}
     */
    public Parsed<PageTemplates> with(String name, String source) {
        if (!name.matches("html/[a-z0-9_]+\\.html")) {
            throw new IllegalArgumentException("a part is named like html/tracking.html, but was \"" + name + "\"");
        }
        return of(parts.with(name, source));
    }

    /** Every page; which one is shown is the value {@code page}. */
    Template whole() {
        return whole;
    }
}
