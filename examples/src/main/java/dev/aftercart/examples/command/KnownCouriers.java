package dev.aftercart.examples.command;

import dev.aftercart.courier.Courier;
import dev.aftercart.couriers.clickpost.ClickPost;
import dev.aftercart.couriers.delhivery.Delhivery;
import dev.aftercart.couriers.dhl.Dhl;
import dev.aftercart.couriers.easypost.EasyPost;
import dev.aftercart.couriers.fedex.Fedex;
import dev.aftercart.couriers.ups.Ups;
import dev.aftercart.couriers.usps.Usps;
import java.util.List;
import java.util.Locale;

/** The couriers whose bodies the command can read. */
final class KnownCouriers {

    private static final List<Courier> ALL = List.of(ClickPost.parser(), Delhivery.parser(), Dhl.parser(), EasyPost.parser(), Fedex.parser(), Ups.parser(), Usps.parser());

    private KnownCouriers() {}

    static Courier byCode(String code) throws BadInput {
        for (Courier courier : ALL) {
            if (courier.code().value().equals(code.toLowerCase(Locale.ROOT))) {
                return courier;
            }
        }
        throw new BadInput("there is no courier \"" + code + "\"; there are: "
                + String.join(
                        ", ",
                        ALL.stream().map(courier -> courier.code().value()).toList()));
    }
}
