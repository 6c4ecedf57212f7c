package dev.aftercart.couriers.easypost;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.aftercart.courier.BookingId;
import dev.aftercart.courier.BookingKey;
import dev.aftercart.courier.BookingOutcome;
import dev.aftercart.courier.BookingOutcome.Accepted;
import dev.aftercart.courier.BookingOutcome.InDoubt;
import dev.aftercart.courier.BookingOutcome.RetryLater;
import dev.aftercart.couriers.internal.BookingAnswers;
import dev.aftercart.couriers.internal.Discretion;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.http.CourierRequest;
import dev.aftercart.http.HttpAnswer;
import dev.aftercart.http.HttpFailure;
import dev.aftercart.http.HttpOutcome;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An account at EasyPost, and the calls that ask for its objects and make them. */
record EasyPostAccount(
        CourierHttp http, URI base, String apiKey, @Nullable String carrier) {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NOT_FOUND = 404;

    /** Refusals that do not say that nothing was bought. */
    private static final Set<String> DOUBTS = Set.of(
            "SHIPMENT.POSTAGE.EXISTS",
            "SHIPMENT.POSTAGE.NO_RESPONSE",
            "SHIPMENT.POSTAGE.TIMED_OUT",
            "SHIPMENT.PURCHASE.IN_PROGRESS");

    /** Asks for the object with a key as its reference; empty when there is none. */
    Optional<BookingOutcome<JsonNode>> find(String kind, BookingKey key) {
        return find(kind, key.value()).map(found -> found.then(object -> withReference(object, key)));
    }

    private static BookingOutcome<JsonNode> withReference(JsonNode object, BookingKey key) {
        String reference = Json.text(object, "reference");
        return reference == null || reference.equals(key.value())
                ? new Accepted<>(object)
                : new RetryLater<>(null, "EasyPost answered about another reference than " + key);
    }

    /** Asks for an object; empty when there is none. */
    Optional<BookingOutcome<JsonNode>> find(String kind, String name) {
        HttpOutcome outcome = http.send(request().path(kind).path(name));
        if (outcome instanceof HttpFailure failure) {
            return Optional.of(BookingAnswers.unasked(failure));
        }
        HttpAnswer answer = (HttpAnswer) outcome;
        if (answer.status() == NOT_FOUND) {
            return Optional.empty();
        }
        return Optional.of(
                answer.status() == OK
                        ? object(answer).orElseGet(() -> new RetryLater<>(null, "EasyPost's answer cannot be read"))
                        : BookingAnswers.unclear(answer, "EasyPost answered HTTP " + answer.status()));
    }

    /**
     * Makes an object that costs nothing and binds nobody. After an answer that does not say what became of it, asking again
     * finds it or makes it. Without an answer it may still come to be when another was made and bought meanwhile, so that is in
     * doubt.
     */
    BookingOutcome<JsonNode> make(String kind, ObjectNode body, Discretion discretion) {
        HttpOutcome outcome = post(request().path(kind), body);
        BookingOutcome<JsonNode> made = read(outcome, discretion);
        return outcome instanceof HttpAnswer && made instanceof InDoubt<JsonNode> doubt
                ? new RetryLater<>(doubt.after(), doubt.message())
                : made;
    }

    /** Buys for an object. */
    BookingOutcome<JsonNode> buy(String kind, String id, ObjectNode body, Discretion discretion) {
        return read(post(request().path(kind).path(id).path("buy"), body), discretion);
    }

    /** Gives up what was bought for an object. */
    BookingOutcome<JsonNode> giveUp(String kind, BookingId id, String how) {
        ObjectNode nothing = JsonNodeFactory.instance.objectNode();
        return read(post(request().path(kind).path(id.value()).path(how), nothing), Discretion.aboutAnybody());
    }

    private HttpOutcome post(CourierRequest to, ObjectNode body) {
        return http.send(to.post("application/json", body.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static BookingOutcome<JsonNode> read(HttpOutcome outcome, Discretion discretion) {
        if (outcome instanceof HttpFailure failure) {
            return BookingAnswers.unanswered(failure);
        }
        HttpAnswer answer = (HttpAnswer) outcome;
        return answer.status() == OK || answer.status() == CREATED
                ? object(answer).orElseGet(() -> new InDoubt<>(null, "EasyPost's answer cannot be read"))
                : refused(answer, discretion);
    }

    /** An object of EasyPost's has an id that fits into an address. */
    private static Optional<BookingOutcome<JsonNode>> object(HttpAnswer answer) {
        return Json.read(answer.body())
                .value()
                .filter(node -> EasyPostWorth.id(node) != null)
                .map(Accepted::new);
    }

    private static BookingOutcome<JsonNode> refused(HttpAnswer answer, Discretion discretion) {
        String otherwise = "EasyPost answered HTTP " + answer.status();
        JsonNode body = Json.read(answer.body()).value().orElse(null);
        if (body == null) {
            return BookingAnswers.refused(answer, otherwise, null);
        }
        EasyPostError error = EasyPostError.of(body, otherwise);
        String told = discretion.of(error.message());
        String message = told.isEmpty() ? "EasyPost says " + error.code() : told;
        return error.code() != null && DOUBTS.contains(error.code())
                ? new InDoubt<>(null, message)
                : BookingAnswers.refused(
                        answer,
                        message,
                        Json.text(body.path("error").path("errors").path(0), "field"));
    }

    private CourierRequest request() {
        byte[] user = (apiKey + ":").getBytes(StandardCharsets.US_ASCII);
        return CourierRequest.to(base)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(user))
                .header("Accept", "application/json");
    }

    /** Names no key. */
    @Override
    public String toString() {
        return "an account at " + base.getHost();
    }
}
