package dev.aftercart.couriers.usps;

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
 * USPS, the post of the United States, through Tracking v3.
 *
 * <p>One call a number. A new application may make some sixty calls an hour, those for tokens included, so give the
 * {@link CourierHttp} a budget. USPS gives a token to an application without the product Tracking too, and then refuses each
 * question as {@link TrackingOutcome.Unauthorised}. The credentials are never written to a message or log.
 *
 * <p>An event's time is its local time with USPS's own offset. Where USPS gives none it is of the event's state, else of
 * {@code America/New_York}; a day without a time is taken at its start. Expected days are of the destination's state, else of
 * {@code America/New_York}.
 *
 * <p>Immutable and thread-safe. The methods that begin with {@code with} give a new instance.
 */
public final class Usps implements Courier {

    /** USPS's code here. */
    public static final CourierCode CODE = CourierCode.of("usps");

    private static final URI PRODUCTION = URI.create("https://apis.usps.com");

    private final @Nullable UspsPull pull;
    private final @Nullable PushCheck check;

    private Usps(@Nullable UspsPull pull, @Nullable PushCheck check) {
        this.pull = pull;
        this.check = check;
    }

    /**
     * USPS with the credentials of an application that has the product Tracking.
     *
     * @param http what carries the calls
     * @param clientId the application's consumer key
     * @param clientSecret its consumer secret
     * @param clock what time it is; says when a token has run out
     * @return the courier
     * @throws IllegalArgumentException when key or secret is blank
     */
    public static Usps create(CourierHttp http, String clientId, String clientSecret, InstantSource clock) {
        Objects.requireNonNull(http, "http");
        return new Usps(new UspsPull(http, PRODUCTION, new UspsPull.Client(clientId, clientSecret, clock)), null);
    }

    /**
     * USPS without credentials: reads bodies, and answers {@link TrackingOutcome.Unauthorised} when asked to pull.
     *
     * @return the courier
     */
    public static Usps parser() {
        return new Usps(null, null);
    }

    /**
     * The same, calling another address: USPS's own for tests, {@code https://apis-tem.usps.com}, or a gateway of the host's.
     * Tokens are asked for there too.
     *
     * @param base the address before {@code /tracking/v3}
     * @return a new instance
     * @throws IllegalStateException when there are no credentials to call with
     */
    public Usps withBase(URI base) {
        if (pull == null) {
            throw new IllegalStateException(
                    "Usps.parser() calls no address; make it with Usps.create(http, clientId, clientSecret, clock)");
        }
        return new Usps(pull.at(base), check);
    }

    /**
     * The same, taking only pushes that pass a check.
     *
     * <p>USPS documents no signature, so this is for hosts whose gateway adds one. Without it {@link #read} takes any push.
     *
     * @param other says which pushes are to be trusted
     * @return a new instance
     */
    public Usps withPushCheck(PushCheck other) {
        return new Usps(pull, Objects.requireNonNull(other, "other"));
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
                ? List.of(new TrackingOutcome.Unauthorised("this USPS was made without credentials"))
                : pull.track(query.number());
    }

    @Override
    public PushResult read(PushRequest request) {
        Optional<String> refusal = check == null ? Optional.empty() : check.refusal(request);
        return PushResult.of(
                refusal.isPresent() ? List.of(new TrackingOutcome.Unauthorised(refusal.get())) : parse(request.body()));
    }

    @Override
    public List<TrackingOutcome> parse(byte[] body) {
        return UspsBody.outcomes(body, null);
    }
}
