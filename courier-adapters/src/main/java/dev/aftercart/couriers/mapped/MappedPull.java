package dev.aftercart.couriers.mapped;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.couriers.Answers;
import dev.aftercart.couriers.internal.Batches;
import dev.aftercart.couriers.mapped.RequestShape.Token;
import dev.aftercart.http.ClientCredentials;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.http.HttpAnswer;
import dev.aftercart.http.HttpFailure;
import dev.aftercart.http.HttpOutcome;
import dev.aftercart.tracking.TrackingNumber;
import java.net.URI;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Asks a courier as a document says. */
final class MappedPull {

    private final CourierHttp plain;
    private final CourierHttp http;
    private final RequestShape shape;
    private final URI base;
    private final MappedBody body;
    private final Host host;

    /**
     * What the host brings.
     *
     * @param credentials by name
     * @param clock what time it is
     */
    record Host(Map<String, String> credentials, InstantSource clock) {}

    MappedPull(CourierHttp plain, RequestShape shape, URI base, MappedBody body, Host host) {
        this.plain = plain;
        this.shape = shape;
        this.base = base;
        this.body = body;
        this.host = host;
        Token token = shape.sign().token();
        this.http = token == null
                ? plain
                : plain.as(client(token, base, shape.address().base(), host));
    }

    MappedPull at(URI other) {
        return new MappedPull(plain, shape, other, body, host);
    }

    /** Tokens of the courier's own host move with it to another base address. */
    private static ClientCredentials client(Token token, URI base, URI original, Host host) {
        boolean same = String.valueOf(token.address().getAuthority()).equals(original.getAuthority());
        URI address = same ? base.resolve(token.address().getRawPath()) : token.address();
        ClientCredentials client = ClientCredentials.of(
                address,
                RequestShape.text(token.client().name(), host.credentials()),
                RequestShape.text(token.client().secret(), host.credentials()),
                host.clock());
        for (Map.Entry<String, Template> field : token.fields().entrySet()) {
            client = client.with(field.getKey(), RequestShape.text(field.getValue(), host.credentials()));
        }
        return token.inBody() ? client.inBody() : client;
    }

    /** At least one outcome for each query, in their order. */
    List<TrackingOutcome> track(List<TrackingQuery> queries) {
        if (shape.most() == 1) {
            return queries.stream()
                    .flatMap(query -> call(List.of(query)).stream())
                    .toList();
        }
        Map<TrackingNumber, TrackingQuery> byNumber = new HashMap<>();
        queries.forEach(query -> byNumber.putIfAbsent(query.number(), query));
        return Batches.track(
                queries,
                shape.most(),
                numbers -> call(numbers.stream()
                        .map(number -> Objects.requireNonNull(byNumber.get(number)))
                        .toList()));
    }

    private List<TrackingOutcome> call(List<TrackingQuery> parcels) {
        TrackingNumber number = parcels.size() == 1 ? parcels.get(0).number() : null;
        HttpOutcome outcome = http.send(shape.request(base, parcels, host.credentials()));
        if (outcome instanceof HttpFailure failure) {
            return List.of(Answers.failed(failure));
        }
        HttpAnswer answer = (HttpAnswer) outcome;
        if (answer.status() >= 200 && answer.status() < 300) {
            return body.outcomes(answer.body(), number);
        }
        TrackingOutcome refused = Answers.refused(answer, number, "the courier answered HTTP " + answer.status());
        TrackingOutcome said =
                refused instanceof TrackingOutcome.Unreadable ? body.refusal(answer.body(), number) : null;
        return List.of(said == null ? refused : said);
    }
}
