package dev.aftercart.notify.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.notify.channel.HttpEnd;
import dev.aftercart.notify.channel.OtherEnd;
import dev.aftercart.notify.channel.OtherEnd.Manner;
import dev.aftercart.notify.channel.PhoneNumber;
import dev.aftercart.notify.channel.SendOutcome.InDoubt;
import dev.aftercart.notify.channel.SendOutcome.NotSent;
import dev.aftercart.notify.channel.SendReason;
import dev.aftercart.notify.channel.Sender;
import dev.aftercart.notify.channel.SenderContract;
import dev.aftercart.notify.channel.internal.Form;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;

final class UnifonicSmsTest extends SenderContract<OutgoingSms> {

    private static final String APP = "app-sid-that-is-secret";
    private static final String TAKEN =
            "{\"success\":true,\"errorCode\":\"ER-00\",\"data\":{\"MessageID\":\"650001\"}}";

    @Override
    protected OtherEnd open() throws IOException {
        return new HttpEnd(Map.of(
                Manner.TAKES_IT, HttpEnd.says(200, TAKEN),
                Manner.REFUSES_FOR_GOOD, refusal("ER-90"),
                Manner.REFUSES_FOR_NOW, refusal("ER-91"),
                Manner.REFUSES_THE_CREDENTIALS, refusal("ER-92")));
    }

    private static MockResponse refusal(String code) {
        return HttpEnd.says(200, "{\"success\":false,\"message\":\"no\",\"errorCode\":\"" + code + "\",\"data\":null}");
    }

    /** What codes mean is told by the host; these are made up. */
    @Override
    protected Sender<OutgoingSms> sender(OtherEnd end, Duration patience) {
        return unifonic((HttpEnd) end, patience)
                .meaning("ER-90", SendReason.NO_SUCH_RECIPIENT, false)
                .meaning("ER-91", SendReason.TOO_MANY, true)
                .meaning("ER-92", SendReason.UNAUTHORISED, true);
    }

    private static UnifonicSms unifonic(HttpEnd end) {
        return unifonic(end, PATIENT);
    }

    private static UnifonicSms unifonic(HttpEnd end, Duration patience) {
        return UnifonicSms.create(HttpEnd.http(patience), APP, "ACME").withBase(end.address());
    }

    @Override
    protected OutgoingSms message() {
        return new OutgoingSms(new PhoneNumber("+966501234567"), SmsText.of("طلبك في الطريق"), "1001:out");
    }

    @Override
    protected List<String> secrets() {
        return List.of(APP, "966501234567", "طلبك");
    }

    @Test
    void the_number_has_neither_plus_nor_zeros_and_the_reference_goes_along() throws IOException {
        try (HttpEnd end = HttpEnd.answering(HttpEnd.says(200, TAKEN))) {
            unifonic(end).field("MessageType", "3").send(message(), NOW);
            assertThat(end.requests().get(0).getTarget()).isEqualTo("/rest/SMS/messages");
            assertThat(Form.read(end.requests().get(0).getBody().toByteArray()))
                    .contains(Map.of(
                            "AppSid", APP,
                            "SenderID", "ACME",
                            "Recipient", "966501234567",
                            "Body", "طلبك في الطريق",
                            "CorrelationID", "1001:out",
                            "responseType", "JSON",
                            "MessageType", "3"));
        }
    }

    @Test
    void a_code_that_was_not_told_is_a_refusal_for_good_and_a_status_speaks_for_itself() throws IOException {
        try (HttpEnd end = HttpEnd.answering(refusal("ER-17"))) {
            assertThat(unifonic(end).send(message(), NOW)).isEqualTo(NotSent.forGood(SendReason.REJECTED, "ER-17"));
        }
        try (HttpEnd end = HttpEnd.answering(HttpEnd.says(401, ""))) {
            assertThat(unifonic(end).send(message(), NOW))
                    .isEqualTo(NotSent.forNow(SendReason.UNAUTHORISED, "401", NOW));
        }
    }

    @Test
    void success_without_an_id_and_words_that_are_no_answer_are_doubt() throws IOException {
        for (String body : List.of("{\"success\":true,\"data\":{}}", "<html>", "", "{\"success\":\"maybe\"}")) {
            try (HttpEnd end = HttpEnd.answering(HttpEnd.says(200, body))) {
                assertThat(unifonic(end).send(message(), NOW)).isEqualTo(new InDoubt("answer", false));
            }
        }
    }
}
