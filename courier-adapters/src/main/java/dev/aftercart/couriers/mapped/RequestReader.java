package dev.aftercart.couriers.mapped;

import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.mapped.RequestShape.Content;
import dev.aftercart.couriers.mapped.RequestShape.Pair;
import dev.aftercart.couriers.mapped.RequestShape.Sign;
import dev.aftercart.couriers.mapped.RequestShape.Token;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import dev.aftercart.http.CourierRequest;
import dev.aftercart.internal.document.Fields;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how to ask. */
final class RequestReader {

    private static final Template NOTHING = new Template("", List.of());
    private static final Address NOWHERE = new Address(URI.create("https://invalid.example"), List.of());

    private final Set<String> credentials;
    private final Set<String> known;

    RequestReader(Set<String> credentials) {
        this.credentials = credentials;
        this.known = new HashSet<>(credentials);
        this.known.addAll(RequestShape.OF_A_QUERY);
    }

    /** Where to ask: scheme and host, and what follows. */
    private record Address(URI base, List<Template> path) {}

    @Nullable
    RequestShape read(Fields fields) {
        Address address = fields.required("url", this::address, NOWHERE);
        Map<String, Template> query = Parts.templates(fields, "query", known);
        Map<String, Template> form = Parts.templates(fields, "form", known);
        JsonNode json = fields.optional("json", this::json);
        if (json != null && !form.isEmpty()) {
            fields.fault(fields.tree(), "", "a request has a form or json, not both", List.of("form", "json"));
        }
        Map<String, Template> headers = headers(fields);
        Sign sign = new Sign(basic(fields), token(fields));
        fields.refuseOthers();
        return fields.make(() ->
                new RequestShape(address.base, address.path, headers, query, new Content(form, json, known), sign));
    }

    private Address address(String url) {
        int host = url.indexOf("://");
        int path = host < 0 ? -1 : url.indexOf('/', host + 3);
        String base = path < 0 ? url : url.substring(0, path);
        if (!base.startsWith("https://") || url.indexOf('?') >= 0 || url.indexOf('#') >= 0) {
            throw new IllegalArgumentException(
                    "an address begins with https:// and has no ? or #; what follows a ? goes into \"query\"");
        }
        URI at = URI.create(base);
        CourierRequest.to(at);
        List<Template> segments = path < 0
                ? List.of()
                : Arrays.stream(url.substring(path + 1).split("/", -1))
                        .map(segment -> Template.of(segment, known))
                        .toList();
        return new Address(at, segments);
    }

    /** What a query brings may have letters that no header can carry; a number has not. */
    private Map<String, Template> headers(Fields fields) {
        Set<String> plain = new HashSet<>(credentials);
        plain.add("number");
        Map<String, Template> headers = Parts.templates(fields, "headers", plain);
        headers.forEach((name, value) -> {
            try {
                CourierRequest.to(NOWHERE.base).header(name, value.written());
            } catch (IllegalArgumentException e) {
                fields.fault(fields.tree(), "headers", String.valueOf(e.getMessage()), List.of());
            }
        });
        return headers;
    }

    private JsonNode json(String text) {
        Parsed<JsonNode> read = Json.read(text.getBytes(StandardCharsets.UTF_8));
        JsonNode json = read.value()
                .orElseThrow(() -> new IllegalArgumentException(read.diagnostics().stream()
                        .findFirst()
                        .map(Diagnostic::message)
                        .orElse("is not JSON")));
        checkNames(json);
        return json;
    }

    private void checkNames(JsonNode json) {
        if (json.isTextual()) {
            Template.of(json.asText(), known);
        }
        json.forEach(this::checkNames);
    }

    private @Nullable Pair basic(Fields fields) {
        Fields basic = fields.optionalObject("basic");
        if (basic == null) {
            return null;
        }
        Pair pair = new Pair(secret(basic, "user"), secret(basic, "password"));
        basic.refuseOthers();
        return pair;
    }

    private Template secret(Fields fields, String name) {
        return fields.required(name, text -> Template.of(text, credentials), NOTHING);
    }

    private @Nullable Token token(Fields fields) {
        Fields oauth = fields.optionalObject("oauth2");
        if (oauth == null) {
            return null;
        }
        URI address = oauth.required("token", RequestReader::tokenAddress, NOWHERE.base);
        Pair client = new Pair(secret(oauth, "id"), secret(oauth, "secret"));
        boolean inBody = oauth.flag("in_body");
        Map<String, Template> fieldsOfForm = Parts.templates(oauth, "form", credentials);
        oauth.refuseOthers();
        return new Token(address, client, inBody, fieldsOfForm);
    }

    private static URI tokenAddress(String url) {
        URI address = URI.create(url);
        CourierRequest.to(address);
        if (!"https".equalsIgnoreCase(address.getScheme())) {
            throw new IllegalArgumentException("an address of tokens begins with https://");
        }
        return address;
    }
}
