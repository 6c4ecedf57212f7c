package dev.aftercart.couriers.mapped;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.couriers.Answers;
import dev.aftercart.couriers.mapped.RequestShape.Token;
import dev.aftercart.http.ClientCredentials;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.http.HttpAnswer;
import dev.aftercart.http.HttpFailure;
import dev.aftercart.http.HttpOutcome;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

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
        this.http = token == null ? plain : plain.as(client(token, base, shape.base(), host));
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

    List<TrackingOutcome> track(TrackingQuery query) {
        HttpOutcome outcome = http.send(shape.request(base, query, host.credentials()));
        if (outcome instanceof HttpFailure failure) {
            return List.of(Answers.failed(failure));
        }
        HttpAnswer answer = (HttpAnswer) outcome;
        if (answer.status() >= 200 && answer.status() < 300) {
            return body.outcomes(answer.body(), query.number());
        }
        TrackingOutcome refused =
                Answers.refused(answer, query.number(), "the courier answered HTTP " + answer.status());
        TrackingOutcome said =
                refused instanceof TrackingOutcome.Unreadable ? body.refusal(answer.body(), query.number()) : null;
        return List.of(said == null ? refused : said);
    }
}
