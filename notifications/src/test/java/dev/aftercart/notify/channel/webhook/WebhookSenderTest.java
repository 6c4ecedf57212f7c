package dev.aftercart.notify.channel.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercart.courier.PushRequest;
import dev.aftercart.notify.channel.HttpEnd;
import dev.aftercart.notify.channel.OtherEnd;
import dev.aftercart.notify.channel.OtherEnd.Manner;
import dev.aftercart.notify.channel.SendOutcome.NotSent;
import dev.aftercart.notify.channel.SendReason;
import dev.aftercart.notify.channel.Sender;
import dev.aftercart.notify.channel.SenderContract;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

final class WebhookSenderTest extends SenderContract<WebhookMessage> {

    private static final String OLD = "whsec_" + "b2xkLW9sZC1vbGQtb2xkLW9sZC1vbGQtb2xk";
    private static final String NEW = "whsec_" + "bmV3LW5ldy1uZXctbmV3LW5ldy1uZXctbmV3";
    private static final WebhookSignatures SIGNATURES =
            WebhookSignatures.by(List.of(WebhookKey.of(NEW), WebhookKey.of(OLD)));

    @Override
    protected OtherEnd open() throws IOException {
        return new HttpEnd(Map.of(
                Manner.TAKES_IT, HttpEnd.says(202, ""),
                Manner.REFUSES_FOR_GOOD, HttpEnd.says(410, ""),
                Manner.REFUSES_FOR_NOW, HttpEnd.says(500, ""),
                Manner.REFUSES_THE_CREDENTIALS, HttpEnd.says(401, "")));
    }

    @Override
    protected Sender<WebhookMessage> sender(OtherEnd end, Duration patience) {
        return WebhookSender.inside(HttpEnd.http(patience), address((HttpEnd) end), SIGNATURES);
    }

    private static URI address(HttpEnd end) {
        return end.address().resolve("hooks/s3cret-path?tenant=7");
    }

    @Override
    protected WebhookMessage message() {
        return WebhookMessage.of("1001:shipped", "{\"order\":\"1001\",\"name\":\"سارة\"}");
    }

    @Override
    protected List<String> secrets() {
        return List.of(OLD, NEW, "s3cret-path", "سارة");
    }

    /** The receiver knows the id. */
    @Override
    protected boolean isHarmlessInDoubt() {
        return true;
    }

    @Test
    void the_request_is_signed_by_each_key_over_the_bytes_that_arrive() throws IOException {
        try (HttpEnd end = HttpEnd.answering(HttpEnd.says(200, ""))) {
            sender(end, PATIENT).send(message(), NOW);
            RecordedRequest got = end.requests().get(0);
            byte[] body = got.getBody().toByteArray();
            PushRequest push = PushRequest.ofMulti(got.getHeaders().toMultimap(), body);
            assertThat(got.getTarget()).isEqualTo("/hooks/s3cret-path?tenant=7");
            assertThat(got.getHeaders().get("webhook-id")).isEqualTo(message().id());
            assertThat(got.getHeaders().get("webhook-timestamp")).isEqualTo("1773135000");
            for (String key : List.of(OLD, NEW)) {
                assertThat(WebhookSignatures.by(List.of(WebhookKey.of(key))).verify(push, NOW))
                        .isTrue();
            }
        }
    }

    @Test
    void a_repeated_message_has_the_same_id_and_a_signature_of_its_own_time() throws IOException {
        try (HttpEnd end = HttpEnd.answering(HttpEnd.says(500, ""))) {
            sender(end, PATIENT).send(message(), NOW);
            sender(end, PATIENT).send(message(), NOW.plusSeconds(60));
            assertThat(end.requests())
                    .extracting(request -> request.getHeaders().get("webhook-id"))
                    .containsExactly(message().id(), message().id());
            assertThat(end.requests())
                    .extracting(request -> request.getHeaders().get("webhook-signature"))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whoever_has_gone_is_not_to_be_called_again() throws IOException {
        try (HttpEnd end = HttpEnd.answering(HttpEnd.says(410, ""))) {
            assertThat(sender(end, PATIENT).send(message(), NOW)).isEqualTo(NotSent.forGood(SendReason.GONE, "410"));
        }
    }

    @Test
    void the_time_a_receiver_asks_for_is_passed_on() throws IOException {
        MockResponse busy = HttpEnd.says(429, "")
                .newBuilder()
                .addHeader("Retry-After", "90")
                .build();
        try (HttpEnd end = HttpEnd.answering(busy)) {
            assertThat(sender(end, PATIENT).send(message(), NOW))
                    .isEqualTo(NotSent.forNow(SendReason.TOO_MANY, "429", NOW.plusSeconds(90)));
        }
    }

    @Test
    void an_id_that_could_move_the_end_of_what_is_signed_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WebhookMessage("msg.1", "{}"));
        assertThatIllegalArgumentException().isThrownBy(() -> new WebhookMessage("msg\r\n", "{}"));
        assertThat(WebhookMessage.of("a", "{}").id())
                .isNotEqualTo(WebhookMessage.of("b", "{}").id());
    }
}
