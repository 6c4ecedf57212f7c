package dev.aftercart.notify.channel.webhook;

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
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;

/**
 * Sends signed requests to one address, which may be anybody's: it is called over https alone, never inside a private
 * network, and not where it redirects to.
 *
 * <p>Sent is what is answered with 2xx. 410 says that nobody listens any more: the outcome's reason is {@link SendReason#GONE},
 * and the host disables the address. All other answers are not sent for now; {@code RetrySchedule.webhooks()} says when to try
 * again. A request without an answer is in doubt, but can be repeated, because the receiver knows it by its id.
 *
 * <p>Immutable and thread-safe.
 */
public final class WebhookSender implements Sender<WebhookMessage> {

    private static final int LONGEST_ANSWER = 64 * 1024;
    private static final int GONE = 410;

    private final CourierHttp http;
    private final URI address;
    private final WebhookSignatures signatures;

    private WebhookSender(CourierHttp http, URI address, WebhookSignatures signatures) {
        this.http = http;
        this.address = address;
        this.signatures = Objects.requireNonNull(signatures, "signatures");
        // Refuses here, and not at each message, what cannot be called.
        CourierRequest.to(address);
    }

    /**
     * A sender to an address that somebody else may have given.
     *
     * @param http what makes calls; a proxy that it has is not used
     * @param address an https address, with its path; a query stays as it is
     * @param signatures the keys
     * @return the sender
     * @throws IllegalArgumentException when the address has no host, or names a user
     */
    public static WebhookSender to(CourierHttp http, URI address, WebhookSignatures signatures) {
        return new WebhookSender(limited(http).toPublicAddressesOnly(), address, signatures);
    }

    /**
     * A sender to an address that the shop itself has set, and which may lie in its own network.
     *
     * @param http what makes calls
     * @param address the address
     * @param signatures the keys
     * @return the sender
     * @throws IllegalArgumentException when the address has no host, or names a user
     */
    public static WebhookSender inside(CourierHttp http, URI address, WebhookSignatures signatures) {
        return new WebhookSender(limited(http), address, signatures);
    }

    private static CourierHttp limited(CourierHttp http) {
        return http.withLimit(LONGEST_ANSWER);
    }

    @Override
    public SendOutcome send(WebhookMessage message, Instant at) {
        byte[] body = message.json().getBytes(StandardCharsets.UTF_8);
        long seconds = at.getEpochSecond();
        HttpOutcome outcome = http.send(CourierRequest.to(address)
                .post("application/json", body)
                .header(WebhookSignatures.ID, message.id())
                .header(WebhookSignatures.TIMESTAMP, Long.toString(seconds))
                .header(WebhookSignatures.SIGNATURE, signatures.header(message.id(), seconds, body)));
        return outcome instanceof HttpAnswer answer
                ? read(answer, message, at)
                : HttpSending.failed((HttpFailure) outcome, true, at);
    }

    private static SendOutcome read(HttpAnswer answer, WebhookMessage message, Instant at) {
        String code = Integer.toString(answer.status());
        if (answer.status() / 100 == 2) {
            return new SendOutcome.Sent("webhook", message.id(), at);
        }
        if (answer.status() == GONE) {
            return NotSent.forGood(SendReason.GONE, code);
        }
        return NotSent.forNow(HttpSending.reasonOf(answer.status()), code, HttpSending.retryAt(answer, at));
    }

    /**
     * The host alone, since paths may hold a token.
     *
     * @return text for the log
     */
    @Override
    public String toString() {
        return "webhook to " + address.getHost();
    }
}
