package dev.aftercart.couriers.internal;

import dev.aftercart.tracking.Completion;
import dev.aftercart.tracking.Phase;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Meanings in one line, as people write them in a document: {@code DELIVERED delivered signed}. */
public final class MeaningWords {

    private MeaningWords() {}

    /**
     * Reads a meaning.
     *
     * @param line a phase, a detail, and words that say more: a reason's cause, a {@link Completion}, a {@link Meaning.Mark};
     *     the phase and the marks in any case
     * @return the meaning
     * @throws IllegalArgumentException when a word is none of these; the message lists what is allowed
     */
    public static Meaning read(String line) {
        String[] words = line.strip().split("\\s+", 3);
        if (words.length < 2) {
            throw new IllegalArgumentException("must be a phase and a detail, such as \"DELIVERED delivered\"");
        }
        String phase = words[0].toUpperCase(Locale.ROOT);
        checked(words[0], phase, names(Phase.values()));
        try {
            return Meaning.read(phase, words[1], words.length < 3 ? "" : words[2].toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "must be a phase, a detail in lower case, and reasons, completions or marks; these marks and"
                            + " completions are known: " + String.join(", ", extras()),
                    e);
        }
    }

    private static void checked(String written, String name, List<String> known) {
        if (!known.contains(name)) {
            throw new IllegalArgumentException(
                    "\"" + written + "\" is no phase; the phases are " + String.join(", ", known));
        }
    }

    private static List<String> extras() {
        return Stream.concat(names(Meaning.Mark.values()).stream(), names(Completion.values()).stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    /**
     * Rules of a document's own for what texts mean.
     *
     * @param phrases phrases, as the tables of phrases write them, to meanings in one line; the first that is in a text counts
     * @return the rules
     * @throws IllegalArgumentException when a phrase or a meaning cannot be read
     */
    public static PhraseRules phrases(Map<String, String> phrases) {
        try {
            return PhraseRules.of(List.of(phrases.entrySet().stream()
                    .map(entry -> row(entry.getKey(), entry.getValue()))
                    .toList()));
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static List<String> row(String phrase, String line) {
        read(line);
        String[] words = line.strip().split("\\s+", 3);
        String extras = words.length < 3 ? "" : words[2].toLowerCase(Locale.ROOT);
        return List.of(words[0].toUpperCase(Locale.ROOT), words[1], extras, phrase);
    }
}
