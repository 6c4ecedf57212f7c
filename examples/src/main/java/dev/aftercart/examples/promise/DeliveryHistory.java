package dev.aftercart.examples.promise;

import dev.aftercart.explain.Parsed;
import dev.aftercart.promise.Lane;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Past orders as comma-separated values, in UTF-8, plain or packed with gzip.
 *
 * <p>The first line names the columns, in any order; others than these are not looked at. Needed: order_id, purchase_ts and
 * delivered_date (days or times that begin with a day as in 2026-03-10; delivered may be empty), carrier_date (may be
 * empty), customer_state, customer_zip, seller_state, seller_id. Used when there: the hour of purchase_ts, distance_km, freight,
 * n_items, n_sellers, and estimated_date, the shop's own promise, to say how well late orders are foreseen.
 */
public final class DeliveryHistory {

    /** More orders are refused, so that a wrong file cannot fill the memory. */
    private static final int MOST_ORDERS = 2_000_000;

    private static final List<String> NEEDED = List.of(
            "order_id",
            "purchase_ts",
            "carrier_date",
            "delivered_date",
            "customer_state",
            "customer_zip",
            "seller_state",
            "seller_id");

    private static final String PROMISE = "estimated_date";

    private static final int POSTCODE_DIGITS = 5;
    private static final int DISTRICT_DIGITS = 3;
    private static final int DAY_CHARACTERS = "2026-03-10".length();

    /** Days outside of these are slips of the pen, and would make the walk from day to day endless. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);
    private static final int LONGEST_SHOWN = 40;
    private static final CsvReader.Field MISSING = new CsvReader.Field("", 0);

    /** The hour in a time such as 2026-03-10 09:44:50; after that of the cut-off, a parcel leaves a day later. */
    private static final Pattern HOUR = Pattern.compile(".{10}[T ]([01][0-9]|2[0-3]):.*");

    private static final int HOURS_PER_BAND = 4;

    /** Bands of a third of a logarithm: each is about 40 % wider than the one before. */
    private static final double BANDS_PER_LOGARITHM = 3;

    private final Map<String, Integer> columns = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    private DeliveryHistory() {}

    /**
     * Reads a history.
     *
     * @param bytes the file; it is read to the end and not closed
     * @return the orders in the order of the file, or the first problem with its line and column
     * @throws IOException when the bytes cannot be had; what they say never makes one, save broken gzip
     */
    public static Parsed<List<PastOrder>> read(InputStream bytes) throws IOException {
        try {
            return Parsed.of(new DeliveryHistory().orders(new CsvReader(text(bytes))), List.of());
        } catch (BadHistory problem) {
            return Parsed.failed(List.of(problem.diagnostic()));
        }
    }

