package dev.aftercart.couriers.dhl;

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
 * DHL: express, parcel, eCommerce, freight and the other divisions behind Shipment Tracking - Unified.
 *
 * <p>Pulls one number a call, because DHL takes no more; DHL's own default allows 250 calls a day and one a second, and the
 * host keeps to it. Reads a push that carries the same shipment object. The credentials are never written to a message or log.
 *
 * <p>Immutable and thread-safe. The methods that begin with {@code with} give a new instance.
 */
public final class Dhl implements Courier {

    /** DHL's code here. */
    public static final CourierCode CODE = CourierCode.of("dhl");

    private static final URI PRODUCTION = URI.create("https://api-eu.dhl.com");

    private final @Nullable DhlPull pull;
    private final @Nullable PushCheck check;

    private Dhl(@Nullable DhlPull pull, @Nullable PushCheck check) {
        this.pull = pull;
        this.check = check;
    }

    /**
     * DHL with a key for its interface.
     *
     * @param http what carries the calls
     * @param apiKey the key of an application at developer.dhl.com
     * @return the courier
     * @throws IllegalArgumentException when the key is blank or has characters that no header can carry
     */
    public static Dhl create(CourierHttp http, String apiKey) {
        return new Dhl(new DhlPull(Objects.requireNonNull(http, "http"), PRODUCTION, key(apiKey)), null);
    }

    /**
     * DHL without a key: reads pushes and bodies, and answers {@link TrackingOutcome.Unauthorised} when asked to pull.
     *
     * @return the courier
     */
    public static Dhl parser() {
        return new Dhl(null, null);
    }

    /**
     * The same, calling another address: a test server, or a gateway of the host's.
     *
     * @param base the address before {@code /track/shipments}
     * @return a new instance
     * @throws IllegalStateException when there is no key to call with
     */
    public Dhl withBase(URI base) {
        if (pull == null) {
            throw new IllegalStateException("Dhl.parser() calls no address; make it with Dhl.create(http, apiKey)");
        }
        return new Dhl(pull.at(base), check);
    }

    /**
     * The same, taking only pushes that pass a check.
     *
     * <p>DHL documents a secret for activating a subscription and none for the pushes themselves, so this is for hosts whose
     * gateway, or whose agreement with DHL, adds one. Without it {@link #read} takes any push.
     *
     * @param other says which pushes are to be trusted
     * @return a new instance
     */
    public Dhl withPushCheck(PushCheck other) {
        return new Dhl(pull, other);
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
                ? List.of(new TrackingOutcome.Unauthorised("this DHL was made without an API key"))
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
        return DhlBody.outcomes(body, null);
    }

    private static String key(String apiKey) {
        if (apiKey.isBlank() || apiKey.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw new IllegalArgumentException(
                    "a DHL API key is visible ASCII characters without spaces or line ends, but this one is not");
        }
        return apiKey;
    }
}
