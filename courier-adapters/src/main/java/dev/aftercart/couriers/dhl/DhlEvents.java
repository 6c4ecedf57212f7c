package dev.aftercart.couriers.dhl;

import dev.aftercart.couriers.internal.EventTrail;
import dev.aftercart.couriers.internal.EventTrail.Told;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Meaning;
import dev.aftercart.couriers.internal.OldestFirst;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Provenance;
import dev.aftercart.tracking.TrackingEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a shipment's events, and its status where the events lack it. */
final class DhlEvents {

    private static final int LONGEST_CODE = 64;

    /** Stands for the shipment's status where a position among the events is meant. */
    private static final int STATUS = -1;

    private final JsonNode shipment;
    private final String path;
    private final DhlClock clock;
    private final List<Diagnostic> diagnostics;
    private final @Nullable String division;

    DhlEvents(JsonNode shipment, String path, DhlClock clock, List<Diagnostic> diagnostics) {
        this.shipment = shipment;
        this.path = path.isEmpty() ? "" : path + ".";
        this.clock = clock;
        this.diagnostics = diagnostics;
        this.division = Json.text(shipment, "service");
    }

    /** The events, oldest first, each in its direction. */
    List<TrackingEvent> read() {
        List<Told> events = new ArrayList<>();
        List<DhlScan> scans = new ArrayList<>();
        List<JsonNode> nodes = Json.elements(shipment.path("events"));
        for (int i = 0; i < nodes.size(); i++) {
            DhlScan scan = DhlScan.of(nodes.get(i));
            if (!scan.isEmpty()) {
                scans.add(scan);
                events.add(event(scan, i));
            }
        }
        // DHL mostly lists the newest first.
        List<Told> oldestFirst = OldestFirst.turned(events, Told::instant, true);
        DhlScan status = clock.status();
        if (!status.isEmpty() && !isAmong(scans, status)) {
            oldestFirst.add(event(status, STATUS));
        }
        return EventTrail.directed(OldestFirst.sorted(oldestFirst, Told::instant), isFlaggedAsReturn());
    }

    private boolean isAmong(List<DhlScan> scans, DhlScan status) {
        for (DhlScan scan : scans) {
            if (clock.isAtStatus(scan) && scan.agreesWith(status)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFlaggedAsReturn() {
        return "true".equalsIgnoreCase(Json.text(shipment, "returnFlag"));
    }

    private Told event(DhlScan scan, int position) {
        DhlStatus status = DhlStatus.of(scan, division);
        Meaning meaning = status.meaning();
        String code = status.hasKnownCode() ? scan.status() : codeLike(scan.status());
        EventTime time = clock.time(scan);
        if (time.instant() == null) {
            warn(position, "timestamp", "is missing or not a time");
        }
        report(code, status, meaning, position);
        TrackingEvent event = TrackingEvent.of(meaning.phase(), meaning.detail())
                .time(time)
                .place(scan.place())
                .reason(meaning.reason())
                .completion(meaning.completion())
                .attempt(meaning.attempt())
                .action(meaning.action())
                .provenance(provenance(scan, code))
                .build();
        return new Told(event, meaning.is(Meaning.Mark.BACK));
    }

    private void report(@Nullable String code, DhlStatus status, Meaning meaning, int position) {
        if (meaning.phase() == Phase.UNMAPPED) {
            warn(position, "status", code == null ? "says nothing that is known" : code + " is not known");
        } else if (status.claimsDelivery()) {
            warn(position, "statusCode", "is not \"delivered\", though the words say so; it is not taken as delivered");
        } else if (status.coarse() == DhlCoarse.DELIVERED && isNoHandOver(meaning.phase())) {
            warn(position, "statusCode", "is \"delivered\", but the words say " + meaning.phase() + ", which is taken");
        }
    }

    private void warn(int position, String field, String message) {
        String where = position == STATUS ? "status." : "events[" + position + "].";
        diagnostics.add(Diagnostic.warning(path + where + field, message));
    }

    private static boolean isNoHandOver(Phase phase) {
        return phase != Phase.DELIVERED && phase != Phase.PICKUP_POINT;
    }

    private static @Nullable String codeLike(@Nullable String status) {
        return status != null && status.length() <= LONGEST_CODE && isOneWord(status) ? status : null;
    }

    /** Codes are one word in capitals or digits, perhaps with dividers inside; everything else is a sentence. */
    private static boolean isOneWord(String text) {
        boolean afterDivider = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean divider = c == '-' || c == '_' || c == '/';
            boolean letter = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (divider ? afterDivider : !letter) {
                return false;
            }
            afterDivider = divider;
        }
        return !afterDivider;
    }

    private static Provenance provenance(DhlScan scan, @Nullable String code) {
        String sentence = code == null ? scan.status() : null;
        String text = joined(sentence, scan.description());
        if (!Objects.equals(scan.remark(), sentence) && !Objects.equals(scan.remark(), scan.description())) {
            text = joined(text, scan.remark());
        }
        String words = text == null ? scan.status() : text;
        return new Provenance(Dhl.CODE.value(), null, scan.statusCode(), code, words, null);
    }

    private static @Nullable String joined(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.equals(other) ? one : one + "; " + other;
    }
}
