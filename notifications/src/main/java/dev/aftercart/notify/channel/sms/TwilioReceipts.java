package dev.aftercart.notify.channel.sms;

import dev.aftercart.courier.PushRequest;
import dev.aftercart.notify.channel.OptOutWords;
import dev.aftercart.notify.channel.Receipt;
import dev.aftercart.notify.channel.Receipt.Progress;
import dev.aftercart.notify.channel.Receipt.Stage;
import dev.aftercart.notify.channel.ReceiptReader;
import dev.aftercart.notify.channel.Receipts;
import dev.aftercart.notify.channel.SendReason;
import dev.aftercart.notify.channel.internal.Form;
import dev.aftercart.notify.channel.internal.Seal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What Twilio reports of messages, and what recipients answer: status callbacks and incoming messages, signed with the
 * account's token (header {@code X-Twilio-Signature}, HMAC-SHA1 over the address and the sorted fields).
 *
 * <p>Immutable and thread-safe.
 */
public final class TwilioReceipts implements ReceiptReader {

    private final String authToken;
    private final String address;
    private final OptOutWords words;

    private TwilioReceipts(String authToken, String address, OptOutWords words) {
        this.authToken = authToken;
        this.address = address;
        this.words = words;
    }

    /**
     * A reader.
     *
     * @param authToken the account's token; not empty
     * @param address the endpoint's address exactly as Twilio calls it, with its query: it is part of what is signed
     * @return the reader
     */
    public static TwilioReceipts create(String authToken, URI address) {
        if (authToken.isEmpty()) {
            throw new IllegalArgumentException("the account's token is needed to verify anything, but it was empty");
        }
        return new TwilioReceipts(authToken, address.toString(), OptOutWords.usual());
    }

    /**
     * The same with other words for no more and for again.
     *
     * @param other the words
     * @return a new reader
     */
    public TwilioReceipts with(OptOutWords other) {
        return new TwilioReceipts(authToken, address, Objects.requireNonNull(other, "other"));
    }

    @Override
    public Receipts read(PushRequest request, Instant at) {
        Map<String, String> fields = Form.read(request.body()).orElse(null);
        String signature = request.header("X-Twilio-Signature").orElse("");
        if (fields == null || !seal(fields).isBase64(signature)) {
            return Receipts.of(List.of(new Receipt.Unauthorised()));
        }
        String status = fields.getOrDefault("MessageStatus", fields.getOrDefault("SmsStatus", ""));
        if (fields.containsKey("Body")) {
            return Receipts.of(answer(fields, at));
        }
        return fields.containsKey("MessageSid") && !status.isEmpty()
                ? Receipts.of(progress(fields, status, at))
                : Receipts.of(List.of(new Receipt.Unreadable("neither a status nor an answer")));
    }

    private Seal seal(Map<String, String> fields) {
        StringBuilder signed = new StringBuilder(address);
        fields.forEach((name, value) -> signed.append(name).append(value));
        return Seal.of("HmacSHA1", authToken, signed.toString().getBytes(StandardCharsets.UTF_8));
    }

    private List<Receipt> answer(Map<String, String> fields, Instant at) {
        // Twilio itself says which of its own words it has acted on.
        String said = fields.getOrDefault("OptOutType", fields.getOrDefault("Body", ""));
        return words.read(said).stream()
                .<Receipt>map(isOut -> new Receipt.Choice(fields.getOrDefault("From", ""), isOut, at))
                .toList();
    }

    private static List<Receipt> progress(Map<String, String> fields, String status, Instant at) {
        Stage stage = switch (status) {
            case "accepted", "scheduled", "queued", "sending" -> Stage.TAKEN;
            case "sent" -> Stage.SENT;
            case "delivered" -> Stage.DELIVERED;
            case "read" -> Stage.READ;
            case "undelivered", "failed", "canceled" -> Stage.FAILED;
            default -> null;
        };
        if (stage == null) {
            // A status that is not known yet is no reason for Twilio to send it again.
            return List.of();
        }
        String code = fields.getOrDefault("ErrorCode", "");
        SendReason reason = stage == Stage.FAILED ? reason(code) : null;
        return List.of(new Progress(fields.getOrDefault("MessageSid", ""), "", stage, reason, code, at));
    }

    private static SendReason reason(String code) {
        return switch (code) {
            case "30003" -> SendReason.UNREACHABLE;
            case "30005", "30006" -> SendReason.NO_SUCH_RECIPIENT;
            case "21610" -> SendReason.OPTED_OUT;
            case "30036" -> SendReason.EXPIRED;
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
        return "Twilio receipts";
    }
}
