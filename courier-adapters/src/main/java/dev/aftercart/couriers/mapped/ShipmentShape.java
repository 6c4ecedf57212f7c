package dev.aftercart.couriers.mapped;

import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.tracking.Direction;
import java.util.List;

/**
 * Where the parts of a shipment stand in an answer.
 *
 * @param at the shipments themselves
 * @param number its number, and other numbers of the same parcel
 * @param service which of the courier's services has it
 * @param estimate when it shall arrive: from and to
 * @param answers what stands in place of a shipment
 * @param directions conditions for other ways than forward
 * @param events its events
 */
record ShipmentShape(
        List<Path> at,
        Numbers number,
        Source service,
        Estimated estimate,
        List<AnswerRule> answers,
        List<DirectionRule> directions,
        List<EventShape> events) {

    ShipmentShape {
        at = List.copyOf(at);
        answers = List.copyOf(answers);
        directions = List.copyOf(directions);
        events = List.copyOf(events);
    }

    /**
     * The numbers of a parcel.
     *
     * @param own its number
     * @param aliases others
     */
    record Numbers(Source own, List<Path> aliases) {
        Numbers {
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * When it shall arrive.
     *
     * @param from the earliest, or the point in time
     * @param to the latest; nowhere for a point in time
     */
    record Estimated(Source from, Source to) {}

    /**
     * Which way a whole shipment travels.
     *
     * @param when the condition
     * @param direction the way
     */
    record DirectionRule(Condition when, Direction direction) {}

    /** Which way a shipment travels as a whole; forward when nothing else is said. */
    Direction direction(JsonNode shipment) {
        for (DirectionRule rule : directions) {
            if (rule.when().holds(shipment)) {
                return rule.direction();
            }
        }
        return Direction.FORWARD;
    }
}
