package dev.aftercart.couriers.easypost;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.aftercart.courier.Consignment;
import dev.aftercart.courier.LabelRequest;
import dev.aftercart.courier.Parcel;
import dev.aftercart.courier.ParcelItem;
import dev.aftercart.courier.Party;
import dev.aftercart.courier.PickupRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/** Writes what EasyPost wants to know, in its pounds and inches. */
final class EasyPostForms {

    private static final BigDecimal GRAMS_IN_AN_OUNCE = new BigDecimal("28.349523125");
    private static final BigDecimal MILLIMETRES_IN_AN_INCH = new BigDecimal("25.4");

    private EasyPostForms() {}

    /** A return: EasyPost wants the addresses of the way out, and turns them round itself. */
    static ObjectNode shipment(LabelRequest request) {
        Consignment consignment = request.consignment();
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ObjectNode shipment = body.putObject("shipment");
        shipment.put("reference", request.key().value());
        shipment.put("is_return", true);
        shipment.set("to_address", address(consignment.from()));
        shipment.set("from_address", address(consignment.to()));
        shipment.set("parcel", parcel(consignment.parcel()));
        if (crossesBorder(consignment)) {
            shipment.set("customs_info", customs(consignment));
        }
        shipment.putObject("options")
                .put("label_format", request.format().name())
                .put("invoice_number", consignment.order().value());
        return body;
    }

    static boolean crossesBorder(Consignment consignment) {
        return !consignment.from().country().equals(consignment.to().country());
    }

    /** A pickup of a parcel that has its label. */
    static ObjectNode pickup(PickupRequest request, String shipment) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ObjectNode pickup = body.putObject("pickup");
        pickup.put("reference", request.key().value());
        pickup.put("min_datetime", request.readyFrom().toString());
        pickup.put("max_datetime", request.readyUntil().toString());
        pickup.put("is_account_address", false);
        pickup.put("instructions", request.note());
        pickup.putObject("shipment").put("id", shipment);
        pickup.set("address", address(request.consignment().from()));
        return body;
    }

    private static ObjectNode address(Party party) {
        ObjectNode address = JsonNodeFactory.instance.objectNode();
        String house = party.house();
        address.put("name", party.name());
        address.put("company", party.company());
        address.put("street1", house == null ? party.street() : party.street() + " " + house);
        address.put("city", party.city());
        address.put("state", party.region());
        address.put("zip", party.postcode());
        address.put("country", party.country());
        address.put("phone", party.phone());
        address.put("email", party.email());
        return address;
    }

    private static ObjectNode parcel(Parcel parcel) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("weight", ounces(parcel.grams()));
        Parcel.Size size = parcel.size();
        if (size != null) {
            node.put("length", inches(size.length()));
            node.put("width", inches(size.width()));
            node.put("height", inches(size.height()));
        }
        return node;
    }

    private static ObjectNode customs(Consignment consignment) {
        ObjectNode customs = JsonNodeFactory.instance.objectNode();
        customs.put("contents_type", "returned_goods");
        customs.put("restriction_type", "none");
        var items = customs.putArray("customs_items");
        for (ParcelItem item : consignment.items()) {
            ParcelItem.Customs said = Objects.requireNonNull(item.customs(), "customs");
            items.addObject()
                    .put("description", item.description())
                    .put("quantity", item.quantity())
                    .put("value", item.value().getAmount())
                    .put("currency", item.price().getCurrencyUnit().getCode())
                    .put("weight", ounces((long) said.grams() * item.quantity()))
                    .put("origin_country", said.origin())
                    .put("hs_tariff_number", said.tariff());
        }
        return customs;
    }

    /** Rounded up: who declares too little pays later. */
    private static BigDecimal ounces(long grams) {
        return BigDecimal.valueOf(grams).divide(GRAMS_IN_AN_OUNCE, 1, RoundingMode.UP);
    }

    private static BigDecimal inches(int millimetres) {
        return BigDecimal.valueOf(millimetres).divide(MILLIMETRES_IN_AN_INCH, 1, RoundingMode.UP);
    }
}
