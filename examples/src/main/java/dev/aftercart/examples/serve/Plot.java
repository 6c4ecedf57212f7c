package dev.aftercart.examples.serve;

import java.util.List;
import java.util.stream.Stream;

/**
 * The course of a made-up order, and how much of it has happened when the shop opens.
 *
 * @param title what the order is there to show
 * @param past what has happened
 * @param future what would happen if nobody did anything
 */
record Plot(String title, List<Scene> past, List<Scene> future) {

    private static final List<Scene> STRAIGHT = List.of(
            Scene.PAID,
            Scene.CONFIRMED,
            Scene.PACKED,
            Scene.SHIPPED,
            Scene.PICKED_UP,
            Scene.DEPARTED,
            Scene.ARRIVED,
            Scene.OUT_FOR_DELIVERY,
            Scene.DELIVERED);

    static final List<Plot> ALL = List.of(
            straightUpTo("Placed", Scene.PAID),
            straightUpTo("Packed", Scene.PACKED),
            straightUpTo("On its way", Scene.DEPARTED),
            leaving("Delayed, with a new date", Scene.DEPARTED)
                    .by(Scene.DELAYED, Scene.NEW_DATE)
                    .towards(Scene.ARRIVED, Scene.OUT_FOR_DELIVERY, Scene.DELIVERED),
            leaving("At customs", Scene.DEPARTED)
                    .by(Scene.AT_CUSTOMS)
                    .towards(Scene.CUSTOMS_CLEARED, Scene.ARRIVED, Scene.OUT_FOR_DELIVERY, Scene.DELIVERED),
            straightUpTo("Out for delivery", Scene.OUT_FOR_DELIVERY),
            leaving("Delivery failed", Scene.OUT_FOR_DELIVERY)
                    .by(Scene.ATTEMPT_FAILED)
                    .towards(Scene.OUT_FOR_DELIVERY, Scene.DELIVERED),
            leaving("At a pickup point", Scene.OUT_FOR_DELIVERY)
                    .by(Scene.AT_PICKUP_POINT)
                    .towards(Scene.COLLECTED),
            leaving("In two parcels", Scene.PACKED)
                    .by(
                            Scene.FIRST_SHIPPED,
                            Scene.SECOND_SHIPPED,
                            Scene.DEPARTED,
                            Scene.SECOND_DEPARTED,
                            Scene.OUT_FOR_DELIVERY,
                            Scene.DELIVERED)
                    .towards(Scene.SECOND_OUT_FOR_DELIVERY, Scene.SECOND_DELIVERED),
            straightUpTo("Delivered", Scene.DELIVERED),
            leaving("Cancelled", Scene.CONFIRMED).by(Scene.CANCELLATION_ASKED, Scene.CANCELLED),
            leaving("A return under way", Scene.DELIVERED).by(Scene.RETURN_ASKED, Scene.RETURN_APPROVED),
            leaving("Returned and refunded", Scene.DELIVERED)
                    .by(Scene.RETURN_ASKED, Scene.RETURN_APPROVED, Scene.RETURN_RECEIVED, Scene.REFUNDED));

    private static Plot straightUpTo(String title, Scene last) {
        int happened = STRAIGHT.indexOf(last) + 1;
        return new Plot(title, STRAIGHT.subList(0, happened), STRAIGHT.subList(happened, STRAIGHT.size()));
    }

    /** The usual course up to a point, from which something else happened. */
    private static Plot leaving(String title, Scene last) {
        return new Plot(title, straightUpTo(title, last).past, List.of());
    }

    private Plot by(Scene... scenes) {
        return new Plot(title, Stream.concat(past.stream(), Stream.of(scenes)).toList(), future);
    }

    private Plot towards(Scene... scenes) {
        return new Plot(title, past, List.of(scenes));
    }

    /** How many days before today the order was placed. */
    int daysAgo() {
        return past.stream().mapToInt(scene -> scene.days).sum();
    }
}
