package dev.aftercart.notify.page;

import static dev.aftercart.notify.page.OrderStory.CUSTOMER;
import static dev.aftercart.notify.page.OrderStory.FIRST;
import static dev.aftercart.notify.page.OrderStory.ZONE;
import static dev.aftercart.notify.page.OrderStory.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.aftercart.notify.MessageKind;
import dev.aftercart.notify.message.SampleOrder;
import dev.aftercart.promise.DateWindow;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusDocumentTest {

    private final JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(StatusDocument.class.getResourceAsStream("status.schema.json"));

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "id"})
    void every_order_of_every_message_has_a_status_that_fits_the_schema(String language) throws IllegalAccessException {
        Locale locale = Locale.forLanguageTag(language);
        for (MessageKind kind : kinds()) {
            String json = StatusDocument.of(SampleOrder.view(kind, locale), EveryPageTest.TEXTS, locale);
            assertThat(schema.validate(
                            json,
                            InputFormat.JSON,
                            run -> run.getExecutionConfig().setFormatAssertionsEnabled(true)))
                    .as("%s: %s", kind, json)
                    .isEmpty();
        }
    }

    private static List<MessageKind> kinds() throws IllegalAccessException {
        List<MessageKind> kinds = new ArrayList<>();
        for (Field field : MessageKind.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == MessageKind.class) {
                kinds.add((MessageKind) field.get(null));
            }
        }
        assertThat(kinds).hasSizeGreaterThan(30);
        return kinds;
    }

    @Test
    void it_says_what_the_page_says() {
        OrderView view = TrackingPageTest.onItsWay("en").disclosing(CUSTOMER);
        String page =
                Pages.shipped(EveryPageTest.TEXTS, Theme.of("Acme")).tracking(TrackingView.of(view), Locale.ENGLISH);
        String json = StatusDocument.of(view, EveryPageTest.TEXTS, Locale.ENGLISH);
        for (String selector : List.of("h1", ".dates", ".steps .current > span")) {
            String said = Jsoup.parse(page).select(selector).first() == null
                    ? selector
                    : Jsoup.parse(page).select(selector).get(0).ownText();
            assertThat(json).contains("\"" + said + "\"");
        }
        assertThat(json)
                .contains("\"milestone\":\"shipped\"", "\"first\":\"2026-03-14\"", "\"source\":\"courier\"")
                .contains("\"number\":\"7777777770\"", "courier.example/track");
    }

    @Test
    void what_is_in_it_cannot_end_a_script_element() {
        OrderView view = OrderView.of(
                        OrderStory.placedWith("</script><b>&\u2028").order(), at(8, 10))
                .link(Link.TRACKING, "https://shop.example/t?a=1&b=2");
        for (String json : List.of(
                LinkedData.of(view, Theme.of("A<B")), StatusDocument.of(view, EveryPageTest.TEXTS, Locale.ENGLISH))) {
            assertThat(json).doesNotContain("<", ">", "&", "\u2028");
            assertThat(json).contains("\\u0026b=2");
        }
    }

    @Test
    void linked_data_tells_order_parcels_and_when_they_come() {
        DateWindow window =
                DateWindow.on(LocalDate.of(2026, 3, 11), ZONE).hours(LocalTime.of(14, 0), LocalTime.of(16, 0));
        OrderView view = OrderView.of(
                        OrderStory.placed("en")
                                .shippedWhole(9)
                                .expects(FIRST, 10, window)
                                .order(),
                        at(10, 13))
                .disclosing(CUSTOMER)
                .courierLink(FIRST, "DHL", "https://courier.example/7");
        assertThat(LinkedData.of(view, Theme.of("Acme")))
                .startsWith("{\"@context\":\"https://schema.org\",\"@type\":\"Order\",\"orderNumber\":\"1001\"")
                .contains("\"orderStatus\":\"https://schema.org/OrderInTransit\"")
                .contains("\"price\":\"348.00\",\"priceCurrency\":\"SAR\"")
                .contains("\"@type\":\"ParcelDelivery\",\"trackingNumber\":\"7777777770\"")
                .contains("\"expectedArrivalFrom\":\"2026-03-11T11:00:00Z\"")
                .contains("\"provider\":{\"@type\":\"Organization\",\"name\":\"DHL\"}");
    }
}
