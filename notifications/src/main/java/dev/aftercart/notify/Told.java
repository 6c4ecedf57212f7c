package dev.aftercart.notify;

import dev.aftercart.order.OrderMessage;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was told about an order, decided against, or is still to be told. */
final class Told {

    /** Why a message was dropped for a newer one; what it told may still be told by another. */
    static final String SUPERSEDED = "superseded";

    /** Why a message was dropped for one that tells the same and more. */
    static final String MERGED = "merged";

    /** Stands behind a parcel's number, before how often it was put right. */
    static final String CORRECTED = "/c";

    private final List<OrderMessage> messages;

    private final RuleIndex rules;

    Told(List<OrderMessage> messages, RuleIndex rules) {
        this.messages = messages;
        this.rules = rules;
    }

    List<OrderMessage> messages() {
        return messages;
    }

    /**
     * Whether there is no more to say about something.
     *
     * @param apart the channel by which it is told besides; null for the one that the rule chose of several
     */
    boolean isSettled(Occasion occasion, Recipient to, @Nullable Channel apart) {
        for (int i = 0; i < messages.size(); i++) {
            OrderMessage message = messages.get(i);
            if (isOf(message, occasion, to, apart) && isSettled(message)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(OrderMessage message, Occasion occasion, Recipient to, @Nullable Channel apart) {
        return tells(message, occasion, to)
                && (apart == null
                        ? isChosen(message, occasion.rule())
                        : message.channel().equals(apart.value()));
    }

    private static boolean tells(OrderMessage message, Occasion occasion, Recipient to) {
        return message.kind().equals(occasion.rule().message().value())
                && message.recipient().equals(to.code())
                && message.about().contains(occasion.about());
    }

    private static boolean isChosen(OrderMessage message, MessageRule rule) {
        for (Channel besides : rule.also()) {
            if (besides.value().equals(message.channel())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSettled(OrderMessage message) {
        return message.isTold()
                || (message.state() == OrderMessage.State.SUPPRESSED
                        && !SUPERSEDED.equals(message.reason())
                        && !MERGED.equals(message.reason()));
    }

    /** The channels by which it was tried in vain to tell something: the next one has its turn. */
    Set<String> failed(List<Occasion> some, Recipient to) {
        Set<String> channels = new HashSet<>();
        for (int i = 0; i < messages.size(); i++) {
            OrderMessage message = messages.get(i);
            boolean inVain =
                    message.state() == OrderMessage.State.FAILED || message.state() == OrderMessage.State.BOUNCED;
            if (inVain && some.stream().anyMatch(occasion -> tells(message, occasion, to))) {
                channels.add(message.channel());
            }
        }
        return channels;
    }

    OrderMessage.@Nullable State state(String key) {
        for (int i = 0; i < messages.size(); i++) {
            if (messages.get(i).key().equals(key)) {
                return messages.get(i).state();
            }
        }
        return null;
    }

    /**
     * How often a parcel that is not delivered was told of as delivered: what is told of it now puts that right.
     *
     * @param from since when the parcel was part of the order; null when the order as a whole is delivered all the same
     */
    int deliveries(String parcel, @Nullable Instant from) {
        int deliveries = 0;
        for (int i = 0; i < messages.size(); i++) {
            OrderMessage message = messages.get(i);
            deliveries += message.isTold() && tellsDelivery(message, parcel, from) ? 1 : 0;
        }
        return deliveries;
    }

    private boolean tellsDelivery(OrderMessage message, String parcel, @Nullable Instant from) {
        boolean whole = from != null && message.at().isAfter(from) && isAbout(message, ParcelOccasions.ORDER);
        return rules.tellsDelivery(message.kind()) && (whole || isAbout(message, parcel));
    }

    private static boolean isAbout(OrderMessage message, String parcel) {
        for (String part : message.about()) {
            if (part.equals(parcel) || part.startsWith(parcel + "/")) {
                return true;
            }
        }
        return false;
    }

    /** How often it was put right that a parcel is delivered: then its delivery can be told once more. */
    int corrections(String parcel) {
        int most = 0;
        String mark = parcel + CORRECTED;
        for (int i = 0; i < messages.size(); i++) {
            for (String part : messages.get(i).about()) {
                if (messages.get(i).isTold() && part.startsWith(mark)) {
                    String count = part.substring(mark.length()).replaceAll("/.*", "");
                    most = Math.max(most, count.matches("\\d{1,4}") ? Integer.parseInt(count) : 0);
                }
            }
        }
        return most;
    }

    /** What was told last under one of the rules' kinds, if anything. */
    @Nullable
    OrderMessage last(List<MessageRule> first, List<MessageRule> second) {
        OrderMessage last = null;
        for (OrderMessage message : messages) {
            boolean wanted = isOf(message, first) || isOf(message, second);
            if (wanted && message.isTold() && (last == null || !message.at().isBefore(last.at()))) {
                last = message;
            }
        }
        return last;
    }

    private static boolean isOf(OrderMessage message, List<MessageRule> rules) {
        return rules.stream().anyMatch(rule -> rule.message().value().equals(message.kind()));
    }

    /** How many silences of a parcel were told before it was heard of again. */
    int toldBefore(MessageKind kind, String parcel, Instant heard) {
        int count = 0;
        for (OrderMessage message : messages) {
            boolean ofParcel = message.kind().equals(kind.value()) && isAbout(message, parcel);
            if (ofParcel && message.isTold() && message.at().isBefore(heard)) {
                count++;
            }
        }
        return count;
    }
}
