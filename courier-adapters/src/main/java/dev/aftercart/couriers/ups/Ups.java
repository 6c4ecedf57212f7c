package dev.aftercart.couriers.ups;

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
 * UPS: packages, those that posts deliver for it included.
 *
 * <p>Pulls one number a call from Track v1 with an access token that all calls share, and gives a reading for each package of
 * the shipment. Reads the pushes of Track Alert, each of which tells of one activity. UPS publishes no limits; {@link CourierHttp#within}
 * sets one.
 *
 * <p>UPS writes Greenwich time beside the local one. Where it is missing, a time is of the place of the activity, and without a
 * place it is assumed to be of the package's destination, else of UTC; each event says which.
 *
 * <p>Immutable and thread-safe. The methods that begin with {@code with} give a new instance. The credentials are never written
 * to a message or log.
 */
public final class Ups implements Courier {

    /** UPS's code here. */
    public static final CourierCode CODE = CourierCode.of("ups");

    private static final URI PRODUCTION = URI.create("https://onlinetools.ups.com");

    private final @Nullable UpsPull pull;
    private final @Nullable PushCheck check;

    private Ups(@Nullable UpsPull pull, @Nullable PushCheck check) {
        this.pull = pull;
        this.check = check;
    }

    /**
     * UPS with an application's credentials.
     *
     * @param http what carries the calls
     * @param clientId the client id of an application at developer.ups.com
     * @param clientSecret its secret
     * @param clock what time it is; says when an access token has run out
     * @return the courier
     * @throws IllegalArgumentException when id or secret is blank; the message does not repeat them
     */
    public static Ups create(CourierHttp http, String clientId, String clientSecret, InstantSource clock) {
        UpsPull.Client client = new UpsPull.Client(clientId, clientSecret, clock);
        return new Ups(new UpsPull(Objects.requireNonNull(http, "http"), client, PRODUCTION), null);
    }

    /**
     * UPS without credentials: reads pushes and bodies, and answers {@link TrackingOutcome.Unauthorised} when asked to pull.
     *
     * @return the courier
     */
    public static Ups parser() {
        return new Ups(null, null);
    }

    /**
     * The same, calling another address: UPS's test system {@code https://wwwcie.ups.com}, a test server, or a gateway of the
     * host's. Tokens are asked for there too.
     *
     * @param base the address before {@code /api} and {@code /security}
     * @return a new instance
     * @throws IllegalStateException when there are no credentials to call with
     */
    public Ups withBase(URI base) {
        if (pull == null) {
            throw new IllegalStateException(
                    "Ups.parser() calls no address; make it with Ups.create(http, clientId, clientSecret, clock)");
        }
        return new Ups(pull.at(base), check);
    }

    /**
     * The same, taking only pushes that pass a check. UPS does not sign its pushes. It sends back the credential that was given
     * with the subscription, in a header: {@code PushChecks.secretHeader("credential", secret)}. Without a check {@link #read}
     * takes any push.
     *
     * @param other says which pushes are to be trusted
     * @return a new instance
     */
    public Ups withPushCheck(PushCheck other) {
        return new Ups(pull, other);
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
                ? List.of(new TrackingOutcome.Unauthorised("this UPS was made without credentials"))
                : pull.track(query);
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
        return UpsBody.outcomes(body, null);
    }
}
