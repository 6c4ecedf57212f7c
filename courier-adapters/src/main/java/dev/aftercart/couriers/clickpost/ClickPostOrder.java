package dev.aftercart.couriers.clickpost;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.aftercart.courier.Consignment;
import dev.aftercart.courier.Parcel;
import dev.aftercart.courier.ParcelItem;
import dev.aftercart.courier.Party;
import dev.aftercart.courier.PickupRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the order of a reverse pickup (RVP), as ClickPost's third version wants it. */
final class ClickPostOrder {

    private static final int MILLIMETRES_IN_A_CENTIMETRE = 10;

    private final PickupRequest request;
    private final Consignment consignment;
    private final ZoneId zone;

    ClickPostOrder(PickupRequest request, ZoneId zone) {
        this.request = request;
        this.consignment = request.consignment();
        this.zone = zone;
    }

    /** The first thing that ClickPost wants and the request lacks, or null. */
    @Nullable
    String missing() {
        Party from = consignment.from();
        Party to = consignment.to();
        if (request.reason() == null) {
            return "reason";
        }
        if (consignment.orderedOn() == null) {
            return "orderedOn";
        }
        if (consignment.items().isEmpty()) {
            return "items";
        }
        if (consignment.parcel().size() == null) {
            return "parcel.size";
        }
        String ofSender = missing(from, "from.");
        return ofSender == null ? missing(to, "to.") : ofSender;
    }

    private static @Nullable String missing(Party party, String whose) {
        if (party.phone() == null) {
            return whose + "phone";
        }
        if (party.region() == null) {
            return whose + "region";
        }
        return party.postcode() == null ? whose + "postcode" : null;
    }

    ObjectNode body(int courierPartner, LocalDate ordered, Parcel.Size size) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ObjectNode pickup = body.putObject("pickup_info");
        party("pickup_", consignment.from()).forEach(pickup::put);
        pickup.put("email", consignment.from().email());
        OffsetDateTime ready =
                request.readyFrom().atZone(zone).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
        pickup.put("pickup_time", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(ready));
        ObjectNode drop = body.putObject("drop_info");
        party("drop_", consignment.to()).forEach(drop::put);
        drop.put("drop_email", consignment.to().email());
        ObjectNode details = body.putObject("shipment_details");
        details.put("order_type", "PREPAID").put("cod_value", 0).put("courier_partner", courierPartner);
        details.put("reference_number", request.key().value());
        details.put("invoice_number", consignment.order().value()).put("invoice_date", ordered.toString());
        details.put("invoice_value", value()).put("weight", consignment.parcel().grams());
        details.put("length", centimetres(size.length())).put("breadth", centimetres(size.width()));
        details.put("height", centimetres(size.height()));
        var items = details.putArray("items");
        consignment.items().forEach(item -> items.add(item(item)));
        body.putObject("additional")
                .put("delivery_type", "RVP")
                .put("rvp_reason", request.reason())
                .put("async", false)
                .put("order_id", consignment.order().value());
        return body;
    }

    private static Map<String, @Nullable String> party(String prefix, Party party) {
        String house = party.house();
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put(prefix + "name", party.name());
        fields.put(prefix + "phone", party.phone());
        fields.put(prefix + "address", house == null ? party.street() : party.street() + " " + house);
        fields.put(prefix + "city", party.city());
        fields.put(prefix + "state", party.region());
        fields.put(prefix + "pincode", party.postcode());
        fields.put(prefix + "country", party.country());
        return fields;
    }

    private static ObjectNode item(ParcelItem item) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("sku", item.sku().value())
                .put("description", item.description())
                .put("quantity", item.quantity())
                .put("price", item.price().getAmount());
    }

    private BigDecimal value() {
        return consignment.items().stream()
                .map(item -> item.value().getAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Rounded up: whole centimetres are wanted. */
    private static int centimetres(int millimetres) {
        return (millimetres + MILLIMETRES_IN_A_CENTIMETRE - 1) / MILLIMETRES_IN_A_CENTIMETRE;
    }
}
