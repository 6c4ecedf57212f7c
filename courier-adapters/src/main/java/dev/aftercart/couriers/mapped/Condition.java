package dev.aftercart.couriers.mapped;

import dev.aftercart.couriers.internal.JsonNode;
import java.util.Locale;
import java.util.Set;

/**
 * Something that an answer has or has not.
 *
 * @param at where to look
 * @param is the values of which one must be there, in upper case; empty when any will do
 * @param exists whether something must be there, or nothing
 */
record Condition(Path at, Set<String> is, boolean exists) {

    Condition {
        is = Set.copyOf(is);
    }

    boolean holds(JsonNode node) {
        return isThere(node) == exists;
    }

    private boolean isThere(JsonNode node) {
        for (JsonNode found : at.all(node)) {
            if (fits(found)) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(JsonNode found) {
        if (is.isEmpty()) {
            return found.isContainerNode()
                    ? !found.isEmpty()
                    : !found.isNull() && !found.asText().isBlank();
        }
        return found.isValueNode() && is.contains(found.asText().strip().toUpperCase(Locale.ROOT));
    }
}
