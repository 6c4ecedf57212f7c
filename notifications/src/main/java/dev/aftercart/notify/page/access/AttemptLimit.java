package dev.aftercart.notify.page.access;

import java.time.Instant;

/** Counts attempts. A host of several processes keeps the counts where all of them see them. */
@FunctionalInterface
public interface AttemptLimit {

    /**
     * Counts one attempt more.
     *
     * @param subject about whom or from where, such as {@code order 1001}
     * @param now when
     * @return false when there were too many
     */
    boolean allows(String subject, Instant now);
}
