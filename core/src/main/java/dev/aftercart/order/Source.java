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

    /** The source of that code; its text is kept once, as there are few sources and orders name them over and over. */
    static Source of(String code) {
        return code.equals(SHOP.code) ? SHOP : new Source(code.intern());
    }

    @Override
    public String toString() {
        return code;
    }
}
