package dev.aftercart.examples.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Journey;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingReading;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of reading a body, as one line of JSON. Every line has every field; what is not known is null. */
final class OutcomeLine {

    private static final JsonFactory JSON = new JsonFactory();

    private final Path file;
    private final CourierCode courier;
    private final String outcome;
    private @Nullable String number;
    private Observation observation = Observation.SOURCE_ERROR;
    private Journey journey = Journey.EMPTY;
    private List<String> unmapped = List.of();

    private OutcomeLine(Path file, CourierCode courier, String outcome) {
        this.file = file;
        this.courier = courier;
        this.outcome = outcome;
    }

    static String of(Path file, CourierCode courier, TrackingOutcome outcome) {
        if (outcome instanceof TrackingOutcome.Reading read) {
            return reading(file, read.reading()).json();
        }
        if (outcome instanceof TrackingOutcome.NotFound notFound) {
            OutcomeLine line = new OutcomeLine(file, courier, "not_found");
            line.number = notFound.number() == null ? null : notFound.number().value();
            line.observation = Observation.NOT_REGISTERED;
            return line.json();
        }
        if (outcome instanceof TrackingOutcome.Unauthorised) {
            return new OutcomeLine(file, courier, "unauthorised").json();
        }
        boolean later = outcome instanceof TrackingOutcome.RetryLater;
        return new OutcomeLine(file, courier, later ? "retry_later" : "unreadable").json();
    }

    private static OutcomeLine reading(Path file, TrackingReading reading) {
        OutcomeLine line = new OutcomeLine(file, reading.courier(), "reading");
        line.number = reading.number().value();
        line.observation = reading.observation();
        line.journey = reading.journey();
        line.unmapped = reading.unmapped();
        return line;
    }

    private String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("file", file.toString());
            json.writeStringField("courier", courier.value());
            json.writeStringField("outcome", outcome);
            field(json, "trackingNumber", number);
            latest(json, journey.latest().orElse(null));
            field(json, "observation", observation);
            json.writeBooleanField("delivered", journey.delivery().isPresent());
            json.writeNumberField("events", journey.events().size());
            newest(json);
            json.writeArrayFieldStart("unmapped");
            for (String code : unmapped) {
                json.writeString(code);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string writer failed", e);
        }
        return text.toString();
    }

    private void latest(JsonGenerator json, @Nullable TrackingEvent latest) throws IOException {
        field(json, "direction", latest == null ? null : latest.direction());
        field(json, "phase", latest == null ? null : latest.phase());
        field(json, "detail", latest == null ? null : latest.detail());
        field(json, "milestone", journey.milestone().orElse(null));
        field(json, "reason", latest == null ? null : latest.reason());
        field(
                json,
                "action",
                latest == null || latest.action() == null
                        ? null
                        : latest.action().by());
    }

    private void newest(JsonGenerator json) throws IOException {
        List<TrackingEvent> events = journey.events();
        EventTime time = events.isEmpty()
                ? EventTime.UNKNOWN
                : events.get(events.size() - 1).time();
        field(json, "lastEventAt", time.instant());
        field(json, "zoneEvidence", events.isEmpty() ? null : time.evidence());
    }

    private static void field(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value.toString());
        }
    }
}
