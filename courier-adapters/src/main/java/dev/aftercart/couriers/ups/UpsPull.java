package dev.aftercart.couriers.ups;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.couriers.Answers;
import dev.aftercart.http.ClientCredentials;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.http.CourierRequest;
import dev.aftercart.http.HttpAnswer;
import dev.aftercart.http.HttpOutcome;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks UPS about one number. */
final class UpsPull {

    private final CourierHttp http;
    private final Client client;
    private final URI base;
    private final CourierHttp signedIn;

    /** Who asks. */
    record Client(String id, String secret, InstantSource clock) {

        ClientCredentials credentials(URI base) {
            String address = base.toString().replaceFirst("/+$", "") + "/security/v1/oauth/token";
            return ClientCredentials.of(URI.create(address), id, secret, clock);
        }

        @Override
        public String toString() {
            return "a UPS client";
        }
    }

    UpsPull(CourierHttp http, Client client, URI base) {
        this.http = http;
        this.client = client;
        this.base = base;
        this.signedIn = http.as(client.credentials(base));
    }

    UpsPull at(URI other) {
        return new UpsPull(http, client, other);
    }

    List<TrackingOutcome> track(TrackingQuery query) {
        HttpOutcome outcome = signedIn.send(request(query));
        if (outcome instanceof HttpAnswer answer && answer.status() != 200) {
            return List.of(UpsErrors.refused(
                    answer.body(),
                    answer.status(),
                    query.number(),
                    answer.retryAfter().orElse(null)));
        }
        return Answers.read(outcome, query.number(), body -> UpsBody.outcomes(body, query.number()));
    }

    /** Signatures and proofs of delivery are not asked for: they name people. */
    private CourierRequest request(TrackingQuery query) {
        String number = query.number().value();
        return CourierRequest.to(base)
                .path("api")
                .path("track")
                .path("v1")
                .path("details")
                .path(number)
                .query("locale", locale(query.language()))
                .query("returnSignature", "false")
                .query("returnPOD", "false")
                .header("transId", transactionId(number))
                .header("transactionSrc", "aftercart")
                .header("Accept", "application/json");
    }

    /** UPS wants an id of 32 characters for each question; the same question may be asked under the same one. */
    private static String transactionId(String number) {
        return UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }

    /** UPS knows languages only together with a country. */
    private static String locale(@Nullable String tag) {
        Locale locale = tag == null ? Locale.US : Locale.forLanguageTag(tag);
        return locale.getCountry().length() == 2 && locale.getLanguage().length() == 2
                ? locale.getLanguage() + "_" + locale.getCountry()
                : "en_US";
    }
}
