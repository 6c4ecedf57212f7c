package dev.aftercart.notify.template;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Phrase;
import dev.aftercart.text.Texts;
import dev.aftercart.text.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One message being made: for whom, in which language and zone, at which time. Its parts (subject, HTML, text) are rendered
 * with the same one, so that all of them share what one message may want.
 *
 * <pre>{@code
 * Rendering message = Rendering.of(texts, Locale.forLanguageTag("ar")).in(zone).at(now);
 * String subject = subjectTemplate.render(values, message);
 * String html = mailTemplate.render(values, message);
 * message.notes();                                            // variables that were not there, links that were replaced
 * }</pre>
 *
 * <p>Keeps count, so it is used by one thread, for one message.
 */
public final class Rendering {

    private static final int MOST_NOTES = 100;

    private final @Nullable Texts texts;
    private final Locale language;
    private final ZoneId zone;
    private final @Nullable Instant now;
    private final boolean strict;
    private final List<Diagnostic> notes = new ArrayList<>();
    private int steps;
    private long made;

    private Rendering(@Nullable Texts texts, Locale language, ZoneId zone, @Nullable Instant now, boolean strict) {
        this.texts = texts;
        this.language = language;
        this.zone = zone;
        this.now = now;
        this.strict = strict;
    }

    /**
     * A message in English whose values are all ready: the filters of language have no words.
     *
     * @return a new rendering in UTC, without a present time; lenient
     */
    public static Rendering plain() {
        return new Rendering(null, Locale.ENGLISH, ZoneOffset.UTC, null, false);
    }

    /**
     * A message in a language.
     *
     * @param texts the wordings for {@code t}, with {@link TemplatePhrases#bundle()} for {@code money}, {@code number},
     *     {@code relative_day} and {@code time_range}
     * @param language the reader's language
     * @return a new rendering in UTC, without a present time; lenient
     */
    public static Rendering of(Texts texts, Locale language) {
        return new Rendering(texts, language, ZoneOffset.UTC, null, false);
    }

    /**
     * The same, unused, for a zone.
     *
     * @param readersZone where dates and times are told
     * @return a new rendering
     */
    public Rendering in(ZoneId readersZone) {
        return new Rendering(texts, language, readersZone, now, strict);
    }

    /**
     * The same, unused, at a time.
     *
     * @param present what {@code now} means, and from which {@code relative_day} and wordings say "tomorrow"
     * @return a new rendering
     */
    public Rendering at(Instant present) {
        return new Rendering(texts, language, zone, present, strict);
    }

    /**
     * The same, unused, for a preview or a test: a value that is not there, and whatever else would only be noted, is an
     * error.
     *
     * @return a new rendering
     */
    public Rendering strict() {
        return new Rendering(texts, language, zone, now, true);
    }

    /**
     * What went wrong without stopping: variables that were not there, links that were replaced, divisions by nothing.
     *
     * @return warnings for the log or the author, the first 100, each once
     */
    public List<Diagnostic> notes() {
        return List.copyOf(notes);
    }

    Locale language() {
        return language;
    }

    ZoneId zone() {
        return zone;
    }

    @Nullable
    Instant now() {
        return now;
    }

    /** The sentence, or without texts its key, as {@link Texts} shows what it has no words for. */
    Object wording(Phrase phrase) {
        if (texts == null) {
            note(Diagnostic.warning(phrase.key(), "this rendering has no texts"));
            return "[" + phrase.key() + "]";
        }
        Texts seen = now == null ? texts : texts.at(now.atZone(zone));
        Wording wording = seen.wording(phrase, language);
        wording.notes().forEach(this::note);
        return wording;
    }

    void steps(int more) {
        steps += more;
        if (steps > Limits.STEPS) {
            throw new TemplateLimitException("the message takes more than " + Limits.STEPS + " steps");
        }
    }

    void made(int characters) {
        made += characters;
        if (made > Limits.MADE) {
            throw new TemplateLimitException("the message's filters make more than " + Limits.MADE + " characters");
        }
    }

    /** Never does the same warning come twice, nor one without end. */
    void note(Diagnostic note) {
        if (strict) {
            throw new IllegalStateException(note.toString());
        }
        if (notes.size() < MOST_NOTES && !notes.contains(note)) {
            notes.add(note);
        }
    }
}
