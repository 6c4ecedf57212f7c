package dev.aftercart.order;

import dev.aftercart.internal.document.Fields;
import dev.aftercart.internal.document.Forms;
import dev.aftercart.tracking.ActionRequired;
import dev.aftercart.tracking.Attempt;
import dev.aftercart.tracking.Completion;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.PayloadId;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Place;
import dev.aftercart.tracking.Provenance;
import dev.aftercart.tracking.Reason;
import dev.aftercart.tracking.TrackingEvent;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The JSON form of a tracking event, as it stands in an order's log: without the courier's free text. */
final class TrackingJson {

    private TrackingJson() {}

    static void write(JsonText json, TrackingEvent event) throws IOException {
        json.field("phase", event.phase()).field("detail", event.detail()).field("direction", event.direction());
        if (event.leg() > 0) {
            json.field("leg", event.leg());
        }
        EventTime time = event.time();
        json.field("at", time.instant()).field("zone", time.zone()).field("evidence", time.evidence());
        if (!event.place().equals(Place.UNKNOWN)) {
            json.nested("place", place -> write(place, event.place()));
        }
        Reason reason = event.reason();
        if (reason != null) {
            json.nested("reason", r -> r.field("fault", reason.fault()).field("cause", reason.cause()));
        }
        json.field("completion", event.completion());
        writeAction(json, event);
        Provenance said = event.provenance();
        if (said != null) {
            json.nested("provenance", p -> write(p, said));
        }
    }

    private static void writeAction(JsonText json, TrackingEvent event) throws IOException {
        Attempt attempt = event.attempt();
        if (attempt != null) {
            json.nested(
                    "attempt",
                    a -> a.field("atTheDoor", atTheDoor(attempt.found()))
                            .field("number", attempt.number())
                            .field("moreToCome", attempt.moreToCome()));
        }
        ActionRequired action = event.action();
        if (action != null) {
            json.nested("action", a -> a.field("by", action.by()).field("until", action.until()));
        }
    }

    private static @Nullable Boolean atTheDoor(Attempt.Found found) {
        return found == Attempt.Found.UNKNOWN ? null : Boolean.valueOf(found == Attempt.Found.AT_THE_DOOR);
    }

    private static Attempt.Found found(@Nullable Boolean atTheDoor) {
        if (atTheDoor == null) {
            return Attempt.Found.UNKNOWN;
        }
        return atTheDoor ? Attempt.Found.AT_THE_DOOR : Attempt.Found.BEFORE_THE_DOOR;
    }

    private static void write(JsonText json, Place place) throws IOException {
        json.field("country", place.country())
                .field("region", place.region())
                .field("city", place.city())
                .field("postcode", place.postcode());
    }

    private static void write(JsonText json, Provenance said) throws IOException {
        json.field("provider", said.provider())
                .field("taxonomy", said.taxonomy())
                .field("status", said.status())
                .field("code", said.code())
                .field("payload", said.payload());
    }

    /** Reads an event. A phase that this version does not know is {@link Phase#UNMAPPED}; the stored bytes keep it. */
    static @Nullable TrackingEvent read(Fields fields) {
        TrackingEvent.Draft draft = TrackingEvent.of(
                        phase(fields.text("phase")), fields.required("detail", Detail::of, Detail.UNMAPPED))
                .direction(fields.one("direction", Direction.class, Direction.FORWARD))
                .leg(fields.number("leg", 0))
                .completion(fields.optionalOne("completion", Completion.class));
        draft.time(time(fields)).place(place(fields.optionalObject("place")));
        draft.reason(reason(fields.optionalObject("reason"))).attempt(attempt(fields.optionalObject("attempt")));
        draft.action(action(fields.optionalObject("action")));
        draft.provenance(provenance(fields.optionalObject("provenance")));
        return fields.make(() -> withoutPerson(draft.build()));
    }

    /** What is read stays as it is, byte for byte, so text must not get in. */
    private static TrackingEvent withoutPerson(TrackingEvent event) {
        if (!event.withoutText().equals(event)) {
            throw new IllegalArgumentException(
                    "a tracking event in the log holds no text that may name people: no sentence,"
                            + " no words in place of a code, no place that is more than a town; keep it beside the log");
        }
        return event;
    }

    private static Phase phase(String code) {
        for (Phase phase : Phase.values()) {
            if (phase.name().toLowerCase(Locale.ROOT).equals(code)) {
                return phase;
            }
        }
        return Phase.UNMAPPED;
    }

    private static EventTime time(Fields fields) {
        Instant instant = fields.optional("at", Forms::instant);
        ZoneId zone = fields.optional("zone", Forms::zone);
        EventTime.Evidence evidence = fields.one("evidence", EventTime.Evidence.class, EventTime.Evidence.NONE);
        EventTime time = fields.make(() -> new EventTime(instant, zone, evidence));
        return time == null ? EventTime.UNKNOWN : time;
    }

    /** Orders name the same towns, and couriers the same codes, over and over; each text is kept once. */
    private static Place place(@Nullable Fields fields) {
        Place place = fields == null
                ? null
                : fields.makeShared(() -> new Place(
                        fields.optional("country", String::intern),
                        fields.optional("region", String::intern),
                        fields.optional("city", String::intern),
                        fields.optional("postcode", String::intern)));
        return place == null ? Place.UNKNOWN : place;
    }

    private static @Nullable Reason reason(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        Reason.Fault fault = fields.one("fault", Reason.Fault.class, Reason.Fault.UNKNOWN);
        String cause = fields.text("cause");
        return fields.makeShared(() -> new Reason(fault, cause));
    }

    private static @Nullable Attempt attempt(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        Attempt.Found found = found(fields.optional("atTheDoor", Boolean::valueOf));
        int number = fields.number("number", 0);
        Boolean more = fields.optional("moreToCome", Boolean::valueOf);
        return fields.makeShared(() -> new Attempt(found, number, more));
    }

    private static @Nullable ActionRequired action(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        ActionRequired.Actor by = fields.one("by", ActionRequired.Actor.class, ActionRequired.Actor.SOMEBODY);
        Instant until = fields.optional("until", Forms::instant);
        return fields.make(() -> new ActionRequired(by, until));
    }

    private static @Nullable Provenance provenance(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        String provider = fields.text("provider").intern();
        return fields.makeShared(() -> new Provenance(
                provider,
                fields.optional("taxonomy", String::intern),
                fields.optional("status", String::intern),
                fields.optional("code", String::intern),
                fields.optional("text", String::valueOf),
                fields.optional("language", String::valueOf),
                fields.optional("payload", PayloadId::new)));
    }
}
