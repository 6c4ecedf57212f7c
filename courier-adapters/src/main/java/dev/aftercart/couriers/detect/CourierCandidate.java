package dev.aftercart.couriers.detect;

import dev.aftercart.explain.Phrase;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.TrackingNumber;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A courier that a number may belong to, with what speaks for it.
 *
 * <p>Immutable and thread-safe. What the number says is decoded when it is asked for. Two candidates are equal when number,
 * courier, form and evidence are.
 */
public final class CourierCandidate {

    private static final String LINK_FORMAT = "link";

    private final String number;
    private final CourierCode courier;
    private final @Nullable NumberFormat form;
    private final @Nullable String site;

    CourierCandidate(String number, CourierCode courier, @Nullable NumberFormat form, @Nullable String site) {
        this.number = number;
        this.courier = courier;
        this.form = form;
        this.site = site;
    }

    /** A number that has no form we know of its courier, but stands in a link to the courier's tracking page. */
    static CourierCandidate linked(String number, TrackingPage page) {
        return new CourierCandidate(number, page.courier(), null, page.host());
    }

    /**
     * The number as the courier writes it: upper case, Latin digits, nothing between.
     *
     * @return the number
     */
    public TrackingNumber number() {
        return TrackingNumber.of(number);
    }

    /**
     * The courier.
     *
     * @return the code of an adapter where there is one, else the courier's own common code; {@code s10} stands for the post of
     *     the country in the number
     */
    public CourierCode courier() {
        return courier;
    }

    /**
     * Which of the courier's forms the number has.
     *
     * @return the form's name, such as {@code usps_20}; {@code link} where only a link speaks for the courier
     */
    public String format() {
        return form == null ? LINK_FORMAT : form.id();
    }

    /**
     * What kind of evidence there is.
     *
     * @return the strongest kind
     */
    public Confidence confidence() {
        Confidence ofForm = form == null ? Confidence.FORMAT : form.confidence();
        return site != null && ofForm == Confidence.GUESS ? Confidence.FORMAT : ofForm;
    }

    /**
     * What the number says about its parcel.
     *
     * @return its parts from left to right; empty where nothing can be read from it
     */
    public List<NumberPart> parts() {
        return form == null
                ? List.of()
                : form.parts().stream().map(part -> part.of(number)).toList();
    }

    /**
     * The service that was bought, where the number tells.
     *
     * @return English words, such as {@code Ground}; empty where it does not tell or the code is not known
     */
    public Optional<String> service() {
        return meaning(NumberPart.Kind.SERVICE);
    }

    /**
     * The country in the number: of the post that issued it (S10), or of destination (DPD).
     *
     * @return two letters of ISO 3166-1, or empty
     */
    public Optional<String> country() {
        return meaning(NumberPart.Kind.COUNTRY);
    }

    private Optional<String> meaning(NumberPart.Kind kind) {
        return parts().stream()
                .filter(part -> part.kind() == kind)
                .map(NumberPart::meaning)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /**
     * What speaks for this candidate, as a sentence of {@link DetectionPhrases}.
     *
     * @return the sentence
     */
    public Phrase evidence() {
        if (form != null && form.check() != null) {
            return Phrase.of("detection.checksum")
                    .withCode("digit", checkDigit(form.check()))
                    .with("format", form.name());
        }
        if (site != null) {
            return Phrase.of("detection.link").withCode("site", site);
        }
        String format = form == null ? LINK_FORMAT : form.name();
        return confidence() == Confidence.GUESS
                ? Phrase.of("detection.guess").with("count", number.length()).with("format", format)
                : Phrase.of("detection.format").with("format", format);
    }

    /**
     * What speaks for this candidate and what the number says, in a few English words for logs and tables.
     *
     * @return one line without tabs, such as {@code UPS 1Z, check digit 7, service Ground}
     */
    public String summary() {
        StringBuilder words = new StringBuilder(form == null ? "no known form" : form.name());
        if (form != null && form.check() != null) {
            words.append(", check digit ").append(checkDigit(form.check()));
        } else if (form != null && confidence() == Confidence.GUESS) {
            words.append(", ").append(number.length()).append(" characters");
        }
        if (site != null) {
            words.append(", link to ").append(site);
        }
        for (NumberPart part : parts()) {
            words.append(", ")
                    .append(part.kind().name().toLowerCase(Locale.ROOT))
                    .append(' ')
                    .append(part.words());
        }
        return words.toString();
    }

    boolean isLinked() {
        return site != null;
    }

    private String checkDigit(CheckDigit check) {
        return number.substring(check.place(), check.place() + 1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CourierCandidate that
                && number.equals(that.number)
                && courier.equals(that.courier)
                && Objects.equals(form, that.form)
                && Objects.equals(site, that.site);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, courier, format());
    }

    @Override
    public String toString() {
        return courier + " " + format() + " " + confidence() + " " + number;
    }
}