    private static BufferedReader text(InputStream bytes) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes);
        in.mark(2);
        boolean isGzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return new BufferedReader(new InputStreamReader(isGzip ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
    }

    private List<PastOrder> orders(CsvReader rows) throws IOException, BadHistory {
        head(rows.read());
        List<PastOrder> orders = new ArrayList<>();
        for (CsvReader.Row row = rows.read(); !row.fields().isEmpty(); row = rows.read()) {
            if (orders.size() == MOST_ORDERS) {
                throw new BadHistory(row.line(), 1, "a history has at most " + MOST_ORDERS + " orders");
            }
            orders.add(order(row));
        }
        if (orders.isEmpty()) {
            throw new BadHistory(2, 1, "there are no orders after the names of the columns");
        }
        return orders;
    }

    private void head(CsvReader.Row row) throws BadHistory {
        for (int i = 0; i < row.fields().size(); i++) {
            CsvReader.Field field = row.fields().get(i);
            if (columns.putIfAbsent(field.text().strip(), i) != null) {
                throw new BadHistory(1, field.column(), "a second column has the name " + shown(field));
            }
        }
        for (String name : NEEDED) {
            if (!columns.containsKey(name)) {
                throw new BadHistory(
                        1, 1, "the column " + name + " is missing; needed are " + String.join(", ", NEEDED));
            }
        }
    }

    private PastOrder order(CsvReader.Row row) throws BadHistory {
        CsvReader.Field id = filled(row, "order_id");
        if (!seen.add(id.text())) {
            throw new BadHistory(row.line(), id.column(), "order_id is there a second time");
        }
        LocalDate bought = day(row, filled(row, "purchase_ts"), "purchase_ts");
        LocalDate delivered = optionalDay(row, "delivered_date");
        if (delivered != null && delivered.isBefore(bought)) {
            throw new BadHistory(
                    row.line(),
                    field(row, "delivered_date").column(),
                    "delivered_date " + delivered + " is before purchase_ts " + bought);
        }
        LocalDate promised = columns.containsKey(PROMISE) ? optionalDay(row, PROMISE) : null;
        return new PastOrder(id.text(), lane(row), bought, optionalDay(row, "carrier_date"), delivered, promised);
    }

    private Lane lane(CsvReader.Row row) throws BadHistory {
        String postcode = filled(row, "customer_zip").text().strip();
        String padded = "0".repeat(Math.max(0, POSTCODE_DIGITS - postcode.length())) + postcode;
        return new Lane(
                List.of(
                        filled(row, "seller_state").text(),
                        filled(row, "seller_id").text()),
                List.of(filled(row, "customer_state").text(), padded.substring(0, DISTRICT_DIGITS)),
                traits(row));
    }

    private List<String> traits(CsvReader.Row row) throws BadHistory {
        List<String> traits = new ArrayList<>();
        Matcher time = HOUR.matcher(field(row, "purchase_ts").text().strip());
        if (time.matches()) {
            traits.add("purchase hour band " + Integer.parseInt(time.group(1)) / HOURS_PER_BAND);
        }
        for (String name : List.of("distance_km", "freight")) {
            CsvReader.Field field = columns.containsKey(name) ? field(row, name) : MISSING;
            if (!field.text().isBlank()) {
                traits.add(name + " band " + band(row, field, name));
            }
        }
        if (columns.containsKey("n_items") && columns.containsKey("n_sellers")) {
            traits.add(field(row, "n_items").text() + " items, "
                    + field(row, "n_sellers").text() + " sellers");
        }
        return traits;
    }

    private static int band(CsvReader.Row row, CsvReader.Field field, String name) throws BadHistory {
        try {
            double value = Double.parseDouble(field.text());
            if (value >= 0) {
                return (int) (BANDS_PER_LOGARITHM * Math.log1p(value));
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number below zero.
        }
        throw new BadHistory(row.line(), field.column(), name + " is not a number from 0 on: " + shown(field));
    }

    private @Nullable LocalDate optionalDay(CsvReader.Row row, String name) throws BadHistory {
        CsvReader.Field field = field(row, name);
        return field.text().isBlank() ? null : day(row, field, name);
    }

    private static LocalDate day(CsvReader.Row row, CsvReader.Field field, String name) throws BadHistory {
        String text = field.text().strip();
        try {
            LocalDate day = LocalDate.parse(text.substring(0, Math.min(DAY_CHARACTERS, text.length())));
            if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // Said below, as for a day that cannot be.
        }
        throw new BadHistory(
                row.line(),
                field.column(),
                name + " is not a day from " + FIRST_DAY + " to " + LAST_DAY + ", such as 2026-03-10: " + shown(field));
    }

    private CsvReader.Field filled(CsvReader.Row row, String name) throws BadHistory {
        CsvReader.Field field = field(row, name);
        if (field.text().isBlank()) {
            throw new BadHistory(row.line(), field.column(), name + " is empty");
        }
        return field;
    }

    private CsvReader.Field field(CsvReader.Row row, String name) throws BadHistory {
        int index = columns.getOrDefault(name, 0);
        if (row.fields().size() != columns.size()) {
            throw new BadHistory(
                    row.line(),
                    1,
                    "has " + row.fields().size() + " fields, but there are " + columns.size() + " columns");
        }
        return row.fields().get(index);
    }

    private static String shown(CsvReader.Field field) {
        String text =
                field.text().length() > LONGEST_SHOWN ? field.text().substring(0, LONGEST_SHOWN) + "..." : field.text();
        return '"' + text.replaceAll("\\p{Cntrl}", "?") + '"';
    }
}
