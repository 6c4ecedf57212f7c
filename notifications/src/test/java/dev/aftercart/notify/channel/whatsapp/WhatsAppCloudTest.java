package dev.aftercart.notify.channel.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aftercart.notify.channel.HttpEnd;
import dev.aftercart.notify.channel.OtherEnd;
import dev.aftercart.notify.channel.OtherEnd.Manner;
import dev.aftercart.notify.channel.PhoneNumber;
import dev.aftercart.notify.channel.SendOutcome;
import dev.aftercart.notify.channel.SendOutcome.InDoubt;
import dev.aftercart.notify.channel.SendOutcome.NotSent;
import dev.aftercart.notify.channel.SendOutcome.Sent;
import dev.aftercart.notify.channel.Sender;
import dev.aftercart.notify.channel.SenderContract;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WhatsAppCloudTest extends SenderContract<OutgoingWhatsApp> {

    private static final String TOKEN = "EAAG-secret";
    private static final String TAKEN = "{\"messages\":[{\"id\":\"wamid.1\",\"message_status\":\"accepted\"}]}";

    @Override
    protected OtherEnd open() throws IOException {
        return new HttpEnd(Map.of(
                Manner.TAKES_IT, HttpEnd.says(200, TAKEN),
                Manner.REFUSES_FOR_GOOD, error(400, 132000),
                Manner.REFUSES_FOR_NOW, error(400, 130429),
                Manner.REFUSES_THE_CREDENTIALS, error(401, 190)));
    }

    private static MockResponse error(int status, int code) {
        return HttpEnd.says(status, "{\"error\":{\"message\":\"(#" + code + ") no\",\"code\":" + code + "}}");
    }

    @Override
    protected Sender<OutgoingWhatsApp> sender(OtherEnd end, Duration patience) {
        return cloud((HttpEnd) end, patience);
    }

    private static WhatsAppCloud cloud(HttpEnd end) {
        return cloud(end, PATIENT);
    }

    private static WhatsAppCloud cloud(HttpEnd end, Duration patience) {
        return WhatsAppCloud.create(HttpEnd.http(patience), "v23.0", "1555", TOKEN)
                .withBase(end.address());
    }

    @Override
    protected OutgoingWhatsApp message() {
        return message("Order {{1}} for {{2}} has shipped.", Map.of("1", "1001", "2", "سارة"));
    }

    private static OutgoingWhatsApp message(String body, Map<String, String> values) {
        WhatsAppMessage filled = WhatsAppTemplate.of("order_shipped", "en_US", WhatsAppCategory.UTILITY, body)
                .fill(values, WhatsAppRules.published())
                .orThrow();
        return new OutgoingWhatsApp(new PhoneNumber("+966501234567"), filled, "t/4k1x", "1001:shipped");
    }

    @Override
    protected List<String> secrets() {
        return List.of(TOKEN, "966501234567", "سارة");
    }

    @Test
    void the_document_is_the_one_that_the_api_wants() throws IOException {
        try (HttpEnd end = HttpEnd.answering(HttpEnd.says(200, TAKEN))) {
            assertThat(cloud(end).send(message(), NOW)).isEqualTo(new Sent("whatsapp", "wamid.1", NOW));
            RecordedRequest got = end.requests().get(0);
            assertThat(got.getTarget()).isEqualTo("/v23.0/1555/messages");
            assertThat(got.getHeaders().get("Authorization")).isEqualTo("Bearer " + TOKEN);
            ObjectMapper json = new ObjectMapper();
            assertThat(json.readTree(got.getBody().utf8())).isEqualTo(json.readTree("""
                    {"messaging_product": "whatsapp", "recipient_type": "individual", "to": "966501234567",
                     "biz_opaque_callback_data": "1001:shipped", "type": "template",
                     "template": {"name": "order_shipped", "language": {"code": "en_US"}, "components": [
                       {"type": "body", "parameters": [{"type": "text", "text": "1001"}, {"type": "text", "text": "سارة"}]},
                       {"type": "button", "sub_type": "url", "index": "0",
                        "parameters": [{"type": "text", "text": "t/4k1x"}]}]}}
                    """));
        }
    }

    @Test
    void a_named_parameter_is_told_by_its_name() throws IOException {
        try (HttpEnd end = HttpEnd.answering(HttpEnd.says(200, TAKEN))) {
            cloud(end).send(message("Order {{order_number}} has shipped.", Map.of("order_number", "1001")), NOW);
            assertThat(end.requests().get(0).getBody().utf8())
                    .contains("{\"type\":\"text\",\"parameter_name\":\"order_number\",\"text\":\"1001\"}");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400,131026,no_such_recipient,never",
        "400,131047,rejected,never",
        "400,131049,too_many,never",
        "400,131050,opted_out,never",
        "404,132001,rejected,never",
        "400,131048,too_many,later",
        "400,131056,too_many,later",
        "403,200,unauthorised,later",
        "400,131042,unauthorised,later",
        "503,131057,unavailable,later",
        "400,999999,rejected,never"
    })
    void a_code_says_more_than_the_status(int status, int code, String reason, String again) throws IOException {
        try (HttpEnd end = HttpEnd.answering(error(status, code))) {
            assertThat(cloud(end).send(message(), NOW)).isInstanceOfSatisfying(NotSent.class, refused -> {
                assertThat(refused.reason().code()).isEqualTo(reason);
                assertThat(refused.code()).isEqualTo(Integer.toString(code));
                assertThat(refused.mayPass()).isEqualTo(again.equals("later"));
            });
        }
    }

    @Test
    void something_that_went_wrong_leaves_doubt() throws IOException {
        SendOutcome doubt = new InDoubt("answer", false);
        for (MockResponse answer : List.of(
                error(500, 131000),
                error(500, 1),
                HttpEnd.says(502, "<html>"),
                HttpEnd.says(200, "{}"),
                HttpEnd.says(200, ""))) {
            try (HttpEnd end = HttpEnd.answering(answer)) {
                assertThat(cloud(end).send(message(), NOW)).isEqualTo(doubt);
            }
        }
    }
}
