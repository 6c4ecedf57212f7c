package dev.aftercart.couriers.mapped;

import dev.aftercart.courier.Courier;
import dev.aftercart.courier.PushRequest;
import dev.aftercart.courier.PushResult;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.couriers.internal.Table;
import dev.aftercart.couriers.push.PushCheck;
import dev.aftercart.explain.Parsed;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.CourierCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A courier that a document describes: how to ask it, where things stand in its answers, and what its codes mean. The package's
 * description says how the document is written; {@code mapped-courier.schema.json} beside this class tells editors.
 *
 * <p>As it is read it has no credentials: it parses bodies, answers {@link TrackingOutcome.Unauthorised} when asked to pull, and
 * refuses pushes that are to be checked. {@link #connect} makes it whole. Several numbers are asked in one call where the document
 * says how, else one.
 *
 * <p>Immutable and thread-safe. Credentials are never written to a message or log.
 */
public final class MappedCourier implements Courier {

    private final Mapping mapping;
    private final MappedBody body;
    private final @Nullable MappedPull pull;
    private final @Nullable PushCheck check;

    private MappedCourier(Mapping mapping, MappedBody body, @Nullable MappedPull pull, @Nullable PushCheck check) {
        this.mapping = mapping;
        this.body = body;
        this.pull = pull;
        this.check = check;
    }

    /**
     * Reads a document.
     *
     * @param document YAML or JSON, at most 1 MiB, without anchors, aliases and tags
     * @return the courier without credentials, or everything that is wrong with the document: line, column, path, and what is
     *     allowed
     */
    public static Parsed<MappedCourier> read(String document) {
        Parsed<Mapping> read = MappingReader.read(document);
        return read.value()
                .map(mapping -> Parsed.of(
                        new MappedCourier(mapping, new MappedBody(mapping.code(), mapping.body()), null, null),
                        read.diagnostics()))
                .orElseGet(() -> Parsed.failed(read.diagnostics()));
    }

    /**
     * The couriers whose documents are part of this module.
     *
     * @return their codes, sorted
     */
    public static List<CourierCode> shipped() {
        return Table.rows(MappedCourier.class, "shipped.tsv", 2).stream()
                .map(row -> CourierCode.of(row.get(0)))
                .toList();
    }

    /**
     * A courier whose document is part of this module.
     *
     * @param code one of {@link #shipped()}, such as {@code gls}
     * @return the courier without credentials
     * @throws IllegalArgumentException when there is none of that code
     */
    public static MappedCourier shipped(String code) {
        List<CourierCode> all = shipped();
        if (all.stream().noneMatch(each -> each.value().equals(code))) {
            throw new IllegalArgumentException("no courier \"" + code + "\" is part of this module; there are " + all);
        }
        try (InputStream file = MappedCourier.class.getResourceAsStream(code + ".yaml")) {
            if (file == null) {
                throw new IllegalStateException("the document " + code + ".yaml is missing");
            }
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8)).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("the document " + code + ".yaml cannot be read", e);
        }
    }

    /**
     * The credentials that the document names.
     *
     * @return the names, for {@link #connect}
     */
    public Set<String> credentials() {
        return mapping.credentials();
    }

    /**
     * Whether the courier is asked about parcels.
     *
     * @return false for one that only pushes
     */
    public boolean isAsked() {
        return mapping.request() != null;
    }

    /**
     * About how many parcels one call asks.
     *
     * @return the most; 1 where the document has no {@code batch}, and for a courier that only pushes
     */
    public int numbersPerCall() {
        RequestShape request = mapping.request();
        return request == null ? 1 : request.most();
    }

    /**
     * Whether the document says how pushes are checked; where it does not, pushes are read unchecked.
     *
     * @return true when pushes that fail the check are refused
     */
    public boolean checksPushes() {
        return mapping.push().check() != null;
    }

    /**
     * Whose clock times without an offset are of.
     *
     * @return words for people, such as {@code of the place, else America/Toronto}
     */
    public String clock() {
        Clock clock = mapping.body().clock();
        return (clock.ofPlace() ? "of the place, else " : "") + clock.zone();
    }

    /**
     * The courier with credentials.
     *
     * @param http what carries the calls
     * @param credentials what the document names, by name; the secret of pushes may be left out, and then pushes are refused
     * @param clock what time it is: says when an access token has run out, and how old a signed push is
     * @return a new instance
     * @throws IllegalArgumentException when a credential is missing, blank or unknown; the message names it without its value
     */
    public MappedCourier connect(CourierHttp http, Map<String, String> credentials, InstantSource clock) {
        checkNames(credentials);
        PushShape.Check signed = mapping.push().check();
        for (String name : mapping.credentials()) {
            boolean onlyForPushes = signed != null && signed.secret().equals(name);
            if (!credentials.containsKey(name) && !onlyForPushes) {
                throw new IllegalArgumentException("the credential \"" + name + "\" of " + mapping.code()
                        + " is missing; needed are " + new TreeSet<>(mapping.credentials()));
            }
        }
        String secret = signed == null ? null : credentials.get(signed.secret());
        PushCheck checking = signed == null || secret == null ? null : signed.with(secret, clock);
        RequestShape request = mapping.request();
        MappedPull.Host host = new MappedPull.Host(Map.copyOf(credentials), clock);
        MappedPull calling = request == null
                ? null
                : new MappedPull(http, request, request.address().base(), body, host);
        return new MappedCourier(mapping, body, calling, checking);
    }

    private void checkNames(Map<String, String> credentials) {
        credentials.forEach((name, value) -> {
            if (!mapping.credentials().contains(name)) {
                throw new IllegalArgumentException("the document of " + mapping.code() + " names no credential \""
                        + name + "\"; it names " + new TreeSet<>(mapping.credentials()));
            }
            if (value.isBlank() || value.chars().anyMatch(c -> c < ' ' || c > '~')) {
                throw new IllegalArgumentException("the credential \"" + name + "\" of " + mapping.code()
                        + " must be visible ASCII characters, but is not");
            }
        });
    }

    /**
     * The same, calling another address: a test server, or a gateway of the host's.
     *
     * @param base the address in place of scheme and host
     * @return a new instance
     * @throws IllegalStateException when there is nothing to call with
     */
    public MappedCourier withBase(URI base) {
        if (pull == null) {
            throw new IllegalStateException(mapping.code() + " calls no address as it is; make it with connect(...)");
        }
        return new MappedCourier(mapping, body, pull.at(base), check);
    }

    @Override
    public CourierCode code() {
        return mapping.code();
    }

    @Override
    public List<TrackingOutcome> track(List<TrackingQuery> queries) {
        if (pull != null) {
            return pull.track(queries);
        }
        String why = mapping.request() == null ? " is not asked, it pushes" : " has no credentials; see connect(...)";
        return queries.stream()
                .<TrackingOutcome>map(query -> new TrackingOutcome.Unauthorised(mapping.code() + why))
                .toList();
    }

    @Override
    public PushResult read(PushRequest request) {
        String refusal = refusal(request);
        if (refusal != null) {
            return PushResult.of(List.of(new TrackingOutcome.Unauthorised(refusal)));
        }
        PushResult result = PushResult.of(parse(request.body()));
        PushShape push = mapping.push();
        return result.status() == 200 ? new PushResult(result.outcomes(), push.status(), push.reply()) : result;
    }

    private @Nullable String refusal(PushRequest request) {
        if (mapping.push().check() == null) {
            return null;
        }
        return check == null
                ? "pushes of " + mapping.code() + " are signed, and there is no secret to check them with"
                : check.refusal(request).orElse(null);
    }

    @Override
    public List<TrackingOutcome> parse(byte[] bytes) {
        return body.outcomes(bytes, null);
    }
}
