package dev.aftercart.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The access token of one client: asked for once, however many want it, used until shortly before it runs out, and given up when
 * the server does not take it any more.
 */
final class Tokens {

    /** RFC 6749 leaves the life of a token open; this is what is taken for a server that does not say. */
    private static final long UNSAID_SECONDS = 300;

    private static final Duration MARGIN = Duration.ofSeconds(60);
    private static final JsonFactory JSON = new JsonFactory();

    private final CourierHttp http;
    private final ClientCredentials credentials;
    private @Nullable Token current;
    private @Nullable CompletableFuture<Grant> asking;

    Tokens(CourierHttp http, ClientCredentials credentials) {
        this.http = http;
        this.credentials = credentials;
    }

    /** A token, or why there is none. */
    sealed interface Grant {}

    record Token(String value, Instant until) implements Grant {
        @Override
        public String toString() {
            return "a token until " + until;
        }
    }

    record None(HttpFailure why) implements Grant {}

    Grant token() {
        CompletableFuture<Grant> mine = null;
        CompletableFuture<Grant> answer;
        synchronized (this) {
            if (current != null && credentials.clock().instant().isBefore(current.until())) {
                return current;
            }
            if (asking == null) {
                mine = new CompletableFuture<>();
                asking = mine;
            }
            answer = asking;
        }
        if (mine != null) {
            ask(mine);
        }
        return answer.join();
    }

    /** Whatever happens, those who wait hear of it. */
    private void ask(CompletableFuture<Grant> waiting) {
        Grant grant = new None(new HttpFailure(HttpFailure.Kind.UNREACHABLE, "the token was not asked for"));
        try {
            grant = grant(http.send(credentials.request()));
        } finally {
            synchronized (this) {
                current = grant instanceof Token token ? token : null;
                asking = null;
            }
            waiting.complete(grant);
        }
    }

    /** The server did not take this token; whoever comes next asks for another, unless somebody has. */
    synchronized void giveUp(Token refused) {
        if (refused.equals(current)) {
            current = null;
        }
    }

    private Grant grant(HttpOutcome outcome) {
        if (outcome instanceof HttpFailure failure) {
            return new None(failure);
        }
        HttpAnswer answer = (HttpAnswer) outcome;
        int status = answer.status();
        Token token = status == 200 ? read(answer.body()) : null;
        if (token != null) {
            return token;
        }
        String message =
                "the server that gives tokens answered HTTP " + status + (status == 200 ? " without a token" : "");
        boolean later = status == 429 || status >= 500;
        return new None(new HttpFailure(
                later ? HttpFailure.Kind.POSTPONED : HttpFailure.Kind.UNAUTHORISED,
                message,
                answer.retryAfter().orElse(null)));
    }

    private @Nullable Token read(byte[] body) {
        String value = null;
        long seconds = UNSAID_SECONDS;
        try (JsonParser parser = JSON.createParser(body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals("access_token") && parser.currentToken() == JsonToken.VALUE_STRING) {
                    value = parser.getText();
                } else if (name.equals("expires_in")) {
                    // Some servers write the number as text.
                    seconds = parser.getValueAsLong(UNSAID_SECONDS);
                }
                parser.skipChildren();
            }
        } catch (IOException e) {
            return null;
        }
        return value != null && isHeaderValue(value) ? new Token(value, until(seconds)) : null;
    }

    private static boolean isHeaderValue(String value) {
        return !value.isBlank() && value.chars().allMatch(c -> c > ' ' && c <= '~');
    }

    private Instant until(long seconds) {
        Duration life = Duration.ofSeconds(Math.max(0, Math.min(seconds, 86_400)));
        Duration margin = MARGIN.compareTo(life.dividedBy(2)) < 0 ? MARGIN : life.dividedBy(2);
        return credentials.clock().instant().plus(life).minus(margin);
    }
}
