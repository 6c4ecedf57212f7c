package dev.aftercart.couriers.overview;

import dev.aftercart.couriers.overview.CourierProfile.Codes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Profiles as a table in Markdown, its columns as wide as they must be, so that people can read it unrendered too. */
public final class ProfileTable {

    private static final List<String> HEAD = List.of(
            "courier",
            "pull",
            "push",
            "labels",
            "pickups",
            "NDR",
            "numbers a call",
            "times without an offset",
            "codes understood");

    private ProfileTable() {}

    /**
     * The table, with a last row that adds the codes up.
     *
     * @param profiles what it lists, in their order
     * @return its lines, without line ends
     */
    public static List<String> markdown(List<CourierProfile> profiles) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        profiles.forEach(profile -> rows.add(row(profile)));
        rows.add(sum(profiles));
        int[] widths = new int[HEAD.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        List<String> lines =
                new ArrayList<>(rows.stream().map(row -> line(row, widths, " ")).toList());
        lines.add(1, line(HEAD.stream().map(any -> "").toList(), widths, "-"));
        return lines;
    }

    private static List<String> row(CourierProfile profile) {
        CourierProfile.Tracking tracking = profile.tracking();
        boolean asked = !tracking.pull().isEmpty();
        return List.of(
                "`" + profile.code() + "`" + (profile.isInFile() ? ", a file" : ""),
                tracking.pull(),
                tracking.push(),
                yes(profile.ports().labels()),
                yes(profile.ports().pickups()),
                yes(profile.ports().instructions()),
                asked ? Integer.toString(tracking.numbersPerCall()) : "",
                tracking.clock(),
                codes(profile.codes()));
    }

    private static List<String> sum(List<CourierProfile> profiles) {
        int understood = profiles.stream()
                .mapToInt(profile -> profile.codes().understood())
                .sum();
        int published = profiles.stream()
                .mapToInt(profile -> profile.codes().published())
                .sum();
        return List.of("all", "", "", "", "", "", "", "", codes(new Codes(understood, published)));
    }

    private static String yes(boolean can) {
        return can ? "yes" : "";
    }

    private static String codes(Codes codes) {
        return codes.published() == 0
                ? "by words alone"
                : String.format(Locale.ROOT, "%,d of %,d", codes.understood(), codes.published());
    }

    private static String line(List<String> cells, int[] widths, String filler) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            line.append(' ')
                    .append(cell)
                    .append(filler.repeat(widths[i] - cell.length()))
                    .append(" |");
        }
        return line.toString();
    }
}
