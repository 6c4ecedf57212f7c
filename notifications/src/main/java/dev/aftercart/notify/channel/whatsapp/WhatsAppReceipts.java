package dev.aftercart.notify.channel.whatsapp;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercart.courier.PushRequest;
import dev.aftercart.notify.channel.OptOutWords;
import dev.aftercart.notify.channel.Receipt;
import dev.aftercart.notify.channel.Receipt.Progress;
import dev.aftercart.notify.channel.Receipt.Stage;
import dev.aftercart.notify.channel.ReceiptReader;
import dev.aftercart.notify.channel.Receipts;
import dev.aftercart.notify.channel.SendReason;
import dev.aftercart.notify.channel.internal.Json;
import dev.aftercart.notify.channel.internal.Seal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What WhatsApp reports of messages, and what recipients answer: calls of the field {@code messages}, signed with the app's
 * secret over the bytes as they came (header {@code X-Hub-Signature-256}).
 *
 * <p>A call may hold many reports, and they come twice and out of order: {@link Receipt#furthest} finds what is true. The first
 * call to a new endpoint, a {@code GET} that wants its {@code hub.challenge} back, is the host's to answer.
 *
 * <p>Immutable and thread-safe.
 */
public final class WhatsAppReceipts implements ReceiptReader {

    private static final String PREFIX = "sha256=";

    /** No later than the year 9999, so that no date overflows. */
    private static final Pattern SECONDS = Pattern.compile("\\d{1,11}");

    private final String appSecret;
    private final OptOutWords words;

    private WhatsAppReceipts(String appSecret, OptOutWords words) {
        this.appSecret = appSecret;
        this.words = words;
    }

    /**
     * A reader.
     *
     * @param appSecret the app's secret; not empty
     * @return the reader
     */
    public static WhatsAppReceipts create(String appSecret) {
        if (appSecret.isEmpty()) {
            throw new IllegalArgumentException("the app's secret is needed to verify anything, but it was empty");
        }
        return new WhatsAppReceipts(appSecret, OptOutWords.usual());
    }

    /**
     * The same with other words for no more and for again.
     *
     * @param other the words
     * @return a new reader
     */
    public WhatsAppReceipts with(OptOutWords other) {
        return new WhatsAppReceipts(appSecret, Objects.requireNonNull(other, "other"));
    }

    @Override
    public Receipts read(PushRequest request, Instant at) {
        byte[] body = request.body();
        String signature = request.header("X-Hub-Signature-256").orElse("");
        if (!signature.startsWith(PREFIX)
                || !Seal.of("HmacSHA256", appSecret, body).isHex(signature.substring(PREFIX.length()))) {
            return Receipts.of(List.of(new Receipt.Unauthorised()));
        }
        JsonNode entries = Json.read(body).path("entry");
        if (!entries.isArray()) {
            return Receipts.of(List.of(new Receipt.Unreadable("no entry")));
        }
        List<Receipt> found = new ArrayList<>();
        for (JsonNode entry : entries) {
            for (JsonNode change : entry.path("changes")) {
                JsonNode value = change.path("value");
                value.path("statuses").forEach(status -> progress(status, at).ifPresent(found::add));
                value.path("messages").forEach(message -> choice(message, at).ifPresent(found::add));
            }
        }
        return Receipts.of(found);
    }

    private static Optional<Receipt> progress(JsonNode status, Instant at) {
        String id = status.path("id").asText("");
        Stage stage = switch (status.path("status").asText("")) {
            case "sent" -> Stage.SENT;
            case "delivered" -> Stage.DELIVERED;
            case "read", "played" -> Stage.READ;
            case "failed" -> Stage.FAILED;
            default -> null;
        };
        if (stage == null || id.isEmpty()) {
            // Others, such as a message that its recipient deleted, change nothing.
            return Optional.empty();
        }
        JsonNode error = status.path("errors").path(0).path("code");
        SendReason reason =
                stage == Stage.FAILED ? WhatsAppError.of(error.asInt(-1)).reasonOfFailure() : null;
        String reference = status.path("biz_opaque_callback_data").asText("");
        String code = stage == Stage.FAILED ? error.asText("") : "";
        return Optional.of(new Progress(id, reference, stage, reason, code, time(status, at)));
    }

    private Optional<Receipt> choice(JsonNode message, Instant at) {
        String said = message.path("text")
                .path("body")
                .asText(message.path("button").path("text").asText(""));
        String from = message.path("from").asText("");
        return words.read(said).map(isOut -> new Receipt.Choice("+" + from, isOut, time(message, at)));
    }

    private static Instant time(JsonNode node, Instant at) {
        String seconds = node.path("timestamp").asText("");
        return SECONDS.matcher(seconds).matches() ? Instant.ofEpochSecond(Long.parseLong(seconds)) : at;
    }

    /**
     * The provider alone.
     *
     * @return text for the log
     */
    @Override
    public String toString() {
        return "WhatsApp receipts";
    }
}
