package dev.aftercart.notify.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercart.notify.channel.HttpEnd;
import dev.aftercart.notify.channel.OtherEnd;
import dev.aftercart.notify.channel.OtherEnd.Manner;
import dev.aftercart.notify.channel.PhoneNumber;
import dev.aftercart.notify.channel.SendOutcome;
import dev.aftercart.notify.channel.SendOutcome.InDoubt;
import dev.aftercart.notify.channel.SendOutcome.NotSent;
import dev.aftercart.notify.channel.SendReason;
import dev.aftercart.notify.channel.Sender;
import dev.aftercart.notify.channel.SenderContract;
import dev.aftercart.notify.channel.internal.Form;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TwilioSmsTest extends SenderContract<OutgoingSms> {

    private static final String TOKEN = "t0ken-of-the-account";

    @Override
    protected OtherEnd open() throws IOException {
        return new HttpEnd(Map.of(
                Manner.TAKES_IT, HttpEnd.says(201, "{\"sid\":\"SM0001\",\"status\":\"queued\",\"error_code\":null}"),
                Manner.REFUSES_FOR_GOOD,
                        HttpEnd.says(400, "{\"code\":21211,\"message\":\"'To' +966501234567 is not valid\"}"),
                Manner.REFUSES_FOR_NOW, HttpEnd.says(429, "{\"code\":20429}"),
                Manner.REFUSES_THE_CREDENTIALS, HttpEnd.says(401, "{\"code\":20003}")));
    }

    @Override
    protected Sender<OutgoingSms> sender(OtherEnd end, Duration patience) {
        return twilio((HttpEnd) end, patience);
    }

    private static TwilioSms twilio(HttpEnd end) {
        return twilio(end, PATIENT);
    }

    private static TwilioSms twilio(HttpEnd end, Duration patience) {
        return TwilioSms.create(HttpEnd.http(patience), "AC0001", TOKEN, "+14155550100")
                .withBase(end.address());
    }

    @Override
    protected OutgoingSms message() {
        return new OutgoingSms(new PhoneNumber("+966501234567"), SmsText.of("طلبك في الطريق & sooner"), "1001:out");
    }

    @Override
    protected List<String> secrets() {
        return List.of(TOKEN, "966501234567", "طلبك", "sooner");
    }

    @Test
    void the_request_is_the_one_that_the_messages_resource_wants() throws IOException {
        try (HttpEnd end = HttpEnd.answering(HttpEnd.says(201, "{\"sid\":\"SM0001\"}"))) {
            SendOutcome outcome = twilio(end)
                    .reportingTo(URI.create("https://acme.example/hooks/twilio?m=1"))
                    .validFor(Duration.ofHours(2))
                    .send(message(), NOW);
            RecordedRequest got = end.requests().get(0);
            assertThat(outcome).isEqualTo(new SendOutcome.Sent("twilio", "SM0001", NOW));
            assertThat(got.getTarget()).isEqualTo("/2010-04-01/Accounts/AC0001/Messages.json");
            assertThat(got.getHeaders().get("Authorization")).isEqualTo("Basic QUMwMDAxOnQwa2VuLW9mLXRoZS1hY2NvdW50");
            assertThat(Form.read(got.getBody().toByteArray()))
                    .contains(Map.of(
                            "To", "+966501234567",
                            "From", "+14155550100",
                            "Body", "طلبك في الطريق & sooner",
                            "StatusCallback", "https://acme.example/hooks/twilio?m=1",
                            "ValidityPeriod", "7200"));
        }
    }

    @Test
    void a_messaging_service_is_named_as_one() throws IOException {
        try (HttpEnd end = HttpEnd.answering(HttpEnd.says(201, "{\"sid\":\"SM0001\"}"))) {
            TwilioSms.create(HttpEnd.http(), "AC0001", TOKEN, "MG0001")
                    .withBase(end.address())
                    .send(message(), NOW);
            assertThat(Form.read(end.requests().get(0).getBody().toByteArray()).orElseThrow())
                    .containsEntry("MessagingServiceSid", "MG0001")
                    .doesNotContainKey("From");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400,21610,opted_out",
        "400,21614,no_such_recipient",
        "400,21617,too_large",
        "400,21999,rejected",
        "400,text,rejected",
        "404,20404,rejected"
    })
    void a_refusal_says_why_where_its_code_is_known(int status, String code, String reason) throws IOException {
        try (HttpEnd end = HttpEnd.answering(HttpEnd.says(status, "{\"code\":\"" + code + "\"}"))) {
            assertThat(twilio(end).send(message(), NOW)).isEqualTo(NotSent.forGood(new SendReason(reason), code));
        }
    }

    @Test
    void a_server_that_is_not_at_work_is_not_sent_and_one_that_broke_is_in_doubt() throws IOException {
        MockResponse away = HttpEnd.says(503, "")
                .newBuilder()
                .addHeader("Retry-After", "30")
                .build();
        try (HttpEnd end = HttpEnd.answering(away)) {
            assertThat(twilio(end).send(message(), NOW))
                    .isEqualTo(NotSent.forNow(SendReason.UNAVAILABLE, "503", NOW.plusSeconds(30)));
        }
        for (MockResponse broken : List.of(
                HttpEnd.says(500, "{\"code\":20500}"),
                HttpEnd.says(502, "<html>"),
                HttpEnd.says(200, "<html>captive portal</html>"),
                HttpEnd.says(201, "{}"),
                HttpEnd.says(201, "[]"))) {
            try (HttpEnd end = HttpEnd.answering(broken)) {
                assertThat(twilio(end).send(message(), NOW)).isEqualTo(new InDoubt("answer", false));
                assertThat(end.requests()).hasSize(1);
            }
        }
    }

    @Test
    void a_validity_that_twilio_does_not_know_is_refused_at_once() {
        TwilioSms twilio = TwilioSms.create(HttpEnd.http(), "AC0001", TOKEN, "Acme");
        assertThatIllegalArgumentException().isThrownBy(() -> twilio.validFor(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> twilio.validFor(Duration.ofHours(11)));
    }
}
