package dev.aftercart.notify.channel.webhook;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What is sent to a webhook. Its text form leaves out the body.
 *
 * @param id by which the receiver knows it again: the same for each attempt; letters, digits, hyphens and underscores
 * @param json the body
 */
public record WebhookMessage(String id, String json) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,128}");

    /** Refuses an id that could end early what is signed. */
    public WebhookMessage {
        Objects.requireNonNull(json, "json");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "a webhook's id is at most 128 letters, digits, hyphens and underscores, but was \"" + id + "\"");
        }
    }

    /**
     * A message of a key that is not an id, such as a planned message's. The same key has the same id.
     *
     * @param key what makes the message itself; never a count of attempts
     * @param json the body
     * @return the message
     */
    public static WebhookMessage of(String key, String json) {
        return new WebhookMessage("msg_" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)), json);
    }

    /**
     * Its id.
     *
     * @return text for the log
     */
    @Override
    public String toString() {
        return "webhook " + id;
    }
}
