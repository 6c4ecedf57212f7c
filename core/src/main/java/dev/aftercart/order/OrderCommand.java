package dev.aftercart.order;

/**
 * Something the shop wants to do to an order.
 *
 * <p>It is run again when somebody else changed the order meanwhile, so it must decide from what it is given alone.
 */
@FunctionalInterface
public interface OrderCommand {

    /**
     * Decides.
     *
     * @param order the order as it is, and what can be done to it
     * @return the events to record, or why not
     */
    Proposal propose(OrderCommands order);
}
