package dev.aftercart.couriers.mapped;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * JSON with names in its texts, in whose place values are put. Where a request asks about several parcels, an element of a list
 * that names something of one parcel stands there once for each.
 *
 * @param written the JSON
 */
record JsonTemplate(JsonNode written) {

    private static final int DEEPEST = 64;

    private static final ObjectReader READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    /** Reads JSON whose names must be among the known. */
    static JsonTemplate of(String text, RequestNames known) {
        try {
            JsonNode json = READER.readTree(text);
            check(json, known.ofCall(), known);
            return new JsonTemplate(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static void check(JsonNode node, Set<String> allowed, RequestNames known) {
        if (node.isTextual()) {
            Template.of(node.asText(), allowed);
        }
        for (JsonNode child : node) {
            boolean repeated = known.several() && isOfParcel(node, child);
            check(child, repeated ? known.ofParcel() : allowed, known);
        }
    }

    /** Whether there is a place for each of several parcels, or for all their numbers. */
    boolean takesSeveral() {
        return takesSeveral(written);
    }

    private static boolean takesSeveral(JsonNode node) {
        if (node.isTextual()) {
            return Template.names(node.asText()).contains(RequestNames.NUMBERS);
        }
        for (JsonNode child : node) {
            if (isOfParcel(node, child) || takesSeveral(child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfParcel(JsonNode parent, JsonNode element) {
        return parent.isArray() && namesParcel(element);
    }

    private static boolean namesParcel(JsonNode node) {
        if (node.isTextual()) {
            return Template.names(node.asText()).stream().anyMatch(RequestNames.OF_A_PARCEL::contains);
        }
        for (JsonNode child : node) {
            if (namesParcel(child)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The JSON with values in the place of names.
     *
     * @param call the values of the call
     * @param parcels those of each parcel; none for a call about one parcel, whose values are among the call's
     */
    byte[] with(Map<String, String> call, List<Map<String, String>> parcels) {
        return filled(written, call, parcels).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode filled(JsonNode node, Map<String, String> call, List<Map<String, String>> parcels) {
        if (node.isTextual()) {
            Template text = new Template(node.asText(), Template.names(node.asText()));
            return JsonNodeFactory.instance.textNode(RequestShape.text(text, call));
        }
        if (node.isArray()) {
            return filledList(node, call, parcels);
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(member -> object.set(member.getKey(), filled(member.getValue(), call, parcels)));
        return object;
    }

    private static ArrayNode filledList(JsonNode node, Map<String, String> call, List<Map<String, String>> parcels) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (JsonNode element : node) {
            if (!parcels.isEmpty() && isOfParcel(node, element)) {
                parcels.forEach(parcel -> list.add(filled(element, parcel, List.of())));
            } else {
                list.add(filled(element, call, parcels));
            }
        }
        return list;
    }
}
