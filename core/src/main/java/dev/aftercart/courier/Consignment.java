package dev.aftercart.courier;

import dev.aftercart.order.OrderNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What goes from where to where. Of a return, {@code from} is the customer and {@code to} the shop, whichever way round the
 * courier's interface wants them.
 *
 * <p>It holds personal data; its text form names the order alone.
 *
 * @param order the order that the goods are of; printed on some labels
 * @param from who hands the parcel over
 * @param to who gets it
 * @param parcel the parcel
 * @param items what is in it; empty where the courier need not know
 * @param orderedOn the day of the order, which stands on its invoice, or null
 */
public record Consignment(
        OrderNumber order,
        Party from,
        Party to,
        Parcel parcel,
        List<ParcelItem> items,
        @Nullable LocalDate orderedOn) {

    /** Takes a copy of the items. */
    public Consignment {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(parcel, "parcel");
        items = List.copyOf(items);
    }

    /**
     * A consignment of which the courier need not know what is in it.
     *
     * @param order the order that the goods are of
     * @param from who hands the parcel over
     * @param to who gets it
     * @param parcel the parcel
     * @return the consignment
     */
    public static Consignment of(String order, Party from, Party to, Parcel parcel) {
        return new Consignment(OrderNumber.of(order), from, to, parcel, List.of(), null);
    }

    /**
     * The same with what is in it.
     *
     * @param contents the items
     * @return a new consignment
     */
    public Consignment containing(ParcelItem... contents) {
        return new Consignment(order, from, to, parcel, List.of(contents), orderedOn);
    }

    /**
     * The same with the day of the order.
     *
     * @param day the day
     * @return a new consignment
     */
    public Consignment orderedOn(LocalDate day) {
        return new Consignment(order, from, to, parcel, items, day);
    }

    @Override
    public String toString() {
        return "a consignment of order " + order;
    }
}
