package dev.aftercart.couriers.aramex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.Reading;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingReading;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes bodies in Aramex's shapes. */
final class Bodies {

    static final String OUT = update("SH003", "Out for Delivery", "2026-04-12T08:10:00", "Irbid, Jordan", "");
    static final String MADE = update("SH014", "Record created.", "2026-04-10T15:00:00", "Amman, Jordan", "");

    private Bodies() {}

    static String update(String code, String description, String time, String location, String comments) {
        return """
                {"WaybillNumber": "45473706876", "UpdateCode": "%s", "UpdateDescription": "%s", "UpdateDateTime": "%s",
                 "UpdateLocation": "%s", "Comments": "%s", "ProblemCode": "", "GrossWeight": "1.5", "WeightUnit": "KG"}""".formatted(code, description, time, location, comments);
    }

    /** The dictionary as a list, which is what the service itself writes. */
    static String json(String... updates) {
        return answer("[{\"Key\": \"45473706876\", \"Value\": [" + String.join(", ", updates) + "]}]", "[]");
    }

    static String answer(String results, String missing) {
        return "{\"HasErrors\": false, \"Notifications\": [], \"TrackingResults\": " + results
                + ", \"NonExistingWaybills\": " + missing + "}";
    }

    static String error(String notifications) {
        return "{\"HasErrors\": true, \"Notifications\": " + notifications
                + ", \"TrackingResults\": null, \"NonExistingWaybills\": null}";
    }

    static String soap(String inside) {
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
                <ShipmentTrackingResponse xmlns="http://ws.aramex.net/ShippingAPI/v1/"
                    xmlns:a="http://schemas.microsoft.com/2003/10/Serialization/Arrays"
                    xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
                <Transaction i:nil="true"/><Notifications/><HasErrors>false</HasErrors>
                """ + inside + "</ShipmentTrackingResponse></s:Body></s:Envelope>";
    }

    static String soapShipment(String... updates) {
        return "<TrackingResults><a:KeyValueOfstringArrayOfTrackingResultmFAkxlpY><a:Key>45473706876</a:Key><a:Value>"
                + String.join("", updates)
                + "</a:Value></a:KeyValueOfstringArrayOfTrackingResultmFAkxlpY></TrackingResults><NonExistingWaybills/>";
    }

    static String soapUpdate(String code, String description, String time, String location) {
        return """
                <TrackingResult><WaybillNumber>45473706876</WaybillNumber><UpdateCode>%s</UpdateCode>
                <UpdateDescription>%s</UpdateDescription><UpdateDateTime>%s</UpdateDateTime>
                <UpdateLocation>%s</UpdateLocation><Comments/><ProblemCode/></TrackingResult>""".formatted(code, description, time, location);
    }

    static List<TrackingOutcome> outcomes(String body) {
        return Aramex.parser().parse(body.getBytes(StandardCharsets.UTF_8));
    }

    static TrackingReading reading(String body) {
        List<TrackingOutcome> outcomes = outcomes(body);
        assertThat(outcomes).singleElement().isInstanceOf(Reading.class);
        return ((Reading) outcomes.get(0)).reading();
    }

    static TrackingEvent event(String update) {
        return reading(json(update)).events().get(0);
    }
}
