package dev.aftercart.couriers.usps;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.couriers.Answers;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.http.HttpAnswer;
import dev.aftercart.tracking.TrackingNumber;
import org.jspecify.annotations.Nullable;

/**
 * What USPS says instead of a parcel.
 *
 * @param status the HTTP status as the body repeats it, 0 when it does not
 * @param isNotYet whether it says that there is nothing about the number yet
 * @param message a sentence
 */
record UspsError(int status, boolean isNotYet, String message) {

    private static final int LONGEST_MESSAGE = 300;
    private static final int UNAUTHORISED = 401;

    /** The code of "a status update is not yet available", which comes with status 400. */
    private static final String NOT_YET = "150001";

    /** USPS's own words for it name a wrong identifier, or nothing. */
    private static final String MISSING_PRODUCT =
            " (USPS says so too when the application was not granted the product Tracking)";

    static UspsError of(JsonNode root, String otherwise) {
        JsonNode error = root.path("error");
        boolean isNotYet =
                Json.elements(error.path("errors")).stream().anyMatch(each -> NOT_YET.equals(Json.text(each, "code")));
        String message = Json.text(error, "message");
        String plain = message == null ? otherwise : UspsText.plain(message);
        return new UspsError(
                error.path("code").asInt(0), isNotYet, plain.substring(0, Math.min(LONGEST_MESSAGE, plain.length())));
    }

    /** What an answer of another status than 200 says. */
    static TrackingOutcome outcome(HttpAnswer answer, TrackingNumber number) {
        String otherwise = "USPS answered HTTP " + answer.status();
        UspsError error = Json.read(answer.body())
                .value()
                .map(root -> of(root, otherwise))
                .orElse(new UspsError(0, false, otherwise));
        return error.isNotYet
                ? new TrackingOutcome.NotFound(number, error.message)
                : Answers.refused(answer, number, error.message(answer.status()));
    }

    /** What a body says whose HTTP status is 200 or not known. */
    TrackingOutcome outcome(@Nullable TrackingNumber asked) {
        return isNotYet
                ? new TrackingOutcome.NotFound(asked, message)
                : TrackingOutcome.ofStatus(status, message(status), asked, null);
    }

    private String message(int httpStatus) {
        return httpStatus == UNAUTHORISED ? message + MISSING_PRODUCT : message;
    }
}
