package dev.aftercart.promise;

import com.fasterxml.jackson.core.JsonParseException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How long nothing is heard of a parcel after a scan, by the point it was scanned at and by lane: a wait like any other,
 * which the next scan ends. Not thread-safe; a model keeps it to itself and copies it before it learns.
 */
final class ScanGaps {

    private static final double PRIOR_WORKING_DAYS = 1;

    private final TransitLeg leg;

    ScanGaps() {
        this(new TransitLeg(PRIOR_WORKING_DAYS, TransitLeg.AT_NIGHT));
    }

    private ScanGaps(TransitLeg leg) {
        this.leg = leg;
    }

    void write(StateWriter out) throws IOException {
        leg.write(out);
    }

    void read(StateReader state, String path) throws IOException {
        leg.read(state, path);
        state.section(path, in -> {
            if (leg.waitingLanes().anyMatch(lane -> lane.origin().isEmpty())) {
                throw new JsonParseException(in, path + ": a silence needs the point that it followed");
            }
        });
    }

    ScanGaps copy() {
        return new ScanGaps(leg.copy());
    }

    /** A day has passed: scans and deliveries end a silence, and a scan begins the next one. */
    void pass(LocalDate day, double pace, Map<String, Scan> scanned, Set<String> delivered, Set<String> givenUp) {
        Set<String> heard = new HashSet<>(delivered);
        heard.addAll(scanned.keySet());
        leg.pass(day, pace, heard, givenUp);
        scanned.forEach((parcel, scan) -> {
            if (!delivered.contains(parcel) && !givenUp.contains(parcel)) {
                leg.start(parcel, scan.silence(), day);
            }
        });
    }

    TransitLeg.@Nullable Waiting find(String parcel) {
        return leg.find(parcel);
    }

    double share(TransitLeg.Waiting silent) {
        return leg.stillWaiting(silent);
    }

    OptionalInt daysUntilRare(TransitLeg.Waiting silent, double share, DayPace pace) {
        return leg.daysUntilRare(silent, share, pace);
    }

    static String point(TransitLeg.Waiting silent) {
        return silent.lane().origin().get(0);
    }

    /** What was known of parcels scanned at the same point. */
    List<TransitForecast.Evidence> evidence(TransitLeg.Waiting silent) {
        List<TransitForecast.Evidence> evidence = new ArrayList<>();
        for (TransitForecast.Evidence one : leg.evidence(silent)) {
            List<String> origin = one.level().origin();
            if (!origin.isEmpty()) {
                Lane place =
                        new Lane(origin.subList(1, origin.size()), one.level().destination(), List.of());
                evidence.add(new TransitForecast.Evidence(place, one.parcels(), one.lastDelivered(), one.factor()));
            }
        }
        return evidence;
    }

    /** Where a parcel was seen, and on which lane. */
    record Scan(String point, Lane lane) {

        /** The point, then the coarsest places: gaps between scans differ by carrier and region, not by street. */
        Lane silence() {
            List<String> origin = new ArrayList<>(List.of(point));
            origin.addAll(coarsest(lane.origin()));
            return new Lane(origin, coarsest(lane.destination()), List.of());
        }

        private static List<String> coarsest(List<String> places) {
            return places.subList(0, Math.min(1, places.size()));
        }
    }
}
