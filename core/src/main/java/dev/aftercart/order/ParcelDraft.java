package dev.aftercart.order;

import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.TrackingNumber;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A parcel that is about to leave. Not thread-safe; its methods change it and return it. */
public final class ParcelDraft {

    private final Order order;
    private @Nullable CourierCode courier;
    private @Nullable TrackingNumber number;
    private Direction direction = Direction.FORWARD;
    private Items items = Items.NONE;

    ParcelDraft(Order order) {
        this.order = order;
    }

    /**
     * Sets who carries it.
     *
     * @param code the courier's code
     * @return this draft
     */
    public ParcelDraft courier(String code) {
        this.courier = CourierCode.of(code);
        return this;
    }

    /**
     * Sets its number with the courier.
     *
     * @param trackingNumber the number
     * @return this draft
     */
    public ParcelDraft tracking(String trackingNumber) {
        this.number = TrackingNumber.of(trackingNumber);
        return this;
    }

    /**
     * Sets which way it goes; forward when nothing is said.
     *
     * @param way the direction
     * @return this draft
     */
    public ParcelDraft direction(Direction way) {
        this.direction = way;
        return this;
    }

    /**
     * Puts some of a line into it.
     *
     * @param sku which line
     * @param quantity how many
     * @return this draft
     * @throws IllegalArgumentException when the order has no such line
     */
    public ParcelDraft item(String sku, int quantity) {
        Sku wanted = Sku.of(sku);
        if (order.line(wanted).isEmpty()) {
            throw new IllegalArgumentException("order " + order.number() + " has no line " + sku + "; it has "
                    + order.lines().stream().map(line -> line.sku().value()).toList());
        }
        items = items.plus(Items.of(wanted, quantity));
        return this;
    }

    /**
     * Puts everything into it that has not been sent yet.
     *
     * @return this draft
     */
    public ParcelDraft all() {
        items = Items.NONE;
        for (Line line : order.lines()) {
            int open = order.ledger(line.sku()).map(LineLedger::open).orElse(0);
            items = open > 0 ? items.plus(Items.of(line.sku(), open)) : items;
        }
        return this;
    }

    Direction direction() {
        return direction;
    }

    /** The first line of which more is in the parcel than is left to send. */
    Optional<Sku> tooMany() {
        return order.shipments().stream().anyMatch(this::isThis)
                ? Optional.empty()
                : items.quantities().entrySet().stream()
                        .filter(entry -> entry.getValue()
                                > order.ledger(entry.getKey())
                                        .map(LineLedger::open)
                                        .orElse(0))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    private boolean isThis(Shipment shipment) {
        return shipment.courier().equals(courier) && shipment.number().equals(number) && shipment.shippedAt() != null;
    }

    Fact.Shipped fact() {
        return new Fact.Shipped(required(courier, "courier"), required(number, "tracking"), direction, items);
    }

    /** A parcel leaves once: telling it again is no news. */
    String key() {
        return "shipped:" + courier + ":" + number;
    }

    private <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw new IllegalStateException("a parcel of order " + order.number() + " needs its " + field);
        }
        return value;
    }
}
