package dev.aftercart.couriers.aramex;

import static dev.aftercart.couriers.aramex.Bodies.MADE;
import static dev.aftercart.couriers.aramex.Bodies.OUT;
import static dev.aftercart.couriers.aramex.Bodies.answer;
import static dev.aftercart.couriers.aramex.Bodies.error;
import static dev.aftercart.couriers.aramex.Bodies.json;
import static dev.aftercart.couriers.aramex.Bodies.outcomes;
import static dev.aftercart.couriers.aramex.Bodies.reading;
import static dev.aftercart.couriers.aramex.Bodies.soap;
import static dev.aftercart.couriers.aramex.Bodies.soapShipment;
import static dev.aftercart.couriers.aramex.Bodies.soapUpdate;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.NotFound;
import dev.aftercart.courier.TrackingOutcome.Reading;
import dev.aftercart.courier.TrackingOutcome.RetryLater;
import dev.aftercart.courier.TrackingOutcome.Unauthorised;
import dev.aftercart.courier.TrackingOutcome.Unreadable;
import dev.aftercart.couriers.internal.Mutations;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shapes in which Aramex answers. */
class AramexShapesTest {

    private static final String SOAP = soap(soapShipment(
            soapUpdate("SH003", "Out for Delivery", "2026-04-12T08:10:00", "Irbid, Jordan"),
            soapUpdate("SH014", "Record created.", "2026-04-10T15:00:00", "Amman, Jordan")));

    @Test
    void the_dictionary_is_read_in_each_of_its_shapes() {
        TrackingReading list = reading(json(OUT, MADE));
        String value = "{\"TrackingResult\": [" + OUT + "," + MADE + "]}";
        String named = "{\"KeyValueOfstringArrayOfTrackingResultmFAkxlpY\": {\"Key\": \"45473706876\", \"Value\": %s}}";

        assertThat(list.events())
                .extracting(TrackingEvent::phase)
                .containsExactly(Phase.PRE_SHIPMENT, Phase.OUT_FOR_DELIVERY);
        assertThat(reading(answer("{\"45473706876\": [" + OUT + "," + MADE + "]}", "[]"))
                        .events())
                .isEqualTo(list.events());
        assertThat(reading(answer(named.formatted(value), "{}")).events()).isEqualTo(list.events());
        assertThat(reading(answer("[" + OUT + "," + MADE + "]", "[]")).events()).isEqualTo(list.events());
        assertThat(reading(SOAP).events()).isEqualTo(list.events());
    }

    @Test
    void a_single_element_may_stand_for_its_list() {
        String single = "{\"KeyValueOfstringArrayOfTrackingResultmFAkxlpY\": {\"Key\": \"45473706876\", \"Value\":"
                + " {\"TrackingResult\": " + OUT + "}}}";

        assertThat(reading(answer(single, "{\"string\": []}")).events()).hasSize(1);
        assertThat(reading(answer("{\"Key\": \"45473706876\", \"Value\": " + OUT + "}", "null"))
                        .events())
                .hasSize(1);
    }

    @Test
    void a_known_number_without_updates_awaits_its_first_scan() {
        TrackingReading empty = reading(answer("[{\"Key\": \"45473706876\", \"Value\": []}]", "[]"));

        assertThat(empty.events()).isEmpty();
        assertThat(empty.observation()).isEqualTo(Observation.AWAITING_FIRST_SCAN);
        assertThat(reading(json(MADE)).observation()).isEqualTo(Observation.AWAITING_FIRST_SCAN);
        assertThat(reading(json(OUT)).observation()).isEqualTo(Observation.ACTIVE);
    }

    @Test
    void numbers_that_do_not_exist_are_not_found_beside_those_that_do() {
        String two = "[{\"Key\": \"45473706876\", \"Value\": [" + OUT + "]}]";

        assertThat(outcomes(answer(two, "[\"10000000009\", \"no number\"]")))
                .extracting(AramexShapesTest::summary)
                .containsExactly("45473706876 read", "10000000009 not found", "null not found");
        assertThat(outcomes(answer("{}", "{\"string\": \"10000000009\"}")))
                .extracting(AramexShapesTest::summary)
                .containsExactly("10000000009 not found");
        assertThat(outcomes(soap("<TrackingResults/><NonExistingWaybills><a:string>10000000009</a:string>"
                        + "<a:string>10000000010</a:string></NonExistingWaybills>")))
                .extracting(AramexShapesTest::summary)
                .containsExactly("10000000009 not found", "10000000010 not found");
    }

