package dev.aftercart.order;

import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.TrackingNumber;
import java.util.Optional;
import java.util.function.Predicate;
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
     * Puts the parts of a bundle into it.
     *
     * @param sku which bundle
     * @param quantity how many bundles
     * @return this draft
     * @throws IllegalArgumentException when the order has no such bundle, or its parts cannot be shared out evenly
     */
    public ParcelDraft bundle(String sku, int quantity) {
        Sku wanted = Sku.of(sku);
        Bundle bundle = order.lines().stream()
                .flatMap(line -> line.bundle().stream())
                .filter(whole -> whole.sku().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("order " + order.number() + " has no bundle " + sku));
        items = items.plus(bundle.pieces(order.lines(), quantity));
        return this;
    }

    /**
     * Puts everything into it that still has to be sent; what is digital needs no parcel.
     *
     * @return this draft
     */
    public ParcelDraft all() {
        items = all(line -> true);
        return this;
    }

    /**
     * Puts everything into it that still has to be sent to an address.
     *
     * @param address the address of lines, or of the order
     * @return this draft
     */
    public ParcelDraft all(Address address) {
        items = all(line -> order.shipTo(line.sku()).equals(Optional.of(address)));
        return this;
    }

    private Items all(Predicate<Line> wanted) {
        Items all = Items.NONE;
        for (Line line : order.lines()) {
            int open = order.ledger(line.sku()).map(LineLedger::open).orElse(0);
            all = open > 0 && wanted.test(line) ? all.plus(Items.of(line.sku(), open)) : all;
        }
        return all;
    }

    Direction direction() {
        return direction;
    }

    Items items() {
        return items;
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
