package dev.aftercart.notify.channel.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercart.courier.PushRequest;
import dev.aftercart.notify.channel.Receipt;
import dev.aftercart.notify.channel.Receipt.Choice;
import dev.aftercart.notify.channel.Receipt.Progress;
import dev.aftercart.notify.channel.Receipt.Stage;
import dev.aftercart.notify.channel.Receipts;
import dev.aftercart.notify.channel.SendReason;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

final class WhatsAppReceiptsTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:30:00Z");
    private static final Instant THEN = Instant.ofEpochSecond(1_773_000_000);
    private static final String SECRET = "app-secret";
    private static final WhatsAppReceipts READER = WhatsAppReceipts.create(SECRET);

    private static final String BATCH = """
            {"object": "whatsapp_business_account", "entry": [{"id": "7", "changes": [{"field": "messages", "value": {
              "statuses": [
                {"id": "wamid.1", "status": "read", "timestamp": "1773000000", "recipient_id": "966501234567",
                 "biz_opaque_callback_data": "1001:shipped"},
                {"id": "wamid.1", "status": "delivered", "timestamp": "1773000000"},
                {"id": "wamid.2", "status": "failed", "timestamp": "1773000000", "errors": [{"code": 131026}]},
                {"id": "wamid.3", "status": "deleted"}, {"status": "sent"}, 7, null
              ],
              "messages": [
                {"from": "966501234567", "timestamp": "1773000000", "type": "text", "text": {"body": "إيقاف 👋"}},
                {"from": "966501234567", "timestamp": "1773000000", "type": "button", "button": {"text": "Stop"}},
                {"from": "966501234567", "type": "text", "text": {"body": "hello"}}
              ]}}]}]}
            """;

    @Test
    void a_batch_is_read_report_by_report() throws Exception {
        Receipts receipts = READER.read(signed(BATCH), NOW);
        assertThat(receipts.status()).isEqualTo(200);
        assertThat(receipts.list())
                .containsExactly(
                        new Progress("wamid.1", "1001:shipped", Stage.READ, null, "", THEN),
                        new Progress("wamid.1", "", Stage.DELIVERED, null, "", THEN),
                        new Progress("wamid.2", "", Stage.FAILED, SendReason.NO_SUCH_RECIPIENT, "131026", THEN),
                        new Choice("+966501234567", true, THEN),
                        new Choice("+966501234567", true, THEN));
    }

    @Test
    void read_before_delivered_stays_read() throws Exception {
        List<Progress> first = READER.read(signed(BATCH), NOW).list().stream()
                .filter(Progress.class::isInstance)
                .map(Progress.class::cast)
                .filter(report -> report.messageId().equals("wamid.1"))
                .toList();
        assertThat(Receipt.furthest(first)).map(Progress::stage).contains(Stage.READ);
    }

    @Test
    void the_signature_is_over_the_bytes_as_they_came() throws Exception {
        PushRequest right = signed(BATCH);
        String signature = right.header("X-Hub-Signature-256").orElseThrow();
        byte[] escaped = BATCH.replace("👋", "\\ud83d\\udc4b").getBytes(StandardCharsets.UTF_8);
        assertThat(read(signature, escaped).list()).containsExactly(new Receipt.Unauthorised());
        assertThat(read(signature.replace("sha256=", "sha1="), right.body()).status())
                .isEqualTo(401);
        assertThat(read("", right.body()).status()).isEqualTo(401);
        assertThat(read(signature.toUpperCase(Locale.ROOT).replace("SHA256", "sha256"), right.body())
                        .status())
                .isEqualTo(200);
        assertThatIllegalArgumentException().isThrownBy(() -> WhatsAppReceipts.create(""));
    }

    @Test
    void what_is_signed_but_is_no_report_is_told_and_never_thrown() throws Exception {
        Random random = new Random(256);
        assertThat(READER.read(signed("[]"), NOW).status()).isEqualTo(400);
        assertThat(READER.read(signed(""), NOW).status()).isEqualTo(400);
        assertThat(READER.read(signed("[".repeat(50_000)), NOW).status()).isEqualTo(400);
        for (int run = 0; run < 1_000; run++) {
            StringBuilder torn = new StringBuilder(BATCH);
            for (int i = 0; i < 3; i++) {
                int at = random.nextInt(torn.length());
                torn.replace(
                        at, Math.min(torn.length(), at + random.nextInt(20)), "\"{}[],:1".substring(random.nextInt(8)));
            }
            assertThat(READER.read(signed(torn.toString()), NOW)).isNotNull();
        }
        String far = BATCH.replace("1773000000", "99999999999999999999");
        assertThat(READER.read(signed(far), NOW).list())
                .filteredOn(Progress.class::isInstance)
                .hasSize(3);
    }

    private static Receipts read(String signature, byte[] body) {
        return READER.read(PushRequest.of(Map.of("X-Hub-Signature-256", signature), body), NOW);
    }

    private static PushRequest signed(String body) throws GeneralSecurityException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String signature = "sha256=" + HexFormat.of().formatHex(mac.doFinal(bytes));
        return PushRequest.of(Map.of("x-hub-signature-256", signature), bytes);
    }
}
