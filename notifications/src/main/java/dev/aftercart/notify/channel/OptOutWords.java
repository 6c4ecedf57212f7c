package dev.aftercart.notify.channel;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The words by which a recipient says that they want no more messages, or want them again. A word counts when it is the whole
 * answer: "stop" does, "don't stop" does not.
 *
 * <p>Immutable and thread-safe.
 */
public final class OptOutWords {

    private static final OptOutWords USUAL = new OptOutWords(
            Set.of(
                    "stop",
                    "stopall",
                    "unsubscribe",
                    "cancel",
                    "end",
                    "quit",
                    "optout",
                    "revoke",
                    "إيقاف",
                    "ايقاف",
                    "توقف",
                    "إلغاء",
                    "الغاء",
                    "berhenti",
                    "batal"),
            Set.of("start", "unstop", "ابدأ", "اشتراك", "mulai"));

    private final Set<String> out;
    private final Set<String> in;

    private OptOutWords(Set<String> out, Set<String> in) {
        this.out = Set.copyOf(out);
        this.in = Set.copyOf(in);
    }

    /**
     * The words that networks in English use (CTIA's list, and what providers add to it), and such as are usual in Arabic and
     * Indonesian.
     *
     * @return the words
     */
    public static OptOutWords usual() {
        return USUAL;
    }

    /**
     * The same with another word for no more.
     *
     * @param word a word, in any case
     * @return new words
     */
    public OptOutWords out(String word) {
        Set<String> more = new HashSet<>(out);
        more.add(plain(word));
        return new OptOutWords(more, in);
    }

    /**
     * The same with another word for again.
     *
     * @param word a word, in any case
     * @return new words
     */
    public OptOutWords in(String word) {
        Set<String> more = new HashSet<>(in);
        more.add(plain(word));
        return new OptOutWords(out, more);
    }

    /**
     * Reads an answer.
     *
     * @param answer what the recipient wrote
     * @return true for no more, false for again; empty when it is neither
     */
    public Optional<Boolean> read(String answer) {
        String word = plain(answer);
        if (out.contains(word)) {
            return Optional.of(true);
        }
        return in.contains(word) ? Optional.of(false) : Optional.empty();
    }

    private static String plain(String text) {
        String one = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return one.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\p{M}]+$", "").replaceAll("[\\s-]+", "");
    }
}
