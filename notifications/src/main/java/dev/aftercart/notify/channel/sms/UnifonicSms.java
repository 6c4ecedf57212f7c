package dev.aftercart.notify.channel.sms;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.http.CourierRequest;
import dev.aftercart.http.HttpAnswer;
import dev.aftercart.http.HttpFailure;
import dev.aftercart.http.HttpOutcome;
import dev.aftercart.notify.channel.SendOutcome;
import dev.aftercart.notify.channel.SendOutcome.NotSent;
import dev.aftercart.notify.channel.SendReason;
import dev.aftercart.notify.channel.Sender;
import dev.aftercart.notify.channel.internal.HttpSending;
import dev.aftercart.notify.channel.internal.Json;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Text messages by Unifonic, as they are sent in Saudi Arabia and the Gulf: its REST API for SMS.
 *
 * <p>What says {@code success} and gives a message's id is sent. Unifonic tells in the body why it refuses; what its codes mean is
 * the host's to say by {@link #meaning}, from the documents of its contract. A code that was not told is a refusal for good.
 *
 * <p>There is no reader of its delivery reports: how they are written, and how to know that they are its own, is not certain
 * enough. A host that has it in its contract makes a {@link dev.aftercart.notify.channel.Receipt.Progress} of each, with the
 * message's id.
 *
 * <p>Immutable and thread-safe; the methods give a new sender.
 */
public final class UnifonicSms implements Sender<OutgoingSms> {

    private static final URI PRODUCTION = URI.create("https://el.cloud.unifonic.com");

    private final CourierHttp http;
    private final Login login;
    private final Settings settings;

    /** Who the shop is; has no text form. */
    private record Login(String appSid, String sender) {
        @Override
        public String toString() {
            return "login";
        }
    }

    /** What the host may decide. */
    private record Settings(URI base, Map<String, Meaning> meanings, Map<String, String> fields) {}

    private record Meaning(SendReason reason, boolean mayPass) {}

    private UnifonicSms(CourierHttp http, Login login, Settings settings) {
        this.http = Objects.requireNonNull(http, "http");
        this.login = login;
        this.settings = settings;
    }

    /**
     * A sender.
     *
     * @param http what makes calls
     * @param appSid the application's key
     * @param senderId the sender's name, as it was registered
     * @return the sender
     */
    public static UnifonicSms create(CourierHttp http, String appSid, String senderId) {
        Login login = new Login(Objects.requireNonNull(appSid, "appSid"), Objects.requireNonNull(senderId, "senderId"));
        return new UnifonicSms(http, login, new Settings(PRODUCTION, Map.of(), Map.of()));
    }

    /**
     * The same at another address.
     *
     * @param base scheme and host
     * @return a new sender
     */
    public UnifonicSms withBase(URI base) {
        return new UnifonicSms(http, login, new Settings(base, settings.meanings, settings.fields));
    }

    /**
     * The same, knowing one more code of refusal.
     *
     * @param errorCode the code, as it stands in {@code errorCode}
     * @param reason what it means
     * @param mayPass whether the same message may be taken later
     * @return a new sender
     */
    public UnifonicSms meaning(String errorCode, SendReason reason, boolean mayPass) {
        Map<String, Meaning> more = new HashMap<>(settings.meanings);
        more.put(errorCode, new Meaning(Objects.requireNonNull(reason, "reason"), mayPass));
        return new UnifonicSms(http, login, new Settings(settings.base, Map.copyOf(more), settings.fields));
    }

    /**
     * The same with one more field in each request, such as {@code MessageType}, which Saudi Arabia wants for some senders.
     *
     * @param name the field's name
     * @param value its value
     * @return a new sender
     */
    public UnifonicSms field(String name, String value) {
        Map<String, String> more = new HashMap<>(settings.fields);
        more.put(name, value);
        return new UnifonicSms(http, login, new Settings(settings.base, settings.meanings, Map.copyOf(more)));
    }

    @Override
    public SendOutcome send(OutgoingSms message, Instant at) {
        HttpOutcome outcome = http.send(CourierRequest.to(settings.base)
                .path("rest")
                .path("SMS")
                .path("messages")
                .form(fields(message)));
        return outcome instanceof HttpAnswer answer
                ? read(answer, at)
                : HttpSending.failed((HttpFailure) outcome, false, at);
    }

    private Map<String, String> fields(OutgoingSms message) {
        Map<String, String> fields = new LinkedHashMap<>(settings.fields);
        fields.put("AppSid", login.appSid);
        fields.put("SenderID", login.sender);
        // Neither a plus nor zeros.
        fields.put("Recipient", message.to().digits());
        fields.put("Body", message.text().text());
        fields.put("CorrelationID", message.reference());
        fields.put("responseType", "JSON");
        return fields;
    }

    private SendOutcome read(HttpAnswer answer, Instant at) {
        if (HttpSending.isOpen(answer)) {
            return HttpSending.inDoubt(false);
        }
        JsonNode body = Json.read(answer.body());
        String id = body.path("data").path("MessageID").asText("");
        if (answer.status() / 100 == 2 && !body.path("success").isBoolean()) {
            return HttpSending.inDoubt(false);
        }
        if (answer.status() / 100 == 2 && body.path("success").asBoolean()) {
            return id.isEmpty() ? HttpSending.inDoubt(false) : new SendOutcome.Sent("unifonic", id, at);
        }
        return refused(answer, body.path("errorCode").asText(""), at);
    }

    private NotSent refused(HttpAnswer answer, String errorCode, Instant at) {
        boolean isStatus = answer.status() >= 400;
        Meaning usual = isStatus
                ? new Meaning(HttpSending.reasonOf(answer.status()), HttpSending.mayPass(answer.status()))
                : new Meaning(SendReason.REJECTED, false);
        Meaning meaning = settings.meanings.getOrDefault(errorCode, usual);
        String code = errorCode.isEmpty() ? Integer.toString(answer.status()) : errorCode;
        return meaning.mayPass
                ? NotSent.forNow(meaning.reason, code, HttpSending.retryAt(answer, at))
                : NotSent.forGood(meaning.reason, code);
    }

    /**
     * The provider alone.
     *
     * @return text for the log
     */
    @Override
    public String toString() {
        return "Unifonic SMS";
    }
}
