package dev.aftercart.examples.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Days from left to right; where nothing happens for some days, a narrow gap. */
final class DayAxis {

    private static final double DAY = 104;
    private static final double GAP = 40;

    private final ZoneId zone;
    private final List<Column> columns = new ArrayList<>();

    /**
     * A day, or days that are left out.
     *
     * @param day which day, or null for a gap
     * @param skipped how many days are left out
     * @param x where it begins
     * @param width how wide it is
     */
    record Column(@Nullable LocalDate day, long skipped, double x, double width) {}

    DayAxis(Collection<Instant> instants, ZoneId zone, double left) {
        this.zone = zone;
        SortedSet<LocalDate> days = new TreeSet<>();
        instants.forEach(at -> days.add(at.atZone(zone).toLocalDate()));
        double x = left;
        LocalDate before = null;
        for (LocalDate day : days) {
            long skipped = before == null ? 0 : ChronoUnit.DAYS.between(before, day) - 1;
            if (skipped > 0) {
                columns.add(new Column(null, skipped, x, GAP));
                x += GAP;
            }
            columns.add(new Column(day, 0, x, DAY));
            x += DAY;
            before = day;
        }
    }

    List<Column> columns() {
        return columns;
    }

    double end() {
        return columns.isEmpty() ? 0 : columns.get(columns.size() - 1).x() + DAY;
    }

    double x(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        double share = local.toLocalTime().toSecondOfDay() / 86_400.0;
        for (Column column : columns) {
            if (local.toLocalDate().equals(column.day())) {
                return column.x() + share * column.width();
            }
        }
        return end();
    }
}
