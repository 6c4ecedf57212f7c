package dev.aftercart.couriers.detect;

import dev.aftercart.tracking.CourierCode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whose a tracking number may be.
 *
 * <pre>{@code
 * CourierDetector detector = CourierDetector.create().preferring(CourierCode.of("aramex")).inCountry("SA");
 * detector.detect("٤٤٣ ١٥٢ ٧٨٩ ٠٦").get(0).courier();
 * }</pre>
 *
 * <p>It knows about sixty forms of numbers. Spaces, dashes, case and the script of digits do not matter. The time is linear in the
 * text, whatever the text is. Nothing is asked of any courier: that a number has the form of one does not say that it exists.
 *
 * <p>Immutable and thread-safe. Make one and keep it: {@link #preferring} and {@link #inCountry} sort all forms anew.
 */
public final class CourierDetector {

    private static final CourierDetector PLAIN = new CourierDetector(Set.of(), Set.of());

    private final Set<CourierCode> preferred;
    private final Set<String> countries;
    private final FormatIndex index;

    private CourierDetector(Set<CourierCode> preferred, Set<String> countries) {
        this.preferred = Set.copyOf(preferred);
        this.countries = Set.copyOf(countries);
        this.index = new FormatIndex(this.preferred, this.countries);
    }

    /**
     * A detector that knows nothing of the merchant.
     *
     * @return the detector
     */
    public static CourierDetector create() {
        return PLAIN;
    }

    /**
     * The same detector for a merchant who ships with these couriers: they come before others that fit as well, but not before one
     * whose form hardly any other number has. Forms that any word would fit, such as a shipper's own numbers with Ninja Van, are
     * looked at for these couriers only.
     *
     * @param couriers codes of couriers; those of earlier calls stay
     * @return a new detector
     */
    public CourierDetector preferring(CourierCode... couriers) {
        Set<CourierCode> more = new HashSet<>(preferred);
        more.addAll(Arrays.asList(couriers));
        return new CourierDetector(more, countries);
    }

    /**
     * The same detector for a merchant who ships to or from a country: couriers that mostly work there come before others.
     *
     * @param country two letters of ISO 3166-1 in any case; those of earlier calls stay
     * @return a new detector
     * @throws IllegalArgumentException when it is not two letters
     */
    public CourierDetector inCountry(String country) {
        if (!country.matches("[A-Za-z]{2}")) {
            throw new IllegalArgumentException(
                    "a country is two letters of ISO 3166-1, but this one was \"" + country + "\"");
        }
        Set<String> more = new HashSet<>(countries);
        more.add(country.toUpperCase(Locale.ROOT));
        return new CourierDetector(preferred, more);
    }

    /**
     * Whose number this is. It may stand alone, in a link to a tracking page, or in a sentence; of several the surest counts, and
     * of equals the first.
     *
     * @param text a number as somebody typed it, of any length
     * @return the couriers it may belong to, best first; at most four, and empty when it has no form of any
     */
    public List<CourierCandidate> detect(String text) {
        Symbols symbols = Symbols.of(text, 0, text.length());
        List<CourierCandidate> alone = symbols == null ? List.of() : index.candidates(symbols);
        if (!alone.isEmpty() || (symbols != null && symbols.length() == text.length())) {
            return alone;
        }
        return new TextScan(index, text, true)
                .found().stream()
                        .min((a, b) -> a.best().confidence().compareTo(b.best().confidence()))
                        .map(FoundNumber::candidates)
                        .orElse(List.of());
    }

    /**
     * The numbers in a text, such as a mail or a chat. A number of which only length and kind of characters fit is reported for
     * couriers that the merchant prefers, and no others: any order number looks like that. After a plus sign stands a telephone
     * number.
     *
     * @param text the text, of any length
     * @return the numbers in the order of the text; they do not overlap
     */
    public List<FoundNumber> find(String text) {
        return new TextScan(index, text, false).found();
    }
}
