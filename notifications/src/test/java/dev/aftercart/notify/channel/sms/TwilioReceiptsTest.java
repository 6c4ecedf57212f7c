package dev.aftercart.notify.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercart.courier.PushRequest;
import dev.aftercart.notify.channel.Receipt;
import dev.aftercart.notify.channel.Receipt.Choice;
import dev.aftercart.notify.channel.Receipt.Progress;
import dev.aftercart.notify.channel.Receipt.Stage;
import dev.aftercart.notify.channel.ReceiptReader;
import dev.aftercart.notify.channel.Receipts;
import dev.aftercart.notify.channel.SendReason;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TwilioReceiptsTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:30:00Z");
    private static final URI ADDRESS = URI.create("https://acme.example/hooks/twilio?m=1");
    private static final String TOKEN = "12345";
    private static final ReceiptReader READER = TwilioReceipts.create(TOKEN, ADDRESS);

    @Test
    void the_example_of_twilios_documents_is_believed() {
        String body =
                "CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234&From=%2B14158675309&To=%2B18005551212";
        PushRequest request = push(body, "RSOYDt4T1cUTdK1PDd93/VVr8B8=");
        ReceiptReader documented =
                TwilioReceipts.create(TOKEN, URI.create("https://mycompany.com/myapp.php?foo=1&bar=2"));
        assertThat(documented.read(request, NOW).list()).singleElement().isInstanceOf(Receipt.Unreadable.class);
        assertThat(READER.read(request, NOW).list()).containsExactly(new Receipt.Unauthorised());
    }

    @ParameterizedTest
    @CsvSource({
        "queued,,TAKEN,",
        "sent,,SENT,",
        "delivered,,DELIVERED,",
        "read,,READ,",
        "undelivered,30003,FAILED,unreachable",
        "undelivered,30005,FAILED,no_such_recipient",
        "failed,30036,FAILED,expired",
        "failed,21610,FAILED,opted_out",
        "failed,39999,FAILED,rejected"
    })
    void each_status_is_a_stage(String status, String code, Stage stage, String reason) throws Exception {
        Map<String, String> fields = new TreeMap<>(Map.of("MessageSid", "SM1", "MessageStatus", status));
        if (code != null) {
            fields.put("ErrorCode", code);
        }
        SendReason why = reason == null ? null : new SendReason(reason);
        assertThat(READER.read(signed(fields), NOW).list())
                .containsExactly(new Progress("SM1", "", stage, why, code == null ? "" : code, NOW));
    }

    @Test
    void an_answer_of_one_word_is_a_choice_and_any_other_is_not() throws Exception {
        assertThat(answered("stop")).isEqualTo(Receipts.of(List.of(new Choice("+966501234567", true, NOW))));
        assertThat(answered("Where is it?").list()).isEmpty();
        assertThat(answered("Where is it?").status()).isEqualTo(200);
    }

    @Test
    void twilios_own_word_on_a_choice_counts_before_the_answers() throws Exception {
        Map<String, String> fields =
                Map.of("From", "+966501234567", "Body", "Basta", "OptOutType", "STOP", "MessageSid", "SM2");
        assertThat(READER.read(signed(fields), NOW).list()).containsExactly(new Choice("+966501234567", true, NOW));
    }

    @Test
    void a_status_that_is_not_known_yet_is_answered_well_and_changes_nothing() throws Exception {
        Receipts receipts = READER.read(signed(Map.of("MessageSid", "SM1", "MessageStatus", "teleported")), NOW);
        assertThat(receipts.list()).isEmpty();
        assertThat(receipts.status()).isEqualTo(200);
    }

    @Test
    void nothing_forged_or_torn_is_believed_and_nothing_throws() throws Exception {
        PushRequest right = signed(Map.of("MessageSid", "SM1", "MessageStatus", "delivered"));
        Random random = new Random(2010);
        for (int run = 0; run < 500; run++) {
            byte[] body = right.body();
            body[random.nextInt(body.length)] ^= (byte) (1 + random.nextInt(255));
            PushRequest forged = PushRequest.of(
                    Map.of(
                            "x-twilio-signature",
                            right.header("X-Twilio-Signature").orElseThrow()),
                    body);
            assertThat(READER.read(forged, NOW).list()).noneMatch(Progress.class::isInstance);
        }
        assertThat(READER.read(PushRequest.of(Map.of(), right.body()), NOW).status())
                .isEqualTo(401);
        assertThatIllegalArgumentException().isThrownBy(() -> TwilioReceipts.create("", ADDRESS));
    }

    private static Receipts answered(String body) throws GeneralSecurityException {
        return READER.read(signed(Map.of("From", "+966501234567", "Body", body, "SmsStatus", "received")), NOW);
    }

    private static PushRequest push(String body, String signature) {
        return PushRequest.of(Map.of("X-Twilio-Signature", signature), body.getBytes(StandardCharsets.UTF_8));
    }

    /** As Twilio signs: the address, then each field's name and value in the sequence of the names. */
    private static PushRequest signed(Map<String, String> fields) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
        mac.update(ADDRESS.toString().getBytes(StandardCharsets.UTF_8));
        new TreeMap<>(fields).forEach((name, value) -> mac.update((name + value).getBytes(StandardCharsets.UTF_8)));
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return push(body, Base64.getEncoder().encodeToString(mac.doFinal()));
    }
}
