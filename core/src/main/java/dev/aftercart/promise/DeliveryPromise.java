package dev.aftercart.promise;

import dev.aftercart.explain.Explanation;
import dev.aftercart.explain.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link DeliveryPlan} can promise by one service when ordered at an instant: by when the goods leave, when they
 * arrive, and until when that holds.
 *
 * <p>Immutable and thread-safe.
 */
public final class DeliveryPromise {

    /** The one first that arrives for certain first, then the one that may arrive first. */
    public static final Comparator<DeliveryPromise> FASTEST = Comparator.comparing(
                    (DeliveryPromise promise) -> promise.window().overAt())
            .thenComparing(promise -> promise.window().opensAt());

    /** The lowest fee first, those without a stated fee last; equal ones by {@link #FASTEST}. */
    public static final Comparator<DeliveryPromise> CHEAPEST = Comparator.comparing(
                    DeliveryPromise::feeOrNull, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(FASTEST);

    /** How many cut-offs ahead the next change of the promise is looked for: more than a year of working days. */
    private static final int MOST_CUT_OFFS = 400;

    private final DeliveryPlan plan;
    private final ShippingService service;
    private final Instant at;
    private final DeliverySchedule schedule;
    private final @Nullable Instant orderBy;

    private DeliveryPromise(DeliveryPlan plan, ShippingService service, Instant at) {
        this.plan = plan;
        this.service = service;
        this.at = Objects.requireNonNull(at, "instant");
        this.schedule = DeliverySchedule.of(plan, service, at);
        this.orderBy = deadline();
    }

    static DeliveryPromise of(DeliveryPlan plan, ShippingService service, Instant at) {
        return new DeliveryPromise(plan, service, at);
    }

    private @Nullable Instant deadline() {
        Instant cutOff = at;
        for (int i = 0; i < MOST_CUT_OFFS; i++) {
            cutOff = plan.shop().nextCutOff(cutOff);
            if (!DeliverySchedule.of(plan, service, cutOff).window().equals(window())) {
                return cutOff;
            }
        }
        return null;
    }

    /**
     * The service that keeps it.
     *
     * @return the service
     */
    public ShippingService service() {
        return service;
    }

    /**
     * What the service costs.
     *
     * @return the fee; empty when the service has none stated
     */
    public Optional<Money> fee() {
        return Optional.ofNullable(service.fee());
    }

    private @Nullable Money feeOrNull() {
        return service.fee();
    }

    /**
     * When the goods can leave the shop: not when they arrive.
     *
     * @return whole days of the shop's calendar
     */
    public DateWindow ships() {
        return DateWindow.between(
                schedule.shipsFirst(), schedule.shipsLast(), plan.shop().zone());
    }

    /**
     * The day by which the goods must have left the shop, or the promise is in danger.
     *
     * @return the last day of {@link #ships()}
     */
    public ShipBy shipBy() {
        return new ShipBy(schedule.shipsLast(), plan.shop().zone());
    }

    /**
     * When the goods arrive, or can be collected.
     *
     * @return days of the destination's calendar, with hours where the service has some
     */
    public DateWindow window() {
        return schedule.window();
    }

    /**
     * Until when the window holds: ordered at this instant or later, it is another one. That is a cut-off of the shop, though
     * not always the next one, as for a pre-order.
     *
     * @return the first instant that is too late; empty when the window stays the same for more than a year
     */
    public Optional<Instant> orderBy() {
        return Optional.ofNullable(orderBy);
    }

    /**
     * "Order within 2 h 13 min to get it by Tuesday", counted from the instant the promise was asked for, minutes rounded
     * down. A day or more ahead, it names the cut-off instead.
     *
     * @return the sentence; empty when {@link #orderBy()} is
     */
    public Optional<Phrase> countdown() {
        return orderBy().map(this::countdown);
    }

    private Phrase countdown(Instant until) {
        Duration left = Duration.between(at, until);
        Phrase phrase;
        if (left.toDays() > 0) {
            phrase = Phrase.of("promise.order_by")
                    .with("at", until.atZone(plan.shop().zone()));
        } else if (left.toHours() > 0) {
            phrase = Phrase.of("promise.order_within")
                    .with("hours", left.toHours())
                    .with("minutes", left.toMinutesPart());
        } else {
            phrase = left.toMinutes() == 0
                    ? Phrase.of("promise.order_now")
                    : Phrase.of("promise.order_within_minutes").with("minutes", left.toMinutes());
        }
        return phrase.with("day", window().last());
    }

    /**
     * The promise as it goes into the order's log.
     *
     * @return an estimate of the shop's, or of the model's where the time in transit was learned; with ship-by day and
     *     preference
     */
    public Estimate estimate() {
        Estimate.Source source =
                service.transit() instanceof Transit.Learned ? Estimate.Source.MODEL : Estimate.Source.MERCHANT;
        return new Estimate(source, window(), service.isGuaranteed(), shipBy(), plan.preference());
    }

    /**
     * How the window came about: the sentence for the customer, the steps that lead to it, and what would change it.
     *
     * @return the explanation, in the phrases of {@link PromisePhrases}
     */
    public Explanation explanation() {
        return new PromiseSteps(plan, service, schedule, at).explain(orderBy);
    }

    @Override
    public String toString() {
        return service + ": ships by " + schedule.shipsLast() + ", arrives from " + window().first() + " to "
                + window().last();
    }
}
