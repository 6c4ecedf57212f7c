package dev.aftercart.notify.page.access;

import java.time.Instant;

/**
 * Remembers which one-time tokens were used.
 *
 * <p>A host with a database spends the token in the transaction in which it records what the form asked for: then a token is
 * spent exactly when its form was acted on, wherever a process is killed.
 */
@FunctionalInterface
public interface SpentTokens {

    /**
     * Spends a token. Of several who spend the same at once, one gets true.
     *
     * @param token its id
     * @param until how long it must be remembered; after that it has expired
     * @return true the first time, false ever after
     */
    boolean spend(String token, Instant until);
}
