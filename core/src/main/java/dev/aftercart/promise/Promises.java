package dev.aftercart.promise;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All dates that an order's customer was given, in the order in which they were given.
 *
 * <p>Immutable and thread-safe.
 *
 * @param estimates the estimates, oldest first
 */
public record Promises(List<Estimate> estimates) {

    private static final Set<Estimate.Source> SETTLING = EnumSet.of(Estimate.Source.COURIER, Estimate.Source.CUSTOMER);

    /** Takes a copy of the list. */
    public Promises {
        estimates = List.copyOf(estimates);
    }

    /**
     * What the shop promised first, before the customer asked for anything else.
     *
     * @return the first estimate of the shop
     */
    public Optional<Estimate> first() {
        return by(Estimate.Source.MERCHANT).findFirst();
    }

    /**
     * What the customer can hold the shop to, and lateness is measured against: the day that the customer asked for last,
     * since waiting for it is nobody's fault; else what the shop promised first; else the first date that anybody gave.
     *
     * @return the promise that is kept or broken
     */
    public Optional<Estimate> owed() {
        return latest(Estimate.Source.CUSTOMER)
                .or(this::first)
                .or(() -> estimates.stream().findFirst());
    }

    /**
     * What one of them said last.
     *
     * @param source the shop, the courier, the model or the customer
     * @return its newest estimate
     */
    public Optional<Estimate> latest(Estimate.Source source) {
        return by(source).reduce((earlier, later) -> later);
    }

    /**
     * What holds now: the latest of the courier's dates, who has seen the parcel, and the customer's own, before the shop's
     * latest.
     *
     * @return the estimate to show
     */
    public Optional<Estimate> current() {
        return estimates.stream()
                .filter(estimate -> SETTLING.contains(estimate.source()))
                .reduce((earlier, later) -> later)
                .or(() -> estimates.isEmpty() ? Optional.empty() : Optional.of(estimates.get(estimates.size() - 1)));
    }

    /**
     * Where the customer wants the goods handed over, as it was said last.
     *
     * @return the preference; empty when nobody said any
     */
    public Optional<DeliveryPreference> preference() {
        return last(Estimate::preference);
    }

    /**
     * The day by which the goods leave the shop, as it was said last.
     *
     * @return the day; empty when nobody said any
     */
    public Optional<ShipBy> shipBy() {
        return last(Estimate::shipBy);
    }

    private <T> Optional<T> last(Function<Estimate, @Nullable T> part) {
        Optional<T> last = Optional.empty();
        for (Estimate estimate : estimates) {
            T said = part.apply(estimate);
            last = said == null ? last : Optional.of(said);
        }
        return last;
    }

    /**
     * How the promise stands at an instant: kept, broken, on its way, overdue, and how near the arrival is.
     *
     * @param now the instant
     * @param deliveredAt when the goods were handed over; null, or after {@code now}, when they are still on their way
     * @return the status; equal statuses tell the customer the same
     */
    public PromiseStatus at(Instant now, @Nullable Instant deliveredAt) {
        return PromiseStatus.of(
                this,
                Objects.requireNonNull(now, "now"),
                deliveredAt != null && !deliveredAt.isAfter(now) ? deliveredAt : null);
    }

    /**
     * When time alone will next change how the promise of goods on their way stands, or how near their arrival is.
     *
     * @param now the instant
     * @return the first later instant with another standing or arrival; empty when only an event can change them
     */
    public Optional<Instant> nextChangeAt(Instant now) {
        PromiseStatus before = at(now, null);
        return Stream.concat(owed().stream(), current().stream())
                .map(Estimate::window)
                .flatMap(Promises::turns)
                .filter(now::isBefore)
                .sorted()
                .filter(turn -> at(turn, null).isOtherThan(before))
                .findFirst();
    }

    private static Stream<Instant> turns(DateWindow window) {
        return Stream.of(
                window.first().minusDays(1).atStartOfDay(window.zone()).toInstant(),
                window.first().atStartOfDay(window.zone()).toInstant(),
                window.opensAt(),
                window.overAt());
    }

    private Stream<Estimate> by(Estimate.Source source) {
        return estimates.stream().filter(estimate -> estimate.source() == source);
    }
}
