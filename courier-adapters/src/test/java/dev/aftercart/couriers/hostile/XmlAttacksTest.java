package dev.aftercart.couriers.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * XML that wants more than to be read: by every courier whose answers are XML. A file and a server stand ready to be reached for,
 * and nobody does.
 */
class XmlAttacksTest {

    private static final String SECRET = "what-is-in-the-file";

    @TempDir
    private Path folder;

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.enqueue(new MockResponse.Builder().body("<!ENTITY x 'y'>").build());
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aramex", "canadapost", "dhl-parcel-de"})
    void whatever_xml_declares_is_not_read_fetched_or_blown_up(String courier) {
        for (String attack : attacks(genuine(courier))) {
            List<TrackingOutcome> outcomes = parse(courier, attack);
            assertThat(outcomes).as(attack).singleElement().isInstanceOf(Unreadable.class);
            assertThat(outcomes.toString()).doesNotContain(SECRET);
        }
        assertThat(server.getRequestCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aramex", "canadapost", "dhl-parcel-de"})
    void what_xml_would_include_is_an_element_like_any_other(String courier) {
        String body = genuine(courier);
        int end = body.lastIndexOf("</");
        for (String href : List.of(file(), url("/x"))) {
            String including =
                    body.substring(0, end) + "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + href
                            + "\" parse=\"text\"/>" + body.substring(end);
            assertThat(parse(courier, including)).asString().doesNotContain(SECRET);
            String pointing = "<?xml-stylesheet type=\"text/xsl\" href=\"" + href + "\"?>" + body;
            assertThat(parse(courier, pointing)).asString().doesNotContain(SECRET);
        }
        assertThat(server.getRequestCount()).isZero();
    }

    private List<String> attacks(String body) {
        String root = body.substring(1, body.indexOf(body.contains("<data") ? " " : ">"))
                .split(" ", 2)[0];
        String away = url("/away.dtd");
        String inside = body.replaceFirst(">", ">&x;");
        return List.of(
                "<!DOCTYPE " + root + ">" + body,
                "<!DOCTYPE " + root + " [<!ENTITY x SYSTEM \"" + file() + "\">]>" + inside,
                "<!DOCTYPE " + root + " [<!ENTITY x SYSTEM \"" + away + "\">]>" + inside,
                "<!DOCTYPE " + root + " SYSTEM \"" + away + "\">" + body,
                "<!DOCTYPE " + root + " PUBLIC \"-//A//B//EN\" \"" + away + "\">" + body,
                "<!DOCTYPE " + root + " [<!ENTITY % p SYSTEM \"" + away + "\"> %p;]>" + inside,
                "<!DOCTYPE " + root + " [<!ATTLIST " + root + " a CDATA \"" + "x".repeat(10_000) + "\">]>" + body,
                bomb(root) + inside,
                quadraticBomb(root) + body.replaceFirst(">", ">" + "&x;".repeat(10_000)),
                inside,
                body.replaceFirst(">", ">&#x110000;"),
                body.replaceFirst(">", ">&#0;"));
    }

    /** Ten entities, each ten times the one before: ten thousand million letters. */
    private static String bomb(String root) {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE " + root + " [<!ENTITY x0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 10; i++) {
            bomb.append("<!ENTITY x")
                    .append(i)
                    .append(" \"")
                    .append(("&x" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return bomb.append("<!ENTITY x \"&x9;\">]>").toString();
    }

    private static String quadraticBomb(String root) {
        return "<!DOCTYPE " + root + " [<!ENTITY x \"" + "a".repeat(100_000) + "\">]>";
    }

    private String file() {
        try {
            return Files.writeString(folder.resolve("secret.txt"), SECRET)
                    .toUri()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String url(String path) {
        return "http://" + server.getHostName() + ":" + server.getPort() + path;
    }

    private static String genuine(String courier) {
        return Objects.requireNonNull(Parsers.BODIES.get(courier)).stream()
                .filter(body -> body.startsWith("<"))
                .findFirst()
                .orElseThrow();
    }

    private static List<TrackingOutcome> parse(String courier, String body) {
        return Objects.requireNonNull(Parsers.ALL.get(courier)).parse(body.getBytes(StandardCharsets.UTF_8));
    }
}
