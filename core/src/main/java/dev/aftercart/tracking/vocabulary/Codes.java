package dev.aftercart.tracking.vocabulary;

import dev.aftercart.tracking.ActionRequired;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.TrackingEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A provider's table: its codes in the order of the file, found by what they look like. Immutable. */
final class Codes {

    private final String provider;
    private final boolean marksAction;
    private final List<Row> rows;
    private final Map<Key, Row> byCode = new HashMap<>();
    private final Map<String, List<Row>> bySubstatus;

    private Codes(String provider, boolean marksAction, List<Row> rows) {
        this.provider = provider;
        this.marksAction = marksAction;
        this.rows = List.copyOf(rows);
        for (Row row : rows) {
            if (byCode.put(Key.of(row.code()), row) != null) {
                throw new IllegalStateException("the table of " + provider + " has " + row.code() + " twice");
            }
        }
        this.bySubstatus = rows.stream()
                .collect(Collectors.groupingBy(row -> Key.of(row.code()).substatus()));
    }

    /** Reads the table that stands beside this class, called after the provider. */
    static Codes of(String provider) {
        return new Codes(provider, false, rows(provider));
    }

    /** The same for a provider that marks codes after which somebody must act, without saying who. */
    static Codes withActionMark(String provider) {
        return new Codes(provider, true, rows(provider));
    }

    private static List<Row> rows(String provider) {
        String name = provider + ".tsv";
        try (InputStream file = Codes.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the table " + name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(RowText::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + " cannot be read", e);
        }
    }

    String provider() {
        return provider;
    }

    boolean marksAction() {
        return marksAction;
    }

    List<Row> rows() {
        return rows;
    }

    /** What a code of this row says about a parcel, its mark included; the mark does not say who must act. */
    @Nullable
    TrackingEvent meaning(Row row, StatusCode code, Direction waybill) {
        TrackingEvent meaning = row.meaning(waybill);
        if (meaning == null || !marksAction || !code.actionRequired()) {
            return meaning;
        }
        return meaning.toDraft()
                .action(ActionRequired.by(ActionRequired.Actor.SOMEBODY))
                .build();
    }

    /** The row of a code; of a substatus alone, where only one status has it. */
    @Nullable
    Row row(StatusCode code) {
        Key key = Key.of(code);
        Row row = byCode.get(key);
        if (row != null || !key.status().isEmpty()) {
            return row;
        }
        List<Row> same = bySubstatus.getOrDefault(key.substatus(), List.of());
        return same.size() == 1 && !key.substatus().isEmpty() ? same.get(0) : null;
    }

    /** The row of a code's status, without its fine part. */
    @Nullable
    Row statusRow(StatusCode code) {
        return byCode.get(Key.of(StatusCode.of(code.status())));
    }

    /** A code without case and surrounding space; a blank substatus is none. */
    private record Key(String status, String substatus) {

        static Key of(StatusCode code) {
            String substatus = code.substatus();
            return new Key(plain(code.status()), substatus == null ? "" : plain(substatus));
        }

        private static String plain(String part) {
            return part.strip().toLowerCase(Locale.ROOT);
        }
    }
}
