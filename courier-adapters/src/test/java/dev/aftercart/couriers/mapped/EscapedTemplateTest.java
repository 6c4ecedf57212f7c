package dev.aftercart.couriers.mapped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.TrackingNumber;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class EscapedTemplateTest {

    private static final String NASTY = "p\"w' request=\"x\"/><a b=\"&amp;<]]>{number}";

    @Test
    void a_password_of_dhl_parcel_de_stays_one_attribute_whatever_is_in_it()
            throws IOException, InterruptedException, ParserConfigurationException, SAXException {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            server.enqueue(
                    new MockResponse.Builder().body("<data code=\"100\"/>").build());
            MappedCourier.shipped("dhl-parcel-de")
                    .connect(
                            CourierHttp.create().allowingPlainHttp(),
                            Map.of("key", "k", "secret", "s", "appname", NASTY, "password", NASTY),
                            InstantSource.system())
                    .withBase(URI.create("http://" + server.getHostName() + ":" + server.getPort()))
                    .track(List.of(TrackingQuery.of(TrackingNumber.of("00340555500000000017"))));
            String target = server.takeRequest().getTarget();
            String xml = URLDecoder.decode(target.substring(target.indexOf("xml=") + 4), StandardCharsets.UTF_8);
            Element data = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
            assertThat(data.getAttribute("password")).isEqualTo(NASTY);
            assertThat(data.getAttribute("appname")).isEqualTo(NASTY);
            assertThat(data.getAttribute("request")).isEqualTo("d-get-piece-detail");
            assertThat(data.getChildNodes().getLength()).isZero();
        }
    }

    @Test
    void a_value_is_escaped_only_where_the_template_says_so() {
        Template both = Template.of("{key} {key:xml}", Set.of("key"));
        assertThat(both.with(Map.of("key", "a&b"))).isEqualTo("a&b a&amp;b");
    }

    @Test
    void another_way_to_escape_is_named() {
        assertThatThrownBy(() -> Template.of("{key:url}", Set.of("key")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{key:url}")
                .hasMessageContaining("xml");
    }
}
