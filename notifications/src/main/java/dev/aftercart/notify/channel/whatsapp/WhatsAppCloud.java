package dev.aftercart.notify.channel.whatsapp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.http.CourierRequest;
import dev.aftercart.http.HttpAnswer;
import dev.aftercart.http.HttpFailure;
import dev.aftercart.http.HttpOutcome;
import dev.aftercart.notify.channel.SendOutcome;
import dev.aftercart.notify.channel.Sender;
import dev.aftercart.notify.channel.internal.HttpSending;
import dev.aftercart.notify.channel.internal.Json;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Approved templates by Meta's WhatsApp Cloud API.
 *
 * <p>An answer with a message's id is sent; whether it arrives, {@link WhatsAppReceipts} tells. There is no key by which a
 * repeated message would be known, so a call without an answer leaves it in doubt, until a receipt with its reference comes.
 *
 * <p>Immutable and thread-safe; the methods give a new sender.
 */
public final class WhatsAppCloud implements Sender<OutgoingWhatsApp> {

    private static final URI PRODUCTION = URI.create("https://graph.facebook.com");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final CourierHttp http;
    private final URI base;
    private final Access access;

    /** Who the shop is; has no text form. */
    private record Access(String version, String phoneNumberId, String token) {
        @Override
        public String toString() {
            return "access";
        }
    }

    private WhatsAppCloud(CourierHttp http, URI base, Access access) {
        this.http = Objects.requireNonNull(http, "http");
        this.base = Objects.requireNonNull(base, "base");
        this.access = access;
    }

    /**
     * A sender.
     *
     * @param http what makes calls
     * @param version the API's version, such as {@code v23.0}; each is kept up for some two years
     * @param phoneNumberId Meta's id of the shop's number
     * @param token an access token
     * @return the sender
     */
    public static WhatsAppCloud create(CourierHttp http, String version, String phoneNumberId, String token) {
        Access access = new Access(
                Objects.requireNonNull(version, "version"),
                Objects.requireNonNull(phoneNumberId, "phoneNumberId"),
                Objects.requireNonNull(token, "token"));
        return new WhatsAppCloud(http, PRODUCTION, access);
    }

    /**
     * The same at another address.
     *
     * @param other scheme and host
     * @return a new sender
     */
    public WhatsAppCloud withBase(URI other) {
        return new WhatsAppCloud(http, other, access);
    }

    @Override
    public SendOutcome send(OutgoingWhatsApp message, Instant at) {
        HttpOutcome outcome = http.send(CourierRequest.to(base)
                .path(access.version)
                .path(access.phoneNumberId)
                .path("messages")
                .post("application/json", Json.write(document(message)))
                .header("Authorization", "Bearer " + access.token));
        return outcome instanceof HttpAnswer answer
                ? read(answer, at)
                : HttpSending.failed((HttpFailure) outcome, false, at);
    }

    private static ObjectNode document(OutgoingWhatsApp message) {
        WhatsAppTemplate template = message.message().template();
        ObjectNode document = Json.object();
        document.put("messaging_product", "whatsapp");
        document.put("recipient_type", "individual");
        document.put("to", message.to().digits());
        document.put("biz_opaque_callback_data", message.reference());
        document.put("type", "template");
        ObjectNode written = document.putObject("template");
        written.put("name", template.name());
        written.putObject("language").put("code", template.language());
        components(written.putArray("components"), message);
        return document;
    }

    private static void components(ArrayNode components, OutgoingWhatsApp message) {
        if (!message.message().parameters().isEmpty()) {
            ArrayNode body = components.addObject().put("type", "body").putArray("parameters");
            message.message().parameters().forEach((name, text) -> parameter(body, name, text));
        }
        if (message.linkEnd() != null) {
            ObjectNode button = components.addObject();
            button.put("type", "button").put("sub_type", "url").put("index", "0");
            button.putArray("parameters").addObject().put("type", "text").put("text", message.linkEnd());
        }
    }

    /** A parameter with a name is told by it; a numbered one by its place. */
    private static void parameter(ArrayNode body, String name, String text) {
        ObjectNode parameter = body.addObject().put("type", "text");
        if (!DIGITS.matcher(name).matches()) {
            parameter.put("parameter_name", name);
        }
        parameter.put("text", text);
    }

    private static SendOutcome read(HttpAnswer answer, Instant at) {
        JsonNode body = Json.read(answer.body());
        if (answer.status() / 100 == 2) {
            String id = body.path("messages").path(0).path("id").asText("");
            return id.isEmpty() ? HttpSending.inDoubt(false) : new SendOutcome.Sent("whatsapp", id, at);
        }
        JsonNode code = body.path("error").path("code");
        return code.canConvertToInt()
                ? WhatsAppError.of(code.asInt()).outcome(answer, at)
                : WhatsAppError.withoutCode(answer, at);
    }

    /**
     * The provider alone.
     *
     * @return text for the log
     */
    @Override
    public String toString() {
        return "WhatsApp Cloud API";
    }
}
