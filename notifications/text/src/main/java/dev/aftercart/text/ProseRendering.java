package dev.aftercart.text;

import dev.aftercart.explain.Phrase;
import dev.aftercart.explain.Prose;
import java.util.Locale;

/** Prose being put into one language. Used by one thread and thrown away. */
final class ProseRendering {

    private final Texts texts;
    private final Locale language;
    private final StringBuilder out = new StringBuilder();

    ProseRendering(Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    String plain(Prose prose) {
        out.append(words(prose.title()).plain()).append('\n');
        for (Prose.Section section : prose.sections()) {
            out.append('\n').append(words(section.title()).plain()).append('\n');
            for (Prose.Paragraph paragraph : section.paragraphs()) {
                out.append(words(paragraph.text()).plain()).append('\n');
                paragraph
                        .points()
                        .forEach(point ->
                                out.append("- ").append(words(point).plain()).append('\n'));
            }
        }
        return out.toString();
    }

    /** The language is a tag of letters, digits and hyphens, so it needs no escaping. */
    String page(Prose prose) {
        String way = texts.language(language).direction.html;
        out.append("<article lang=\"").append(language.toLanguageTag());
        out.append("\" dir=\"").append(way).append("\">\n");
        element("h1", prose.title());
        for (Prose.Section section : prose.sections()) {
            out.append("<section>\n");
            element("h2", section.title());
            section.paragraphs().forEach(this::paragraph);
            out.append("</section>\n");
        }
        return out.append("</article>\n").toString();
    }

    private void paragraph(Prose.Paragraph paragraph) {
        element("p", paragraph.text());
        if (!paragraph.points().isEmpty()) {
            out.append("<ul>\n");
            paragraph.points().forEach(point -> element("li", point));
            out.append("</ul>\n");
        }
    }

    private void element(String name, Phrase phrase) {
        out.append('<').append(name).append('>');
        out.append(words(phrase).page());
        out.append("</").append(name).append(">\n");
    }

    private Wording words(Phrase phrase) {
        return texts.wording(phrase, language);
    }
}
