package dev.aftercart.explain;

import java.util.List;
import java.util.Objects;

/**
 * Several sentences under headings that have not been put into a language yet: a page to be read, such as a returns policy.
 * Immutable and thread-safe.
 *
 * @param title what it is about
 * @param sections its parts in the order in which they are read
 */
public record Prose(Phrase title, List<Section> sections) {

    /** Takes a copy. */
    public Prose {
        Objects.requireNonNull(title, "title");
        sections = List.copyOf(sections);
    }

    /**
     * A part with a heading.
     *
     * @param title the heading
     * @param paragraphs what it says
     */
    public record Section(Phrase title, List<Paragraph> paragraphs) {
        /** Takes a copy. */
        public Section {
            Objects.requireNonNull(title, "title");
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * A sentence, and what it introduces.
     *
     * @param text the sentence
     * @param points a list below it; empty for none
     */
    public record Paragraph(Phrase text, List<Phrase> points) {
        /** Takes a copy. */
        public Paragraph {
            Objects.requireNonNull(text, "text");
            points = List.copyOf(points);
        }

        /**
         * A sentence alone.
         *
         * @param text the sentence
         * @return a paragraph without a list
         */
        public static Paragraph of(Phrase text) {
            return new Paragraph(text, List.of());
        }
    }
}
