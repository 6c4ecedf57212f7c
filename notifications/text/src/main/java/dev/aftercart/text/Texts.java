package dev.aftercart.text;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Explanation;
import dev.aftercart.explain.Phrase;
import dev.aftercart.explain.PhraseBundle;
import dev.aftercart.explain.Prose;
import dev.aftercart.text.Wording.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Puts phrases into languages, with the wordings of one or more bundles.
 *
 * <pre>{@code
 * Texts texts = Texts.of(merchantsOwn, returnsBundle, orderBundle);
 * String line = texts.render(phrase, Locale.forLanguageTag("ar"));
 * }</pre>
 *
 * <p>Rendering never throws because of a bundle or a phrase. A wording that the language lacks is taken from English, one
 * that English lacks too is shown as its key in square brackets, an argument that was not given is shown as {@code …}; the
 * {@link Wording#notes() notes} say so. {@link #check} finds the same beforehand.
 *
 * <p>Immutable and thread-safe. Make one at start-up: all patterns are compiled here, and the first rendering in a language
 * loads that language's part of the Unicode CLDR, which takes a noticeable fraction of a second.
 */
public final class Texts {

    /** Formats are kept for this many languages; a longer list is somebody playing with the Accept-Language header. */
    private static final int KEPT_LANGUAGES = 64;

    private final Catalogue catalogue;
    private final Digits digits;
    private final Map<Locale, Formats> formats = new ConcurrentHashMap<>();

    private Texts(Catalogue catalogue, Digits digits) {
        this.catalogue = catalogue;
        this.digits = digits;
    }

    /**
     * Texts from bundles.
     *
     * @param bundles the bundles; where two have a wording for the same key, the earlier one wins, so a merchant's own
     *     bundle comes first. Patterns that cannot be understood are passed over
     * @return the texts, with the digits of each language
     */
    public static Texts of(PhraseBundle... bundles) {
        return new Texts(Catalogue.of(List.of(bundles)), Digits.LANGUAGE);
    }

    /**
     * The same texts with a choice of digits.
     *
     * @param choice which digits to write
     * @return new texts
     */
    public Texts digits(Digits choice) {
        return new Texts(catalogue, choice);
    }

    /**
     * A phrase as plain text, for the log, a push message, or the text part of an e-mail.
     *
     * @param phrase the phrase
     * @param language the wanted language; its region chooses digits and date forms
     * @return text, not markup; see {@link Wording#plain()}
     */
    public String render(Phrase phrase, Locale language) {
        return wording(phrase, language).plain();
    }

    /**
     * An explanation as plain text: the rule, then a line for each fact, then a line for each change.
     *
     * @param explanation the explanation
     * @param language the wanted language
     * @return text of one or more lines
     */
    public String render(Explanation explanation, Locale language) {
        StringBuilder text = new StringBuilder(render(explanation.rule(), language));
        Stream.concat(explanation.facts().stream(), explanation.changes().stream())
                .forEach(phrase -> text.append("\n- ").append(render(phrase, language)));
        return text.toString();
    }

    /**
     * Prose as plain text: a line for each heading and sentence, and one with a hyphen for each point of a list.
     *
     * @param prose the prose
     * @param language the wanted language
     * @return text of several lines
     */
    public String render(Prose prose, Locale language) {
        return new ProseRendering(this, language).plain(prose);
    }

    /**
     * Prose for a web page: an {@code article} with headings, paragraphs and lists, with its language and direction, without
     * style.
     *
     * @param prose the prose
     * @param language the wanted language
     * @return escaped markup that is safe as the content of an element
     */
    public String page(Prose prose, Locale language) {
        return new ProseRendering(this, language).page(prose);
    }

    /**
     * A phrase in a language, with the medium still to be chosen.
     *
     * @param phrase the phrase
     * @param language the wanted language; its region chooses digits and date forms
     * @return the wording
     */
    public Wording wording(Phrase phrase, Locale language) {
        Message own = catalogue.message(language.getLanguage(), phrase.key());
        if (own != null) {
            return new Rendering(this, phrase, language, language).of(own);
        }
        Message english = catalogue.message("en", phrase.key());
        if (english == null) {
            String note = "no wording in " + language.getLanguage() + " nor in en";
            return new Wording(
                    language,
                    Locale.ENGLISH,
                    List.of(new Piece("[" + phrase.key() + "]", Direction.LEFT_TO_RIGHT)),
                    List.of(Diagnostic.warning(phrase.key(), note)));
        }
        Rendering rendering = new Rendering(this, phrase, language, Locale.ENGLISH);
        rendering.note("no wording in " + language.getLanguage() + ", English shown");
        return rendering.of(english);
    }

    /**
     * Looks for what a bundle lacks: keys that another language has, plural forms that a language needs (six in Arabic),
     * arguments that a translation forgot, patterns that cannot be understood.
     *
     * @param bundle the bundle
     * @param languages the languages it shall be complete in, as lower-case codes
     * @return what is missing, in the order of languages and keys; empty when nothing is. The path is language and key, such
     *     as {@code ar/returns.window.closed}
     */
    public static List<Diagnostic> check(PhraseBundle bundle, Set<String> languages) {
        List<Diagnostic> found = new ArrayList<>();
        languages.stream().sorted().forEach(language -> found.addAll(new BundleCheck(bundle, language).run()));
        return found;
    }

    Formats formats(Locale language) {
        Formats known = formats.get(language);
        if (known != null) {
            return known;
        }
        Formats made = new Formats(language, digits);
        if (formats.size() < KEPT_LANGUAGES) {
            formats.put(language, made);
        }
        return made;
    }
}
