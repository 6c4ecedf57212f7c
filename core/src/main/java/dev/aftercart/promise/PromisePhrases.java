package dev.aftercart.promise;

import dev.aftercart.explain.Phrase;
import dev.aftercart.explain.PhraseBundle;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

/** The sentences of promises, their steps and their keeping in English, Arabic and Indonesian. */
public final class PromisePhrases {

    private PromisePhrases() {}

    /**
     * Reads the sentences.
     *
     * @return a bundle with the languages {@code en}, {@code ar} and {@code id}
     */
    public static PhraseBundle bundle() {
        return PhraseBundle.named("promise")
                .reading(
                        List.of("en", "ar", "id"),
                        language -> PromisePhrases.class.getResourceAsStream("phrases_" + language + ".properties"));
    }

    /** "On 10 March", "between 10 and 12 March", "on 10 March between 14:00 and 16:00", to stand inside a sentence. */
    static Phrase when(DateWindow window) {
        Phrase days = window.isOneDay()
                ? Phrase.of("promise.when.day").with("day", window.first())
                : Phrase.of("promise.when.days").with("first", window.first()).with("last", window.last());
        LocalTime from = window.from();
        LocalTime until = window.until();
        if (from != null && until != null) {
            return Phrase.of("promise.when.hours")
                    .with("days", days)
                    .with("from", moment(window, from))
                    .with("until", moment(window, until));
        }
        if (from != null) {
            return Phrase.of("promise.when.from").with("days", days).with("from", moment(window, from));
        }
        return until == null
                ? days
                : Phrase.of("promise.when.until").with("days", days).with("until", moment(window, until));
    }

    /** The wall clock is meant, so that an hour which the clocks skip is still called what the slot calls it. */
    private static ZonedDateTime moment(DateWindow window, LocalTime time) {
        return window.first().atTime(time).atZone(ZoneOffset.UTC);
    }

    /** "On 10 March" or "between 10 and 12 March". */
    static Phrase when(LocalDate first, LocalDate last) {
        return when(DateWindow.between(first, last, ZoneOffset.UTC));
    }

    /** "2 working days" or "2 to 4 working days". */
    static Phrase workingDays(int least, int most) {
        return least == most
                ? Phrase.of("promise.working_days").with("days", most)
                : Phrase.of("promise.working_days_range").with("least", least).with("most", most);
    }
}
