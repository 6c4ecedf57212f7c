package dev.aftercart.couriers.detect;

import dev.aftercart.tracking.CourierCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which forms a number can have, by its length and first character, in the order of what a fit says.
 *
 * <p>Length and first character leave about five forms of a hundred, and the first four that fit are the answer.
 *
 * <p>The order is by evidence in bits: a form that fewer numbers have comes first; a courier that the merchant ships with counts
 * for twelve bits, four thousand times as likely as another, a country for six.
 */
final class FormatIndex {

    static final int MOST_CANDIDATES = 4;

    private static final int PREFERRED_BITS = 12;
    private static final int COUNTRY_BITS = 6;
    private static final int FIRSTS = 36;
    private static final Entry[] NONE = {};

    /** A form as this merchant's numbers of one length have it. */
    private record Entry(NumberFormat format, boolean postal, CourierCode courier, double bits) {}

    private final Entry[][] byLengthAndFirst = new Entry[(Symbols.MOST + 1) * FIRSTS][];
    private final Set<CourierCode> preferred;
    private final Set<String> countries;

    FormatIndex(Set<CourierCode> preferred, Set<String> countries) {
        this.preferred = preferred;
        this.countries = countries;
        Arrays.fill(byLengthAndFirst, NONE);
        for (NumberFormat format : FormatTable.ALL) {
            if (!format.shape().isLoose() || isPreferred(format.couriers())) {
                put(format);
            }
        }
        for (Entry[] bucket : byLengthAndFirst) {
            Arrays.sort(bucket, Comparator.comparingDouble(Entry::bits));
        }
    }

    private void put(NumberFormat format) {
        for (int length = format.shape().shortest(); length <= format.shape().longest(); length++) {
            Entry entry = new Entry(format, format.isPostal(), named(format.couriers(), null), bits(format, length));
            for (int first = 0; first < FIRSTS; first++) {
                if ((format.shape().allowedAt(0) >>> first & 1) != 0) {
                    int bucket = length * FIRSTS + first;
                    Entry[] longer = Arrays.copyOf(byLengthAndFirst[bucket], byLengthAndFirst[bucket].length + 1);
                    longer[longer.length - 1] = entry;
                    byLengthAndFirst[bucket] = longer;
                }
            }
        }
    }

    private double bits(NumberFormat format, int length) {
        boolean here = format.countries().stream().anyMatch(countries::contains);
        return format.bits(length) - (isPreferred(format.couriers()) ? PREFERRED_BITS : 0) - (here ? COUNTRY_BITS : 0);
    }

    private boolean isPreferred(List<CourierCode> couriers) {
        return couriers.stream().anyMatch(preferred::contains);
    }

    /** The merchant's own of those that track a number, else the one that a link names, else whose number it is. */
    private CourierCode named(List<CourierCode> couriers, @Nullable CourierCode linked) {
        for (CourierCode courier : couriers) {
            if (preferred.contains(courier)) {
                return courier;
            }
        }
        return linked != null && couriers.contains(linked) ? linked : couriers.get(0);
    }

    boolean prefers(CourierCode courier) {
        return preferred.contains(courier);
    }

    /** At most four, the best first. */
    List<CourierCandidate> candidates(Symbols symbols) {
        Found found = new Found(symbols);
        for (Entry entry : bucket(symbols)) {
            if (entry.format.fits(symbols) && found.add(entry)) {
                break;
            }
        }
        return found.list();
    }

    /** The same with a link's courier before the others. */
    List<CourierCandidate> candidates(Symbols symbols, TrackingPage page) {
        Found found = new Found(symbols);
        for (boolean linked : new boolean[] {true, false}) {
            for (Entry entry : bucket(symbols)) {
                if (entry.format.couriers().contains(page.courier()) == linked && entry.format.fits(symbols)) {
                    CourierCode courier = linked ? named(entry.format.couriers(), page.courier()) : entry.courier;
                    found.add(entry, courier, linked ? page.host() : null);
                }
            }
        }
        return found.list();
    }

    private Entry[] bucket(Symbols symbols) {
        return byLengthAndFirst[symbols.length() * FIRSTS + symbols.at(0)];
    }

    /** The candidates of one number while they are gathered. */
    private final class Found {

        private final Symbols symbols;
        private @Nullable String number;
        private @Nullable List<CourierCandidate> candidates;

        Found(Symbols symbols) {
            this.symbols = symbols;
        }

        /** True when there is no room for more. */
        boolean add(Entry entry) {
            add(entry, entry.courier, null);
            return candidates != null && candidates.size() == MOST_CANDIDATES;
        }

        void add(Entry entry, CourierCode courier, @Nullable String site) {
            if (entry.postal) {
                Post post = Post.issuerOf(symbols);
                if (post == null) {
                    return;
                }
                if (!post.couriers().isEmpty()) {
                    addOnce(entry.format, named(post.couriers(), null), site);
                }
            }
            addOnce(entry.format, courier, site);
        }

        private void addOnce(NumberFormat format, CourierCode courier, @Nullable String site) {
            if (number == null) {
                number = symbols.toString();
            }
            if (candidates == null) {
                candidates = new ArrayList<>(MOST_CANDIDATES);
            }
            for (CourierCandidate candidate : candidates) {
                if (candidate.courier().equals(courier) && candidate.format().equals(format.id())) {
                    return;
                }
            }
            if (candidates.size() < MOST_CANDIDATES) {
                candidates.add(new CourierCandidate(number, courier, format, site));
            }
        }

        List<CourierCandidate> list() {
            return candidates == null ? List.of() : Collections.unmodifiableList(candidates);
        }
    }
}
