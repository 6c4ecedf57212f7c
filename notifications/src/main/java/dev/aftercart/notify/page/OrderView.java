package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.Recipient;
import dev.aftercart.notify.page.access.AccessLevel;
import dev.aftercart.notify.page.access.Disclosure;
import dev.aftercart.notify.page.access.PersonalFact;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.order.ReturnOption;
import dev.aftercart.order.Shipment;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.TrackingNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a customer may see of an order at an instant, in no language yet: the tracking page and all messages are made from
 * it.
 *
 * <p>It holds no name, address or contact. What is optional (links, a way into a return, what a message is about) is added
 * by the host, since it knows the addresses; what is not added is not shown.
 *
 * <p>What a page and the documents beside it tell is also a matter of who is looking: unless the host says
 * {@linkplain #disclosing who}, they tell status and goods, and no more. Immutable and thread-safe.
 */
public final class OrderView {

    private final Order order;
    private final Instant now;
    private final Disclosure disclosure;
    private final Added added;

    private OrderView(Order order, Instant now, Disclosure disclosure, Added added) {
        this.order = order;
        this.now = now;
        this.disclosure = disclosure;
        this.added = added;
    }

    /** Where a courier shows a parcel. */
    record CourierLink(String courier, String url) {}

    /** What the host added. Filled before the view that holds it is made, and not changed after. */
    private static final class Added {
        final Map<Link, String> links = new EnumMap<>(Link.class);
        final Map<TrackingNumber, CourierLink> courierLinks = new HashMap<>();

        @Nullable
        ReturnOption returns;

        @Nullable
        TrackingNumber parcel;

        @Nullable
        String reference;

        @Nullable
        PickupPoint pickup;

        @Nullable
        LocalDate until;

        @Nullable
        Money amount;

        @Nullable
        Phrase reason;

        List<Recommendation> recommendations = List.of();

        Added copy() {
            Added copy = new Added();
            copy.links.putAll(links);
            copy.courierLinks.putAll(courierLinks);
            copy.returns = returns;
            copy.parcel = parcel;
            copy.reference = reference;
            copy.pickup = pickup;
            copy.until = until;
            copy.amount = amount;
            copy.reason = reason;
            copy.recommendations = recommendations;
            return copy;
        }
    }

    private OrderView with(Consumer<Added> change) {
        Added more = added.copy();
        change.accept(more);
        return new OrderView(order, now, disclosure, more);
    }

    /**
     * An order as its customer sees it.
     *
     * @param order the order
     * @param now the instant it is looked at; decides whether a promised day has passed
     * @return the view, without links, for whom nothing is known of
     */
    public static OrderView of(Order order, Instant now) {
        return new OrderView(
                Objects.requireNonNull(order, "order"),
                Objects.requireNonNull(now, "now"),
                Disclosure.LEAST,
                new Added());
    }

    /**
     * The same view for somebody who may see more of a person, or less.
     *
     * @param shown what they may see: {@link Disclosure#of} the grant of their link
     * @return a new view
     */
    public OrderView disclosing(Disclosure shown) {
        return new OrderView(order, now, Objects.requireNonNull(shown, "shown"), added);
    }

    /**
     * The same view as a message tells it: with all that the host added, since a message goes to the address of whom it is
     * for. What their role may not see stays hidden, such as prices to whoever gets a present.
     *
     * @return a new view
     */
    public OrderView asMessage() {
        return disclosing(disclosure.level(AccessLevel.VERIFIED));
    }

    /** The same view as a page tells it: that of a present is seen by whoever gets it. */
    OrderView asPage() {
        return order.checkout().gift() ? disclosing(disclosure.audience(Recipient.GIFT_RECIPIENT)) : this;
    }

    /**
     * What may be seen of a person.
     *
     * @return what the host said, else {@link Disclosure#LEAST}
     */
    public Disclosure disclosure() {
        return disclosure;
    }

    /**
     * The same view with a place to lead the customer to.
     *
     * @param link what is there
     * @param url the address; a signed one, if the page is protected so
     * @return a new view
     */
    public OrderView link(Link link, String url) {
        Objects.requireNonNull(url, "url");
        return with(more -> more.links.put(link, url));
    }

    /**
     * The same view with a link to a courier's own page about a parcel.
     *
     * @param parcel the parcel's number
     * @param courier the courier's name as customers know it
     * @param url the address
     * @return a new view
     */
    public OrderView courierLink(TrackingNumber parcel, String courier, String url) {
        return with(more -> more.courierLinks.put(parcel, new CourierLink(courier, url)));
    }

    /**
     * The same view with a way into a return; it is shown once the order was delivered, until its last day.
     *
     * @param option the way in
     * @return a new view
     */
    public OrderView returns(ReturnOption option) {
        return with(more -> more.returns = Objects.requireNonNull(option, "option"));
    }

    /**
     * The same view for a message about one parcel of several. Without it, a message is about the parcel that was heard of
     * last.
     *
     * @param parcel the parcel's number
     * @return a new view
     */
    public OrderView about(TrackingNumber parcel) {
        return with(more -> more.parcel = Objects.requireNonNull(parcel, "parcel"));
    }

    /**
     * The same view for a message about one return, exchange or claim of several. Without it, a message is about the last.
     *
     * @param reference its reference (RMA number)
     * @return a new view
     */
    public OrderView aboutReturn(String reference) {
        return with(more -> more.reference = Objects.requireNonNull(reference, "reference"));
    }

    /**
     * The same view with the place where the parcel waits.
     *
     * @param place where
     * @return a new view
     */
    public OrderView pickup(PickupPoint place) {
        return with(more -> more.pickup = Objects.requireNonNull(place, "place"));
    }

    /**
     * The same view with the last day for what a message asks: to collect, to answer, to send back.
     *
     * @param day the day, by the customer's calendar
     * @return a new view
     */
    public OrderView until(LocalDate day) {
        return with(more -> more.until = Objects.requireNonNull(day, "day"));
    }

    /**
     * The same view with the amount that a message is about, where that is not the last refund: what customs ask for, or a
     * refund that the order's log does not hold.
     *
     * @param amount the amount
     * @return a new view
     */
    public OrderView amount(Money amount) {
        return with(more -> more.amount = Objects.requireNonNull(amount, "amount"));
    }

    /**
     * The same view with the reason for what a message tells, such as why a return was declined.
     *
     * @param reason a whole sentence
     * @return a new view
     */
    public OrderView reason(Phrase reason) {
        return with(more -> more.reason = Objects.requireNonNull(reason, "reason"));
    }

    /**
     * The same view with what else the customer may like. The tracking page shows it unless a
     * parcel is in trouble, lost or on its way back, and of messages only marketing.
     *
     * @param goods the best first; four are shown
     * @return a new view
     */
    public OrderView recommendations(List<Recommendation> goods) {
        List<Recommendation> copy = List.copyOf(goods);
        return with(more -> more.recommendations = copy);
    }

    /**
     * The order's number.
     *
     * @return the number
     */
    public OrderNumber number() {
        return order.number();
    }

    /**
     * What the order costs in all.
     *
     * @return the total, or empty when it is not known
     */
    public Optional<Money> total() {
        return order.total();
    }

    /**
     * The language that the customer chose at checkout.
     *
     * @return the language
     */
    public Locale language() {
        return order.checkout().language();
    }

    /**
     * An address that the host gave.
     *
     * @param link what is there
     * @return the address, or null when the host gave none, or it is not for this level
     */
    public @Nullable String url(Link link) {
        return link.isOpenTo(disclosure.level()) ? added.links.get(link) : null;
    }

    /**
     * The instant it is looked at, by the customer's calendar.
     *
     * @return the instant in the zone of the order
     */
    public ZonedDateTime at() {
        return now.atZone(order.zone());
    }

    /**
     * What the customer collects the parcel with.
     *
     * @return the code that the host gave, or null, also when it is not for this level
     */
    public @Nullable String pickupCode() {
        PickupPoint place = pickup();
        return place == null ? null : place.code();
    }

    /**
     * The sentence above everything else on the page, such as "Your order is on its way".
     *
     * @return a phrase of {@link NotificationPhrases}
     */
    public Phrase headline() {
        List<Shipment> parcels = Advice.outbound(order);
        Milestone milestone = order.milestone();
        long delivered = parcels.stream()
                .filter(parcel -> parcel.milestone() == Milestone.DELIVERED)
                .count();
        if (delivered > 0 && milestone.compareTo(Milestone.DELIVERED) < 0) {
            return delivered == parcels.size()
                    ? Phrase.of("headline.part_delivered")
                    : Phrase.of("headline.parcels_delivered")
                            .with("delivered", delivered)
                            .with("total", parcels.size());
        }
        if (Advice.cameInVain(order)) {
            return Phrase.of("headline.attempt_failed");
        }
        boolean partlyShipped = !parcels.isEmpty() && milestone.compareTo(Milestone.SHIPPED) < 0;
        return Phrase.of(
                "headline." + (partlyShipped ? "part_shipped" : milestone.name().toLowerCase(Locale.ROOT)));
    }

    /**
     * A sentence about the order, with all that such a sentence can be filled with: {@code number}, {@code dates},
     * {@code dates_short}, {@code deadline}, {@code deadline_short}, {@code place}, {@code parcel}, {@code items},
     * {@code status}, {@code total}, {@code amount}. Each is always there; what is not known has words of its own.
     *
     * @param key which sentence
     * @return the phrase
     */
    public Phrase phrase(String key) {
        return new Phrase(key, new Matter(this).arguments());
    }

    Order order() {
        return order;
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return at().toLocalDate();
    }

    /** Whether something of a fact may be told. */
    boolean shows(PersonalFact fact) {
        return disclosure.shows(fact);
    }

    private <T> @Nullable T shown(PersonalFact fact, @Nullable T value) {
        return shows(fact) ? value : null;
    }

    @Nullable
    CourierLink courierLink(TrackingNumber parcel) {
        return shown(PersonalFact.TRACKING_NUMBER, added.courierLinks.get(parcel));
    }

    @Nullable
    ReturnOption returns() {
        ReturnOption returns = shown(PersonalFact.LAST_DAY, added.returns);
        boolean open = returns != null
                && order.milestone() == Milestone.DELIVERED
                && !returns.lastDay().isBefore(today());
        return open ? returns : null;
    }

    @Nullable
    TrackingNumber parcel() {
        return added.parcel;
    }

    @Nullable
    String reference() {
        return added.reference;
    }

    @Nullable
    PickupPoint pickup() {
        PickupPoint place = shown(PersonalFact.TOWN, added.pickup);
        return place == null || shows(PersonalFact.PICKUP_CODE)
                ? place
                : new PickupPoint(place.name(), place.hours(), null);
    }

    @Nullable
    LocalDate until() {
        return shown(PersonalFact.LAST_DAY, added.until);
    }

    @Nullable
    Money amount() {
        return shown(PersonalFact.PRICES, added.amount);
    }

    @Nullable
    Phrase reason() {
        return shown(PersonalFact.LAST_DAY, added.reason);
    }

    List<Recommendation> recommendations() {
        return added.recommendations;
    }

    @Override
    public String toString() {
        return "view of " + order + " at " + now;
    }
}
