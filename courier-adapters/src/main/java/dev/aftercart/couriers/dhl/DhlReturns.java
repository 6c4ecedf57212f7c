package dev.aftercart.couriers.dhl;

import dev.aftercart.courier.BookingId;
import dev.aftercart.courier.BookingJournal;
import dev.aftercart.courier.BookingOutcome;
import dev.aftercart.courier.BookingOutcome.InDoubt;
import dev.aftercart.courier.BookingOutcome.Refused;
import dev.aftercart.courier.Cancellation;
import dev.aftercart.courier.Label;
import dev.aftercart.courier.LabelIssuer;
import dev.aftercart.courier.LabelRequest;
import dev.aftercart.couriers.internal.BookingAnswers;
import dev.aftercart.couriers.internal.BookingSteps;
import dev.aftercart.couriers.internal.Discretion;
import dev.aftercart.couriers.internal.OnceOnly;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.http.CourierRequest;
import dev.aftercart.http.HttpAnswer;
import dev.aftercart.http.HttpFailure;
import dev.aftercart.http.HttpOutcome;
import dev.aftercart.tracking.CourierCode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Return labels of DHL Parcel in Germany (DHL Retoure Online and International), by the interface Parcel DE Returns, version 1.
 *
 * <p>DHL sends the parcel where the account's receiver for the sender's country says, and not to {@code consignment.to()}. The key
 * is the shipment reference, which DHL shows in the returns overview of its business customer portal. DHL has no way to ask for a
 * label again, nor by which it knows a key again. So the journal alone keeps a second label from being made, and a label whose
 * answer was lost stays in doubt until a person has looked in the portal. A label that is not used costs nothing and need not be
 * cancelled.
 *
 * <p>Parcels are tracked with {@code MappedCourier.shipped("dhl-parcel-de")} or {@link Dhl}. Thread-safe, and immutable but for
 * its journal. The methods that begin with {@code with} give a new instance. The credentials are never written to a message or log.
 *
 * @see <a href="https://developer.dhl.com/api-reference/dhl-parcel-de-returns-post-parcel-germany">DHL Parcel DE Returns</a>
 */
public final class DhlReturns implements LabelIssuer {

    /** The code of DHL Parcel in Germany here. */
    public static final CourierCode CODE = CourierCode.of("dhl-parcel-de");

    private static final URI PRODUCTION = URI.create("https://api-eu.dhl.com");
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final CourierHttp http;
    private final URI base;
    private final Map<String, String> headers;
    private final BookingJournal journal;
    private final Map<String, String> receivers;

    private DhlReturns(
            CourierHttp http,
            URI base,
            Map<String, String> headers,
            BookingJournal journal,
            Map<String, String> receivers) {
        this.http = http;
        this.base = base;
        this.headers = headers;
        this.journal = journal;
        this.receivers = receivers;
    }

    /**
     * DHL by an http that carries an access token:
     *
     * <pre>{@code
     * CourierHttp http = CourierHttp.create().as(ClientCredentials.of(
     *                 URI.create("https://api-eu.dhl.com/parcel/de/account/auth/ropc/v1/token"), apiKey, apiSecret, clock)
     *         .inBody().with("grant_type", "password").with("username", user).with("password", password));
     * }</pre>
     *
     * @param http what carries the calls, with a token
     * @param journal where keys are noted before labels are asked for; for more than trials one that outlives the process
     * @return the issuer
     */
    public static DhlReturns create(CourierHttp http, BookingJournal journal) {
        return new DhlReturns(
                Objects.requireNonNull(http, "http"),
                PRODUCTION,
                Map.of(),
                Objects.requireNonNull(journal, "journal"),
                Map.of());
    }

    /**
     * The same with an API key and the user of the business customer portal in each call, as DHL also takes them.
     *
     * @param apiKey the key of an application at developer.dhl.com
     * @param user the user's name
     * @param password the user's password
     * @return a new instance
     * @throws IllegalArgumentException when the key has characters that no header can carry, or one of them is blank
     */
    public DhlReturns withUser(String apiKey, String user, String password) {
        if (apiKey.isBlank() || user.isBlank() || password.isBlank()) {
            throw new IllegalArgumentException("DHL needs an API key, a user and a password, but one of them is blank");
        }
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        Map<String, String> both = Map.of(
                "dhl-api-key",
                apiKey,
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(pair));
        CourierRequest.to(base).header("dhl-api-key", apiKey);
        return new DhlReturns(http, base, both, journal, receivers);
    }

