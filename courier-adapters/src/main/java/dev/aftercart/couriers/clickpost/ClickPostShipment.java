package dev.aftercart.couriers.clickpost;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.couriers.StatusTexts;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Numbers;
import dev.aftercart.couriers.internal.OldestFirst;
import dev.aftercart.couriers.internal.Timestamps;
import dev.aftercart.couriers.internal.Timestamps.Written;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.Estimate;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Provenance;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import dev.aftercart.tracking.vocabulary.Reading;
import dev.aftercart.tracking.vocabulary.Vocabulary;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what ClickPost says of one waybill. The meaning of its codes is {@link Vocabulary#clickPost()}. */
final class ClickPostShipment {

    /** What happened for a reason. */
    private static final Set<Phase> UNEXPLAINED =
            EnumSet.of(Phase.ATTEMPT_FAILED, Phase.DELAY, Phase.HOLD, Phase.FAILED, Phase.LOSS);

    private final JsonNode additional;
    private final ZoneId zone;
    private final List<ClickPostScan> scans;
    private final Vocabulary vocabulary;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private ClickPostShipment(JsonNode additional, ZoneId zone, List<ClickPostScan> scans) {
        this.additional = additional;
        this.zone = zone;
        this.scans = scans;
        boolean reverse = "true".equalsIgnoreCase(Json.text(additional, "is_rvp"))
                || scans.stream().anyMatch(ClickPostScan::isReturn);
        this.vocabulary = Vocabulary.clickPost().on(reverse ? Direction.REVERSE : Direction.FORWARD);
    }

    static boolean looksLikeOne(JsonNode node) {
        return node.has("latest_status") || node.has("scans") || node.has("valid");
    }

    /** Whether an answer says of a waybill that there is none. */
    static boolean isUnknown(JsonNode node) {
        boolean silent =
                node.path("latest_status").isEmpty() && node.path("scans").isEmpty();
        return silent && !"true".equalsIgnoreCase(Json.text(node, "valid"));
    }

    static TrackingOutcome ofPull(TrackingNumber number, JsonNode node, ZoneId zone) {
        String path = "result." + number;
        List<ClickPostScan> listed = new ArrayList<>();
        List<JsonNode> nodes = Json.elements(node.path("scans"));
        for (int i = 0; i < nodes.size(); i++) {
            listed.add(ClickPostScan.of(nodes.get(i), path + ".scans[" + i + "]", zone));
        }
        ClickPostScan latest = ClickPostScan.of(node.path("latest_status"), path + ".latest_status", zone);
        return new ClickPostShipment(node.path("additional"), zone, all(listed, latest)).outcome(number, null);
    }

    /** A push tells one event, which may be an old one, and beside it the newest. */
    static TrackingOutcome ofPush(JsonNode root, ZoneId zone) {
        JsonNode additional = root.path("additional");
        TrackingNumber number = Numbers.of(Json.text(root, "waybill"));
        if (number == null) {
            number = Numbers.of(Json.text(additional, "forward_awb"));
        }
        if (number == null) {
            return TrackingOutcome.Unreadable.because(
                    "waybill", "is no tracking number, and additional.forward_awb is none either");
        }
        ClickPostScan event = ClickPostScan.of(root, "", zone);
        ClickPostScan latest = ClickPostScan.of(additional.path("latest_status"), "additional.latest_status", zone);
        int partner = root.path("cp_id").asInt(0);
        return new ClickPostShipment(additional, zone, all(List.of(event), latest))
                .outcome(number, partner > 0 ? "cp_id " + partner : null);
    }

    private static List<ClickPostScan> all(List<ClickPostScan> listed, ClickPostScan latest) {
        List<ClickPostScan> told =
                listed.stream().filter(scan -> !scan.isEmpty()).toList();
        List<ClickPostScan> all = OldestFirst.turned(told, ClickPostScan::instant, false);
        if (!latest.isEmpty() && all.stream().noneMatch(latest::isSameAs)) {
            all.add(latest);
        }
        return all;
    }

    private TrackingOutcome outcome(TrackingNumber number, @Nullable String partner) {
        ClickPostScan newest = null;
        ClickPostScan failure = null;
        for (ClickPostScan scan : scans) {
            newest = scan.isNotBefore(newest) ? scan : newest;
            failure = scan.isFailedDelivery() && scan.isNotBefore(failure) ? scan : failure;
        }
        List<TrackingEvent> events = new ArrayList<>();
        Observation observation = Observation.AWAITING_FIRST_SCAN;
        for (ClickPostScan scan : scans) {
            Reading meaning = vocabulary.read(scan.code(), scan.equals(failure) ? undelivered() : null);
            report(scan, meaning);
            if (meaning.event() != null) {
                events.add(event(scan, meaning, meaning.event()));
            }
            observation = scan.equals(newest) ? observation(meaning) : observation;
        }
        return new TrackingOutcome.Reading(new TrackingReading(
                ClickPost.CODE, number, Set.of(), partner, events, estimates(), observation, diagnostics));
    }

    /** Why the last attempt failed (NDR); pushes and answers write it in different places. */
    private @Nullable String undelivered() {
        String pushed = Json.text(additional, "ndr_status_code");
        return pushed == null ? Json.text(additional, "ndr", "ndr_bucket_code") : pushed;
    }

    private static Observation observation(Reading newest) {
        boolean waits = newest.event() != null && newest.event().phase() == Phase.PRE_SHIPMENT;
        return waits ? Observation.AWAITING_FIRST_SCAN : newest.observation();
    }

    private void report(ClickPostScan scan, Reading meaning) {
        String at = scan.path().isEmpty() ? "" : scan.path() + ".";
        if (meaning.fit() == Reading.Fit.UNMAPPED || meaning.fit() == Reading.Fit.PARTLY) {
            meaning.diagnostics()
                    .forEach(each -> diagnostics.add(Diagnostic.warning(at + "clickpost_status_code", each.message())));
        }
        if (scan.instant() == null) {
            diagnostics.add(Diagnostic.warning(at + "timestamp", "is missing or not a time"));
        }
    }

    /** The code says what happened; only why, or which of two things, is taken from the courier's words. */
    private static TrackingEvent event(ClickPostScan scan, Reading meaning, TrackingEvent coded) {
        boolean unsure = meaning.fit() == Reading.Fit.AMBIGUOUS;
        boolean unexplained = coded.reason() == null && UNEXPLAINED.contains(coded.phase());
        TrackingEvent event = unsure || unexplained ? explained(scan, coded, unsure) : coded;
        return event.toDraft()
                .time(scan.time())
                .place(scan.place())
                .provenance(provenance(scan, coded.provenance()))
                .build();
    }

    private static TrackingEvent explained(ClickPostScan scan, TrackingEvent coded, boolean unsure) {
        StatusTexts.Reading words = StatusTexts.classify(scan.text() == null ? "" : scan.text());
        if (words.phase() != coded.phase()) {
            return coded;
        }
        TrackingEvent.Draft draft =
                unsure ? TrackingEvent.of(coded.phase(), words.detail()).direction(coded.direction()) : coded.toDraft();
        return draft.reason(words.reason()).build();
    }

    private static Provenance provenance(ClickPostScan scan, @Nullable Provenance coded) {
        String code = coded == null ? null : coded.code();
        return new Provenance(ClickPost.CODE.value(), null, scan.code(), code, scan.text(), null);
    }

    private List<Estimate> estimates() {
        String written = Json.text(additional, "courier_partner_edd");
        Written day = Timestamps.read(written);
        if (day == null && written != null) {
            diagnostics.add(Diagnostic.warning("additional.courier_partner_edd", "is not a day"));
        }
        return day == null ? List.of() : List.of(Estimate.by(Estimate.Source.COURIER, DateWindow.on(day.date(), zone)));
    }
}
