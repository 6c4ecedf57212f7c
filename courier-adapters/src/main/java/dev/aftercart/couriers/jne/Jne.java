package dev.aftercart.couriers.jne;

import dev.aftercart.courier.Courier;
import dev.aftercart.courier.PushRequest;
import dev.aftercart.courier.PushResult;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.CourierCode;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * JNE of Indonesia, through its tracing API.
 *
 * <p>Pulls one number a call, because JNE takes no more. It names no limits. It pushes nothing, so {@link #read} refuses every
 * push. An unknown number and wrong credentials come as an error in the body, whatever the HTTP status.
 *
 * <p>Times: the history's are taken as Jakarta's ({@code Asia/Jakarta}), which is the offset that JNE writes where it writes one,
 * also for scans in the east of the country. Many accounts get no codes: then the text decides. The name of who took the parcel
 * over stays in the provenance's text and nowhere else.
 *
 * <p>Immutable and thread-safe. The credentials are never written to a message or log.
 */
public final class Jne implements Courier {

    /** JNE's code here. */
    public static final CourierCode CODE = CourierCode.of("jne");

    /** What JNE's customers use; JNE tells each customer host and port. */
    private static final URI PRODUCTION = URI.create("https://apiv2.jne.co.id:10205");

    private final @Nullable JnePull pull;

    private Jne(@Nullable JnePull pull) {
        this.pull = pull;
    }

    /**
     * JNE with the credentials for its interface.
     *
     * @param http what carries the calls
     * @param userName the user name
     * @param apiKey the API key
     * @return the courier
     * @throws IllegalArgumentException when a credential is blank
     */
    public static Jne create(CourierHttp http, String userName, String apiKey) {
        if (userName.isBlank() || apiKey.isBlank()) {
            throw new IllegalArgumentException("JNE needs a user name and an API key, but one of them is blank");
        }
        return new Jne(new JnePull(Objects.requireNonNull(http, "http"), PRODUCTION, userName, apiKey));
    }

    /**
     * JNE without credentials: reads bodies, and answers {@link TrackingOutcome.Unauthorised} when asked to pull.
     *
     * @return the courier
     */
    public static Jne parser() {
        return new Jne(null);
    }

    /**
     * The same, calling another address: another of JNE's ports, a test server, or a gateway of the host's.
     *
     * @param base the address before {@code /tracing}
     * @return a new instance
     * @throws IllegalStateException when there are no credentials to call with
     */
    public Jne withBase(URI base) {
        if (pull == null) {
            throw new IllegalStateException(
                    "Jne.parser() calls no address; make it with Jne.create(http, userName, apiKey)");
        }
        return new Jne(pull.at(base));
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
                ? List.of(new TrackingOutcome.Unauthorised("this JNE was made without credentials"))
                : pull.track(query);
    }

    @Override
    public PushResult read(PushRequest request) {
        return PushResult.of(
                List.of(TrackingOutcome.Unreadable.because("", "JNE sends no pushes; this one is not read")));
    }

    @Override
    public List<TrackingOutcome> parse(byte[] body) {
        return JneBody.outcomes(body, null);
    }
}
