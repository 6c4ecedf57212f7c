package dev.aftercart.couriers.jne;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Numbers;
import dev.aftercart.couriers.internal.ScanList;
import dev.aftercart.couriers.internal.ScanList.Scan;
import dev.aftercart.couriers.internal.Timestamps.Written;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.Estimate;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a consignment note with its history. */
final class JneNote {

    /** "1 Days", "2-3 Days"; often only " Days". */
    private static final Pattern DAYS =
            Pattern.compile("(\\d{1,2})(?:\\s*-\\s*(\\d{1,2}))?\\s*days?", Pattern.CASE_INSENSITIVE);

    private final JsonNode root;
    private final JsonNode note;
    private final ScanList scans = new ScanList(false);

    private JneNote(JsonNode root) {
        this.root = root;
        this.note = root.path("cnote");
    }

    static TrackingOutcome outcome(JsonNode root, @Nullable TrackingNumber asked) {
        return new JneNote(root).outcome(asked);
    }

    private TrackingOutcome outcome(@Nullable TrackingNumber asked) {
        TrackingNumber own = Numbers.of(Json.text(note, "cnote_no"));
        TrackingNumber number = own != null ? own : asked != null ? asked : ofFirstDetail();
        if (number == null) {
            return TrackingOutcome.Unreadable.because("cnote.cnote_no", "must be the shipment's number");
        }
        if (asked != null && !asked.equals(number)) {
            scans.warn("cnote.cnote_no", "is " + number + ", but " + asked + " was asked for");
        }
        readHistory();
        addSummary();
        TrackingNumber reference = Numbers.of(Json.text(note, "reference_number"));
        return new TrackingOutcome.Reading(new TrackingReading(
                Jne.CODE,
                number,
                reference == null || reference.equals(number) ? Set.of() : Set.of(reference),
                Json.text(note, "cnote_services_code"),
                scans.events(),
                estimates(),
                scans.observation(),
                scans.diagnostics()));
    }

    private void readHistory() {
        List<JsonNode> history = Json.elements(root.path("history"));
        for (int i = 0; i < history.size(); i++) {
            scans.add(JneScan.of(history.get(i)), "history[" + i + "]");
        }
    }

    /** The summary counts where the history lacks the delivery that it tells of, and where there is no history. */
    private void addSummary() {
        Scan summary = JneScan.ofSummary(note);
        if (summary == null) {
            return;
        }
        boolean isNews = summary.meaning().phase() == Phase.DELIVERED && !scans.has(Phase.DELIVERED);
        if (isNews || scans.isEmpty()) {
            scans.add(summary, "cnote");
        }
    }

    /** The days count from the day of the note. */
    private List<Estimate> estimates() {
        String words = Json.text(note, "estimate_delivery");
        Written made = JneTime.read(Json.text(note, "cnote_date"));
        Matcher days = words == null ? null : DAYS.matcher(words);
        if (made == null || days == null || !days.matches()) {
            return List.of();
        }
        int first = Integer.parseInt(days.group(1));
        int last = days.group(2) == null ? first : Math.max(first, Integer.parseInt(days.group(2)));
        DateWindow window =
                DateWindow.between(made.date().plusDays(first), made.date().plusDays(last), JneTime.ZONE);
        return List.of(Estimate.by(Estimate.Source.COURIER, window));
    }

    private @Nullable TrackingNumber ofFirstDetail() {
        return Json.elements(root.path("detail")).stream()
                .findFirst()
                .map(first -> Json.text(first, "cnote_no"))
                .map(Numbers::of)
                .orElse(null);
    }
}
