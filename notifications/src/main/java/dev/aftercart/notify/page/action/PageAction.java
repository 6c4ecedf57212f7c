package dev.aftercart.notify.page.action;

import dev.aftercart.order.OrderCommand;
import java.util.Optional;

/**
 * What a customer asks for with a form. Sealed. What customers write stands in text forms of none of them, and belongs beside
 * the order's log, with the person.
 */
public sealed interface PageAction
        permits CancellationAnswer, CustomerWords, DeliveryAnswer, MessageChoice, ReturnAnswer, WithdrawalAnswer {

    /**
     * What it means for the order. The order may still refuse: the customer does not know what happened meanwhile.
     *
     * @param reference the reference of the return, exchange or withdrawal that comes of it: letters, digits, {@code _},
     *     {@code -} and the like, as {@link dev.aftercart.order.ReturnCommands} takes it; otherwise not looked at
     * @return the command; empty where the order's log has nothing to say of it
     */
    default Optional<OrderCommand> command(String reference) {
        return Optional.empty();
    }
}
