package dev.aftercart.text;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Explanation;
import dev.aftercart.explain.Phrase;
import dev.aftercart.explain.PhraseBundle;
import dev.aftercart.explain.Prose;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts phrases into languages, with the wordings of one or more bundles.
 *
 * <pre>{@code
 * Texts texts = Texts.of(merchantsOwn, returnsBundle, orderBundle);
 * String line = texts.render(phrase, Locale.forLanguageTag("ar"));
 * }</pre>
 *
 * <p>Rendering never throws because of a bundle or a phrase. A wording that {@code ar-SA} lacks is
 * taken from {@code ar}, one that is not there either from English, one that English lacks too is shown as its key in square brackets, an argument that was not given is shown as {@code …}; the
 * {@link Wording#notes() notes} say so. {@link #check} finds the same beforehand.
 *
 * <p>Immutable and thread-safe. Make one at start-up: all patterns are compiled here, and nothing is parsed afterwards. The
 * first rendering in a language loads that language's part of the Unicode CLDR, which takes a noticeable fraction of a
 * second; {@link #preload} does it beforehand.
 */
public final class Texts {

    /** Formats are kept for this many languages; a longer list is somebody playing with the Accept-Language header. */
    private static final int KEPT_LANGUAGES = 64;

    private final Catalogue catalogue;
    private final Digits digits;
    private final @Nullable ZonedDateTime now;
    private final Map<Locale, Language> languages;

    private Texts(Catalogue catalogue, Digits digits, @Nullable ZonedDateTime now, Map<Locale, Language> languages) {
        this.catalogue = catalogue;
        this.digits = digits;
        this.now = now;
        this.languages = languages;
    }

    /**
     * Texts from bundles.
     *
     * @param bundles the bundles; where two have a wording for the same key, the earlier one wins, so a merchant's own
     *     bundle comes first. Patterns that cannot be understood are passed over
     * @return the texts, with the digits of each language
     */
    public static Texts of(PhraseBundle... bundles) {
        return new Texts(Catalogue.of(List.of(bundles)), Digits.LANGUAGE, null, new ConcurrentHashMap<>());
    }

    /**
     * The same texts with a choice of digits.
     *
     * @param choice which digits to write
     * @return new texts
     */
    public Texts digits(Digits choice) {
        return new Texts(catalogue, choice, now, new ConcurrentHashMap<>());
    }

    /**
     * The same texts seen from an instant, so that a sentence with {@code {day, date, relative}} can say "tomorrow" and one
     * with {@code {day, select, today{…} tomorrow{…} other{…}}} can choose. Cheap: make one for each message.
     *
     * <p>Without it such a sentence gives weekday and date. A message that is read long after it was made should do that
     * too, so keep relative words to push messages, SMS, and pages.
     *
     * @param instant the instant, in the zone of whoever reads: that of the delivery address, not the server's. A phrase's
     *     calendar days are meant in this zone; its moments are seen in their own
     * @return new texts, which share all formats with these
     */
    public Texts at(ZonedDateTime instant) {
        return new Texts(catalogue, digits, Objects.requireNonNull(instant, "instant"), languages);
    }

    /**
     * Loads everything that languages need before the first customer waits for it: ICU's own data, and every date format of
     * every wording. Call it where the application starts, or from a thread of its own; it does nothing the second time.
     *
     * @param wanted the languages, with the regions that customers come from
     * @return these texts
     */
    public Texts preload(Locale... wanted) {
        for (Locale locale : wanted) {
            language(locale).load();
        }
        return this;
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
        Language wanted = language(language);
        Message own = wanted.message(phrase.key());
        if (own != null) {
            return new Rendering(this, phrase, wanted, wanted).of(own);
        }
        Language english = language(Locale.ENGLISH);
        Rendering rendering = new Rendering(this, phrase, wanted, english);
        Message message = english.message(phrase.key());
        if (message != null) {
            rendering.note("no wording in " + language.toLanguageTag() + ", English shown");
            return rendering.of(message);
        }
        rendering.note("no wording in " + language.toLanguageTag() + " nor in en");
        return rendering.of(new Message(List.of(new Message.Literal("[" + phrase.key() + "]"))));
    }

    /**
     * Which way a language runs, for the {@code dir} of a document.
     *
     * @param language the language
     * @return true for Arabic and its like
     */
    public boolean isRightToLeft(Locale language) {
        return language(language).direction == Direction.RIGHT_TO_LEFT;
    }

    /**
     * Looks for what is wrong in a bundle. Errors: a key that another language has, a plural form that a language needs (six
     * in Arabic; {@code =0} stands for {@code zero}), an argument that English has and a translation lacks or the other way
     * round, an argument that is a date here and a number there, a brace hidden by an apostrophe, a pattern that cannot be
     * understood. Warnings: a straight apostrophe, digits written out in a language that has its own, a plural form that
     * never applies, a direction character, a wording left in English, and a subject or preheader too long to be seen.
     *
     * <p>A subject is any wording with {@code subject} as a part of its key. It should be seen whole on a telephone: 60
     * characters, with 12 counted for words to be filled in and 8 for numbers.
     *
     * @param bundle the bundle
     * @param languages the languages it shall be complete in, as lower-case codes
     * @return what was found, in the order of languages and keys; empty when nothing is wrong. The path is bundle, language
     *     and key, such as {@code returns/ar/returns.window.closed}
     */
    public static List<Diagnostic> check(PhraseBundle bundle, Set<String> languages) {
        List<Diagnostic> found = new ArrayList<>();
        languages.stream().sorted().forEach(language -> found.addAll(new BundleCheck(bundle, language).run()));
        return found;
    }

    @Nullable
    ZonedDateTime now() {
        return now;
    }

    Language language(Locale locale) {
        Language known = languages.get(locale);
        if (known != null) {
            return known;
        }
        Language made = new Language(locale, catalogue, digits);
        if (languages.size() < KEPT_LANGUAGES) {
            Language earlier = languages.putIfAbsent(locale, made);
            return earlier != null ? earlier : made;
        }
        return made;
    }
}
