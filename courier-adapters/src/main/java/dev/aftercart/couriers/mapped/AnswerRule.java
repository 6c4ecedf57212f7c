package dev.aftercart.couriers.mapped;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.tracking.TrackingNumber;
import org.jspecify.annotations.Nullable;

/**
 * What an answer means that is no reading.
 *
 * @param when which answers
 * @param means what they mean
 * @param message where the courier says it in words
 */
record AnswerRule(Condition when, Means means, Source message) {

    private static final int LONGEST_MESSAGE = 300;
    private static final int NO_STATUS = 0;

    /** What an answer can mean. */
    enum Means {
        NOT_FOUND,
        UNAUTHORISED,
        RETRY_LATER,
        UNREADABLE,
        /** The value at the condition's place is an HTTP status. */
        HTTP_STATUS
    }

    /** The outcome, or null for an answer that the rule is not about. */
    @Nullable
    TrackingOutcome outcome(JsonNode node, @Nullable TrackingNumber number, String courier) {
        if (!when.holds(node)) {
            return null;
        }
        String said = message.text(node);
        String words = said == null ? courier + " says so at " + when.at() : said;
        String shown = words.substring(0, Math.min(LONGEST_MESSAGE, words.length()));
        return switch (means) {
            case NOT_FOUND -> new TrackingOutcome.NotFound(number, shown);
            case UNAUTHORISED -> new TrackingOutcome.Unauthorised(shown);
            case RETRY_LATER -> new TrackingOutcome.RetryLater(null, shown);
            case UNREADABLE -> TrackingOutcome.Unreadable.because("", shown);
            case HTTP_STATUS -> TrackingOutcome.ofStatus(status(node), shown, number, null);
        };
    }

    private int status(JsonNode node) {
        String text = when.at().text(node);
        return text != null && text.matches("[1-5][0-9]{2}") ? Integer.parseInt(text) : NO_STATUS;
    }
}
