package dev.aftercart.couriers.mapped;

import dev.aftercart.tracking.CourierCode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a document says.
 *
 * @param code whose it is
 * @param credentials the names of what the host must bring
 * @param request how to ask, or null for a courier that only pushes
 * @param push how pushes come
 * @param body how bodies are read
 */
record Mapping(
        CourierCode code, Set<String> credentials, @Nullable RequestShape request, PushShape push, BodyShape body) {

    Mapping {
        credentials = Set.copyOf(credentials);
    }

    /**
     * How bodies are read.
     *
     * @param xml whether they are XML, else JSON
     * @param answers what is no reading
     * @param shipment where shipments stand
     * @param meanings what codes and texts mean
     * @param clock how times are written
     */
    record BodyShape(boolean xml, List<AnswerRule> answers, ShipmentShape shipment, Meanings meanings, Clock clock) {
        BodyShape {
            answers = List.copyOf(answers);
        }
    }
}
