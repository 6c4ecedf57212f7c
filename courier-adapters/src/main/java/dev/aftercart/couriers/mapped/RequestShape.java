package dev.aftercart.couriers.mapped;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BaseJsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.util.RawValue;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.http.CourierRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How to ask about one parcel.
 *
 * @param base scheme and host
 * @param path the segments behind the host
 * @param headers names to values
 * @param query names to values
 * @param content what is sent
 * @param sign how the caller says who it is, beyond headers and query
 */
record RequestShape(
        URI base,
        List<Template> path,
        Map<String, Template> headers,
        Map<String, Template> query,
        Content content,
        Sign sign) {

    /** What a query has, beside the host's credentials. */
    static final Set<String> OF_A_QUERY = Set.of("number", "postcode", "country", "language");

    RequestShape {
        path = List.copyOf(path);
    }

    /**
     * What is sent.
     *
     * @param form fields of a form; empty when there is none
     * @param json JSON with names in its texts, or null
     * @param known the names that may be in it
     */
    record Content(Map<String, Template> form, @Nullable JsonNode json, Set<String> known) {}

    /**
     * How the caller says who it is.
     *
     * @param basic user and password for the header {@code Authorization: Basic}, or null
     * @param token where and with what to get an access token, or null
     */
    record Sign(@Nullable Pair basic, @Nullable Token token) {}

    /**
     * A name and a secret.
     *
     * @param name who
     * @param secret what only they know
     */
    record Pair(Template name, Template secret) {}

    /**
     * Client credentials of OAuth 2.0.
     *
     * @param address where tokens are given
     * @param client the client's id and secret
     * @param inBody whether they go into the form instead of a header
     * @param fields more fields of the form
     */
    record Token(URI address, Pair client, boolean inBody, Map<String, Template> fields) {}

    /** The request about a parcel. */
    CourierRequest request(URI to, TrackingQuery query, Map<String, String> credentials) {
        Map<String, String> values = values(query, credentials);
        CourierRequest request = CourierRequest.to(to);
        for (Template segment : path) {
            request = request.path(text(segment, values));
        }
        for (Map.Entry<String, Template> parameter : this.query.entrySet()) {
            request = request.query(parameter.getKey(), parameter.getValue().with(values));
        }
        for (Map.Entry<String, Template> header : headers.entrySet()) {
            String value = header.getValue().with(values);
            request = value == null ? request : request.header(header.getKey(), value);
        }
        if (sign.basic != null) {
            String pair = text(sign.basic.name, values) + ":" + text(sign.basic.secret, values);
            request = request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        return withContent(request, values);
    }

    private CourierRequest withContent(CourierRequest request, Map<String, String> values) {
        if (content.json != null) {
            byte[] body = filled(content.json, values).toString().getBytes(StandardCharsets.UTF_8);
            return request.post("application/json", body).repeatable();
        }
        if (content.form.isEmpty()) {
            return request;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        content.form.forEach((name, value) -> fields.put(name, text(value, values)));
        return request.form(fields).repeatable();
    }

    private BaseJsonNode filled(JsonNode node, Map<String, String> values) {
        if (node.isTextual()) {
            return JsonNodeFactory.instance.textNode(text(Template.of(node.asText(), content.known), values));
        }
        if (node.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> list.add(filled(element, values)));
            return list;
        }
        if (!node.isObject()) {
            return (POJONode) JsonNodeFactory.instance.rawValueNode(new RawValue(node.asText()));
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(member -> object.set(member.getKey(), filled(member.getValue(), values)));
        return object;
    }

    private static Map<String, String> values(TrackingQuery query, Map<String, String> credentials) {
        Map<String, String> values = new LinkedHashMap<>(credentials);
        values.put("number", query.number().value());
        put(values, "postcode", query.postcode());
        put(values, "country", query.country());
        put(values, "language", query.language());
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    /** The text with its values; what a query does not have is left empty. */
    static String text(Template template, Map<String, String> values) {
        Map<String, String> all = new LinkedHashMap<>(values);
        template.names().forEach(name -> all.putIfAbsent(name, ""));
        String text = template.with(all);
        return text == null ? "" : text;
    }
}
