package dev.aftercart.order;

/** Told about changes of orders after they were recorded. One that fails does not keep the others from hearing. */
@FunctionalInterface
public interface OrderListener {

    /**
     * Hears of a change.
     *
     * @param change what became different
     */
    void changed(OrderChange change);
}
