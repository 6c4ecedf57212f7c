package dev.aftercart.couriers.fedex;

import dev.aftercart.courier.Courier;
import dev.aftercart.courier.PushRequest;
import dev.aftercart.courier.PushResult;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.couriers.push.PushCheck;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.CourierCode;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * FedEx: Express, Ground and the others behind Track v1.
 *
 * <p>Pulls up to thirty numbers a call with an access token that all calls share. FedEx allows 1,400 calls in ten seconds and
 * 100,000 a day, and above that none until midnight in Greenwich; {@link CourierHttp#within} keeps to it.
 *
 * <p>FedEx gives numbers anew. Where it knows several parcels of one number, that which was shipped nearest to
 * {@link TrackingQuery#shippedOn()} is read, else the last one, and a diagnostic says so.
 *
 * <p>FedEx writes times with their offset. One without is of the place of the scan, and without a place it is assumed to be of the
 * parcel's destination, else of UTC; each event says which.
 *
 * <p>Immutable and thread-safe. The methods that begin with {@code with} give a new instance. The credentials are never written
 * to a message or log.
 */
public final class Fedex implements Courier {

    /** FedEx's code here. */
    public static final CourierCode CODE = CourierCode.of("fedex");

    private static final URI PRODUCTION = URI.create("https://apis.fedex.com");

    private final @Nullable FedexPull pull;
    private final @Nullable PushCheck check;

    private Fedex(@Nullable FedexPull pull, @Nullable PushCheck check) {
        this.pull = pull;
        this.check = check;
    }

    /**
     * FedEx with a project's credentials.
     *
     * @param http what carries the calls
     * @param clientId the API key of a project at developer.fedex.com
     * @param clientSecret its secret key
     * @param clock what time it is; says when an access token has run out
     * @return the courier
     * @throws IllegalArgumentException when key or secret is blank; the message does not repeat them
     */
    public static Fedex create(CourierHttp http, String clientId, String clientSecret, InstantSource clock) {
        FedexPull.Client client = new FedexPull.Client(clientId, clientSecret, clock);
        return new Fedex(new FedexPull(Objects.requireNonNull(http, "http"), client, PRODUCTION), null);
    }

    /**
     * FedEx without credentials: reads pushes and bodies, and answers {@link TrackingOutcome.Unauthorised} when asked to pull.
     *
     * @return the courier
     */
    public static Fedex parser() {
        return new Fedex(null, null);
    }

    /**
     * The same, calling another address: FedEx's sandbox {@code https://apis-sandbox.fedex.com}, a test server, or a gateway of
     * the host's. Tokens are asked for there too.
     *
     * @param base the address before {@code /track} and {@code /oauth}
     * @return a new instance
     * @throws IllegalStateException when there are no credentials to call with
     */
    public Fedex withBase(URI base) {
        if (pull == null) {
            throw new IllegalStateException(
                    "Fedex.parser() calls no address; make it with Fedex.create(http, clientId, clientSecret, clock)");
        }
        return new Fedex(pull.at(base), check);
    }

    /**
     * The same, taking only pushes that pass a check: {@code PushChecks.hmacBase64("fdx-signature", token)} by FedEx's documents.
     * These contradict themselves, so where yours come in hexadecimal digits, or with another header such as
     * {@code x-fdx-sc-signature}, it is {@code PushChecks.hmacHex(header, "", token)}. Without a check {@link #read} takes any push.
     *
     * @param other says which pushes are to be trusted
     * @return a new instance
     */
    public Fedex withPushCheck(PushCheck other) {
        return new Fedex(pull, other);
    }

    @Override
    public CourierCode code() {
        return CODE;
    }

    /** Gives one outcome for each query, in their order. */
    @Override
    public List<TrackingOutcome> track(List<TrackingQuery> queries) {
        if (pull == null) {
            TrackingOutcome none = new TrackingOutcome.Unauthorised("this FedEx was made without credentials");
            return queries.stream().map(query -> none).toList();
        }
        return pull.track(queries);
    }

    @Override
    public PushResult read(PushRequest request) {
        Optional<String> refusal = check == null ? Optional.empty() : check.refusal(request);
        if (refusal.isPresent()) {
            return PushResult.of(List.of(new TrackingOutcome.Unauthorised(refusal.get())));
        }
        return PushResult.of(parse(request.body()));
    }

    @Override
    public List<TrackingOutcome> parse(byte[] body) {
        return FedexBody.outcomes(body);
    }
}
