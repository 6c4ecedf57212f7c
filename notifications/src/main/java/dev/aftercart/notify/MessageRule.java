package dev.aftercart.notify;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says which message follows from what: for whom, by which channels, when, and for how long it is worth sending.
 *
 * <p>Immutable and thread-safe: each method gives a new rule. One that says no more than message and trigger is sent on the
 * {@linkplain Consent#usual usual ground} to the customer, by e-mail or else by text message, at once, for as long as it takes.
 */
public final class MessageRule {

    private final Terms terms;

    /** What a rule says. Changed only while the rule is made. */
    private static final class Terms implements Cloneable {
        private final MessageKind message;
        private final Trigger trigger;
        private Consent consent;
        private Set<Recipient> to = EnumSet.of(Recipient.CUSTOMER);
        private List<Channel> by = List.of(Channel.EMAIL, Channel.SMS);
        private List<Channel> also = List.of();
        private Where where = Where.ANY;
        private Duration after = Duration.ZERO;
        private @Nullable Duration beforeDeadline;
        private @Nullable LocalTime at;
        private @Nullable Duration fresh;
        private Duration digest = Duration.ZERO;
        private boolean urgent;

        Terms(MessageKind message, Trigger trigger) {
            this.message = Objects.requireNonNull(message, "message");
            this.trigger = Objects.requireNonNull(trigger, "trigger");
            this.consent = Consent.usual(message);
        }

        Terms copy() {
            try {
                return (Terms) clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError("these can be cloned", e);
            }
        }

        private List<@Nullable Object> values() {
            return Arrays.asList(
                    message, trigger, consent, to, by, also, where, after, beforeDeadline, at, fresh, digest, urgent);
        }
    }

    private MessageRule(Terms terms) {
        this.terms = terms;
    }

    /**
     * A message that follows from something.
     *
     * @param message what is said
     * @param trigger what has to be true
     * @return the rule
     */
    public static MessageRule say(MessageKind message, Trigger trigger) {
        return new MessageRule(new Terms(message, trigger));
    }

    /**
     * Sets on what ground it is sent.
     *
     * @param value the ground
     * @return a new rule
     */
    public MessageRule as(Consent value) {
        Terms more = terms.copy();
        more.consent = Objects.requireNonNull(value, "consent");
        return new MessageRule(more);
    }

    /**
     * Sets for whom it is. Whoever gets a present is written to only when the order is one and the shop can reach them.
     *
     * @param some the roles; at least one
     * @return a new rule
     */
    public MessageRule to(Recipient... some) {
        Terms more = terms.copy();
        more.to = EnumSet.copyOf(List.of(some));
        return new MessageRule(more);
    }

    /**
     * Sets the channels of which one is used: the one that the recipient prefers, else the first by which they can be
     * reached.
     *
     * @param inOrder the channels, the best first
     * @return a new rule
     */
    public MessageRule by(Channel... inOrder) {
        Terms more = terms.copy();
        more.by = List.of(inOrder);
        return new MessageRule(more);
    }

    /**
     * Sets the channels that are used besides, each by itself, where the recipient can be reached by them.
     *
     * @param all the channels
     * @return a new rule
     */
    public MessageRule also(Channel... all) {
        Terms more = terms.copy();
        more.also = List.of(all);
        return new MessageRule(more);
    }

    /**
     * Sets which orders it is about.
     *
     * @param value the condition
     * @return a new rule
     */
    public MessageRule where(Where value) {
        Terms more = terms.copy();
        more.where = Objects.requireNonNull(value, "where");
        return new MessageRule(more);
    }

    /**
     * Sets how long it waits. What is not true any more by then is not sent.
     *
     * @param value from when it became true; zero for at once
     * @return a new rule
     */
    public MessageRule after(Duration value) {
        Terms more = terms.copy();
        more.after = value;
        return new MessageRule(more);
    }

    /**
     * Sets that it is sent before a deadline; where nobody said a deadline, {@link #after} counts.
     *
     * @param value how long before
     * @return a new rule
     */
    public MessageRule beforeDeadline(Duration value) {
        Terms more = terms.copy();
        more.beforeDeadline = value;
        return new MessageRule(more);
    }

    /**
     * Sets the hour at which it is sent: the next such hour, once it has waited.
     *
     * @param value a time of day in the recipient's zone
     * @return a new rule
     */
    public MessageRule at(LocalTime value) {
        Terms more = terms.copy();
        more.at = value;
        return new MessageRule(more);
    }

    /**
     * Sets for how long it is worth sending. Afterwards it is not sent at all.
     *
     * @param value from when it could have been sent first
     * @return a new rule
     */
    public MessageRule freshFor(Duration value) {
        Terms more = terms.copy();
        more.fresh = value;
        return new MessageRule(more);
    }

    /**
     * Sets that parcels of which the same is true within a time are told of in one message.
     *
     * @param value how long it waits for more parcels
     * @return a new rule
     */
    public MessageRule digest(Duration value) {
        Terms more = terms.copy();
        more.digest = value;
        return new MessageRule(more);
    }

    /**
     * Sets that it does not wait for quiet hours to end, such as the answer to what the customer did just now.
     *
     * @return a new rule
     */
    public MessageRule urgent() {
        Terms more = terms.copy();
        more.urgent = true;
        return new MessageRule(more);
    }

    /**
     * What is said.
     *
     * @return the kind of message
     */
    public MessageKind message() {
        return terms.message;
    }

    /**
     * What has to be true.
     *
     * @return the trigger
     */
    public Trigger trigger() {
        return terms.trigger;
    }

    /**
     * On what ground it is sent.
     *
     * @return the ground
     */
    public Consent consent() {
        return terms.consent;
    }

    /**
     * For whom it is.
     *
     * @return the roles, in their own order
     */
    public Set<Recipient> to() {
        return EnumSet.copyOf(terms.to);
    }

    /** The roles, not copied. */
    Set<Recipient> roles() {
        return terms.to;
    }

    /**
     * The channels of which one is used.
     *
     * @return the channels, the best first
     */
    public List<Channel> by() {
        return terms.by;
    }

    /**
     * The channels that are used besides.
     *
     * @return the channels
     */
    public List<Channel> also() {
        return terms.also;
    }

    /**
     * Which orders it is about.
     *
     * @return the condition
     */
    public Where where() {
        return terms.where;
    }

    /**
     * How long it waits.
     *
     * @return the time; zero for not at all
     */
    public Duration after() {
        return terms.after;
    }

    /**
     * How long before a deadline it is sent.
     *
     * @return the time, or null when deadlines do not matter
     */
    public @Nullable Duration beforeDeadline() {
        return terms.beforeDeadline;
    }

    /**
     * At which hour it is sent.
     *
     * @return a time of day in the recipient's zone, or null for any
     */
    public @Nullable LocalTime at() {
        return terms.at;
    }

    /**
     * For how long it is worth sending.
     *
     * @return the time, or null for ever
     */
    public @Nullable Duration fresh() {
        return terms.fresh;
    }

    /**
     * How long it waits for more parcels.
     *
     * @return the time; zero when each parcel is told of by itself
     */
    public Duration digest() {
        return terms.digest;
    }

    /**
     * Whether it is sent in quiet hours, too.
     *
     * @return true when it does not wait
     */
    public boolean isUrgent() {
        return terms.urgent;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof MessageRule that
                        && terms.message.equals(that.terms.message)
                        && terms.values().equals(that.terms.values()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(terms.message, terms.trigger);
    }

    @Override
    public String toString() {
        return terms.message + " on " + terms.trigger;
    }
}
