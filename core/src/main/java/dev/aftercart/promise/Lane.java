package dev.aftercart.promise;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a parcel comes from and where it goes, each told from coarse to fine, and what else bears on how long it takes:
 * from ("SP", "seller-77") to ("RJ", "203"), "over 500 km", "two sellers".
 *
 * <p>The names are the shop's own and mean nothing to the library; a finer place counts only below its coarser one, so
 * that zone "1" of one state is not zone "1" of another. Immutable and thread-safe.
 *
 * @param origin the places it is sent from, coarse first, such as region, warehouse or seller; may be empty
 * @param destination the places it is sent to, coarse first, such as country, state, postal district; may be empty
 * @param traits what is known at checkout and not a place, each of few possible values; may be empty
 */
public record Lane(List<String> origin, List<String> destination, List<String> traits) {

    /** Every parcel of the shop. */
    static final Lane ANY = new Lane(List.of(), List.of(), List.of());

    /** Takes copies of the lists and refuses blank names. */
    public Lane {
        origin = checked("origin", origin);
        destination = checked("destination", destination);
        traits = checked("traits", traits);
    }

    /**
     * A lane between two places that are not told apart further.
     *
     * @param origin where parcels come from
     * @param destination where they go
     * @return the lane
     */
    public static Lane of(String origin, String destination) {
        return new Lane(List.of(origin), List.of(destination), List.of());
    }

    /**
     * What is learned of a parcel that starts on a day of the week: all parcels first, then each origin alone and with the
     * coarsest destination, then finer destinations, traits and day. Finer pairs are left out: they are many, and each has
     * seen too few parcels to add anything.
     */
    List<Lane> levels(DayOfWeek start) {
        List<Lane> levels = new ArrayList<>();
        for (int from = 0; from <= origin.size(); from++) {
            int finest = from == 0 ? destination.size() : Math.min(1, destination.size());
            for (int to = 0; to <= finest; to++) {
                levels.add(new Lane(origin.subList(0, from), destination.subList(0, to), List.of()));
            }
        }
        traits.forEach(trait -> levels.add(ofTrait(trait)));
        levels.add(ofTrait(start.name()));
        return levels;
    }

    private static Lane ofTrait(String trait) {
        return new Lane(List.of(), List.of(), List.of(trait));
    }

    private static List<String> checked(String what, List<String> names) {
        for (String name : names) {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a lane's " + what + " must not be blank, but were " + names);
            }
        }
        return List.copyOf(names);
    }
}
