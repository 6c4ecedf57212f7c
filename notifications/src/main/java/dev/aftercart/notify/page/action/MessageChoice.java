package dev.aftercart.notify.page.action;

import dev.aftercart.notify.Channel;
import dev.aftercart.notify.Consent;
import dev.aftercart.notify.Preferences;
import java.util.Set;

/** Which messages the customer wants. Sealed. */
public sealed interface MessageChoice extends PageAction {

    /**
     * The preferences as the customer wants them.
     *
     * @param before as they were
     * @return new preferences
     */
    Preferences apply(Preferences before);

    /**
     * Everything was chosen anew: what is not wanted is not sent.
     *
     * @param topics the codes of what is wanted, among them {@code service} and {@code marketing} for those classes
     * @param channels by which ways
     * @param avoided which ways were offered and not chosen
     */
    record Choose(Set<String> topics, Set<Channel> channels, Set<Channel> avoided) implements MessageChoice {
        /** Takes copies. */
        public Choose {
            topics = Set.copyOf(topics);
            channels = Set.copyOf(channels);
            avoided = Set.copyOf(avoided);
        }

        /** {@inheritDoc} Sets both classes, and the channels that are avoided; other topics are for the host. */
        @Override
        public Preferences apply(Preferences before) {
            return before.allow(Consent.SERVICE, topics.contains("service"))
                    .allow(Consent.MARKETING, topics.contains("marketing"))
                    .avoid(avoided.toArray(new Channel[0]));
        }
    }

    /** No marketing any more: by the button of the page, or by one click in the mail program (RFC 8058). */
    record Unsubscribe() implements MessageChoice {
        @Override
        public Preferences apply(Preferences before) {
            return before.allow(Consent.MARKETING, false);
        }
    }
}
