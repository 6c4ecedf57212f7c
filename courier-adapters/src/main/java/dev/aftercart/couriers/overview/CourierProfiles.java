package dev.aftercart.couriers.overview;

import dev.aftercart.courier.Courier;
import dev.aftercart.courier.DeliveryInstructions;
import dev.aftercart.courier.LabelIssuer;
import dev.aftercart.courier.PickupBooker;
import dev.aftercart.couriers.aramex.Aramex;
import dev.aftercart.couriers.clickpost.ClickPost;
import dev.aftercart.couriers.delhivery.Delhivery;
import dev.aftercart.couriers.dhl.Dhl;
import dev.aftercart.couriers.dhl.DhlReturns;
import dev.aftercart.couriers.easypost.EasyPost;
import dev.aftercart.couriers.fedex.Fedex;
import dev.aftercart.couriers.internal.Table;
import dev.aftercart.couriers.jne.Jne;
import dev.aftercart.couriers.jnt.Jnt;
import dev.aftercart.couriers.mapped.MappedCourier;
import dev.aftercart.couriers.overview.CourierProfile.Codes;
import dev.aftercart.couriers.overview.CourierProfile.Ports;
import dev.aftercart.couriers.overview.CourierProfile.Tracking;
import dev.aftercart.couriers.ups.Ups;
import dev.aftercart.couriers.usps.Usps;
import dev.aftercart.tracking.CourierCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The profiles of all couriers of this module, made from the couriers themselves and the tables beside them. */
public final class CourierProfiles {

    private static final List<Courier> WRITTEN = List.of(
            Aramex.parser(),
            ClickPost.parser(),
            Delhivery.parser(),
            Dhl.parser(),
            EasyPost.parser(),
            Fedex.parser(),
            Jne.parser(),
            Jnt.parser("MY"),
            Ups.parser(),
            Usps.parser());

    /** Classes with ports of couriers that a document describes. */
    private static final Map<CourierCode, Class<?>> BESIDE = Map.of(DhlReturns.CODE, DhlReturns.class);

    private static final List<List<String>> PUBLISHED = Table.rows(CourierProfiles.class, "published-codes.tsv", 3);
    private static final List<List<String>> UNMAPPED =
            Table.rows(CourierProfiles.class, "unmapped-codes.tsv", 5).stream()
                    .filter(row -> row.get(2).equals("unmapped"))
                    .toList();

    private CourierProfiles() {}

    /**
     * All couriers.
     *
     * @return their profiles, sorted by code
     */
    public static List<CourierProfile> all() {
        List<CourierProfile> profiles = new ArrayList<>();
        WRITTEN.forEach(courier -> profiles.add(profile(courier, written(courier.code()), false)));
        for (CourierCode code : MappedCourier.shipped()) {
            MappedCourier courier = MappedCourier.shipped(code.value());
            profiles.add(profile(courier, mapped(courier), true));
        }
        profiles.sort(Comparator.comparing(profile -> profile.code().value()));
        return List.copyOf(profiles);
    }

    /**
     * The profile of one courier.
     *
     * @param code the courier
     * @return its profile
     * @throws IllegalArgumentException when this module has no such courier; the message names those it has
     */
    public static CourierProfile of(CourierCode code) {
        List<CourierProfile> all = all();
        return all.stream()
                .filter(profile -> profile.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("no courier \"" + code + "\" is part of this module; there are "
                                + all.stream().map(CourierProfile::code).toList()));
    }

    private static CourierProfile profile(Courier courier, Tracking tracking, boolean isInFile) {
        Ports ports = new Ports(
                has(LabelIssuer.class, courier),
                has(PickupBooker.class, courier),
                has(DeliveryInstructions.class, courier));
        return new CourierProfile(courier.code(), isInFile, tracking, ports, codes(courier.code()));
    }

    private static boolean has(Class<?> port, Courier courier) {
        Class<?> beside = BESIDE.get(courier.code());
        return port.isInstance(courier) || (beside != null && port.isAssignableFrom(beside));
    }

    private static Tracking written(CourierCode code) {
        List<String> row = Table.rows(CourierProfiles.class, "written-couriers.tsv", 5).stream()
                .filter(each -> each.get(0).equals(code.value()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("written-couriers.tsv does not have " + code));
        return new Tracking(row.get(1), row.get(2), Integer.parseInt(row.get(3)), row.get(4));
    }

    private static Tracking mapped(MappedCourier courier) {
        return new Tracking(
                courier.isAsked() ? "yes" : "",
                courier.checksPushes() ? "signed" : "",
                courier.numbersPerCall(),
                courier.clock());
    }

    private static Codes codes(CourierCode courier) {
        int published = count(PUBLISHED, courier, 2);
        return new Codes(published - count(UNMAPPED, courier, 4), published);
    }

    private static int count(List<List<String>> rows, CourierCode courier, int column) {
        return rows.stream()
                .filter(row -> row.get(0).equals(courier.value()))
                .mapToInt(row -> row.get(column).split(" ").length)
                .sum();
    }
}
