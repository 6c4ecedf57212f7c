package dev.aftercart.couriers.delhivery;

import dev.aftercart.courier.Courier;
import dev.aftercart.courier.PushRequest;
import dev.aftercart.courier.PushResult;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.couriers.push.PushCheck;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.CourierCode;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Delhivery, India.
 *
 * <p>Pulls fifty numbers a call; Delhivery allows 750 calls in five minutes from one address, and answers 403 for half a
 * minute beyond that. A number is known only to the account that shipped it. Reads pushes of scans; Delhivery waits half a
 * second for the answer and sends a push that failed once more and never again, so the host polls as well.
 *
 * <p>A parcel on its way back to the seller has the direction
 * {@link dev.aftercart.tracking.Direction#RETURN_TO_ORIGIN}, a return collected from the customer
 * {@link dev.aftercart.tracking.Direction#REVERSE}: Delhivery gives both the type of a delivery ({@code DL}) when the seller
 * has them. What is scanned after a delivery, such as the check of its proof, is information.
 *
 * <p>Times have no offset and are Indian time; one that has an offset is taken by it.
 *
 * <p>Immutable and thread-safe. The methods that begin with {@code with} give a new instance. The token is never written to a
 * message or log.
 */
public final class Delhivery implements Courier {

    /** Delhivery's code here. */
    public static final CourierCode CODE = CourierCode.of("delhivery");

    private static final URI PRODUCTION = URI.create("https://track.delhivery.com");

    private final @Nullable DelhiveryPull pull;
    private final @Nullable PushCheck check;

    private Delhivery(@Nullable DelhiveryPull pull, @Nullable PushCheck check) {
        this.pull = pull;
        this.check = check;
    }

    /**
     * Delhivery with a token for its interface.
     *
     * @param http what carries the calls
     * @param token the account's token
     * @return the courier
     * @throws IllegalArgumentException when the token is blank or has characters that no header can carry
     */
    public static Delhivery create(CourierHttp http, String token) {
        Objects.requireNonNull(http, "http");
        if (token.isBlank() || token.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw new IllegalArgumentException(
                    "a Delhivery token is visible ASCII characters without spaces or line ends, but this one is not");
        }
        return new Delhivery(new DelhiveryPull(http, PRODUCTION, token), null);
    }

    /**
     * Delhivery without a token: reads pushes and bodies, and answers {@link TrackingOutcome.Unauthorised} when asked to pull.
     *
     * @return the courier
     */
    public static Delhivery parser() {
        return new Delhivery(null, null);
    }

    /**
     * The same, calling another address: Delhivery's test server, one of the host's own, or a gateway.
     *
     * @param base the address before {@code /api/v1/packages/json/}
     * @return a new instance
     * @throws IllegalStateException when there is no token to call with
     */
    public Delhivery withBase(URI base) {
        if (pull == null) {
            throw new IllegalStateException("Delhivery.parser() calls no address; make it with Delhivery.create");
        }
        return new Delhivery(pull.at(base), check);
    }

    /**
     * The same, taking only pushes that pass a check. Delhivery sends a header whose name and value were agreed when the push
     * was set up: {@code PushChecks.secretHeader(name, value)}. Without a check {@link #read} takes any push.
     *
     * @param other says which pushes are to be trusted
     * @return a new instance
     */
    public Delhivery withPushCheck(PushCheck other) {
        return new Delhivery(pull, other);
    }

    @Override
    public CourierCode code() {
        return CODE;
    }

    @Override
    public List<TrackingOutcome> track(List<TrackingQuery> queries) {
        if (pull == null) {
            TrackingOutcome none = new TrackingOutcome.Unauthorised("this Delhivery was made without a token");
            return queries.stream().map(query -> none).toList();
        }
        return pull.track(queries);
    }

    @Override
    public PushResult read(PushRequest request) {
        Optional<String> refusal = check == null ? Optional.empty() : check.refusal(request);
        return PushResult.of(
                refusal.isPresent() ? List.of(new TrackingOutcome.Unauthorised(refusal.get())) : parse(request.body()));
    }

    @Override
    public List<TrackingOutcome> parse(byte[] body) {
        return DelhiveryBody.outcomes(body);
    }
}
