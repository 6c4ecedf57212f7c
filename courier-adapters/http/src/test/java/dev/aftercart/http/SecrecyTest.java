package dev.aftercart.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What calls carry is nobody else's business: not the log's, and not the messages'. All logs of the tests are in one file. */
class SecrecyTest {

    private static final Path LOG = Path.of("target", "http.log");
    private static final String CREDENTIAL = "geheim-4711";
    private static final String PERSON = "Erika-Mustermann";

    private final MockWebServer server = new MockWebServer();
    private final List<HttpOutcome> outcomes = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void neither_the_log_nor_a_message_has_a_credential_or_a_person_in_it_however_a_call_ends() throws IOException {
        CourierHttp http = CourierHttp.create().allowingPlainHttp().withTimeout(Duration.ofMillis(300));
        URI tokens = server.url("/token").uri();
        ClientCredentials credentials = ClientCredentials.of(tokens, CREDENTIAL, CREDENTIAL, Instant::now);
        String said = "{\"access_token\": \"" + CREDENTIAL + "\", \"name\": \"" + PERSON + "\"}";

        send(http, said(200, said));
        send(http, said(401, said));
        send(http, said(429, said));
        send(
                http,
                said(200, said).newBuilder().headersDelay(2, TimeUnit.SECONDS).build());
        send(
                http,
                said(200, said)
                        .newBuilder()
                        .onResponseBody(new SocketEffect.CloseSocket())
                        .build(),
                said(200, ""));
        send(
                http,
                said(302, said)
                        .newBuilder()
                        .addHeader("Location", "https://other.example/" + PERSON)
                        .build());
        send(http.withLimit(3), said(200, said));
        send(CourierHttp.create());
        send(http.as(credentials), said(200, said), said(200, said));
        send(http.as(credentials), said(400, said));
        send(http.as(credentials), said(200, "{\"access_token\": \"" + CREDENTIAL + "\\n\"}"));

        assertThat(outcomes).hasSize(11);
        assertThat(outcomes.toString()).doesNotContain(CREDENTIAL, PERSON);
        assertThat(Files.readString(LOG)).isNotEmpty().doesNotContain(CREDENTIAL, PERSON);
    }

    private void send(CourierHttp http, MockResponse... answers) {
        List.of(answers).forEach(server::enqueue);
        outcomes.add(http.send(CourierRequest.to(server.url("/").uri())
                .path(PERSON)
                .query("key", CREDENTIAL)
                .header("X-Key", CREDENTIAL)
                .form(Map.of("name", PERSON, "password", CREDENTIAL))));
    }

    private static MockResponse said(int status, String body) {
        return new MockResponse.Builder().code(status).body(body).build();
    }
}
