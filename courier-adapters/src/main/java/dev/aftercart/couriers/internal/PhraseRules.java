package dev.aftercart.couriers.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Understands status texts by the phrases in them: the first rule that matches a sentence says what the text means. The rules
 * stand in tables, one a language, each divided into the same sections; a section of all languages comes before the next, so
 * that what denies comes before what states whatever language it is in. The work is linear in the length of the text, and
 * long texts are cut.
 *
 * <p>Immutable and thread-safe.
 */
public final class PhraseRules {

    /** What a phrase is about, other than a meaning. */
    enum Kind {
        /** The sentence says only what would happen if. */
        CONDITION,
        /** Whatever else the sentence says in the same language, it does not say that the parcel is with the recipient. */
        NOT_DELIVERED,
        /** It goes back, but not to its sender. */
        NOT_BACK,
        /** It will go back to its sender. */
        GOES_BACK_LATER,
        /** The sender has it back. */
        IS_BACK,
        /** It goes back to its sender, or is back. */
        BACK
    }

    /** Languages that share so many words that what denies in one denies in the other stand together. */
    private static final List<List<String>> LANGUAGES = List.of(
            List.of("en"),
            List.of("de"),
            List.of("nl"),
            List.of("pl"),
            List.of("fr"),
            List.of("es"),
            List.of("pt"),
            List.of("id"),
            List.of("ar"),
            List.of("zh", "ja"),
            List.of("ko"));

    private static final List<String> USUAL_TEXTS = Table.rows(PhraseRules.class, "usual-texts.txt", 1).stream()
            .map(row -> row.get(0))
            .toList();

    private static final PhraseRules SHARED =
            of(LANGUAGES.stream().map(PhraseRules::tables).toList(), USUAL_TEXTS);

    /** Longer than any status text; what comes after is not looked at. In characters. */
    private static final int LONGEST = 600;

    private final PhraseIndex index;
    private final Rule[] rules;

    /**
     * What a phrase says: either a meaning or a kind.
     *
     * @param table the position of the table, or of the tables that go together
     * @param meaning what it means, or null
     * @param kind what it is about other than a meaning, or null
     */
    record Rule(
            int table, @Nullable Meaning meaning, @Nullable Kind kind) {

        static Rule of(int table, List<String> row) {
            return row.get(1).isEmpty()
                    ? new Rule(table, null, Kind.valueOf(row.get(0)))
                    : new Rule(table, Meaning.read(row.get(0), row.get(1), row.get(2)), null);
        }
    }

    private record Row(Rule rule, List<Phrase> phrases) {

        static Row of(int table, List<String> row) {
            return new Row(
                    Rule.of(table, row),
                    Arrays.stream(row.get(3).split(";")).map(Phrase::of).toList());
        }
    }

    /** Texts that come again and again, with what they say. */
    private final Map<String, StatusText> usual = new HashMap<>();

    private final StatusText nothing = new StatusText(this, List.of());

    private PhraseRules(List<Row> rows, List<String> usualTexts) {
        this.index = new PhraseIndex(
                rows.stream().flatMap(row -> row.phrases().stream()).toList());
        this.rules = rows.stream()
                .flatMap(row -> row.phrases().stream().map(phrase -> row.rule()))
                .toArray(Rule[]::new);
        for (String text : usualTexts) {
            usual.put(text, understood(text));
        }
    }

    /**
     * The rules for what couriers say in English, German, Dutch, Polish, French, Spanish, Portuguese, Indonesian, Arabic,
     * Chinese, Japanese and Korean.
     *
     * @return the rules of the tables {@code status-phrases-*.tsv}
     */
    public static PhraseRules shared() {
        return SHARED;
    }

    /**
     * What some couriers mean by words of their own, by the courier's code.
     *
     * @return the rules of {@code courier-phrases.tsv}
     */
    public static Map<String, PhraseRules> ofCouriers() {
        Map<String, List<List<String>>> rows = new HashMap<>();
        for (List<String> row : Table.rows(PhraseRules.class, "courier-phrases.tsv", 5)) {
            rows.computeIfAbsent(row.get(0), any -> new ArrayList<>()).add(row.subList(1, 5));
        }
        Map<String, PhraseRules> rules = new HashMap<>();
        rows.forEach((courier, those) -> rules.put(courier, of(List.of(those), USUAL_TEXTS)));
        return Map.copyOf(rules);
    }

    private static List<List<String>> tables(List<String> languages) {
        return languages.stream()
                .flatMap(language -> Table.rows(PhraseRules.class, "status-phrases-" + language + ".tsv", 4).stream())
                .toList();
    }

    /**
     * Rules from tables of rows of: phase or kind, detail, extras, phrases; or a section's name in brackets.
     *
     * @throws IllegalStateException when a table has a section that the first does not have
     */
    static PhraseRules of(List<List<List<String>>> tables) {
        return of(tables, List.of());
    }

    private static PhraseRules of(List<List<List<String>>> tables, List<String> usualTexts) {
        Map<String, List<Row>> sections = new LinkedHashMap<>();
        for (int table = 0; table < tables.size(); table++) {
            String section = "";
            for (List<String> row : tables.get(table)) {
                if (row.get(0).startsWith("[")) {
                    section = row.get(0);
                } else {
                    section(sections, section, table == 0).add(Row.of(table, row));
                }
            }
        }
        return new PhraseRules(sections.values().stream().flatMap(List::stream).toList(), usualTexts);
    }

    private static List<Row> section(Map<String, List<Row>> sections, String name, boolean isFirst) {
        List<Row> rows = isFirst ? sections.computeIfAbsent(name, any -> new ArrayList<>()) : sections.get(name);
        if (rows == null) {
            throw new IllegalStateException("the first table of phrases has nothing in a section " + name);
        }
        return rows;
    }

    /**
     * Reads texts about one event.
     *
     * @param texts the texts; null for one that is absent
     * @return what they say
     */
    public StatusText read(@Nullable String... texts) {
        StatusText said = read((String) null);
        for (String text : texts) {
            said = said.and(read(text));
        }
        return said;
    }

    /**
     * Reads a text.
     *
     * @param text the text, or null where it is absent
     * @return what it says
     */
    public StatusText read(@Nullable String text) {
        if (text == null) {
            return nothing;
        }
        StatusText known = text.length() > LONGEST ? null : usual.get(text);
        return known == null ? understood(text) : known;
    }

    private StatusText understood(String text) {
        List<int[]> sentences = new ArrayList<>(2);
        Wording.read(text.substring(0, Math.min(LONGEST, text.length())), (words, length) -> {
            int[] phrases = index.in(words, length);
            if (phrases.length > 0 && !isCondition(phrases)) {
                sentences.add(phrases);
            }
        });
        return new StatusText(this, sentences);
    }

    private boolean isCondition(int[] phrases) {
        for (int phrase : phrases) {
            if (rules[phrase].kind() == Kind.CONDITION) {
                return true;
            }
        }
        return false;
    }

    /** What a phrase says. */
    Rule rule(int phrase) {
        return rules[phrase];
    }
}
