package dev.aftercart.tracking.vocabulary;

import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.TrackingEvent;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the code that says what is meant, or as much of it as can be said without saying anything else. */
final class Writing {

    private static final Pattern DATED = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::rank)
            .thenComparingInt(candidate -> candidate.written().lost().size());

    private final Codes codes;
    private final Direction waybill;
    private final String version;

    Writing(Codes codes, Direction waybill, @Nullable String version) {
        this.codes = codes;
        this.waybill = waybill;
        this.version = version == null || !DATED.matcher(version).matches() ? "9999" : version;
    }

    Written write(TrackingEvent meant) {
        return writable()
                .filter(row -> row.rank(meant, waybill) != Row.NEVER)
                .flatMap(row -> candidate(row, meant).stream())
                .min(BEST_FIRST)
                .map(Candidate::written)
                .orElseGet(() -> new Written(null, Set.of(speaksOf(meant.direction()) ? Axis.PHASE : Axis.DIRECTION)));
    }

    Written write(Observation meant) {
        return writable()
                .filter(row -> row.rank(meant) != Row.NEVER)
                .min(Comparator.comparingInt(row -> row.rank(meant)))
                .map(row -> new Written(row.code(), row.rank(meant) == 0 ? Set.of() : EnumSet.of(Axis.OBSERVATION)))
                .orElseGet(() -> new Written(null, Set.of(Axis.OBSERVATION)));
    }

    private Stream<Row> writable() {
        return codes.rows().stream()
                .filter(row -> !row.readOnly() && row.since().compareTo(version) <= 0);
    }

    private Optional<Candidate> candidate(Row row, TrackingEvent meant) {
        TrackingEvent claimed = row.meaning(waybill);
        if (claimed != null && Axes.contradicts(claimed, meant)) {
            return Optional.empty();
        }
        StatusCode code = row.code().withActionRequired(codes.marksAction() && meant.action() != null);
        TrackingEvent said = Objects.requireNonNullElse(codes.meaning(row, code, waybill), nothing(meant));
        return Optional.of(new Candidate(row.rank(meant, waybill), new Written(code, Axes.differing(meant, said))));
    }

    /** What a code about the looking says of the parcel. */
    private static TrackingEvent nothing(TrackingEvent meant) {
        return TrackingEvent.of(Phase.UNMAPPED, Detail.UNMAPPED)
                .direction(meant.direction())
                .build();
    }

    private boolean speaksOf(Direction direction) {
        return writable()
                .map(row -> row.meaning(waybill))
                .anyMatch(said -> said != null && said.direction() == direction);
    }

    private record Candidate(int rank, Written written) {}
}
