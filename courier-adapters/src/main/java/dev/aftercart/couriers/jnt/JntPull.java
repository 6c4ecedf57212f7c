package dev.aftercart.couriers.jnt;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingQuery;
import java.util.List;

/** Asks one of J&T's interfaces. */
interface JntPull {

    /** At least one outcome for each query, in their order. */
    List<TrackingOutcome> track(List<TrackingQuery> queries);
}
