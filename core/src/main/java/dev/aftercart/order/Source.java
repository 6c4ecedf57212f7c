package dev.aftercart.order;

/**
 * Where an event comes from: the shop, a courier, a channel. Open.
 *
 * @param code a short name, such as {@code shop} or {@code dhl}
 */
public record Source(String code) {

    /** The shop's own code. */
    public static final Source SHOP = new Source("shop");

    /** Checks the form. */
    public Source {
        Names.check("a source", code, 64);
    }

    @Override
    public String toString() {
        return code;
    }
}
