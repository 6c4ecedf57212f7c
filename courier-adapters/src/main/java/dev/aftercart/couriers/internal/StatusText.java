package dev.aftercart.couriers.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a courier wrote about an event, cut into sentences of {@linkplain Wording plain words} once, to be looked through by
 * any number of {@link PhraseRules}. Sentences that only say what would happen if are left out.
 *
 * <p>Immutable and thread-safe.
 */
public final class StatusText {

    /** Longer than any status text; what comes after is not looked at. */
    private static final int LONGEST = 600;

    private static final Set<String> CONDITIONS = Set.of(
            "if", "unless", "should", "falls", "wenn", "sollte", "sollten", "sofern", "indien", "als", "jezeli",
            "jesli");

    private final List<String> sentences;
    private final Set<String> keys = new HashSet<>();

    private StatusText(List<String> sentences) {
        this.sentences = sentences;
        sentences.forEach(sentence -> addKeys(sentence, keys));
    }

    /**
     * Reads texts about one event.
     *
     * @param texts the texts; null for one that is absent
     * @return the text
     */
    public static StatusText of(@Nullable String... texts) {
        List<String> sentences = new ArrayList<>();
        for (String text : texts) {
            if (text != null) {
                cut(text.substring(0, Math.min(LONGEST, text.length())), sentences);
            }
        }
        return new StatusText(sentences);
    }

    /**
     * This text and another.
     *
     * @param other the other text
     * @return a text of the sentences of both
     */
    public StatusText and(StatusText other) {
        if (other.sentences.isEmpty()) {
            return this;
        }
        List<String> both = new ArrayList<>(sentences);
        both.addAll(other.sentences);
        return new StatusText(both);
    }

    /** The same text without the sentences in which one of the phrases is found. */
    StatusText without(PhraseIndex phrases) {
        if (!phrases.isIn(this)) {
            return this;
        }
        return new StatusText(sentences.stream()
                .filter(sentence -> !phrases.isIn(new StatusText(List.of(sentence))))
                .toList());
    }

    /** The sentences, each beginning and ending with a space. */
    List<String> sentences() {
        return sentences;
    }

    /** How the words begin, the space before counted, as {@link Phrase#key()} does. */
    Set<String> keys() {
        return keys;
    }

    private static void addKeys(String sentence, Set<String> keys) {
        int space = 0;
        while (space >= 0 && space + Phrase.KEY <= sentence.length()) {
            keys.add(sentence.substring(space, space + Phrase.KEY));
            space = sentence.indexOf(' ', space + 1);
        }
    }

    private static void cut(String text, List<String> sentences) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isEnd(text.charAt(i)) && (i + 1 == text.length() || isBeginning(text.charAt(i + 1)))) {
                add(text.substring(start, i), sentences);
                start = i + 1;
            }
        }
        add(text.substring(start), sentences);
    }

    private static boolean isEnd(char c) {
        return c == '.' || c == '!' || c == '?' || c == ';' || c == '\n' || c == '\r';
    }

    private static boolean isBeginning(char c) {
        return Character.isWhitespace(c) || Character.isUpperCase(c);
    }

    private static void add(String sentence, List<String> sentences) {
        String plain = Wording.plain(sentence);
        if (!plain.isBlank() && !isCondition(plain)) {
            sentences.add(plain);
        }
    }

    private static boolean isCondition(String plain) {
        return CONDITIONS.contains(plain.substring(1, plain.indexOf(' ', 1))) || plain.startsWith(" in case ");
    }
}