    /**
     * The same, calling another address: DHL's sandbox {@code https://api-sandbox.dhl.com}, or a test server.
     *
     * @param other the address before {@code /parcel/de/shipping/returns/v1/orders}
     * @return a new instance
     */
    public DhlReturns withBase(URI other) {
        return new DhlReturns(http, other, headers, journal, receivers);
    }

    /**
     * The same with the receiver for returns from a country, where it is not called as DHL calls it by default: the country's
     * three letters, such as {@code deu}.
     *
     * @param country two letters of ISO 3166-1, upper case
     * @param receiver the receiver's id, as it stands in the settings of the business customer portal
     * @return a new instance
     */
    public DhlReturns withReceiver(String country, String receiver) {
        Map<String, String> more = new HashMap<>(receivers);
        more.put(country, receiver);
        return new DhlReturns(http, base, headers, journal, Map.copyOf(more));
    }

    /**
     * Asks for a return label; {@code PDF} for one to print, {@code QR_CODE} for a code to show at the counter. Wanted are the
     * sender's postcode and house number, and from Switzerland, Great Britain and Norway items with what customs want of each.
     */
    @Override
    public BookingOutcome<Label> issueLabel(LabelRequest request) {
        DhlReturnOrder order = new DhlReturnOrder(request, receiver(request));
        Optional<Refused<Label>> refusal = order.refusal();
        return refusal.isPresent() ? refusal.get() : OnceOnly.book(journal, request.key(), new Steps(request, order));
    }

    private @Nullable String receiver(LabelRequest request) {
        String country = request.consignment().from().country();
        String letters = DhlReturnOrder.threeLetters(country);
        return letters == null ? null : receivers.getOrDefault(country, letters.toLowerCase(Locale.ROOT));
    }

    private final class Steps implements BookingSteps<Label> {

        private final LabelRequest request;
        private final DhlReturnOrder order;

        private Steps(LabelRequest request, DhlReturnOrder order) {
            this.request = request;
            this.order = order;
        }

        /** DHL cannot be asked. */
        @Override
        public Optional<BookingOutcome<Label>> known(boolean first) {
            return Optional.empty();
        }

        @Override
        public BookingOutcome<Label> order(boolean first) {
            return first ? send() : inDoubt("asked for before under this key");
        }

        private BookingOutcome<Label> send() {
            HttpOutcome outcome = http.send(call(order));
            BookingOutcome<Label> read = outcome instanceof HttpFailure failure
                    ? BookingAnswers.unanswered(failure)
                    : read((HttpAnswer) outcome);
            return read instanceof InDoubt<Label> doubt ? inDoubt(doubt.message()) : read;
        }

        private BookingOutcome<Label> read(HttpAnswer answer) {
            if (answer.status() == OK || answer.status() == CREATED) {
                return DhlReturnAnswer.label(answer.body());
            }
            return DhlReturnAnswer.refused(answer, Discretion.about().and(request.consignment()));
        }

        private BookingOutcome<Label> inDoubt(String why) {
            return new InDoubt<>(
                    null,
                    why + "; DHL cannot be asked: look for the shipment reference " + request.key()
                            + " in the returns overview of its business customer portal, and withdraw the key if it is not there");
        }
    }

    private CourierRequest call(DhlReturnOrder order) {
        CourierRequest request = CourierRequest.to(base);
        for (String segment : new String[] {"parcel", "de", "shipping", "returns", "v1", "orders"}) {
            request = request.path(segment);
        }
        for (Map.Entry<String, String> header : headers.entrySet()) {
            request = request.header(header.getKey(), header.getValue());
        }
        return request.query("labelType", order.labelType())
                .header("Accept", "application/json")
                .post("application/json", order.body().toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Refuses: DHL cancels no return labels, and one that is not used costs nothing. */
    @Override
    public BookingOutcome<Cancellation> cancelLabel(BookingId id) {
        return new Refused<>("DHL cancels no return labels; one that is not used costs nothing", null);
    }
}
