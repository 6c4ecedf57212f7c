package dev.aftercart.couriers.dhl;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.aftercart.courier.BookingOutcome.Refused;
import dev.aftercart.courier.Label;
import dev.aftercart.courier.LabelFormat;
import dev.aftercart.courier.LabelRequest;
import dev.aftercart.courier.ParcelItem;
import dev.aftercart.courier.Party;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the order of a return label, and says beforehand what DHL would refuse. */
final class DhlReturnOrder {

    /** Of the countries that DHL takes returns from, those outside the European Union. */
    private static final Set<String> OUTSIDE_THE_UNION = Set.of("CH", "GB", "NO");

    private static final Set<String> CURRENCIES = Set.of("EUR", "GBP", "CHF");
    private static final int HEAVIEST = 31_500;
    private static final int MOST_PIECES = 20;
    private static final int LONGEST_TEXT = 50;

    private final LabelRequest request;
    private final Party sender;
    private final @Nullable String receiver;

    DhlReturnOrder(LabelRequest request, @Nullable String receiver) {
        this.request = request;
        this.sender = request.consignment().from();
        this.receiver = receiver;
    }

    String labelType() {
        return request.format() == LabelFormat.QR_CODE ? "QR_LABEL" : "SHIPMENT_LABEL";
    }

    /** Why DHL would not take it. */
    Optional<Refused<Label>> refusal() {
        if (request.format() == LabelFormat.ZPL || request.format() == LabelFormat.PNG) {
            return refusal("DHL gives a PDF or a QR code", "format");
        }
        if (receiver == null) {
            return refusal("the sender's country is none that ISO 3166-1 knows", "from.country");
        }
        if (request.consignment().parcel().grams() > HEAVIEST) {
            return refusal("a return parcel weighs at most 31.5 kg", "parcel.grams");
        }
        if (request.consignment().order().value().length() > LONGEST_TEXT) {
            return refusal("DHL takes an order number of at most 50 characters", "order");
        }
        if (needsCustoms() && !isDeclared()) {
            return refusal(
                    "a return from outside the European Union needs 1 to 20 pieces in EUR, GBP or CHF with what customs want",
                    "items");
        }
        return refusalOfSender();
    }

    private Optional<Refused<Label>> refusalOfSender() {
        String wrong = firstWrong();
        return wrong == null
                ? Optional.empty()
                : refusal(
                        "DHL wants it of the sender, in its length: name, street and city with at most 50, 50 and 40"
                                + " characters, house with 10, postcode with 3 to 10, region and phone with 20, e-mail with 70",
                        "from." + wrong);
    }

    private @Nullable String firstWrong() {
        if (isLonger(sender.name(), 50)) {
            return "name";
        }
        if (isLonger(sender.company(), 50)) {
            return "company";
        }
        if (isLonger(sender.street(), 50)) {
            return "street";
        }
        if (sender.house() == null || isLonger(sender.house(), 10)) {
            return "house";
        }
        if (isLonger(sender.city(), 40)) {
            return "city";
        }
        if (sender.postcode() == null || sender.postcode().length() < 3 || isLonger(sender.postcode(), 10)) {
            return "postcode";
        }
        if (isLonger(sender.region(), 20)) {
            return "region";
        }
        if (isLonger(sender.phone(), 20)) {
            return "phone";
        }
        return isLonger(sender.email(), 70) ? "email" : null;
    }

    private static boolean isLonger(@Nullable String value, int longest) {
        return value != null && value.length() > longest;
    }

    private static Optional<Refused<Label>> refusal(String reason, String field) {
        return Optional.of(new Refused<>(reason, field));
    }

    private boolean needsCustoms() {
        return OUTSIDE_THE_UNION.contains(sender.country());
    }

    private boolean isDeclared() {
        var items = request.consignment().items();
        long pieces = items.stream().mapToLong(ParcelItem::quantity).sum();
        return pieces > 0 && pieces <= MOST_PIECES && items.stream().allMatch(DhlReturnOrder::isDeclared);
    }

    private static boolean isDeclared(ParcelItem item) {
        ParcelItem.Customs customs = item.customs();
        return customs != null
                && threeLetters(customs.origin()) != null
                && CURRENCIES.contains(item.price().getCurrencyUnit().getCode());
    }

    /** A country's three letters, or null when there is none with these two. */
    static @Nullable String threeLetters(String country) {
        try {
            return new Locale.Builder().setRegion(country).build().getISO3Country();
        } catch (MissingResourceException e) {
            return null;
        }
    }

    ObjectNode body() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("receiverId", receiver);
        body.put("customerReference", request.consignment().order().value());
        body.put("shipmentReference", request.key().value());
        body.set("shipper", shipper());
        weight(body, request.consignment().parcel().grams());
        if (needsCustoms()) {
            var items = body.putObject("customsDetails").putArray("items");
            for (ParcelItem item : request.consignment().items()) {
                for (int i = 0; i < item.quantity(); i++) {
                    items.add(piece(item));
                }
            }
        }
        return body;
    }

    private ObjectNode shipper() {
        ObjectNode shipper = JsonNodeFactory.instance.objectNode();
        shipper.put("name1", sender.name());
        put(shipper, "name2", sender.company());
        shipper.put("addressStreet", sender.street());
        put(shipper, "addressHouse", sender.house());
        put(shipper, "postalCode", sender.postcode());
        shipper.put("city", sender.city());
        put(shipper, "state", sender.region());
        put(shipper, "email", sender.email());
        put(shipper, "phone", sender.phone());
        return shipper;
    }

    private static void put(ObjectNode node, String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }

    /** One piece a line, because DHL does not say whether weight and value are those of one or of all. */
    private static ObjectNode piece(ParcelItem item) {
        ParcelItem.Customs customs = Objects.requireNonNull(item.customs(), "customs");
        ObjectNode piece = JsonNodeFactory.instance.objectNode();
        String description = item.description();
        piece.put("itemDescription", description.substring(0, Math.min(LONGEST_TEXT, description.length())));
        piece.put("packagedQuantity", 1);
        piece.put("countryOfOrigin", threeLetters(customs.origin()));
        piece.put("hsCode", customs.tariff());
        weight(piece, customs.grams());
        piece.putObject("itemValue")
                .put("currency", item.price().getCurrencyUnit().getCode())
                .put("value", item.price().getAmount());
        return piece;
    }

    private static void weight(ObjectNode node, int grams) {
        node.putObject("itemWeight").put("uom", "g").put("value", grams);
    }
}
