package dev.aftercart.couriers.jnt;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.couriers.Answers;
import dev.aftercart.couriers.internal.Batches;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.http.CourierRequest;
import dev.aftercart.tracking.TrackingNumber;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks the open platform. */
final class JntOpenPlatform implements JntPull {

    /** As many as J&T's documents allow. */
    private static final int MOST = 30;

    private final CourierHttp http;
    private final JntCountry country;
    private final Jnt.Access access;
    private final InstantSource clock;
    private final Jnt.@Nullable Login customer;

    JntOpenPlatform(
            CourierHttp http,
            JntCountry country,
            Jnt.Access access,
            InstantSource clock,
            Jnt.@Nullable Login customer) {
        this.http = http;
        this.country = country;
        this.access = access;
        this.clock = clock;
        this.customer = customer;
    }

    JntOpenPlatform with(Jnt.Login other) {
        return new JntOpenPlatform(http, country, access, clock, other);
    }

    @Override
    public List<TrackingOutcome> track(List<TrackingQuery> queries) {
        return Batches.track(queries, country.asksForOne() ? 1 : MOST, this::ask);
    }

    private List<TrackingOutcome> ask(List<TrackingNumber> asked) {
        return Answers.read(
                http.send(request(content(asked))),
                asked.size() == 1 ? asked.get(0) : null,
                body -> JntBody.outcomes(body, country));
    }

    private String content(List<TrackingNumber> asked) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        if (customer != null) {
            content.put("customerCode", customer.name()).put("password", customer.password());
        }
        String numbers = asked.stream().map(TrackingNumber::value).collect(Collectors.joining(","));
        return content.put(country.asksForOne() ? "billCode" : "billCodes", numbers)
                .toString();
    }

    private CourierRequest request(String content) {
        return CourierRequest.to(access.base())
                .path("webopenplatformapi")
                .path("api")
                .path("logistics")
                .path("trace")
                .header("apiAccount", access.apiAccount())
                .header("timestamp", Long.toString(clock.millis()))
                .header("digest", digest(content + access.privateKey()))
                .form(Map.of("bizContent", content))
                .repeatable();
    }

    /** MD5 is J&T's choice. */
    private static String digest(String signed) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(signed.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
