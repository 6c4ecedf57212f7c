package dev.aftercart.couriers.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Understands status texts by the phrases in them: the first rule of the table that matches a sentence says what the text
 * means. The work is linear in the length of the text, and long texts are cut.
 *
 * <p>Immutable and thread-safe.
 */
public final class PhraseRules {

    /** What a text says about the way back to the sender. */
    public enum WayBack {
        /** Nothing, or that it goes back to a depot. */
        NONE,
        /** It will go back. */
        LATER,
        /** It goes back, or is back. */
        NOW
    }

    private enum Kind {
        NOT_BACK,
        GOES_BACK_LATER,
        BACK
    }

    private static final PhraseRules SHARED = of(Table.rows(PhraseRules.class, "status-phrases.tsv", 4));

    private final List<Rule> rules;
    private final Map<Kind, List<Phrase>> ways;

    private PhraseRules(List<Rule> rules, Map<Kind, List<Phrase>> ways) {
        this.rules = List.copyOf(rules);
        this.ways = Map.copyOf(ways);
    }

    /**
     * The rules for what couriers say in English, German, Dutch and Polish.
     *
     * @return the rules of {@code status-phrases.tsv}
     */
    public static PhraseRules shared() {
        return SHARED;
    }

    /** Rules from rows of: phase or kind, detail, extras, phrases. */
    static PhraseRules of(List<List<String>> rows) {
        List<Rule> rules = new ArrayList<>();
        Map<Kind, List<Phrase>> ways = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            ways.put(kind, new ArrayList<>());
        }
        for (List<String> row : rows) {
            Stream<Phrase> phrases = Arrays.stream(row.get(3).split(";")).map(Phrase::of);
            if (row.get(1).isEmpty()) {
                ways.getOrDefault(Kind.valueOf(row.get(0)), List.of()).addAll(phrases.toList());
            } else {
                Meaning meaning = Meaning.read(row.get(0), row.get(1), row.get(2));
                phrases.map(phrase -> new Rule(phrase, meaning)).forEach(rules::add);
            }
        }
        return new PhraseRules(rules, ways);
    }

    /**
     * What texts about one event mean.
     *
     * @param allowed which meanings the event can have; rules for others are passed over
     * @param texts the texts; null for one that is absent
     * @return the meaning of the first rule that matches any sentence, or null
     */
    public @Nullable Meaning meaning(Predicate<Meaning> allowed, @Nullable String... texts) {
        List<String> sentences = sentences(texts);
        for (Rule rule : rules) {
            if (allowed.test(rule.meaning) && rule.phrase.isInAny(sentences)) {
                return rule.meaning;
            }
        }
        return null;
    }

    /**
     * Whether texts say that the parcel goes back to its sender.
     *
     * @param texts the texts; null for one that is absent
     * @return what they say
     */
    public WayBack wayBack(@Nullable String... texts) {
        List<String> sentences = sentences(texts);
        sentences.removeIf(sentence -> says(Kind.NOT_BACK, List.of(sentence)));
        if (says(Kind.GOES_BACK_LATER, sentences)) {
            return WayBack.LATER;
        }
        return says(Kind.BACK, sentences) ? WayBack.NOW : WayBack.NONE;
    }

    private boolean says(Kind kind, List<String> sentences) {
        return ways.getOrDefault(kind, List.of()).stream().anyMatch(phrase -> phrase.isInAny(sentences));
    }

    private static List<String> sentences(@Nullable String... texts) {
        List<String> sentences = new ArrayList<>();
        for (String text : texts) {
            sentences.addAll(Wording.sentences(text));
        }
        return sentences;
    }

    private record Rule(Phrase phrase, Meaning meaning) {}

    /** Parts that follow one another in a sentence with anything between them. */
    private record Phrase(List<String> parts, boolean fromStart, boolean toEnd) {

        /** Reads the notation that the head of {@code status-phrases.tsv} explains. */
        static Phrase of(String written) {
            String phrase = written.strip();
            boolean whole = phrase.startsWith("=");
            boolean start = phrase.startsWith("^");
            List<String> parts = new ArrayList<>();
            for (String part : phrase.substring(whole || start ? 1 : 0).split("\\.\\.")) {
                String plain = Wording.plain(part.toLowerCase(Locale.ROOT));
                boolean openStart = part.strip().startsWith("*");
                boolean openEnd = part.strip().endsWith("*");
                parts.add(plain.substring(openStart ? 1 : 0, plain.length() - (openEnd ? 1 : 0)));
            }
            return new Phrase(List.copyOf(parts), whole || start, whole);
        }

        boolean isInAny(List<String> sentences) {
            return sentences.stream().anyMatch(this::isIn);
        }

        private boolean isIn(String sentence) {
            if (fromStart) {
                return toEnd ? sentence.equals(parts.get(0)) : sentence.startsWith(parts.get(0));
            }
            int from = 0;
            for (String part : parts) {
                int found = sentence.indexOf(part, from);
                if (found < 0) {
                    return false;
                }
                from = found + part.length() - 1;
            }
            return true;
        }
    }
}
