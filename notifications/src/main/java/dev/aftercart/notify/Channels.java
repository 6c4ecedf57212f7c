package dev.aftercart.notify;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses a channel, and says what a customer does not want. */
final class Channels {

    private Channels() {}

    /** The channel to use of those that a rule offers and that did not fail, or null when there is none. */
    static @Nullable Channel chosen(MessageRule rule, Recipient to, Preferences preferences, Set<String> failed) {
        Set<Channel> reach = new LinkedHashSet<>(preferences.reach(to));
        reach.removeIf(channel -> failed.contains(channel.value()));
        Preferences.Wishes wishes = preferences.wishes();
        if (to == Recipient.CUSTOMER) {
            for (Channel wanted : wishes.preferred) {
                if (rule.by().contains(wanted) && reach.contains(wanted) && !wishes.avoided.contains(wanted)) {
                    return wanted;
                }
            }
        }
        return first(rule.by(), reach, to == Recipient.CUSTOMER ? wishes.avoided : Set.of());
    }

    /** One that is avoided when there is no other: the rest of the decision says whether it is used. */
    private static @Nullable Channel first(List<Channel> some, Set<Channel> reach, Set<Channel> avoided) {
        Channel last = null;
        for (Channel channel : some) {
            if (reach.contains(channel)) {
                if (!avoided.contains(channel)) {
                    return channel;
                }
                last = last == null ? channel : last;
            }
        }
        return last;
    }

    /** The code of why the recipient does not want a message, or null. What the contract needs nobody can refuse. */
    static @Nullable String refusal(MessageRule rule, Channel channel, Preferences preferences) {
        if (rule.consent() == Consent.TRANSACTIONAL) {
            return null;
        }
        Preferences.Wishes wishes = preferences.wishes();
        if (!preferences.allows(rule.consent())) {
            return rule.consent() == Consent.MARKETING ? "no_consent" : "opted_out";
        }
        if (wishes.unwanted.contains(rule.message())) {
            return "unwanted";
        }
        return wishes.avoided.contains(channel) ? "avoided" : null;
    }
}
