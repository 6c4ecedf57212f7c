package dev.aftercart.promise;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A way to send the goods: which days its carrier works, how long it travels, what it costs.
 *
 * <p>Immutable; thread-safe when the forecast is.
 */
public final class ShippingService {

    private final String name;
    private final WorkingCalendar carrier;
    private final Transit transit;
    private final Terms terms;

    /** What the customer is told of the service beside its time. */
    private record Terms(
            @Nullable Money fee,
            boolean guaranteed,
            @Nullable LocalTime from,
            @Nullable LocalTime until) {}

    private ShippingService(String name, WorkingCalendar carrier, Transit transit, Terms terms) {
        this.name = name;
        this.carrier = carrier;
        this.transit = transit;
        this.terms = terms;
    }

    /**
     * A service with a fixed time in transit, counted in the carrier's working days.
     *
     * @param name what the customer chooses, such as {@code Express}
     * @param carrier the days on which the carrier collects and moves parcels; its cut-offs are not used, since the shop's
     *     own cut-off is what lets a parcel make the collection
     * @param least the fewest days after the day of hand-over; 0 arrives on that day
     * @param most the most days
     * @return the service
     */
    public static ShippingService of(String name, WorkingCalendar carrier, int least, int most) {
        return new ShippingService(
                checked(name),
                Objects.requireNonNull(carrier, "carrier"),
                new Transit.Days(least, most),
                new Terms(null, false, null, null));
    }

    /**
     * A service of which a model has learned how long it travels.
     *
     * @param name what the customer chooses
     * @param carrier the days on which the carrier collects parcels
     * @param forecast gives for a day of hand-over, by the carrier's calendar, when the parcel comes; such as
     *     {@code day -> model.atHandOver(lane, day)}
     * @return the service
     */
    public static ShippingService learned(
            String name, WorkingCalendar carrier, Function<LocalDate, TransitForecast> forecast) {
        return new ShippingService(
                checked(name),
                Objects.requireNonNull(carrier, "carrier"),
                new Transit.Learned(Objects.requireNonNull(forecast, "forecast")),
                new Terms(null, false, null, null));
    }

    private static String checked(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a shipping service needs a name, but it was blank");
        }
        return name;
    }

    /**
     * The same service with its price.
     *
     * @param price what the customer pays for it
     * @return a new service
     */
    public ShippingService fee(Money price) {
        return with(new Terms(Objects.requireNonNull(price, "price"), terms.guaranteed, terms.from, terms.until));
    }

    /**
     * The same service, with something owed to the customer when it comes late.
     *
     * @return a new service
     */
    public ShippingService guaranteed() {
        return with(new Terms(terms.fee, true, terms.from, terms.until));
    }

    /**
     * The same service with deliveries between two times of the day, by the destination's clock.
     *
     * @param earliest the earliest time of day
     * @param latest the latest time of day
     * @return a new service
     */
    public ShippingService between(LocalTime earliest, LocalTime latest) {
        return with(new Terms(
                terms.fee,
                terms.guaranteed,
                Objects.requireNonNull(earliest, "earliest"),
                Objects.requireNonNull(latest, "latest")));
    }

    private ShippingService with(Terms others) {
        return new ShippingService(name, carrier, transit, others);
    }

    /**
     * What the customer chooses.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /** What it costs, or null when that was not said. */
    @Nullable
    Money fee() {
        return terms.fee;
    }

    boolean isGuaranteed() {
        return terms.guaranteed;
    }

    WorkingCalendar carrier() {
        return carrier;
    }

    Transit transit() {
        return transit;
    }

    /** The window narrowed to the hours of delivery, where the service has some. */
    DateWindow narrowed(DateWindow days) {
        return terms.from == null || terms.until == null ? days : days.hours(terms.from, terms.until);
    }

    @Override
    public String toString() {
        return name;
    }
}
