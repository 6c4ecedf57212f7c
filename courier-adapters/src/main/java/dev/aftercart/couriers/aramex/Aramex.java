package dev.aftercart.couriers.aramex;

import dev.aftercart.courier.Courier;
import dev.aftercart.courier.PushRequest;
import dev.aftercart.courier.PushResult;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.couriers.internal.Batches;
import dev.aftercart.couriers.push.PushCheck;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.CourierCode;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Aramex, through the tracking service of its Shipping Services API. Aramex South Africa has another interface, which this is
 * not.
 *
 * <p>Pulls up to twenty-five numbers a call as JSON; reads JSON in the three shapes in which its dictionary comes, and SOAP.
 * Aramex answers HTTP 200 whatever happens, and names no limits.
 *
 * <p>Times: JSON names the instant. SOAP writes local times, which are read by the clock of the country that the scan's location
 * ends with, and where that is not known by the clock of Riyadh, which most of Aramex's countries share; the evidence of each
 * time says which it was. Few of Aramex's codes are public: under the others the description decides. Comments, often in Arabic,
 * are kept as they come in the provenance's text; the problem code, for which no table is public, is kept as its status.
 *
 * <p>Immutable and thread-safe. The methods that begin with {@code with} give a new instance. The credentials are never written
 * to a message or log.
 */
public final class Aramex implements Courier {

    /** Aramex's code here. */
    public static final CourierCode CODE = CourierCode.of("aramex");

    private static final URI PRODUCTION = URI.create("https://ws.aramex.net");

    private final @Nullable AramexPull pull;
    private final @Nullable PushCheck check;

    private Aramex(@Nullable AramexPull pull, @Nullable PushCheck check) {
        this.pull = pull;
        this.check = check;
    }

    /**
     * Who may use the interface.
     *
     * @param userName the e-mail address of the login
     * @param password its password
     */
    public record Login(String userName, String password) {

        /** Refuses blank parts. */
        public Login {
            checked("user name", userName);
            checked("password", password);
        }

        /** Without the credentials. */
        @Override
        public String toString() {
            return "an Aramex login";
        }
    }

    /**
     * Whose shipments they are.
     *
     * @param number the account's number
     * @param pin its PIN
     * @param entity the Aramex branch that keeps it, such as {@code AMM}
     * @param country the account's country, two letters of ISO 3166-1
     */
    public record Account(String number, String pin, String entity, String country) {

        /** Refuses blank parts. */
        public Account {
            checked("account number", number);
            checked("account PIN", pin);
            checked("account entity", entity);
            checked("account country", country);
        }

        /** Without the credentials. */
        @Override
        public String toString() {
            return "an Aramex account of " + country;
        }
    }

    /**
     * Aramex with the credentials for its interface.
     *
     * @param http what carries the calls
     * @param login who asks
     * @param account whose shipments
     * @return the courier
     */
    public static Aramex create(CourierHttp http, Login login, Account account) {
        Objects.requireNonNull(http, "http");
        return new Aramex(new AramexPull(http, PRODUCTION, AramexPull.clientInfo(login, account)), null);
    }

    /**
     * Aramex without credentials: reads bodies, and answers {@link TrackingOutcome.Unauthorised} when asked to pull.
     *
     * @return the courier
     */
    public static Aramex parser() {
        return new Aramex(null, null);
    }

    /**
     * The same, calling another address: Aramex's test system {@code https://ws.dev.aramex.net}, or a gateway of the host's.
     *
     * @param base the address before {@code /ShippingAPI.V2}
     * @return a new instance
     * @throws IllegalStateException when there are no credentials to call with
     */
    public Aramex withBase(URI base) {
        if (pull == null) {
            throw new IllegalStateException(
                    "Aramex.parser() calls no address; make it with Aramex.create(http, login, account)");
        }
        return new Aramex(pull.at(base), check);
    }

    /**
     * The same, taking only pushes that pass a check. Aramex pushes by agreement alone and documents no signature, so this is
     * for what was agreed. Without it {@link #read} takes any push.
     *
     * @param other says which pushes are to be trusted
     * @return a new instance
     */
    public Aramex withPushCheck(PushCheck other) {
        return new Aramex(pull, Objects.requireNonNull(other, "other"));
    }

    @Override
    public CourierCode code() {
        return CODE;
    }

    @Override
    public List<TrackingOutcome> track(List<TrackingQuery> queries) {
        AramexPull aramex = pull;
        return aramex == null
                ? queries.stream()
                        .<TrackingOutcome>map(
                                query -> new TrackingOutcome.Unauthorised("this Aramex was made without credentials"))
                        .toList()
                : Batches.track(queries, AramexPull.MOST, aramex::track);
    }

    @Override
    public PushResult read(PushRequest request) {
        Optional<String> refusal = check == null ? Optional.empty() : check.refusal(request);
        return PushResult.of(
                refusal.isPresent() ? List.of(new TrackingOutcome.Unauthorised(refusal.get())) : parse(request.body()));
    }

    @Override
    public List<TrackingOutcome> parse(byte[] body) {
        return AramexBody.outcomes(body);
    }

    private static void checked(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an Aramex " + what + " must not be blank");
        }
    }
}
