package dev.aftercart.couriers.mapped;

import dev.aftercart.couriers.internal.Countries;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.tracking.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of an event stand.
 *
 * @param at the events themselves; of several paths the first that leads somewhere
 * @param code codes, the finest first
 * @param words the coarse status, the sentence, and what else is said about why
 * @param time when
 * @param where where
 * @param returning conditions for being on the way back to the sender
 */
record EventShape(List<Path> at, Source code, Words words, Source time, Where where, List<Condition> returning) {

    EventShape {
        at = List.copyOf(at);
        returning = List.copyOf(returning);
    }

    /** Whether an event is on the way back to the sender. */
    boolean isReturning(JsonNode scan) {
        for (Condition condition : returning) {
            if (condition.holds(scan)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What is said about it.
     *
     * @param status the coarse status
     * @param text the sentence
     * @param reason what is said beside it
     */
    record Words(Source status, Source text, Source reason) {}

    /**
     * Where the parts of a place stand.
     *
     * @param country a code or a name
     * @param region a state or province
     * @param city a town
     * @param postcode a postcode
     */
    record Where(Source country, Source region, Source city, Source postcode) {

        Place place(JsonNode event) {
            String named = country.text(event);
            return new Place(code(named), region.text(event), city.text(event), postcode.text(event));
        }

        private static @Nullable String code(@Nullable String country) {
            return country == null ? null : Countries.code(country);
        }
    }
}
