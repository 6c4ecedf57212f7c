package dev.aftercart.notify.page;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import dev.aftercart.notify.template.Blocks;
import dev.aftercart.notify.template.MarkupPolicy;
import dev.aftercart.notify.template.Output;
import dev.aftercart.notify.template.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The templates of pages, part by part: a whole page such as {@code html/tracking.html}, and what pages share, such as
 * {@code html/style.html}.
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
            "tips",
            "recommendations",
            "return_line",
            "hidden",
            "choices",
            "text",
            "note");

    private final Map<String, String> sources;
    private final Map<Page, Template> pages;

    private PageTemplates(Map<String, String> sources, Map<Page, Template> pages) {
        this.sources = sources;
        this.pages = pages;
    }

    /**
     * The templates as the library ships them.
     *
     * @return the templates
     */
    public static PageTemplates shipped() {
        Map<String, String> sources = new TreeMap<>();
        Stream.concat(Stream.of(Page.values()).map(Page::written), SHARED.stream())
                .map(part -> FOLDER + part + ENDING)
                .forEach(name -> sources.put(name, read(name)));
        return of(sources).orThrow();
    }

    private static Parsed<PageTemplates> of(Map<String, String> sources) {
        Blocks blocks = Blocks.none();
        for (Map.Entry<String, String> part : sources.entrySet()) {
            String name = part.getKey();
            blocks = blocks.with(name.substring(FOLDER.length(), name.length() - ENDING.length()), part.getValue());
        }
        List<Diagnostic> found = new ArrayList<>();
        Map<Page, Template> pages = new EnumMap<>(Page.class);
        for (Page page : Page.values()) {
            Parsed<Template> template = Template.compile(
                    sources.getOrDefault(FOLDER + page.written() + ENDING, ""), Output.PAGE, blocks, FORMS);
            template.diagnostics().stream()
                    .filter(each -> !found.contains(each))
                    .forEach(found::add);
            template.value().ifPresent(compiled -> pages.put(page, compiled));
        }
        return pages.size() < Page.values().length
                ? Parsed.failed(found)
                : Parsed.of(new PageTemplates(sources, pages), found);
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
     * The source of a part, to start one's own from.
     *
     * @param name such as {@code html/tracking.html}
     * @return the template's text
     * @throws IllegalArgumentException when there is no such part
     */
    public String source(String name) {
        String source = sources.get(name);
        if (source == null) {
            throw new IllegalArgumentException(
                    "there is no part \"" + name + "\" of the pages; there are " + sources.keySet());
        }
        return source;
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
        Map<String, String> more = new TreeMap<>(sources);
        more.put(name, source);
        return of(more);
    }

    Template of(Page page) {
        @Nullable Template template = pages.get(page);
        if (template == null) {
            throw new IllegalStateException("the page " + page + " was not compiled");
        }
        return template;
    }

    private static String read(String name) {
        try (InputStream stream = PageTemplates.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the template " + name + " is missing from the jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
