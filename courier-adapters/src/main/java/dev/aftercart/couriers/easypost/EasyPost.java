package dev.aftercart.couriers.easypost;

import dev.aftercart.courier.BookingId;
import dev.aftercart.courier.BookingJournal;
import dev.aftercart.courier.BookingOutcome;
import dev.aftercart.courier.Cancellation;
import dev.aftercart.courier.Courier;
import dev.aftercart.courier.Label;
import dev.aftercart.courier.LabelIssuer;
import dev.aftercart.courier.LabelRequest;
import dev.aftercart.courier.Pickup;
import dev.aftercart.courier.PickupBooker;
import dev.aftercart.courier.PickupRequest;
import dev.aftercart.courier.PushRequest;
import dev.aftercart.courier.PushResult;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.couriers.push.PushCheck;
import dev.aftercart.couriers.push.PushChecks;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.CourierCode;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * EasyPost, an aggregator: it asks the carriers, and tells what they say in one vocabulary.
 *
 * <p>Asking about a number makes a tracker, for which EasyPost charges once; asking again within three months gives the same
 * tracker. A new tracker often knows nothing yet: EasyPost sends pushes when it does, and they cost no calls. One call a
 * number. Times come with an offset. A day without a zone is of the parcel's destination, else of the last place where it was
 * seen, else of UTC. The credentials are never written to a message or log.
 *
 * <p>Issues return labels and books pickups. A label is bought at most once under a key: the key is the shipment's reference, and
 * a shipment has postage once. Labels and pickups cost money, which EasyPost takes from the account.
 *
 * <p>Thread-safe, and immutable but for its journal of bookings. The methods that begin with {@code with} give a new instance.
 */
public final class EasyPost implements Courier, LabelIssuer, PickupBooker {

    /** EasyPost's code here. */
    public static final CourierCode CODE = CourierCode.of("easypost");

    private static final URI PRODUCTION = URI.create("https://api.easypost.com/v2");

    private final @Nullable EasyPostPull pull;
    private final @Nullable PushCheck check;
    private final BookingJournal journal;

    private EasyPost(@Nullable EasyPostPull pull, @Nullable PushCheck check, BookingJournal journal) {
        this.pull = pull;
        this.check = check;
        this.journal = journal;
    }

    /**
     * EasyPost with a key for its interface; a test key reads test numbers alone, such as {@code EZ1000000001}.
     *
     * @param http what carries the calls
     * @param apiKey a key of the account
     * @return the courier
     * @throws IllegalArgumentException when the key is blank or has characters that no header can carry
     */
    public static EasyPost create(CourierHttp http, String apiKey) {
        return new EasyPost(
                new EasyPostPull(Objects.requireNonNull(http, "http"), PRODUCTION, key(apiKey), null),
                null,
                BookingJournal.inMemory());
    }

    /**
     * EasyPost without a key: reads pushes and bodies, and answers {@link TrackingOutcome.Unauthorised} when asked to pull.
     *
     * @return the courier
     */
    public static EasyPost parser() {
        return new EasyPost(null, null, BookingJournal.inMemory());
    }

    /**
     * The same, calling another address: a test server, or a gateway of the host's.
     *
     * @param base the address before {@code /trackers}
     * @return a new instance
     * @throws IllegalStateException when there is no key to call with
     */
    public EasyPost withBase(URI base) {
        return new EasyPost(calling().at(base), check, journal);
    }

    /**
     * The same for one carrier. Without it EasyPost guesses the carrier from a number, which goes wrong for numbers that several
     * carriers could have given; and a label or pickup is bought from whichever carrier is cheapest.
     *
     * @param carrier the carrier's name at EasyPost, such as {@code USPS} or {@code DHLExpress}
     * @return a new instance
     * @throws IllegalStateException when there is no key to call with
     */
    public EasyPost withCarrier(String carrier) {
        return new EasyPost(calling().of(carrier), check, journal);
    }

