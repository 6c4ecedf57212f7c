package dev.aftercart.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a shop delivers what is in a cart, from which follows what it can promise: on the product page, in the cart, at
 * checkout.
 *
 * <pre>{@code
 * DeliveryPromise promise = DeliveryPlan.from(warehouse)             // working days and cut-off of the warehouse
 *         .line("SHIRT-M", Handling.days(1, 2))
 *         .via(ShippingService.of("Standard", carrier, 2, 4))        // working days of the carrier
 *         .to(ZoneId.of("Asia/Riyadh"))
 *         .at(instant);
 * promise.shipBy();                                                  // leaves the warehouse by
 * promise.window();                                                  // arrives between
 * promise.orderBy();                                                 // if ordered before
 * }</pre>
 *
 * <p>The order counts for a working day of the warehouse. Handling takes days of its work from there, and ends on a day when
 * the carrier collects. Transit takes working days of the carrier, and ends on a day of delivery at the destination. When
 * several lines travel together, the slowest decides.
 *
 * <p>Immutable and thread-safe; changed with its methods.
 */
public final class DeliveryPlan {

    private final WorkingCalendar shop;
    private final Map<String, Handling> lines;
    private final List<ShippingService> services;
    private final Destination to;

    private record Destination(
            @Nullable WorkingCalendar calendar, @Nullable DeliveryPreference preference) {}

    private DeliveryPlan(
            WorkingCalendar shop, Map<String, Handling> lines, List<ShippingService> services, Destination to) {
        this.shop = shop;
        this.lines = Collections.unmodifiableMap(lines);
        this.services = List.copyOf(services);
        this.to = to;
    }

    /**
     * Begins a plan with where the goods leave.
     *
     * @param shop the working days and cut-offs of the warehouse or workshop
     * @return a plan that still needs a line, a service and a destination
     */
    public static DeliveryPlan from(WorkingCalendar shop) {
        return new DeliveryPlan(Objects.requireNonNull(shop, "shop"), Map.of(), List.of(), new Destination(null, null));
    }

    /**
     * The same plan with a line of the cart.
     *
     * @param line the line's SKU, or whatever tells it from the others; given twice, the later one counts
     * @param handling how long it takes until it is ready to leave
     * @return a new plan
     */
    public DeliveryPlan line(String line, Handling handling) {
        Map<String, Handling> more = new LinkedHashMap<>(lines);
        more.put(Objects.requireNonNull(line, "line"), Objects.requireNonNull(handling, "handling"));
        return new DeliveryPlan(shop, more, services, to);
    }

    /**
     * The same plan with one more way to send the goods.
     *
     * @param service the service; the first one given is the usual one
     * @return a new plan
     * @throws IllegalArgumentException when its fee is in another currency than that of the services before
     */
    public DeliveryPlan via(ShippingService service) {
        Money fee = service.fee();
        for (ShippingService other : services) {
            Money theirs = other.fee();
            if (fee != null && theirs != null && !fee.isSameCurrency(theirs)) {
                throw new IllegalArgumentException(wrongCurrency(service, fee.getCurrencyUnit(), other, theirs));
            }
        }
        List<ShippingService> more = new ArrayList<>(services);
        more.add(service);
        return new DeliveryPlan(shop, lines, more, to);
    }

    private static String wrongCurrency(
            ShippingService service, CurrencyUnit currency, ShippingService other, Money theirs) {
        return "fees of one plan have one currency, but \"" + service + "\" costs " + currency + " and \"" + other
                + "\" costs " + theirs.getCurrencyUnit();
    }

    /**
     * The same plan with where the goods go.
     *
     * @param destination the days on which parcels are delivered there, or on which the store is open that they are collected
     *     from; its cut-offs are not used
     * @return a new plan
     */
    public DeliveryPlan to(WorkingCalendar destination) {
        return new DeliveryPlan(
                shop,
                lines,
                services,
                new Destination(Objects.requireNonNull(destination, "destination"), to.preference));
    }

    /**
     * The same plan to a place where parcels are delivered every day on which carriers bring them.
     *
     * @param destination the customer's zone
     * @return a new plan
     */
    public DeliveryPlan to(ZoneId destination) {
        return to(WorkingCalendar.in(destination));
    }

    /**
     * The same plan with where the customer wants the goods to be handed over.
     *
     * @param preference the place
     * @return a new plan
     */
    public DeliveryPlan preferring(DeliveryPreference preference) {
        return new DeliveryPlan(
                shop, lines, services, new Destination(to.calendar, Objects.requireNonNull(preference, "preference")));
    }

    /**
     * What can be promised for everything in one parcel by the usual service.
     *
     * @param instant when the order is placed, or would be
     * @return the promise
     * @throws IllegalStateException when the plan has no line, service or destination yet, or its calendars share no working
     *     day within a year
     */
    public DeliveryPromise at(Instant instant) {
        return services(instant).get(0);
    }

    /**
     * What can be promised by each service, to let the customer choose. {@link DeliveryPromise#FASTEST} and
     * {@link DeliveryPromise#CHEAPEST} put them in order.
     *
     * @param instant when the order is placed, or would be
     * @return a promise for each service, in the order in which they were given
     * @throws IllegalStateException as {@link #at}
     */
    public List<DeliveryPromise> services(Instant instant) {
        if (lines.isEmpty() || services.isEmpty() || to.calendar == null) {
            throw new IllegalStateException(
                    "a delivery plan needs line(...), via(...) and to(...) before it can promise"
                            + " anything, but has " + lines.size() + " lines, " + services.size() + " services and "
                            + (to.calendar == null ? "no destination" : "a destination"));
        }
        return services.stream()
                .map(service -> DeliveryPromise.of(this, service, instant))
                .toList();
    }

    /**
     * The same plan cut into parcels, so that no line waits for a slower one: lines that are ready by the same day travel
     * together.
     *
     * @param instant when the order is placed, or would be
     * @return a plan for each parcel, the soonest first; this plan alone when all lines are ready together
     */
    public List<DeliveryPlan> parcels(Instant instant) {
        LocalDate counted = shop.workingDayOf(instant);
        Map<LocalDate, Map<String, Handling>> byDay = new TreeMap<>();
        lines.forEach((line, handling) -> byDay.computeIfAbsent(
                        DeliverySchedule.readyBy(shop, counted, handling), day -> new LinkedHashMap<>())
                .put(line, handling));
        return byDay.values().stream()
                .map(parcel -> new DeliveryPlan(shop, parcel, services, to))
                .toList();
    }

    /**
     * What is in the cart.
     *
     * @return the handling of each line, in the order in which they were given; unmodifiable
     */
    public Map<String, Handling> lines() {
        return lines;
    }

    WorkingCalendar shop() {
        return shop;
    }

    WorkingCalendar destination() {
        return Objects.requireNonNull(to.calendar, "destination");
    }

    Collection<Handling> handlings() {
        return lines.values();
    }

    @Nullable
    DeliveryPreference preference() {
        return to.preference;
    }
}
