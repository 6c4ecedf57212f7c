package dev.aftercart.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the lines of one order cannot be together, each fault a sentence that names the line. */
final class LineFaults {

    private final List<String> faults = new ArrayList<>();
    private final Set<Sku> seen = new HashSet<>();
    private final Map<Sku, Bundle> bundles = new HashMap<>();

    private LineFaults() {}

    static List<String> of(List<Line> lines) {
        if (lines.isEmpty()) {
            return List.of("an order needs at least one line, but there was none");
        }
        LineFaults all = new LineFaults();
        lines.forEach(line -> all.check(line, lines.get(0)));
        for (Sku bundle : all.bundles.keySet()) {
            if (all.seen.contains(bundle)) {
                all.faults.add("SKU " + bundle + " is both a line and a bundle; the lines of a bundle are its parts");
            }
        }
        return all.faults;
    }

    /** A copy of sound lines. */
    static List<Line> refusing(List<Line> lines) {
        List<String> faults = of(lines);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
        return List.copyOf(lines);
    }

    private void check(Line line, Line first) {
        if (!seen.add(line.sku())) {
            faults.add(
                    "SKU " + line.sku() + " stands in two lines; an order names each SKU once, with its quantity: join"
                            + " the lines, or give the other one a key of its own, such as " + line.sku()
                            + "/2, and say withProduct(\"" + line.sku() + "\")");
        }
        if (!line.currency().equals(first.currency())) {
            faults.add("an order has one currency: " + first.sku() + " is in " + first.currency() + ", but "
                    + line.sku() + " in " + line.currency());
        }
        line.bundle().ifPresent(this::check);
    }

    private void check(Bundle bundle) {
        Bundle before = bundles.putIfAbsent(bundle.sku(), bundle);
        if (before != null && !before.equals(bundle)) {
            faults.add("bundle " + bundle.sku() + " is described in two ways, as " + before + " and as " + bundle);
        }
    }
}