    /**
     * The same, taking only pushes signed with the webhook's secret ({@code X-Hmac-Signature}).
     *
     * @param secret the secret that the webhook was made with
     * @return a new instance
     * @throws IllegalArgumentException when the secret is blank
     */
    public EasyPost withWebhookSecret(String secret) {
        return withPushCheck(PushChecks.easyPost(secret));
    }

    /**
     * The same, taking only pushes that pass a check: of two secrets while one replaces the other, or of a gateway's.
     *
     * <p>Without it {@link #read} takes any push.
     *
     * @param other says which pushes are to be trusted
     * @return a new instance
     */
    public EasyPost withPushCheck(PushCheck other) {
        return new EasyPost(pull, Objects.requireNonNull(other, "other"), journal);
    }

    /**
     * The same with a journal of bookings that outlives the process, and that all nodes share. Without it the journal is in
     * memory, and what a process asked for before it was killed is found by EasyPost's references alone.
     *
     * @param other where keys are noted before labels and pickups are asked for
     * @return a new instance
     */
    public EasyPost withJournal(BookingJournal other) {
        return new EasyPost(pull, check, Objects.requireNonNull(other, "other"));
    }

    private EasyPostPull calling() {
        if (pull == null) {
            throw new IllegalStateException(
                    "EasyPost.parser() makes no calls; make it with EasyPost.create(http, apiKey)");
        }
        return pull;
    }

    @Override
    public CourierCode code() {
        return CODE;
    }

    @Override
    public List<TrackingOutcome> track(List<TrackingQuery> queries) {
        return queries.stream().flatMap(query -> track(query).stream()).toList();
    }

    private List<TrackingOutcome> track(TrackingQuery query) {
        return pull == null
                ? List.of(new TrackingOutcome.Unauthorised("this EasyPost was made without an API key"))
                : pull.track(query.number());
    }

    /**
     * Reads a push. One that is about something else than a tracker, such as a batch, is answered as received, so that
     * EasyPost does not send it again.
     */
    @Override
    public PushResult read(PushRequest request) {
        Optional<String> refusal = check == null ? Optional.empty() : check.refusal(request);
        return refusal.isPresent()
                ? PushResult.of(List.of(new TrackingOutcome.Unauthorised(refusal.get())))
                : EasyPostBody.push(request.body());
    }

    @Override
    public List<TrackingOutcome> parse(byte[] body) {
        return EasyPostBody.outcomes(body, null);
    }

    /**
     * Makes a shipment with the key as its reference, and buys the lowest rate for it. EasyPost turns the addresses of a return
     * round itself. Items are wanted where the parcel crosses a border, each with what customs want. The label lies at EasyPost's
     * address; a QR code is refused.
     */
    @Override
    public BookingOutcome<Label> issueLabel(LabelRequest request) {
        return pull == null ? keyless() : new EasyPostLabels(pull.account(), journal).issue(request);
    }

    /** Asks for the postage back. */
    @Override
    public BookingOutcome<Cancellation> cancelLabel(BookingId id) {
        return pull == null ? keyless() : new EasyPostLabels(pull.account(), journal).cancel(id);
    }

    /** Makes a pickup for a label of EasyPost's, and buys the lowest rate for it. A label is required. */
    @Override
    public BookingOutcome<Pickup> bookPickup(PickupRequest request) {
        return pull == null ? keyless() : new EasyPostPickups(pull.account(), journal).book(request);
    }

    @Override
    public BookingOutcome<Cancellation> cancelPickup(BookingId id) {
        return pull == null ? keyless() : new EasyPostPickups(pull.account(), journal).cancel(id);
    }

    private static <T> BookingOutcome<T> keyless() {
        return new BookingOutcome.Unauthorised<>("this EasyPost was made without an API key");
    }

    private static String key(String apiKey) {
        if (apiKey.isBlank() || apiKey.chars().anyMatch(c -> c <= ' ' || c > '~' || c == ':')) {
            throw new IllegalArgumentException(
                    "an EasyPost API key is visible ASCII characters without spaces, colons or line ends, but this one is"
                            + " not");
        }
        return apiKey;
    }
}
