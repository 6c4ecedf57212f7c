package dev.aftercart.notify;

import dev.aftercart.order.SignalKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What speaks against a rule. */
final class RuleFaults {

    private final List<String> faults = new ArrayList<>();

    private RuleFaults() {}

    static List<String> of(MessageRule rule) {
        RuleFaults found = new RuleFaults();
        found.consent(rule);
        found.channels(rule);
        found.times(rule);
        found.parcels(rule);
        return found.faults;
    }

    /** What speaks against a rule beside those before it, or null. */
    static @Nullable String conflict(MessageRule rule, List<MessageRule> earlier) {
        for (MessageRule before : earlier) {
            if (before.message().equals(rule.message())) {
                if (!before.trigger().thing().equals(rule.trigger().thing())) {
                    return "a message of kind " + rule.message() + " says one thing, and follows from "
                            + before.trigger() + " already; give it a kind of its own";
                }
                if (isRepeated(rule, before)) {
                    return "a message before this one says the same to the same";
                }
            }
        }
        return null;
    }

    private static boolean isRepeated(MessageRule rule, MessageRule before) {
        return before.trigger().equals(rule.trigger())
                && before.where().equals(rule.where())
                && before.roles().stream().anyMatch(rule.roles()::contains);
    }

    private void consent(MessageRule rule) {
        fault(
                // Whatever a shop thinks of them, these want something from the customer.
                Consent.usual(rule.message()) == Consent.MARKETING && rule.consent() != Consent.MARKETING,
                "a message of kind " + rule.message() + " is marketing, not " + Trigger.code(rule.consent()));
        fault(
                rule.consent() == Consent.MARKETING && rule.isUrgent(),
                "marketing is not urgent: it waits for quiet hours to end");
        fault(
                rule.consent() == Consent.MARKETING && rule.fresh() == null,
                "marketing needs \"fresh\": it waits for orders on the way, and not for ever");
    }

    private void channels(MessageRule rule) {
        fault(rule.by().isEmpty() && rule.also().isEmpty(), "a message needs a channel, \"by\" or \"also\"");
        List<Channel> all =
                Stream.concat(rule.by().stream(), rule.also().stream()).toList();
        fault(all.stream().distinct().count() < all.size(), "a channel stands twice in \"by\" and \"also\"");
    }

    private void times(MessageRule rule) {
        Stream.of(rule.after(), rule.digest())
                .filter(Duration::isNegative)
                .forEach(time -> faults.add("a message cannot wait for " + time));
        fault(isNothing(rule.fresh()), "\"fresh\" must be above zero");
        fault(isNothing(rule.beforeDeadline()), "\"beforeDeadline\" must be above zero");
        Stream.of(rule.after(), rule.digest(), rule.fresh(), rule.beforeDeadline())
                .filter(Objects::nonNull)
                .filter(time -> time.compareTo(MAX) > 0)
                .forEach(time -> faults.add(time + " is longer than ten years"));
    }

    /** What lies further away is a mistake, and would overflow where time is added to it. */
    private static final Duration MAX = Duration.ofDays(3_660);

    private static boolean isNothing(@Nullable Duration time) {
        return time != null && (time.isNegative() || time.isZero());
    }

    private void parcels(MessageRule rule) {
        fault(
                !rule.digest().isZero() && !rule.trigger().isOfParcels(),
                "only parcels are told of together, but this is on " + rule.trigger());
        fault(
                rule.beforeDeadline() != null && !rule.trigger().isOfParcels(),
                "only parcels have a deadline, but this is on " + rule.trigger());
        boolean unknownSignal = rule.trigger().sort() == Trigger.Sort.SIGNAL
                && !rule.trigger().value().matches(SIGNAL_FORM);
        fault(unknownSignal, "\"" + rule.trigger().value() + "\" is no " + SignalKind.class.getSimpleName());
    }

    private static final String SIGNAL_FORM = "[a-z0-9_]{1,64}";

    private void fault(boolean found, String message) {
        if (found) {
            faults.add(message);
        }
    }
}
