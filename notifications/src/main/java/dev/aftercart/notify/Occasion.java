package dev.aftercart.notify;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that is true of an order now and of which a rule says that somebody is told.
 *
 * @param rule the rule
 * @param about the code of what it tells, which is another one when something else is told
 * @param since when it became true
 * @param deadline until when somebody can act, or null
 * @param correction whether something was told before that does not hold any more
 */
record Occasion(
        MessageRule rule,
        String about,
        Instant since,
        @Nullable Instant deadline,
        boolean correction) {}
