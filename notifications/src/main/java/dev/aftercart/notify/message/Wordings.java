package dev.aftercart.notify.message;

import dev.aftercart.explain.Phrase;
import dev.aftercart.text.Texts;
import dev.aftercart.text.Wording;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** The sentences of one message: wordings by their keys, all filled from the same arguments. */
record Wordings(Texts texts, Locale language, Phrase filled) {

    private static final int MOST_STEPS = 5;
    private static final String SPACES = " \t\n\u000B\f\r";

    /** The same, seen from an instant: "tomorrow". For what is read at once, such as a text message. */
    Wordings at(ZonedDateTime instant) {
        return new Wordings(texts.at(instant), language, filled);
    }

    Phrase phrase(String key) {
        return new Phrase(key, filled.arguments());
    }

    Wording say(String key) {
        return say(phrase(key));
    }

    Wording say(Phrase phrase) {
        return texts.wording(phrase, language);
    }

    /** The wording, or null where neither the language nor English has one: such a wording is shown as its key. */
    @Nullable
    Wording sayIfThere(String key) {
        Wording wording = say(key);
        boolean missing = wording.notes().stream().anyMatch(note -> note.path().equals(key))
                && wording.plain().contains("[" + key + "]");
        return missing ? null : wording;
    }

    Wording sayElse(String key, String otherwise) {
        Wording wording = sayIfThere(key);
        return wording == null ? say(otherwise) : wording;
    }

    /** The wordings {@code key.1}, {@code key.2} and so on. */
    List<Wording> steps(String key) {
        List<Wording> steps = new ArrayList<>();
        for (int i = 1; i <= MOST_STEPS; i++) {
            Wording step = sayIfThere(key + "." + i);
            if (step == null) {
                return steps;
            }
            steps.add(step);
        }
        return steps;
    }

    boolean isRightToLeft() {
        return texts.isRightToLeft(language);
    }

    /** One line for where lines are drawn by old code: direction marks, no isolates. */
    static String oneLine(Wording wording) {
        StringJoiner line = new StringJoiner(" ");
        StringTokenizer words = new StringTokenizer(wording.sms(), SPACES);
        while (words.hasMoreTokens()) {
            line.add(words.nextToken());
        }
        return line.toString();
    }
}
