package dev.aftercart.examples.promise;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The comparisons by quarter and by month of purchase, and that of all orders. */
final class Scores {

    private final Map<String, Comparison> quarters = new TreeMap<>();
    private final Map<String, Comparison> months = new TreeMap<>();
    private final Comparison all = new Comparison();

    /** The comparisons that an order bought on a day belongs to. */
    List<Comparison> of(LocalDate boughtOn) {
        String year = String.format("%04d", boughtOn.getYear());
        String quarter = year + "-Q" + boughtOn.get(IsoFields.QUARTER_OF_YEAR);
        String month = year + String.format("-%02d", boughtOn.getMonthValue());
        return List.of(
                all,
                quarters.computeIfAbsent(quarter, any -> new Comparison()),
                months.computeIfAbsent(month, any -> new Comparison()));
    }

    /** By month, such as 2026-01. */
    Map<String, Comparison> months() {
        return months;
    }

    /** By quarter, such as 2026-Q1. */
    Map<String, Comparison> quarters() {
        return quarters;
    }

    /** By quarter, and last of all orders. */
    Map<String, Comparison> quartersAndAll() {
        Map<String, Comparison> comparisons = new LinkedHashMap<>(quarters);
        comparisons.put("all", all);
        return comparisons;
    }
}
