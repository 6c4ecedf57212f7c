package dev.aftercart.couriers.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A courier's published status codes: (division, code) to meaning.
 *
 * <p>Immutable and thread-safe.
 */
public final class CodeTable {

    /** By division and code: divisions as the table writes them and in upper case, codes in upper case. */
    private final Map<String, Map<String, Meaning>> meanings;

    private CodeTable(Map<String, Map<String, Meaning>> meanings) {
        this.meanings = meanings;
    }

    /**
     * Reads a table of rows: division, phase, detail, extras, codes divided by spaces.
     *
     * @param owner the class beside which the file stands
     * @param name the file's name
     * @return the table
     * @throws IllegalStateException when a code stands there twice
     */
    public static CodeTable read(Class<?> owner, String name) {
        Map<String, Map<String, Meaning>> meanings = new HashMap<>();
        Map<String, Map<String, Meaning>> asWritten = new HashMap<>();
        for (List<String> row : Table.rows(owner, name, 5)) {
            Meaning meaning = Meaning.read(row.get(1), row.get(2), row.get(3));
            for (String code : row.get(4).split(" ")) {
                Map<String, Meaning> ofDivision = meanings.computeIfAbsent(upper(row.get(0)), any -> new HashMap<>());
                asWritten.put(row.get(0), ofDivision);
                if (ofDivision.put(upper(code), meaning) != null) {
                    throw new IllegalStateException(name + " has " + row.get(0) + " " + code + " twice");
                }
            }
        }
        meanings.putAll(asWritten);
        return new CodeTable(meanings);
    }

    /**
     * What a code means.
     *
     * @param division the courier's division, or null
     * @param code the code, in any case, or null
     * @return the meaning, or null when the table does not have it
     */
    public @Nullable Meaning meaning(@Nullable String division, @Nullable String code) {
        if (division == null || code == null) {
            return null;
        }
        Map<String, Meaning> ofDivision = meanings.get(division);
        if (ofDivision == null) {
            ofDivision = meanings.get(upper(division));
        }
        return ofDivision == null ? null : ofDivision.get(upper(code));
    }

    private static String upper(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127 || (c >= 'a' && c <= 'z')) {
                return text.toUpperCase(Locale.ROOT);
            }
        }
        return text;
    }
}
