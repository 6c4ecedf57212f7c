package dev.aftercart.tracking.vocabulary;

import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.TrackingEvent;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One code of a provider.
 *
 * @param code the code
 * @param direction the way it says the parcel travels; null when it says nothing, and the waybill's way counts
 * @param meaning what it says about the parcel, or null
 * @param observation what it says about the looking
 * @param covers what else is written as this code, for want of a better one
 * @param otherwise what else it may mean; empty when it means one thing
 * @param since the first version of the provider's vocabulary that has it; empty for all
 * @param readOnly whether it is understood and never written: another spelling, or not offered to shops
 */
record Row(
        StatusCode code,
        @Nullable Direction direction,
        @Nullable TrackingEvent meaning,
        Observation observation,
        Set<String> covers,
        String otherwise,
        String since,
        boolean readOnly) {

    /** The rank of a row that cannot stand for what is meant. */
    static final int NEVER = Integer.MAX_VALUE;

    Row {
        covers = Set.copyOf(covers);
    }

    /** What the code says of a parcel whose waybill goes this way. */
    @Nullable
    TrackingEvent meaning(Direction waybill) {
        return meaning == null
                ? null
                : meaning.toDraft().direction(direction(waybill)).build();
    }

    /** How well the code stands for what is meant: 0 by its own meaning, then by detail, by phase, or never. */
    int rank(TrackingEvent meant, Direction waybill) {
        boolean sameWay = meant.direction() == direction(waybill);
        if (sameWay
                && meaning != null
                && meaning.phase() == meant.phase()
                && meaning.detail().equals(meant.detail())) {
            return 0;
        }
        String phase = (sameWay ? "" : meant.direction() + ":") + meant.phase();
        if (covers.contains(phase + "/" + meant.detail())) {
            return 1;
        }
        return covers.contains(phase) ? 2 : NEVER;
    }

    /** The same for what is meant about the looking. */
    int rank(Observation meant) {
        if (meaning == null && observation == meant) {
            return 0;
        }
        return covers.contains(meant.name()) ? 1 : NEVER;
    }

    private Direction direction(Direction waybill) {
        return direction == null ? waybill : direction;
    }
}
