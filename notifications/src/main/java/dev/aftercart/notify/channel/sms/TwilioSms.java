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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Text messages by Twilio: its Messages resource of 2010-04-01.
 *
 * <p>An answer of success with a message's SID is sent. 429, and 503, are not sent for now; other errors of the server leave the
 * message in doubt, since Twilio has no key by which it would know a repeated one. {@link TwilioReceipts} reads what becomes of
 * it.
 *
 * <p>Immutable and thread-safe; the methods give a new sender.
 */
public final class TwilioSms implements Sender<OutgoingSms> {

    private static final URI PRODUCTION = URI.create("https://api.twilio.com");

    private final CourierHttp http;
    private final Account account;
    private final Settings settings;

    /** Who the shop is; has no text form. */
    private record Account(String sid, String token) {
        @Override
        public String toString() {
            return "account";
        }
    }

    /** What the host may decide. */
    private record Settings(
            URI base,
            String from,
            @Nullable URI status,
            @Nullable Duration validity) {}

    private TwilioSms(CourierHttp http, Account account, Settings settings) {
        this.http = Objects.requireNonNull(http, "http");
        this.account = account;
        this.settings = settings;
    }

    /**
     * A sender.
     *
     * @param http what makes calls
     * @param accountSid the account's SID, {@code AC…}
     * @param authToken its token
     * @param from the sender: a number in E.164, a name, or the SID of a messaging service, {@code MG…}
     * @return the sender
     */
    public static TwilioSms create(CourierHttp http, String accountSid, String authToken, String from) {
        Account account = new Account(
                Objects.requireNonNull(accountSid, "accountSid"), Objects.requireNonNull(authToken, "authToken"));
        return new TwilioSms(http, account, new Settings(PRODUCTION, Objects.requireNonNull(from, "from"), null, null));
    }

    /**
     * The same at another address, such as a region's.
     *
     * @param base scheme and host
     * @return a new sender
     */
    public TwilioSms withBase(URI base) {
        return with(new Settings(base, settings.from, settings.status, settings.validity));
    }

    /**
     * The same, with reports to an address of the shop, where {@link TwilioReceipts} reads them.
     *
     * @param address the address as Twilio is to call it
     * @return a new sender
     */
    public TwilioSms reportingTo(URI address) {
        return with(new Settings(settings.base, settings.from, address, settings.validity));
    }

    /**
     * The same, but messages that could not be handed on within this time are dropped: nobody wants to hear at night that the
     * driver is at the door.
     *
     * @param time one second to ten hours
     * @return a new sender
     */
    public TwilioSms validFor(Duration time) {
        if (time.compareTo(Duration.ofSeconds(1)) < 0 || time.compareTo(Duration.ofHours(10)) > 0) {
            throw new IllegalArgumentException("a message is valid for one second to ten hours, but was for " + time);
        }
        return with(new Settings(settings.base, settings.from, settings.status, time));
    }

    private TwilioSms with(Settings other) {
        return new TwilioSms(http, account, other);
    }

    @Override
    public SendOutcome send(OutgoingSms message, Instant at) {
        HttpOutcome outcome = http.send(CourierRequest.to(settings.base)
                .path("2010-04-01")
                .path("Accounts")
                .path(account.sid)
                .path("Messages.json")
                .form(fields(message))
                .header("Authorization", "Basic " + credentials()));
        return outcome instanceof HttpAnswer answer
                ? read(answer, at)
                : HttpSending.failed((HttpFailure) outcome, false, at);
    }

    private Map<String, String> fields(OutgoingSms message) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("To", message.to().e164());
        fields.put(settings.from.startsWith("MG") ? "MessagingServiceSid" : "From", settings.from);
        fields.put("Body", message.text().text());
        if (settings.status != null) {
            fields.put("StatusCallback", settings.status.toASCIIString());
        }
        if (settings.validity != null) {
            fields.put("ValidityPeriod", Long.toString(settings.validity.toSeconds()));
        }
        return fields;
    }

    private String credentials() {
        return Base64.getEncoder().encodeToString((account.sid + ":" + account.token).getBytes(StandardCharsets.UTF_8));
    }

    private static SendOutcome read(HttpAnswer answer, Instant at) {
        JsonNode body = Json.read(answer.body());
        if (answer.status() / 100 == 2) {
            String sid = body.path("sid").asText("");
            return sid.isEmpty() ? HttpSending.inDoubt(false) : new SendOutcome.Sent("twilio", sid, at);
        }
        if (HttpSending.isOpen(answer)) {
            return HttpSending.inDoubt(false);
        }
        String code = body.path("code").asText(Integer.toString(answer.status()));
        return HttpSending.mayPass(answer.status())
                ? NotSent.forNow(HttpSending.reasonOf(answer.status()), code, HttpSending.retryAt(answer, at))
                : NotSent.forGood(reason(code), code);
    }

    /**
     * Twilio's error codes, as its error dictionary has them. It adds finer ones as it goes, so this is no more than a help: a
     * code that is not here is a refusal as well.
     */
    private static SendReason reason(String code) {
        return switch (code) {
            case "21211", "21214", "21217", "21265", "21614" -> SendReason.NO_SUCH_RECIPIENT;
            case "21610" -> SendReason.OPTED_OUT;
            case "21605", "21617" -> SendReason.TOO_LARGE;
            default -> SendReason.REJECTED;
        };
    }

    /**
     * The provider alone.
     *
     * @return text for the log
     */
    @Override
    public String toString() {
        return "Twilio SMS";
    }
}
