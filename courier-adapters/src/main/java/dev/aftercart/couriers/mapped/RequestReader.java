package dev.aftercart.couriers.mapped;

import dev.aftercart.couriers.mapped.RequestShape.Address;
import dev.aftercart.couriers.mapped.RequestShape.Content;
import dev.aftercart.couriers.mapped.RequestShape.Pair;
import dev.aftercart.couriers.mapped.RequestShape.Several;
import dev.aftercart.couriers.mapped.RequestShape.Sign;
import dev.aftercart.couriers.mapped.RequestShape.Token;
import dev.aftercart.http.CourierRequest;
import dev.aftercart.internal.document.Fields;
import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads how to ask. */
final class RequestReader {

    private static final String NO_PLACE =
            "nothing in the request takes several numbers: write {numbers} for all of them,"
                    + " or a list in \"json\" with an element that has {number}, which then stands there once for each";
    private static final Template NOTHING = new Template("", List.of());
    private static final Address NOWHERE = new Address(URI.create("https://invalid.example"), List.of());
    private static final int MOST = 100;

    private final Set<String> credentials;

    RequestReader(Set<String> credentials) {
        this.credentials = credentials;
    }

    @Nullable
    RequestShape read(Fields fields) {
        Several batch = several(fields.optionalObject("batch"));
        RequestNames names = new RequestNames(credentials, batch != null);
        Set<String> known = names.ofCall();
        Address address = fields.required("url", url -> address(url, known), NOWHERE);
        Map<String, Template> query = Parts.templates(fields, "query", known);
        Map<String, Template> form = Parts.templates(fields, "form", known);
        JsonTemplate json = fields.optional("json", text -> JsonTemplate.of(text, names));
        if (json != null && !form.isEmpty()) {
            fields.fault(fields.tree(), "", "a request has a form or json, not both", List.of("form", "json"));
        }
        Map<String, Template> headers = headers(fields, names);
        Sign sign = new Sign(basic(fields), token(fields));
        fields.refuseOthers();
        RequestShape shape =
                fields.make(() -> new RequestShape(address, headers, query, new Content(form, json), sign, batch));
        if (shape != null && batch != null && !takesSeveral(shape)) {
            fields.fault(Objects.requireNonNull(fields.tree().name("batch")), "batch", NO_PLACE, List.of());
        }
        return shape;
    }

    private static @Nullable Several several(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        int most = fields.required("most", RequestReader::most, 1);
        String between = Objects.requireNonNullElse(fields.optional("between", RequestReader::between), ",");
        fields.refuseOthers();
        return new Several(most, between);
    }

    private static int most(String text) {
        if (text.matches("[0-9]{1,3}")) {
            int most = Integer.parseInt(text);
            if (most > 1 && most <= MOST) {
                return most;
            }
        }
        throw new IllegalArgumentException("must be a whole number from 2 to " + MOST);
    }

    /** No number has any of these in it, so that nobody can ask about another's parcel by the way. */
    private static String between(String text) {
        if (text.matches("[,; |]")) {
            return text;
        }
        throw new IllegalArgumentException("must be a comma, a semicolon, a space or |");
    }

    private static boolean takesSeveral(RequestShape shape) {
        Stream<Template> texts = Stream.of(
                        shape.address().path(),
                        shape.query().values(),
                        shape.headers().values(),
                        shape.content().form().values())
                .flatMap(Collection::stream);
        JsonTemplate json = shape.content().json();
        return (json != null && json.takesSeveral())
                || texts.anyMatch(text -> text.names().contains(RequestNames.NUMBERS));
    }

    private static Address address(String url, Set<String> known) {
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

    private static Map<String, Template> headers(Fields fields, RequestNames names) {
        Map<String, Template> headers = Parts.templates(fields, "headers", names.ofHeader());
        headers.forEach((name, value) -> {
            try {
                CourierRequest.to(NOWHERE.base()).header(name, value.written());
            } catch (IllegalArgumentException e) {
                fields.fault(fields.tree(), "headers", String.valueOf(e.getMessage()), List.of());
            }
        });
        return headers;
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
        URI address = oauth.required("token", RequestReader::tokenAddress, NOWHERE.base());
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
