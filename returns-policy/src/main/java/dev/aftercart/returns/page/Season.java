package dev.aftercart.returns.page;

import dev.aftercart.returns.Condition.Between;
import dev.aftercart.returns.Facet;
import dev.aftercart.returns.Overlay;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.Rule;
import dev.aftercart.returns.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days of orders for which something special holds, with both ends; or none. */
record Season(
        String name, @Nullable LocalDate from, @Nullable LocalDate until) {

    /** Outside of all seasons. */
    static final Season NONE = new Season("", null, null);

    /** The seasons of a policy that are not over. */
    static List<Season> of(ReturnPolicy policy, LocalDate day) {
        Stream<Season> overlays = policy.overlays().stream().map(overlay -> of(overlay.name(), overlay.validity()));
        Stream<Season> rules = Stream.concat(
                        Facet.all().stream().map(policy::table),
                        policy.overlays().stream().flatMap(Season::tables))
                .flatMap(table -> table.rules().stream())
                .map(rule -> of(rule));
        return Stream.concat(overlays, rules)
                .filter(season -> season.from != null
                        && season.until != null
                        && !season.last().isBefore(day))
                .distinct()
                .toList();
    }

    private static Stream<dev.aftercart.returns.Table<?>> tables(Overlay overlay) {
        return Facet.all().stream().map(overlay::table);
    }

    private static Season of(Rule<?> rule) {
        return of(rule.id(), rule.validity());
    }

    private static Season of(String name, Validity validity) {
        return new Season(name, validity.from(), validity.until());
    }

    LocalDate first() {
        return Objects.requireNonNull(from, "a season has a first day");
    }

    LocalDate last() {
        return Objects.requireNonNull(until, "a season has a last day");
    }

    /**
     * Whether orders of these days lie within bounds. Outside of seasons what has both a beginning and an end is a season and
     * does not hold; what has one of them holds when it does on the day of asking.
     */
    Optional<Boolean> within(Between days, LocalDate today) {
        boolean bounded = days.from() > 0 && days.to() != Between.NO_LIMIT;
        if (from == null || until == null) {
            return Optional.of(!bounded && days.from() <= today.toEpochDay() && today.toEpochDay() <= days.to());
        }
        if (days.from() <= from.toEpochDay() && until.toEpochDay() <= days.to()) {
            return Optional.of(true);
        }
        return until.toEpochDay() < days.from() || days.to() < from.toEpochDay()
                ? Optional.of(false)
                : Optional.empty();
    }
}
