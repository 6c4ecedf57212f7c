package dev.aftercart.couriers.jnt;

import dev.aftercart.courier.Courier;
import dev.aftercart.courier.PushRequest;
import dev.aftercart.courier.PushResult;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.couriers.push.PushCheck;
import dev.aftercart.couriers.push.PushChecks;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.CourierCode;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * J&amp;T Express of one country. The same number means "arrived" in one country and "problem" in another, so the country must be
 * said, and is never guessed: a code that the country's table does not have is kept as it is, and at most the words decide.
 * Tables are there for Malaysia and Vietnam (open platform), and for Indonesia (its older interface); that for Saudi Arabia is inferred
 * from the first two.
 *
 * <p>The open platform is asked about up to thirty numbers a call, in Malaysia about one; the Indonesian interface about one. Pushes
 * of the open platform are checked with the private key before they are read, and answered as J&amp;T expects. J&amp;T names no limits.
 *
 * <p>Times are local and read by the clock of the country, in Indonesia by that of Jakarta; the evidence of each time says whether
 * the country has only that one clock. Descriptions name couriers and recipients with their telephones: they stay in the
 * provenance's text and nowhere else.
 *
 * <p>Immutable and thread-safe. The methods that begin with {@code with} give a new instance. The credentials are never written
 * to a message or log.
 */
public final class Jnt implements Courier {

    /** J&amp;T's code here, in every country. */
    public static final CourierCode CODE = CourierCode.of("jnt");

    private final JntCountry country;
    private final @Nullable JntPull pull;
    private final @Nullable PushCheck check;

    private Jnt(JntCountry country, @Nullable JntPull pull, @Nullable PushCheck check) {
        this.country = country;
        this.pull = pull;
        this.check = check;
    }

    /**
     * An account of the open platform.
     *
     * @param base the address before {@code /webopenplatformapi}, as J&amp;T gives it with the account
     * @param apiAccount the account
     * @param privateKey the key that signs questions and pushes
     */
    public record Access(URI base, String apiAccount, String privateKey) {

        /** Refuses blank parts. */
        public Access {
            Objects.requireNonNull(base, "base");
            checked("API account", apiAccount);
            checked("private key", privateKey);
        }

        /** Without the credentials. */
        @Override
        public String toString() {
            return "an account of J&T's open platform";
        }
    }

    /**
     * A login, or a customer's code, with its password.
     *
     * @param name the user name, or the customer's code
     * @param password its password
     */
    public record Login(String name, String password) {

        /** Refuses blank parts. */
        public Login {
            checked("login name", name);
            checked("password", password);
        }

        /** Without the credentials. */
        @Override
        public String toString() {
            return "a J&T login";
        }
    }

    /**
     * J&amp;T's open platform of a country.
     *
     * @param http what carries the calls
     * @param country the country of the account, two letters of ISO 3166-1
     * @param access the account
     * @param clock the time that each question is stamped with
     * @return the courier, which takes only pushes signed with the account's private key
     * @throws IllegalArgumentException when the country is not two letters
     */
    public static Jnt openPlatform(CourierHttp http, String country, Access access, InstantSource clock) {
        Objects.requireNonNull(http, "http");
        JntCountry tenant = JntCountry.of(country);
        return new Jnt(
                tenant, new JntOpenPlatform(http, tenant, access, clock, null), PushChecks.jnt(access.privateKey()));
    }

    /**
     * The older interface of J&amp;T Indonesia.
     *
     * @param http what carries the calls
     * @param address the whole address of the tracking service, as J&amp;T gives it with the account
     * @param login who asks
     * @param companyId the company's number ({@code eccompanyid})
     * @return the courier, of Indonesia
     */
    public static Jnt indonesia(CourierHttp http, URI address, Login login, String companyId) {
        Objects.requireNonNull(http, "http");
        checked("company number", companyId);
        return new Jnt(JntCountry.of("ID"), new JntIndonesia(http, address, login, companyId), null);
    }

    /**
     * J&amp;T of a country without credentials: reads pushes and bodies, and answers {@link TrackingOutcome.Unauthorised} when
     * asked to pull.
     *
     * @param country the country whose codes the bodies have, two letters of ISO 3166-1
     * @return the courier
     * @throws IllegalArgumentException when the country is not two letters
     */
    public static Jnt parser(String country) {
        return new Jnt(JntCountry.of(country), null, null);
    }

    /**
     * The same with the customer's code, which the open platform wants beside the account in Malaysia and Vietnam.
     *
     * @param customer the code, and the password that J&amp;T gave with it
     * @return a new instance
     * @throws IllegalStateException when this does not ask the open platform
     */
    public Jnt withCustomer(Login customer) {
        if (pull instanceof JntOpenPlatform platform) {
            return new Jnt(country, platform.with(customer), check);
        }
        throw new IllegalStateException("only J&T's open platform has customers; make it with Jnt.openPlatform(...)");
    }

    /**
     * The same, taking only pushes that pass another check.
     *
     * @param other says which pushes are to be trusted
     * @return a new instance
     */
    public Jnt withPushCheck(PushCheck other) {
        return new Jnt(country, pull, Objects.requireNonNull(other, "other"));
    }

    @Override
    public CourierCode code() {
        return CODE;
    }

    @Override
    public List<TrackingOutcome> track(List<TrackingQuery> queries) {
        return pull == null
                ? queries.stream()
                        .<TrackingOutcome>map(
                                query -> new TrackingOutcome.Unauthorised("this J&T was made without credentials"))
                        .toList()
                : pull.track(queries);
    }

    @Override
    public PushResult read(PushRequest request) {
        Optional<String> refusal = check == null ? Optional.empty() : check.refusal(request);
        return JntReply.to(
                request,
                refusal.isPresent() ? List.of(new TrackingOutcome.Unauthorised(refusal.get())) : parse(request.body()));
    }

    @Override
    public List<TrackingOutcome> parse(byte[] body) {
        return JntBody.outcomes(body, country);
    }

    private static void checked(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a J&T " + what + " must not be blank");
        }
    }
}
