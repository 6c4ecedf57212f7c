package dev.aftercart.benchmarks;

import dev.aftercart.courier.Courier;
import dev.aftercart.courier.TrackingOutcome;
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
import dev.aftercart.tracking.TrackingEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** One journey of nine scans as each courier writes it: announced, picked up, five hubs and vans, an attempt, delivered. */
final class Bodies {

    private static final int SCANS = 9;

    private Bodies() {}

    /** The body of a courier, with the fields that its answers have beside those that are read. */
    static byte[] body(String courier) {
        try (InputStream in = Bodies.class.getResourceAsStream("bodies/" + courier + ".json")) {
            return Objects.requireNonNull(in, courier).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the body of " + courier + " cannot be read", e);
        }
    }

    /** The courier without credentials. */
    static Courier courier(String code) {
        return switch (code) {
            case "aramex" -> Aramex.parser();
            case "clickpost" -> ClickPost.parser();
            case "delhivery" -> Delhivery.parser();
            case "dhl" -> Dhl.parser();
            case "easypost" -> EasyPost.parser();
            case "fedex" -> Fedex.parser();
            case "jne" -> Jne.parser();
            case "jnt" -> Jnt.parser("MY");
            case "ups" -> Ups.parser();
            case "usps" -> Usps.parser();
            default -> MappedCourier.shipped(code);
        };
    }

    /** Refuses an answer that lacks a scan, the delivery at its end, or the time of any. */
    static void check(String courier, List<TrackingOutcome> outcomes) {
        List<TrackingEvent> events =
                ((TrackingOutcome.Reading) outcomes.get(0)).reading().events();
        boolean timed = events.stream().allMatch(event -> event.time().instant() != null);
        // GLS and Shippo tell the status beside the scans, which is an event of its own.
        if (outcomes.size() != 1 || events.size() < SCANS || events.size() > SCANS + 1 || !timed) {
            throw new IllegalStateException(courier + " gives " + outcomes + " with " + events);
        }
        if (!events.get(events.size() - 1).isDeliveryToCustomer()) {
            throw new IllegalStateException("the parcel of " + courier + " is not delivered: " + events);
        }
    }
}
