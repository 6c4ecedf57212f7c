package dev.aftercart.couriers.ups;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Numbers;
import dev.aftercart.explain.Parsed;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.Leg;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells UPS's bodies apart: the answer to a pull, a push, errors, something else. */
final class UpsBody {

    private static final String NOT_UPS =
            "this is not a UPS answer: it has neither shipments, nor an activity, nor errors";
    private static final String SHIPMENTS = "trackResponse.shipment";
    private static final String USPS_NUMBER = "USPS_PIC";

    private UpsBody() {}

    /** What a body says; {@code asked} stands in where a single package lacks its number. */
    static List<TrackingOutcome> outcomes(byte[] body, @Nullable TrackingNumber asked) {
        Parsed<JsonNode> read = Json.read(body);
        return read.value()
                .map(root -> outcomes(root, asked))
                .orElseGet(() -> List.of(new TrackingOutcome.Unreadable(read.diagnostics())));
    }

    private static List<TrackingOutcome> outcomes(JsonNode root, @Nullable TrackingNumber asked) {
        if (Json.at(root, "trackResponse").isObject()) {
            return shipments(Json.elements(Json.at(root, "trackResponse", "shipment")), asked);
        }
        if (Json.at(root, "activityStatus").isObject()) {
            return List.of(push(root));
        }
        List<JsonNode> errors = UpsErrors.in(root);
        return List.of(
                errors.isEmpty()
                        ? TrackingOutcome.Unreadable.because("", NOT_UPS)
                        : UpsErrors.outcome(errors.get(0), asked));
    }

    private static List<TrackingOutcome> shipments(List<JsonNode> shipments, @Nullable TrackingNumber asked) {
        List<TrackingOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < shipments.size(); i++) {
            outcomes.addAll(shipment(shipments.get(i), SHIPMENTS + "[" + i + "]", asked));
        }
        return outcomes.isEmpty()
                ? List.of(TrackingOutcome.Unreadable.because(SHIPMENTS, "must be a list of shipments"))
                : outcomes;
    }

    private static List<TrackingOutcome> shipment(JsonNode shipment, String path, @Nullable TrackingNumber asked) {
        List<JsonNode> packages = Json.elements(Json.at(shipment, "package"));
        TrackingNumber inquiry = Numbers.of(Json.text(shipment, "inquiryNumber"));
        if (packages.isEmpty()) {
            List<JsonNode> warnings = Json.elements(Json.at(shipment, "warnings"));
            return List.of(
                    warnings.isEmpty()
                            ? TrackingOutcome.Unreadable.because(path + ".package", "must be a list of packages")
                            : UpsErrors.outcome(warnings.get(0), asked == null ? inquiry : asked));
        }
        boolean isSingle = packages.size() == 1;
        List<TrackingOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < packages.size(); i++) {
            // The number asked for is of the shipment: that another piece was delivered says nothing about its first.
            outcomes.add(parcel(
                    packages.get(i), path + ".package[" + i + "]", isSingle ? asked : null, isSingle ? inquiry : null));
        }
        return outcomes;
    }

    private static TrackingOutcome parcel(
            JsonNode node, String path, @Nullable TrackingNumber asked, @Nullable TrackingNumber inquiry) {
        TrackingNumber own = Numbers.of(Json.text(node, "trackingNumber"));
        TrackingNumber fallback = inquiry == null ? asked : inquiry;
        TrackingNumber number = own == null ? fallback : own;
        if (number == null) {
            return TrackingOutcome.Unreadable.because(path + ".trackingNumber", "must be the package's number");
        }
        Set<TrackingNumber> aliases = new LinkedHashSet<>();
        List<Leg> onward = new ArrayList<>();
        for (JsonNode alternate : Json.elements(Json.at(node, "alternateTrackingNumber"))) {
            TrackingNumber other = Numbers.of(Json.text(alternate, "number"));
            if (other != null && USPS_NUMBER.equals(Json.text(alternate, "type"))) {
                onward.add(new Leg(CourierCode.of("usps"), other));
            } else if (other != null) {
                aliases.add(other);
            }
        }
        if (inquiry != null) {
            aliases.add(inquiry);
        }
        aliases.remove(number);
        return reading(number, UpsPackage.of(node, path), aliases, onward);
    }

    private static TrackingOutcome push(JsonNode root) {
        TrackingNumber number = Numbers.of(Json.text(root, "trackingNumber"));
        return number == null
                ? TrackingOutcome.Unreadable.because("trackingNumber", "must be the package's number")
                : reading(number, UpsPackage.ofPush(root, ""), Set.of(), List.of());
    }

    private static TrackingOutcome reading(
            TrackingNumber number, UpsPackage.Content content, Set<TrackingNumber> aliases, List<Leg> onward) {
        return new TrackingOutcome.Reading(new TrackingReading(
                Ups.CODE,
                number,
                aliases,
                content.service(),
                content.events(),
                content.estimates(),
                content.observation(),
                content.diagnostics(),
                onward));
    }
}
