package dev.aftercart.couriers.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
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

    /** Which rules can match where a word begins like this; under the empty text those that must always be tried. */
    private final Map<String, BitSet> byKey = new HashMap<>();

    private PhraseRules(List<Rule> rules, Map<Kind, List<Phrase>> ways) {
        this.rules = List.copyOf(rules);
        this.ways = Map.copyOf(ways);
        for (int i = 0; i < rules.size(); i++) {
            String key = rules.get(i).phrase.key();
            byKey.computeIfAbsent(key == null ? "" : key, any -> new BitSet()).set(i);
        }
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
        for (List<String> row : rows) {
            Stream<Phrase> phrases = Arrays.stream(row.get(3).split(";")).map(Phrase::of);
            if (row.get(1).isEmpty()) {
                Kind kind = Kind.valueOf(row.get(0));
                ways.computeIfAbsent(kind, any -> new ArrayList<>()).addAll(phrases.toList());
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
        BitSet candidates = candidates(sentences);
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            Rule rule = rules.get(i);
            if (allowed.test(rule.meaning) && sentences.stream().anyMatch(rule.phrase::isIn)) {
                return rule.meaning;
            }
        }
        return null;
    }

    private BitSet candidates(List<String> sentences) {
        BitSet candidates = new BitSet();
        addCandidates("", candidates);
        for (String sentence : sentences) {
            int space = 0;
            while (space >= 0 && space + Phrase.KEY <= sentence.length()) {
                addCandidates(sentence.substring(space, space + Phrase.KEY), candidates);
                space = sentence.indexOf(' ', space + 1);
            }
        }
        return candidates;
    }

    private void addCandidates(String key, BitSet candidates) {
        BitSet found = byKey.get(key);
        if (found != null) {
            candidates.or(found);
        }
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
        List<Phrase> phrases = ways.getOrDefault(kind, List.of());
        return sentences.stream().anyMatch(sentence -> phrases.stream().anyMatch(phrase -> phrase.isIn(sentence)));
    }

    private static List<String> sentences(@Nullable String... texts) {
        List<String> sentences = new ArrayList<>();
        for (String text : texts) {
            sentences.addAll(Wording.sentences(text));
        }
        return sentences;
    }

    private record Rule(Phrase phrase, Meaning meaning) {}
}
