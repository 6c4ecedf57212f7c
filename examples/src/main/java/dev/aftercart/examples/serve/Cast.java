package dev.aftercart.examples.serve;

import dev.aftercart.courier.Party;
import dev.aftercart.customer.Customer;
import dev.aftercart.order.Address;
import dev.aftercart.order.Line;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderDraft;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.TrackingNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Who and what a made-up order is about.
 *
 * @param number the order's
 * @param market where it happens
 * @param customer as the shop keeps them
 * @param party as a courier knows them
 * @param lines what was bought
 * @param parcels the numbers of the parcels that it can come in
 */
record Cast(
        OrderNumber number,
        Market market,
        Customer customer,
        Party party,
        List<Line> lines,
        List<TrackingNumber> parcels) {

    private static final int FIRST_NUMBER = 1001;

    static final CourierCode COURIER = CourierCode.of("dhl");

    static Cast of(int index, RandomGenerator random) {
        Market market = Market.ALL.get(index % Market.ALL.size());
        String number = String.valueOf(FIRST_NUMBER + index);
        int digits = random.nextInt(10, 100);
        Party party = market.party(
                market.names().get(random.nextInt(market.names().size())),
                "customer" + number + "@example.com",
                digits);
        Customer customer = Customer.of("c-" + number)
                .name(party.name())
                .email(Objects.requireNonNull(party.email()))
                .language(market.language().toLanguageTag())
                .zone(market.zone().getId());
        boolean reachedByPhone = index % 2 == 0;
        int first = random.nextInt(market.goods());
        List<Line> lines = List.of(
                market.line(first, 1),
                market.line((first + random.nextInt(1, market.goods())) % market.goods(), random.nextInt(1, 3)));
        List<TrackingNumber> parcels = IntStream.range(0, 2)
                .mapToObj(each -> TrackingNumber.of(
                        String.format(Locale.ROOT, "%010d", random.nextLong(1_000_000_000L, 9_999_999_999L))))
                .toList();
        return new Cast(
                OrderNumber.of(number),
                market,
                reachedByPhone ? customer.phone(Objects.requireNonNull(party.phone())) : customer,
                party,
                lines,
                parcels);
    }

    OrderDraft placed(Instant at) {
        LocalDate day = at.atZone(market.zone()).toLocalDate();
        OrderDraft draft = Order.place(number.value())
                .at(at)
                .customer(customer)
                .shipTo(Address.in(party.country()).withPostcode(Objects.requireNonNull(party.postcode())))
                .payment("card")
                .shipping("standard", market.shipping())
                .promise(day.plusDays(3), day.plusDays(5));
        lines.forEach(draft::line);
        return draft;
    }
}
