package dev.aftercart.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What gets an access token: the client credentials grant of OAuth 2.0 (RFC 6749, section 4.4).
 *
 * <p>Immutable and thread-safe; the methods give a new value. {@link #toString} shows no secret.
 */
public final class ClientCredentials {

    private final URI tokenAddress;
    private final String id;
    private final String secret;
    private final InstantSource clock;
    private final boolean inBody;
    private final Map<String, String> parameters;

    private ClientCredentials(ClientCredentials from, boolean inBody, Map<String, String> parameters) {
        this.tokenAddress = from.tokenAddress;
        this.id = from.id;
        this.secret = from.secret;
        this.clock = from.clock;
        this.inBody = inBody;
        this.parameters = parameters;
    }

    private ClientCredentials(URI tokenAddress, String id, String secret, InstantSource clock) {
        this.tokenAddress = Objects.requireNonNull(tokenAddress, "tokenAddress");
        this.id = checked("id", id);
        this.secret = checked("secret", secret);
        this.clock = Objects.requireNonNull(clock, "clock");
        this.inBody = false;
        this.parameters = Map.of();
    }

    /**
     * Credentials that go into the header {@code Authorization: Basic}.
     *
     * @param tokenAddress where tokens are given
     * @param id the client's id
     * @param secret the client's secret
     * @param clock what time it is; says when a token has run out
     * @return the credentials
     * @throws IllegalArgumentException when id or secret is blank; the message does not repeat them
     */
    public static ClientCredentials of(URI tokenAddress, String id, String secret, InstantSource clock) {
        return new ClientCredentials(tokenAddress, id, secret, clock);
    }

    /**
     * The same, but as the fields {@code client_id} and {@code client_secret} of the form.
     *
     * @return new credentials
     */
    public ClientCredentials inBody() {
        return new ClientCredentials(this, true, parameters);
    }

    /**
     * The same with one more field of the form, such as {@code scope}.
     *
     * @param name the field's name
     * @param value its value
     * @return new credentials
     */
    public ClientCredentials with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new ClientCredentials(this, inBody, more);
    }

    private static String checked(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a client's " + name + " must not be blank");
        }
        return value;
    }

    InstantSource clock() {
        return clock;
    }

    /** Asking for a second token does no harm. */
    CourierRequest request() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.putAll(parameters);
        CourierRequest request = CourierRequest.to(tokenAddress).header("Accept", "application/json");
        if (inBody) {
            form.put("client_id", id);
            form.put("client_secret", secret);
        } else {
            byte[] pair = (id + ":" + secret).getBytes(StandardCharsets.UTF_8);
            request = request.header(
                    "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        }
        return request.form(form).repeatable();
    }

    @Override
    public String toString() {
        return "client credentials for " + tokenAddress.getHost();
    }
}
