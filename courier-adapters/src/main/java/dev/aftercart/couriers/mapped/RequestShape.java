package dev.aftercart.couriers.mapped;

import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.http.CourierRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How to ask.
 *
 * @param address where
 * @param headers names to values
 * @param query names to values
 * @param content what is sent
 * @param sign how the caller says who it is, beyond headers and query
 * @param batch how to ask about several parcels in one call, or null for one call a parcel
 */
record RequestShape(
        Address address,
        Map<String, Template> headers,
        Map<String, Template> query,
        Content content,
        Sign sign,
        @Nullable Several batch) {

    /**
     * Where to ask.
     *
     * @param base scheme and host
     * @param path the segments behind the host
     */
    record Address(URI base, List<Template> path) {
        Address {
            path = List.copyOf(path);
        }
    }

    /**
     * What is sent.
     *
     * @param form fields of a form; empty when there is none
     * @param json JSON with names in its texts, or null
     */
    record Content(Map<String, Template> form, @Nullable JsonTemplate json) {}

    /**
     * How several parcels are asked about in one call.
     *
     * @param most how many
     * @param between what stands between their numbers where they stand in one text
     */
    record Several(int most, String between) {}

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

    /** How many parcels are asked about in one call at most. */
    int most() {
        return batch == null ? 1 : batch.most;
    }

    /** The request about parcels; never more than {@link #most}. */
    CourierRequest request(URI to, List<TrackingQuery> parcels, Map<String, String> credentials) {
        Map<String, String> values =
                batch == null ? values(parcels.get(0), credentials) : values(parcels, batch.between, credentials);
        CourierRequest request = CourierRequest.to(to);
        for (Template segment : address.path) {
            request = request.path(text(segment, values));
        }
        for (Map.Entry<String, Template> parameter : query.entrySet()) {
            request = request.query(parameter.getKey(), parameter.getValue().with(values));
        }
        for (Map.Entry<String, Template> header : headers.entrySet()) {
            String value = header.getValue().with(values);
            request = value == null ? request : request.header(header.getKey(), value);
        }
        return withContent(signed(request, values), values, each(parcels, credentials));
    }

    private CourierRequest signed(CourierRequest request, Map<String, String> values) {
        if (sign.basic == null) {
            return request;
        }
        String pair = text(sign.basic.name, values) + ":" + text(sign.basic.secret, values);
        return request.header(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    private CourierRequest withContent(
            CourierRequest request, Map<String, String> values, List<Map<String, String>> parcels) {
        if (content.json != null) {
            return request.post("application/json", content.json.with(values, parcels))
                    .repeatable();
        }
        if (content.form.isEmpty()) {
            return request;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        content.form.forEach((name, value) -> fields.put(name, text(value, values)));
        return request.form(fields).repeatable();
    }

    private List<Map<String, String>> each(List<TrackingQuery> parcels, Map<String, String> credentials) {
        return batch == null
                ? List.of()
                : parcels.stream().map(parcel -> values(parcel, credentials)).toList();
    }

    private static Map<String, String> values(
            List<TrackingQuery> parcels, String between, Map<String, String> credentials) {
        Map<String, String> values = new LinkedHashMap<>(credentials);
        values.put(
                RequestNames.NUMBERS,
                parcels.stream().map(parcel -> parcel.number().value()).collect(Collectors.joining(between)));
        return values;
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
