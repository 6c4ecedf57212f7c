package dev.aftercart.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Phrase;
import dev.aftercart.explain.PhraseBundle;
import dev.aftercart.explain.Prose;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProseTest {

    private static final Texts TEXTS = Texts.of(PhraseBundle.named("p")
            .with("en", Map.of("t", "Title", "h", "Heading", "s", "To {country}: <{word}>"))
            .with("ar", Map.of("t", "عنوان", "h", "قسم", "s", "إلى {country}: {word}")));

    private static final Phrase SENTENCE =
            Phrase.of("s").withCountry("country", "SA").with("word", "a & b");

    private static final Prose PROSE = new Prose(
            Phrase.of("t"),
            List.of(new Prose.Section(Phrase.of("h"), List.of(new Prose.Paragraph(SENTENCE, List.of(SENTENCE))))));

    @Test
    void is_a_line_for_each_sentence_and_point() {
        assertThat(TEXTS.render(PROSE, Locale.ENGLISH)).isEqualTo("""
                        Title

                        Heading
                        To Saudi Arabia: <a & b>
                        - To Saudi Arabia: <a & b>
                        """);
    }

    @Test
    void is_an_article_with_its_language_and_direction_for_a_web_page() {
        assertThat(TEXTS.page(PROSE, Locale.forLanguageTag("ar"))).isEqualTo("""
                        <article lang="ar" dir="rtl">
                        <h1>عنوان</h1>
                        <section>
                        <h2>قسم</h2>
                        <p>إلى المملكة العربية السعودية: <bdi dir="ltr">a &amp; b</bdi></p>
                        <ul>
                        <li>إلى المملكة العربية السعودية: <bdi dir="ltr">a &amp; b</bdi></li>
                        </ul>
                        </section>
                        </article>
                        """);
    }
}
