package dev.aftercart.couriers.internal;

import dev.aftercart.courier.Consignment;
import dev.aftercart.courier.Party;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What must not be repeated from a courier's message: it may quote the request, and so a person's name and address, or a key.
 *
 * @param words what is struck out, in lower case
 * @param total whether nothing at all is repeated
 */
public record Discretion(Set<String> words, boolean total) {

    private static final int SHORTEST = 2;
    private static final int LONGEST_MESSAGE = 300;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** Takes a copy. */
    public Discretion {
        words = Set.copyOf(words);
    }

    /**
     * About nobody.
     *
     * @param secrets credentials
     * @return what strikes them out
     */
    public static Discretion about(String... secrets) {
        return new Discretion(wordsOf(Stream.of(secrets)), false);
    }

    /**
     * About whomever the message may name, where that is not known here.
     *
     * @return what strikes everything out
     */
    public static Discretion aboutAnybody() {
        return new Discretion(Set.of(), true);
    }

    /**
     * The same about those who hand a consignment over and get it.
     *
     * @param consignment the consignment
     * @return a new discretion
     */
    public Discretion and(Consignment consignment) {
        return and(consignment.from()).and(consignment.to());
    }

    /**
     * The same about somebody.
     *
     * @param party who
     * @return a new discretion
     */
    public Discretion and(Party party) {
        Collection<String> all = wordsOf(Stream.of(
                party.name(),
                party.company(),
                party.street(),
                party.house(),
                party.city(),
                party.region(),
                party.postcode(),
                party.phone(),
                party.email()));
        Set<String> more = new TreeSet<>(words);
        more.addAll(all);
        return new Discretion(more, total);
    }

    private static Set<String> wordsOf(Stream<@Nullable String> texts) {
        Set<String> words = new TreeSet<>();
        texts.forEach(text -> {
            if (text != null) {
                WORD.matcher(text)
                        .results()
                        .map(found -> found.group().toLowerCase(Locale.ROOT))
                        .filter(word -> word.length() >= SHORTEST)
                        .forEach(words::add);
            }
        });
        return words;
    }

    /**
     * A courier's message without them.
     *
     * @param message what the courier said
     * @return at most 300 characters on one line, with "..." in place of each word that must not be repeated; empty
     *     where nothing may be
     */
    public String of(String message) {
        if (total) {
            return "";
        }
        String start = message.substring(0, Math.min(LONGEST_MESSAGE, message.length()));
        return WORD.matcher(start)
                .replaceAll(found -> words.contains(found.group().toLowerCase(Locale.ROOT)) ? "..." : found.group())
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
    }
}
