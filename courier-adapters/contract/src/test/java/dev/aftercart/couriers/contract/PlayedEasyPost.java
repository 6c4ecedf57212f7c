package dev.aftercart.couriers.contract;

import dev.aftercart.couriers.contract.CourierAnswers.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** EasyPost's shipments and pickups: found by id or reference; postage is bought once, a pickup as often as asked. */
final class PlayedEasyPost implements PlayedCourier {

    private static final Pattern REFERENCE = Pattern.compile("\"reference\":\"([^\"]+)\"");

    private final Map<String, Thing> things = new LinkedHashMap<>();
    private int bookings;

    private static final class Thing {
        private final String kind;
        private final String id;
        private final String reference;
        private boolean bought;
        private boolean off;

        private Thing(String kind, String id, String reference) {
            this.kind = kind;
            this.id = id;
            this.reference = reference;
        }

        private String json() {
            return kind.equals("shipments") ? shipment() : pickup();
        }

        private String shipment() {
            return "{\"object\": \"Shipment\", \"id\": \"%s\", \"reference\": \"%s\", \"is_return\": true,"
                            .formatted(id, reference)
                    + " \"rates\": [{\"id\": \"rate_dear\", \"carrier\": \"UPS\", \"service\": \"Ground\", \"rate\": \"12.40\","
                    + " \"currency\": \"USD\"}, {\"id\": \"rate_cheap\", \"carrier\": \"USPS\", \"service\": \"Priority\","
                    + " \"rate\": \"7.55\", \"currency\": \"USD\"}], \"messages\": [], \"refund_status\": "
                    + (off ? "\"submitted\"" : "null")
                    + (bought
                            ? ", \"tracking_code\": \"EZ5550000009\", \"selected_rate\": {\"carrier\": \"USPS\", \"service\":"
                                    + " \"Priority\", \"rate\": \"7.55\", \"currency\": \"USD\"}, \"postage_label\": {\"label_url\":"
                                    + " \"https://labels.example/1.pdf\", \"label_file_type\": \"application/pdf\"}}"
                            : ", \"tracking_code\": null, \"postage_label\": null}");
        }

        private String pickup() {
            String status = off ? "canceled" : bought ? "scheduled" : "unknown";
            return "{\"object\": \"Pickup\", \"id\": \"%s\", \"reference\": \"%s\", \"status\": \"%s\", \"confirmation\": %s,"
                            .formatted(id, reference, status, bought ? "\"WTC555\"" : "null")
                    + " \"messages\": [], \"pickup_rates\": [{\"id\": \"pickuprate_1\", \"carrier\": \"USPS\", \"service\":"
                    + " \"NextDay\", \"rate\": \"0.00\", \"currency\": \"USD\"}]}";
        }
    }

    @Override
    public int bookings() {
        return bookings;
    }

    @Override
    public Answer answer(Call call) {
        String[] path = call.target().substring(1).split("/", -1);
        if (call.method().equals("POST") && path.length == 1) {
            return made(path[0], call.body());
        }
        Thing thing = path.length < 2 ? null : find(path[0], path[1]);
        if (thing == null) {
            return new Answer(
                    404, "{\"error\": {\"code\": \"NOT_FOUND\", \"message\": \"No such thing\", \"errors\": []}}");
        }
        return path.length == 2 ? new Answer(200, thing.json()) : done(thing, path[2]);
    }

    private @Nullable Thing find(String kind, String name) {
        return things.values().stream()
                .filter(thing -> thing.kind.equals(kind) && (thing.id.equals(name) || thing.reference.equals(name)))
                .findFirst()
                .orElse(null);
    }

    private Answer made(String kind, String body) {
        Matcher reference = REFERENCE.matcher(body);
        String id = (kind.equals("shipments") ? "shp_" : "pickup_") + things.size();
        Thing thing = new Thing(kind, id, reference.find() ? reference.group(1) : "");
        things.put(id, thing);
        return new Answer(201, thing.json());
    }

    private Answer done(Thing thing, String action) {
        if (!action.equals("buy")) {
            thing.off = true;
            return new Answer(200, thing.json());
        }
        if (thing.bought && thing.kind.equals("shipments")) {
            return new Answer(
                    422,
                    "{\"error\": {\"code\": \"SHIPMENT.POSTAGE.EXISTS\", \"message\": \"Postage exists\", \"errors\": []}}");
        }
        thing.bought = true;
        bookings++;
        return new Answer(200, thing.json());
    }
}
