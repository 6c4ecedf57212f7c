package dev.aftercart.examples.command;

import dev.aftercart.courier.Courier;
import dev.aftercart.couriers.aramex.Aramex;
import dev.aftercart.couriers.clickpost.ClickPost;
import dev.aftercart.couriers.delhivery.Delhivery;
import dev.aftercart.couriers.dhl.Dhl;
import dev.aftercart.couriers.easypost.EasyPost;
import dev.aftercart.couriers.fedex.Fedex;
import dev.aftercart.couriers.jne.Jne;
import dev.aftercart.couriers.jnt.Jnt;
import dev.aftercart.couriers.mapped.MappedCourier;
import dev.aftercart.couriers.ups.Ups;
import dev.aftercart.couriers.usps.Usps;
import dev.aftercart.tracking.CourierCode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The couriers whose bodies the command can read. */
final class KnownCouriers {

    private static final List<Courier> ALL = Stream.concat(
                    Stream.of(
                            Aramex.parser(),
                            ClickPost.parser(),
                            Delhivery.parser(),
                            Dhl.parser(),
                            EasyPost.parser(),
                            Fedex.parser(),
                            Jne.parser(),
                            Ups.parser(),
                            Usps.parser()),
                    MappedCourier.shipped().stream().map(code -> MappedCourier.shipped(code.value())))
            .toList();

    private KnownCouriers() {}

    /** A courier; the country is that of the account, which some need and the others do not look at. */
    static Courier byCode(String code, @Nullable String country) throws BadInput {
        String wanted = code.toLowerCase(Locale.ROOT);
        if (wanted.equals(Jnt.CODE.value())) {
            return jnt(country);
        }
        for (Courier courier : ALL) {
            if (courier.code().value().equals(wanted)) {
                return courier;
            }
        }
        throw new BadInput("there is no courier \"" + code + "\"; there are: " + String.join(", ", codes()));
    }

    private static Jnt jnt(@Nullable String country) throws BadInput {
        if (country == null) {
            throw new BadInput("the codes of jnt differ by country; say which with --country, such as --country MY");
        }
        return Jnt.parser(country);
    }

    private static List<String> codes() {
        return Stream.concat(ALL.stream().map(Courier::code), Stream.of(Jnt.CODE))
                .map(CourierCode::value)
                .sorted()
                .toList();
    }
}
