package dev.aftercart.order;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.internal.document.Fields;
import dev.aftercart.internal.document.Forms;
import dev.aftercart.tracking.Place;
import dev.aftercart.tracking.ScanKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The JSON form of an event, and the hash that identifies an event whose source has no key for it. */
final class EventJson {

    /** Half of a SHA-256 tells more events apart than will ever be. */
    private static final int HASH_BYTES = 16;

    private EventJson() {}

    static String write(OrderEvent event) {
        String stored = event.storedJson();
        return stored != null
                ? stored
                : JsonText.object(json -> {
                    json.field("id", event.id()).field("kind", event.kind().code());
                    json.field("occurredAt", event.occurredAt()).field("recordedAt", event.recordedAt());
                    json.field("source", event.source());
                    if (event.sequence() != 0) {
                        json.field("sequence", event.sequence());
                    }
                    if (event.isBackfilled()) {
                        json.field("backfilled", true);
                    }
                    data(json, event.fact());
                });
    }

    private static void data(JsonText json, Fact fact) throws IOException {
        if (!(fact instanceof Fact.Empty)) {
            json.nested("data", data -> FactWriter.write(data, fact));
        }
    }

    /** Reads one event; null when something is wrong with it. */
    static @Nullable OrderEvent read(Fields fields, String document) {
        String kindCode = fields.text("kind");
        EventKind kind = EventKind.of(kindCode);
        Instant occurredAt = fields.instant("occurredAt");
        Instant recordedAt = fields.optional("recordedAt", Forms::instant);
        Source source = fields.optional("source", Source::of);
        EventId id = fields.optional("id", EventId::of);
        int sequence = fields.number("sequence", 0);
        boolean backfilled = fields.flag("backfilled");
        Fact fact = fact(kind, kindCode, fields);
        if (fact == null) {
            return null;
        }
        return fields.make(() -> {
            OrderEvent.Draft draft = OrderEvent.of(kind, fact, occurredAt)
                    .source(source == null ? Source.SHOP : source)
                    .sequence(sequence);
            draft = backfilled ? draft.backfilled() : draft;
            Instant recorded = recordedAt == null ? occurredAt : recordedAt;
            EventId known = id == null ? contentId(draft) : id.from(draft.source());
            return OrderEvent.stored(draft, known, recorded, fields.tree().source(document));
        });
    }

    private static @Nullable Fact fact(EventKind kind, String code, Fields fields) {
        if (kind == EventKind.UNKNOWN) {
            return fields.make(() -> new Fact.Unknown(code));
        }
        return kind.factType() == Fact.Empty.class ? Fact.Empty.INSTANCE : FactReader.read(kind, fields.object("data"));
    }

    private static EventId contentId(OrderEvent.Draft draft) {
        if (draft.kind().isMoney()) {
            throw new IllegalArgumentException("\"id\" is missing; an event that moves money needs the host's own key");
        }
        return EventId.of(draft.source(), contentHash(draft));
    }

    /**
     * A hash of what happened. For a courier's scan that is what makes two scans the same: parcel, phase, detail, way,
     * place, minute. For all other events it is everything but when we heard of it.
     */
    static String contentHash(OrderEvent.Draft draft) {
        return hash(
                draft.fact() instanceof Fact.Tracked tracked
                        ? scan(tracked)
                        : JsonText.object(json -> {
                            json.field("kind", draft.kind().code()).field("occurredAt", draft.occurredAt());
                            json.field("sequence", draft.sequence());
                            data(json, draft.fact());
                        }));
    }

    /** Field by field, so that the id does not change when a type gets another field or writes itself differently. */
    private static String scan(Fact.Tracked tracked) {
        ScanKey key = ScanKey.of(tracked.event());
        Place place = key.place();
        return String.join(
                "\n",
                tracked.courier().value(),
                tracked.number().value(),
                key.phase().name(),
                key.detail().code(),
                key.direction().name(),
                Objects.toString(place.country(), ""),
                Objects.toString(place.region(), ""),
                Objects.toString(place.city(), ""),
                Objects.toString(place.postcode(), ""),
                Objects.toString(key.minute(), ""));
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What an event says, without when we heard of it. */
    static String content(OrderEvent event) {
        return JsonText.object(json -> {
            json.field("kind", event.kind().code());
            data(json, event.fact());
        });
    }

    /** Reads a list of events, and gives every fault of all of them. */
    static List<OrderEvent> readAll(Fields document, String text, List<Diagnostic> diagnostics) {
        List<OrderEvent> events = document.list("events", fields -> read(fields, text));
        if (events.isEmpty() && diagnostics.isEmpty()) {
            diagnostics.add(Diagnostic.error("events", "an order needs at least one event"));
        }
        return events;
    }
}
