package dev.aftercart.notify.dispatch;

import dev.aftercart.customer.Customer;
import dev.aftercart.notify.Channel;
import dev.aftercart.notify.Recipient;
import dev.aftercart.notify.channel.PhoneNumber;
import dev.aftercart.order.Address;
import dev.aftercart.order.Order;
import dev.aftercart.store.OrderStore;
import java.util.Optional;

/** Finds where somebody is reached. Asked at the last moment, so that an address that changed counts. Thread-safe. */
@FunctionalInterface
public interface Addresses {

    /**
     * Finds an address.
     *
     * @param order the order
     * @param who for whom the message is
     * @param channel by which channel it goes
     * @return the address; empty when there is none, and the next channel has its turn
     */
    Optional<String> of(Order order, Recipient who, Channel channel);

    /**
     * These addresses, and others where these have none: the devices of an app besides the person record.
     *
     * @param others asked second
     * @return new addresses
     */
    default Addresses or(Addresses others) {
        return (order, who, channel) -> of(order, who, channel).or(() -> others.of(order, who, channel));
    }

    /**
     * The customer's e-mail address, and their number for text messages and WhatsApp, from the person record. Nobody else's. A
     * number is given as all networks know it (E.164), for one that names no country in the country the order goes to; one that
     * cannot exist is none.
     *
     * @param store where person records are kept
     * @return the addresses
     */
    static Addresses of(OrderStore store) {
        return (order, who, channel) -> {
            if (who != Recipient.CUSTOMER || order.checkout().customer() == null) {
                return Optional.empty();
            }
            Optional<Customer> customer = store.customer(order.checkout().customer());
            return channel.equals(Channel.EMAIL)
                    ? customer.map(Customer::email)
                    : customer.filter(one -> channel.equals(Channel.SMS) || channel.equals(Channel.WHATSAPP))
                            .map(Customer::phone)
                            .flatMap(phone -> PhoneNumber.read(phone, country(order)))
                            .map(PhoneNumber::e164);
        };
    }

    private static String country(Order order) {
        Address to = order.checkout().shipTo();
        return to == null ? "" : to.country();
    }
}
