package dev.aftercart.couriers.clickpost;

import dev.aftercart.courier.Acknowledgement;
import dev.aftercart.courier.BookingId;
import dev.aftercart.courier.BookingJournal;
import dev.aftercart.courier.BookingOutcome;
import dev.aftercart.courier.Cancellation;
import dev.aftercart.courier.Courier;
import dev.aftercart.courier.DeliveryInstruction;
import dev.aftercart.courier.DeliveryInstructions;
import dev.aftercart.courier.Pickup;
import dev.aftercart.courier.PickupBooker;
import dev.aftercart.courier.PickupRequest;
import dev.aftercart.courier.PushRequest;
import dev.aftercart.courier.PushResult;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.couriers.push.PushCheck;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.CourierCode;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * ClickPost: the parcels of many couriers behind one interface.
 *
 * <p>Pulls five numbers of one courier partner a call. Which partner has a parcel, ClickPost wants to be told by its number
 * for it ({@code cp_id}): the one that this was made with, or, for a single query, the one in the query's account.
 * ClickPost itself asks most couriers about every two hours, so asking it more often tells nothing new.
 *
 * <p>A push tells one event, and beside it the newest; both are read. Pushes come in no order and more than once. Those of a
 * return have the direction {@link dev.aftercart.tracking.Direction#REVERSE}, so its delivery is one to the shop; a return
 * that has no waybill yet is told under the number of the parcel it belongs to.
 *
 * <p>All times are read as Indian time, also those that end in {@code Z}: ClickPost's documentation says that they are not
 * UTC. Another offset that was written counts.
 *
 * <p>Books reverse pickups and passes on what to do with a parcel that was not delivered.
 *
 * <p>Thread-safe, and immutable but for its journal of bookings. The methods that begin with {@code with} give a new instance. The
 * credentials are never
 * written to a message or log; ClickPost wants them in the address, so a proxy of the host's would see them.
 */
public final class ClickPost implements Courier, PickupBooker, DeliveryInstructions {

    /** ClickPost's code here. */
    public static final CourierCode CODE = CourierCode.of("clickpost");

    static final URI PRODUCTION = URI.create("https://api.clickpost.in");
    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

    private final @Nullable ClickPostPull pull;
    private final @Nullable PushCheck check;
    private final ZoneId zone;
    private final BookingJournal journal;

    private ClickPost(@Nullable ClickPostPull pull, @Nullable PushCheck check, ZoneId zone, BookingJournal journal) {
        this.pull = pull;
        this.check = check;
        this.zone = zone;
        this.journal = journal;
    }

    /**
     * ClickPost with credentials for its interface.
     *
     * @param http what carries the calls
     * @param username the account's user name
     * @param key the account's licence key
     * @param courierPartner ClickPost's number ({@code cp_id}) for the courier that has the parcels, unless a query's account
     *     names another
     * @return the courier
     * @throws IllegalArgumentException when user name or key is blank, or the number is not above zero
     */
    public static ClickPost create(CourierHttp http, String username, String key, int courierPartner) {
        Objects.requireNonNull(http, "http");
        if (username.isBlank() || key.isBlank()) {
            throw new IllegalArgumentException("ClickPost needs a user name and a key, but one of them is blank");
        }
        if (courierPartner < 1) {
            throw new IllegalArgumentException("a courier partner's cp_id is above zero, but was " + courierPartner);
        }
        return new ClickPost(
                new ClickPostPull(http, PRODUCTION, username, key, courierPartner),
                null,
                INDIA,
                BookingJournal.inMemory());
    }

    /**
     * ClickPost without credentials: reads pushes and bodies, and answers {@link TrackingOutcome.Unauthorised} when asked to
     * pull.
     *
     * @return the courier
     */
    public static ClickPost parser() {
        return new ClickPost(null, null, INDIA, BookingJournal.inMemory());
    }

    /**
     * The same, calling another address: a test server, or a gateway of the host's.
     *
     * @param base the address before {@code /api}
     * @return a new instance
     * @throws IllegalStateException when there are no credentials to call with
     */
    public ClickPost withBase(URI base) {
        if (pull == null) {
            throw new IllegalStateException("ClickPost.parser() calls no address; make it with ClickPost.create");
        }
        return new ClickPost(pull.at(base), check, zone, journal);
    }

    /**
     * The same, reading times that have no offset, or {@code Z}, in another zone than India's.
     *
     * @param other the zone; {@link java.time.ZoneOffset#UTC} takes a {@code Z} at its word
     * @return a new instance
     */
    public ClickPost withZone(ZoneId other) {
        return new ClickPost(pull, check, Objects.requireNonNull(other, "other"), journal);
    }

    /**
     * The same, taking only pushes that pass a check. ClickPost repeats the key that a webhook was registered with in a
     * header: {@code PushChecks.secretHeader("webhook_key", key)}. Some servers, nginx among them, drop headers with an
     * underscore in their name unless they are told not to. Without a check {@link #read} takes any push.
     *
     * @param other says which pushes are to be trusted
     * @return a new instance
     */
    public ClickPost withPushCheck(PushCheck other) {
        return new ClickPost(pull, other, zone, journal);
    }

    /**
     * The same with a journal of bookings that outlives the process, and that all nodes share. Without it the journal is in
     * memory, and what a process asked for before it was killed is found by ClickPost's reference numbers alone.
     *
     * @param other where keys are noted before pickups are asked for
     * @return a new instance
     */
    public ClickPost withJournal(BookingJournal other) {
        return new ClickPost(pull, check, zone, Objects.requireNonNull(other, "other"));
    }

    @Override
    public CourierCode code() {
        return CODE;
    }

    @Override
    public List<TrackingOutcome> track(List<TrackingQuery> queries) {
        if (pull == null) {
            TrackingOutcome none = new TrackingOutcome.Unauthorised("this ClickPost was made without credentials");
            return queries.stream().map(query -> none).toList();
        }
        return pull.track(queries, zone);
    }

    @Override
    public PushResult read(PushRequest request) {
        Optional<String> refusal = check == null ? Optional.empty() : check.refusal(request);
        return PushResult.of(
                refusal.isPresent() ? List.of(new TrackingOutcome.Unauthorised(refusal.get())) : parse(request.body()));
    }

    @Override
    public List<TrackingOutcome> parse(byte[] body) {
        return ClickPostBody.outcomes(body, zone);
    }

    /**
     * Places the order of a reverse pickup (RVP) with the courier partner that this was made with, under the key as its reference
     * number. Wanted are the day of the order, items, the parcel's size, a reason, and of both parties phone, region and postcode.
     * The pickup's number and id are the waybill; ClickPost makes no label for it. Details of GST are not sent.
     */
    @Override
    public BookingOutcome<Pickup> bookPickup(PickupRequest request) {
        return pull == null ? keyless() : new ClickPostPickups(pull.account(), journal, zone).book(request);
    }

    /** Cancels the order of a waybill of the courier partner that this was made with. */
    @Override
    public BookingOutcome<Cancellation> cancelPickup(BookingId id) {
        return pull == null ? keyless() : new ClickPostPickups(pull.account(), journal, zone).cancel(id);
    }

    /** Tells the courier partner that this was made with what to do after a non-delivery report (NDR). */
    @Override
    public BookingOutcome<Acknowledgement> instruct(DeliveryInstruction instruction) {
        return pull == null ? keyless() : new ClickPostInstructions(pull.account()).instruct(instruction);
    }

    private static <T> BookingOutcome<T> keyless() {
        return new BookingOutcome.Unauthorised<>("this ClickPost was made without credentials");
    }
}
