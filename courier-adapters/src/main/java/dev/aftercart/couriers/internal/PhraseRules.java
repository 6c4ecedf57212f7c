package dev.aftercart.couriers.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
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

    private final PhraseIndex phrases;
    private final List<Meaning> meanings;
    private final Map<Kind, PhraseIndex> ways = new EnumMap<>(Kind.class);

    private PhraseRules(List<Phrase> phrases, List<Meaning> meanings, Map<Kind, List<Phrase>> ways) {
        this.phrases = new PhraseIndex(phrases);
        this.meanings = List.copyOf(meanings);
        for (Kind kind : Kind.values()) {
            this.ways.put(kind, new PhraseIndex(ways.getOrDefault(kind, List.of())));
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
        List<Phrase> phrases = new ArrayList<>();
        List<Meaning> meanings = new ArrayList<>();
        Map<Kind, List<Phrase>> ways = new EnumMap<>(Kind.class);
        for (List<String> row : rows) {
            List<Phrase> written =
                    Arrays.stream(row.get(3).split(";")).map(Phrase::of).toList();
            if (row.get(1).isEmpty()) {
                ways.computeIfAbsent(Kind.valueOf(row.get(0)), any -> new ArrayList<>())
                        .addAll(written);
            } else {
                Meaning meaning = Meaning.read(row.get(0), row.get(1), row.get(2));
                phrases.addAll(written);
                written.forEach(phrase -> meanings.add(meaning));
            }
        }
        return new PhraseRules(phrases, meanings, ways);
    }

    /**
     * What a text means.
     *
     * @param allowed which meanings the event can have; rules for others are passed over
     * @param text the text
     * @return the meaning of the first rule that matches any sentence, or null
     */
    public @Nullable Meaning meaning(Predicate<Meaning> allowed, StatusText text) {
        BitSet candidates = phrases.candidates(text);
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            if (allowed.test(meanings.get(i)) && phrases.isIn(i, text)) {
                return meanings.get(i);
            }
        }
        return null;
    }

    /**
     * Whether a text says that the parcel goes back to its sender.
     *
     * @param text the text
     * @return what it says
     */
    public WayBack wayBack(StatusText text) {
        StatusText rest = text.without(way(Kind.NOT_BACK));
        if (way(Kind.GOES_BACK_LATER).isIn(rest)) {
            return WayBack.LATER;
        }
        return way(Kind.BACK).isIn(rest) ? WayBack.NOW : WayBack.NONE;
    }

    private PhraseIndex way(Kind kind) {
        return Objects.requireNonNull(ways.get(kind));
    }
}
