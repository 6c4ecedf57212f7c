package dev.aftercart.couriers.detect;

import dev.aftercart.couriers.internal.Table;
import dev.aftercart.tracking.CourierCode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a courier shows people their parcels.
 *
 * @param host the host without {@code www}; hosts below it count too
 * @param courier the courier
 * @param parameters the parameters that hold the number, in lower case
 */
record TrackingPage(String host, CourierCode courier, Set<String> parameters) {

    private static final int LONGEST_HOST = 253;
    private static final Map<String, TrackingPage> BY_HOST = read();

    /** The page of a host or of one above it; null when it is no courier's. */
    static @Nullable TrackingPage ofHost(String host) {
        if (host.length() > LONGEST_HOST) {
            return null;
        }
        String above = host.toLowerCase(Locale.ROOT);
        while (true) {
            TrackingPage page = BY_HOST.get(above);
            int dot = above.indexOf('.');
            if (page != null || dot < 0) {
                return page;
            }
            above = above.substring(dot + 1);
        }
    }

    private static Map<String, TrackingPage> read() {
        Map<String, TrackingPage> pages = new HashMap<>();
        for (List<String> row : Table.rows(TrackingPage.class, "tracking-pages.tsv", 3)) {
            Set<String> parameters =
                    row.get(2).isEmpty() ? Set.of() : Set.of(row.get(2).split(" "));
            pages.put(row.get(0), new TrackingPage(row.get(0), CourierCode.of(row.get(1)), parameters));
        }
        return Map.copyOf(pages);
    }
}
