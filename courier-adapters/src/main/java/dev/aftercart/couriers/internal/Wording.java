package dev.aftercart.couriers.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text made ready for comparing: sentences of plain words, lower case, without accents and punctuation, each word with a
 * space before and after it.
 *
 * <p>Umlauts and their two-letter spellings become the plain letter, and words that couriers write together or apart
 * ("pick-up", "service point") are written together. Left out are sentences that only say what
 * would happen if, and the name of who signed.
 */
final class Wording {

    /** Longer than any status text; what comes after is not looked at. */
    private static final int LONGEST = 600;

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;\\n\\r]+(?=\\s|\\p{Lu}|$)");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern UMLAUT = Pattern.compile("([aou])e");
    private static final Pattern CONDITION =
            Pattern.compile("^ (if|unless|in case|should|falls|wenn|sollte|sollten|sofern|indien|als|jezeli|jesli) ");

    /** "OutForDelivery" is three words. */
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    /** A name may be any word. */
    private static final Pattern SIGNATORY = Pattern.compile("(?<= signed for by | signed by ).*");

    private static final Map<String, String> LETTERS = Map.of("ß", "ss", "ł", "l", "ø", "o", "đ", "d", "ı", "i");

    private static final Pattern APART = Pattern.compile(
            " (pick|service|parcel|post|access|pack|drop) (up|point|shop|station|locker|office|off)(?= )");

    private Wording() {}

    /** The sentences of a text, those that set a condition left out. */
    static List<String> sentences(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        for (String sentence : SENTENCE_END.split(text.substring(0, Math.min(LONGEST, text.length())))) {
            String plain = plain(sentence);
            if (!plain.isBlank() && !CONDITION.matcher(plain).find()) {
                sentences.add(plain);
            }
        }
        return sentences;
    }

    /** Words in plain letters, each between spaces. */
    static String plain(String text) {
        String lower = HUMP.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            lower = lower.replace(letter.getKey(), letter.getValue());
        }
        String unaccented =
                ACCENT.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        String words = " " + NO_WORD.matcher(unaccented).replaceAll(" ").strip() + " ";
        String joined = APART.matcher(UMLAUT.matcher(words).replaceAll("$1")).replaceAll(" $1$2");
        return SIGNATORY.matcher(joined).replaceAll("");
    }
}
