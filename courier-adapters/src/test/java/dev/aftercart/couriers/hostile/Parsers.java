package dev.aftercart.couriers.hostile;

import dev.aftercart.courier.Courier;
import dev.aftercart.couriers.aramex.Aramex;
import dev.aftercart.couriers.clickpost.ClickPost;
import dev.aftercart.couriers.delhivery.Delhivery;
import dev.aftercart.couriers.dhl.Dhl;
import dev.aftercart.couriers.easypost.EasyPost;
import dev.aftercart.couriers.fedex.Fedex;
import dev.aftercart.couriers.internal.Table;
import dev.aftercart.couriers.jne.Jne;
import dev.aftercart.couriers.jnt.Jnt;
import dev.aftercart.couriers.mapped.MappedCourier;
import dev.aftercart.couriers.push.PushCheck;
import dev.aftercart.couriers.ups.Ups;
import dev.aftercart.couriers.usps.Usps;
import dev.aftercart.tracking.CourierCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All couriers of the module without credentials, each with bodies that it reads. They take any push for genuine. */
final class Parsers {

    private static final PushCheck ANYBODY = request -> Optional.empty();

    /** By the courier's code. */
    static final Map<String, Courier> ALL = all();

    /** By the courier's code. */
    static final Map<String, List<String>> BODIES = bodies();

    private Parsers() {}

    private static Map<String, Courier> all() {
        Map<String, Courier> all = new LinkedHashMap<>();
        List.of(
                        Aramex.parser().withPushCheck(ANYBODY),
                        ClickPost.parser().withPushCheck(ANYBODY),
                        Delhivery.parser().withPushCheck(ANYBODY),
                        Dhl.parser().withPushCheck(ANYBODY),
                        EasyPost.parser().withPushCheck(ANYBODY),
                        Fedex.parser().withPushCheck(ANYBODY),
                        Jne.parser(),
                        Jnt.parser("SA").withPushCheck(ANYBODY),
                        Ups.parser().withPushCheck(ANYBODY),
                        Usps.parser().withPushCheck(ANYBODY))
                .forEach(courier -> all.put(courier.code().value(), courier));
        for (CourierCode code : MappedCourier.shipped()) {
            all.put(code.value(), MappedCourier.shipped(code.value()));
        }
        return all;
    }

    private static Map<String, List<String>> bodies() {
        Map<String, List<String>> bodies = new LinkedHashMap<>();
        Table.rows(Parsers.class, "bodies.tsv", 2).forEach(row -> add(bodies, row.get(0), row.get(1)));
        Table.rows(MappedCourier.class, "bodies.tsv", 3).forEach(row -> add(bodies, row.get(0), row.get(2)));
        return bodies;
    }

    private static void add(Map<String, List<String>> bodies, String courier, String body) {
        bodies.computeIfAbsent(courier, code -> new ArrayList<>()).add(body);
    }
}