    @Test
    void updates_of_two_shipments_under_one_key_are_two_shipments() {
        String other = MADE.replace("45473706876", "45473706880");

        assertThat(outcomes(json(OUT, other)))
                .extracting(AramexShapesTest::summary)
                .containsExactly("45473706876 read", "45473706880 read");
    }

    @Test
    void a_shipment_found_by_a_reference_has_the_reference_as_an_alias() {
        TrackingReading reading =
                reading(answer("[{\"Key\": \"ORDER-77\", \"Value\": [" + OUT + "," + MADE + "]}]", "[]"));

        assertThat(reading.number()).isEqualTo(TrackingNumber.of("45473706876"));
        assertThat(reading.aliases()).containsExactly(TrackingNumber.of("ORDER-77"));
    }

    @Test
    void errors_come_with_http_200_and_say_what_they_are() {
        String login = "{\"Code\": \"ERR01\", \"Message\": \"ClientInfo - Invalid username or password\"}";

        assertThat(outcomes(error("[" + login + "]"))).singleElement().isInstanceOf(Unauthorised.class);
        assertThat(outcomes(error("{\"Notification\": " + login + "}")))
                .singleElement()
                .isInstanceOf(Unauthorised.class);
        assertThat(outcomes(error("{\"Notification\": [" + login + "]}")))
                .singleElement()
                .isInstanceOf(Unauthorised.class);
        assertThat(outcomes(error("[{\"Code\": \"ERR88\", \"Message\": \"Too many requests for this account\"}]")))
                .singleElement()
                .isInstanceOf(RetryLater.class);
        assertThat(outcomes(error("[{\"Code\": \"REQ31\", \"Message\": \"Shipments - At least one is required\"}]")))
                .singleElement()
                .isInstanceOf(Unreadable.class);
        assertThat(outcomes(error("null"))).singleElement().isInstanceOf(Unreadable.class);
        assertThat(outcomes(soap("<x/>")
                        .replace(
                                "<Notifications/><HasErrors>false",
                                "<Notifications><Notification>"
                                        + "<Code>ERR01</Code></Notification></Notifications><HasErrors>true")))
                .singleElement()
                .isInstanceOf(Unauthorised.class);
    }

    @Test
    void an_answer_about_nothing_is_not_found() {
        assertThat(outcomes(answer("[]", "[]"))).singleElement().isInstanceOf(NotFound.class);
    }

    @Test
    void other_documents_are_unreadable() {
        assertThat(outcomes("<html><body>Welcome</body></html>"))
                .singleElement()
                .isInstanceOf(Unreadable.class);
        assertThat(outcomes("[1]")).singleElement().isInstanceOf(Unreadable.class);
        assertThat(outcomes("""
                        <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault>
                        <faultcode>a</faultcode></s:Fault></s:Body></s:Envelope>""")).singleElement().isInstanceOf(Unreadable.class);
    }

    @Test
    void soap_cannot_name_files_or_grow_by_entities() {
        String file = SOAP.replace("?>", "?><!DOCTYPE s [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")
                .replace("Out for Delivery", "&e;");
        String bomb = SOAP.replace("?>", "?><!DOCTYPE s [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>")
                .replace("Out for Delivery", "&b;");

        assertThat(outcomes(file)).singleElement().isInstanceOf(Unreadable.class);
        assertThat(outcomes(bomb)).singleElement().isInstanceOf(Unreadable.class);
    }

    @Test
    void whatever_comes_is_an_outcome() {
        Mutations.survivedBy(
                Aramex.parser(),
                List.of(json(OUT, MADE), SOAP, error("[{\"Code\": \"ERR01\"}]"), answer("{}", "{\"string\": \"1\"}")));
    }

    private static String summary(TrackingOutcome outcome) {
        if (outcome instanceof Reading read) {
            return read.reading().number() + " read";
        }
        return outcome instanceof NotFound missing ? missing.number() + " not found" : outcome.toString();
    }
}
