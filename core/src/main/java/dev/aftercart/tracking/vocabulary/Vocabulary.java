package dev.aftercart.tracking.vocabulary;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Provenance;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.vocabulary.Reading.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that a provider has for the states of a parcel, read into events and written out of them.
 *
 * <pre>{@code
 * Reading reading = Vocabulary.easyPost().read("in_transit", "arrived_at_facility");
 * Written written = Vocabulary.schemaOrg().write(reading);        // OrderInTransit, lost: [DETAIL]
 * }</pre>
 *
 * <p>Reading never fails: a code that is not known gives an event in phase {@link Phase#UNMAPPED} that keeps it. Codes are
 * compared without case and surrounding space. Writing never says more than is meant: what a vocabulary has no word for is
 * reported by {@link Written#lost()}, and a parcel that goes back is never written as one that goes forward. What was read
 * in a vocabulary is written in it as it came.
 *
 * <p>Immutable and thread-safe. The tables stand beside this class, each with its public source.
 */
public final class Vocabulary {

    private static final Vocabulary AFTERSHIP = of("aftership");
    private static final Vocabulary EASYPOST = of("easypost");
    private static final Vocabulary SHIPPO = new Vocabulary(Codes.withActionMark("shippo"), Direction.FORWARD, null);
    private static final Vocabulary CLICKPOST = of("clickpost");
    private static final Vocabulary SEVENTEENTRACK = of("17track");
    private static final Vocabulary SHOPIFY_EVENT = of("shopify-event");
    private static final Vocabulary SHOPIFY_DISPLAY = of("shopify-display");
    private static final Vocabulary SCHEMA_ORG = of("schema.org");
    private static final Vocabulary APPLE_WALLET = of("apple-wallet");

    private final Codes codes;
    private final Direction waybill;
    private final @Nullable String version;

    private Vocabulary(Codes codes, Direction waybill, @Nullable String version) {
        this.codes = codes;
        this.waybill = waybill;
        this.version = version;
    }

    private static Vocabulary of(String provider) {
        return new Vocabulary(Codes.of(provider), Direction.FORWARD, null);
    }

    /**
     * AfterShip: tag and subtag, such as {@code InTransit}, {@code InTransit_003}.
     *
     * @return the vocabulary
     */
    public static Vocabulary afterShip() {
        return AFTERSHIP;
    }

    /**
     * EasyPost: status and status detail, such as {@code in_transit}, {@code arrived_at_facility}.
     *
     * @return the vocabulary
     */
    public static Vocabulary easyPost() {
        return EASYPOST;
    }

    /**
     * Shippo: status and substatus, such as {@code TRANSIT}, {@code package_arrived}, and the mark that somebody must act.
     * Shippo does not say who, so it is read as somebody.
     *
     * @return the vocabulary
     */
    public static Vocabulary shippo() {
        return SHIPPO;
    }

    /**
     * ClickPost: status code and, for a failed delivery, the NDR code, such as {@code 9}, {@code 1}.
     *
     * @return the vocabulary
     */
    public static Vocabulary clickPost() {
        return CLICKPOST;
    }

    /**
     * 17TRACK: main status and sub-status, such as {@code InTransit}, {@code InTransit_PickedUp}.
     *
     * @return the vocabulary
     */
    public static Vocabulary seventeenTrack() {
        return SEVENTEENTRACK;
    }

    /**
     * Shopify's fulfilment events, such as {@code OUT_FOR_DELIVERY}. What only the customer API has is read, not written.
     *
     * @return the vocabulary
     */
    public static Vocabulary shopifyEvent() {
        return SHOPIFY_EVENT;
    }

    /**
     * Shopify's fulfilment display statuses, such as {@code LABEL_VOIDED}.
     *
     * @return the vocabulary
     */
    public static Vocabulary shopifyDisplay() {
        return SHOPIFY_DISPLAY;
    }

    /**
     * schema.org's {@code OrderStatus}, such as {@code OrderInTransit}, without the address before it.
     *
     * @return the vocabulary
     */
    public static Vocabulary schemaOrg() {
        return SCHEMA_ORG;
    }

    /**
     * Apple Wallet Orders: the kind of object and its status, such as {@code shipping}, {@code onTheWay}. The kinds are
     * {@code shipping}, {@code pickup}, {@code return} and {@code order}.
     *
     * @return the vocabulary
     */
    public static Vocabulary appleWallet() {
        return APPLE_WALLET;
    }

    /**
     * All vocabularies.
     *
     * @return each once, in the order of this class
     */
    public static List<Vocabulary> all() {
        return List.of(
                AFTERSHIP,
                EASYPOST,
                SHIPPO,
                CLICKPOST,
                SEVENTEENTRACK,
                SHOPIFY_EVENT,
                SHOPIFY_DISPLAY,
                SCHEMA_ORG,
                APPLE_WALLET);
    }

    /**
     * The provider's name, as it stands in the provenance of what is read.
     *
     * @return such as {@code easypost}
     */
    public String provider() {
        return codes.provider();
    }

    /**
     * The same vocabulary, spoken of a waybill that goes this way. Most codes say nothing of the way; they are read as the
     * waybill's, and written for no other. It is {@link Direction#FORWARD} unless set.
     *
     * @param direction the waybill's way
     * @return a vocabulary
     */
    public Vocabulary on(Direction direction) {
        return new Vocabulary(codes, Objects.requireNonNull(direction, "direction"), version);
    }

    /**
     * The same vocabulary as it was in one of the provider's versions. Codes that came later are still read, and not
     * written. The version is kept in the provenance.
     *
     * @param name the provider's name for the version; one that is not a date, as {@code 2026-03} or {@code 2026-03-27},
     *     counts as the newest
     * @return a vocabulary
     */
    public Vocabulary version(String name) {
        return new Vocabulary(codes, waybill, Objects.requireNonNull(name, "name"));
    }

    /**
     * All codes that are known.
     *
     * @return the codes in the order of the table
     */
    public List<StatusCode> codes() {
        return codes.rows().stream().map(Row::code).toList();
    }

    /**
     * Reads a status without a fine part.
     *
     * @param status the status, or null
     * @return what it means
     */
    public Reading read(@Nullable String status) {
        return read(status, null);
    }

    /**
     * Reads a status.
     *
     * @param status the status; null or empty when only the fine part is at hand, which is enough where only one status has
     *     it
     * @param substatus the fine part, or null
     * @return what it means
     */
    public Reading read(@Nullable String status, @Nullable String substatus) {
        return read(StatusCode.of(status == null ? "" : status, substatus));
    }

    /**
     * Reads a status.
     *
     * @param code the status
     * @return what it means
     */
    public Reading read(StatusCode code) {
        Row row = codes.row(code);
        if (row != null && row.otherwise().isEmpty()) {
            return reading(code, row, Fit.MAPPED, List.of());
        }
        if (row != null) {
            return reading(code, row, Fit.AMBIGUOUS, warning(code + " may also mean: " + row.otherwise()));
        }
        Row coarse = codes.statusRow(code);
        return coarse == null
                ? unmapped(code)
                : reading(code, coarse, Fit.PARTLY, warning(code + " is read as " + coarse.code() + " alone"));
    }

    private Reading reading(StatusCode code, Row row, Fit fit, List<Diagnostic> found) {
        TrackingEvent meaning = codes.meaning(row, code, waybill);
        TrackingEvent event = meaning == null
                ? null
                : meaning.toDraft().provenance(provenance(code)).build();
        List<Diagnostic> all = new ArrayList<>(found);
        if (event == null && codes.marksAction() && code.actionRequired()) {
            all.addAll(warning(code + " says that somebody must act, and nothing of the parcel"));
        }
        return new Reading(code, fit, event, row.observation(), all);
    }

    private Reading unmapped(StatusCode code) {
        TrackingEvent event = TrackingEvent.of(Phase.UNMAPPED, Detail.UNMAPPED)
                .direction(waybill)
                .provenance(provenance(code))
                .build();
        return new Reading(code, Fit.UNMAPPED, event, Observation.ACTIVE, warning(code + " is not known"));
    }

    private Provenance provenance(StatusCode code) {
        return new Provenance(provider(), version, code.status(), code.substatus(), null, null);
    }

    private List<Diagnostic> warning(String message) {
        return List.of(Diagnostic.warning(provider(), message));
    }

    /**
     * Says in this vocabulary what was read in another.
     *
     * @param reading what was read
     * @return the code and what it leaves out, or what cannot be said
     */
    public Written write(Reading reading) {
        TrackingEvent event = reading.event();
        return event == null ? write(reading.observation()) : write(event);
    }

    /**
     * Says what happened to a parcel.
     *
     * @param event what happened; when its provenance is this provider's and still means the same on this waybill, the
     *     code it was read from is given again
     * @return the code and what it leaves out, or what cannot be said
     */
    public Written write(TrackingEvent event) {
        StatusCode own = own(event);
        return own == null ? writing().write(event) : new Written(own, Set.of());
    }

    /**
     * Says how the looking stands.
     *
     * @param observation how it stands; {@link Observation#ACTIVE} cannot be said, because events say it
     * @return the code, or what cannot be said
     */
    public Written write(Observation observation) {
        return writing().write(observation);
    }

    private Writing writing() {
        return new Writing(codes, waybill, version);
    }

    /** The code that the event was read from, unless the event was changed since or is of another waybill. */
    private @Nullable StatusCode own(TrackingEvent event) {
        Provenance said = event.provenance();
        if (said == null || !said.provider().equals(provider()) || said.status() == null) {
            return null;
        }
        boolean asked = codes.marksAction() && event.action() != null;
        StatusCode own = new StatusCode(said.status(), said.code(), asked);
        TrackingEvent again = read(own).event();
        return again != null && Axes.differing(event, again).isEmpty() ? own : null;
    }

    /**
     * Counts how much of what was seen is understood.
     *
     * @param seen codes, any number, repeated as they were seen
     * @return the counts, with examples of what is not known
     */
    public Coverage coverage(Iterable<StatusCode> seen) {
        return Coverage.of(this, seen);
    }

    @Override
    public String toString() {
        return provider() + (version == null ? "" : " " + version) + " on " + waybill;
    }
}
