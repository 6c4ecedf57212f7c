package dev.aftercart.tracking.vocabulary;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A status as a provider writes it.
 *
 * @param status the coarse part: a tag, a status, a number; for Apple Wallet the kind of object ({@code shipping},
 *     {@code pickup}, {@code return}, {@code order}). Empty when the provider left it out
 * @param substatus the fine part: a subtag, a detail, a reason; null when there is none
 * @param actionRequired whether the provider marked it as one after which somebody must act; only Shippo does
 */
public record StatusCode(String status, @Nullable String substatus, boolean actionRequired) {

    /** Refuses a missing status. */
    public StatusCode {
        Objects.requireNonNull(status, "status");
    }

    /**
     * A status without a fine part.
     *
     * @param status the status
     * @return the code
     */
    public static StatusCode of(String status) {
        return new StatusCode(status, null, false);
    }

    /**
     * A status with a fine part.
     *
     * @param status the status
     * @param substatus the fine part, or null
     * @return the code
     */
    public static StatusCode of(String status, @Nullable String substatus) {
        return new StatusCode(status, substatus, false);
    }

    /**
     * The same code with Shippo's mark.
     *
     * @param required whether somebody must act
     * @return a new code
     */
    public StatusCode withActionRequired(boolean required) {
        return new StatusCode(status, substatus, required);
    }

    /**
     * The code on one line, for a person; the mark is an exclamation mark at the end.
     *
     * @return status and substatus, at most about a hundred characters, control characters replaced
     */
    @Override
    public String toString() {
        return shown(status) + (substatus == null ? "" : "/" + shown(substatus)) + (actionRequired ? "!" : "");
    }

    private static String shown(String part) {
        String line = part.length() > 48 ? part.substring(0, 45) + "..." : part;
        return line.replaceAll("\\p{C}", "?");
    }
}
