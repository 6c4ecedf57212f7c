package dev.aftercart.couriers.aramex;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.Unreadable;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Numbers;
import dev.aftercart.couriers.internal.ScanList;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dictionary of shipments, which comes as a list of keys and values, as such a list under the name of its type, or
 * as an object by key. Where a list has one element, the element may stand for it.
 */
final class AramexResults {

    /** The type's full name ends with letters that Microsoft's serialiser chose. */
    private static final String ENTRY_TYPE = "KeyValueOfstringArrayOfTrackingResult";

    /** By number, or by an empty text where there is none. */
    private final Map<String, Shipment> shipments = new LinkedHashMap<>();

    private AramexResults() {}

    /** What stands in the body about one number. */
    private static final class Shipment {
        private final String path;
        private final List<Update> updates = new ArrayList<>();
        private @Nullable String alias;

        Shipment(String path) {
            this.path = path;
        }
    }

    private record Update(JsonNode node, String path) {}

    /** What the dictionary says, shipment by shipment. */
    static List<TrackingOutcome> outcomes(JsonNode dictionary, String path) {
        AramexResults results = new AramexResults();
        results.read(dictionary, path);
        List<TrackingOutcome> outcomes = new ArrayList<>();
        results.shipments.forEach((number, shipment) -> outcomes.add(outcome(number, shipment)));
        return outcomes;
    }

    private void read(JsonNode dictionary, String path) {
        if (dictionary.isArray()) {
            List<JsonNode> entries = dictionary.children();
            for (int i = 0; i < entries.size(); i++) {
                entry(entries.get(i), path + "[" + i + "]");
            }
        } else if (dictionary.has("Key")) {
            entry(dictionary, path);
        } else {
            dictionary.properties().forEach(field -> {
                String name = field.getKey();
                if (name.startsWith(ENTRY_TYPE)) {
                    read(field.getValue(), path + "." + name);
                } else {
                    updates(name, field.getValue(), path + "." + name);
                }
            });
        }
    }

    private void entry(JsonNode entry, String path) {
        String key = Json.text(entry, "Key");
        if (entry.has("Value")) {
            updates(key, entry.path("Value"), path + ".Value");
        } else if (key != null) {
            updates(key, entry.path("Value"), path);
        } else {
            updates(null, entry, path);
        }
    }

    private void updates(@Nullable String key, JsonNode value, String path) {
        boolean named = value.has("TrackingResult");
        JsonNode inner = named ? value.path("TrackingResult") : value;
        String where = named ? path + ".TrackingResult" : path;
        if (inner.isArray()) {
            List<JsonNode> updates = inner.children();
            for (int i = 0; i < updates.size(); i++) {
                update(key, updates.get(i), where + "[" + i + "]");
            }
        } else if (inner.isObject() && !inner.isEmpty()) {
            update(key, inner, where);
        }
        if (key != null && shipments.values().stream().noneMatch(shipment -> key.equals(shipment.alias))) {
            shipments.computeIfAbsent(key, any -> new Shipment(path));
        }
    }

    /** The update's own number counts: it may differ where a reference was asked for, or where two lists were run together. */
    private void update(@Nullable String key, JsonNode update, String path) {
        String own = Json.text(update, "WaybillNumber");
        String number = own != null ? own : key == null ? "" : key;
        Shipment shipment = shipments.computeIfAbsent(number, any -> new Shipment(path));
        shipment.updates.add(new Update(update, path));
        if (key != null && !key.equals(number) && !shipments.containsKey(key)) {
            shipment.alias = key;
        }
    }

    private static TrackingOutcome outcome(String text, Shipment shipment) {
        TrackingNumber number = Numbers.of(text);
        if (number == null) {
            return Unreadable.because(shipment.path, "must be of a shipment with a number");
        }
        ScanList scans = new ScanList(true);
        shipment.updates.forEach(update -> scans.add(AramexScan.of(update.node()), update.path()));
        TrackingNumber alias = shipment.alias == null ? null : Numbers.of(shipment.alias);
        return new TrackingOutcome.Reading(new TrackingReading(
                Aramex.CODE,
                number,
                alias == null ? Set.of() : Set.of(alias),
                null,
                scans.events(),
                List.of(),
                scans.observation(),
                scans.diagnostics()));
    }
}
