package dev.aftercart.notify;

import dev.aftercart.explain.Phrase;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderMessage;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides on each message of one order at one instant. Not thread-safe. */
final class Decisions {

    /** Why nothing is sold for now. */
    static final String IN_FLIGHT = "in_flight";

    private final MessageRules rules;
    private final Order order;
    private final Preferences preferences;
    private final Instant now;
    private final ZoneId zone;
    private final Caps caps;
    private final MessageHistory history;
    private final List<PlannedMessage> decided = new ArrayList<>();

    Decisions(MessageRules rules, MessageHistory history, Order order, Preferences preferences, Instant now) {
        this.rules = rules;
        this.order = order;
        this.preferences = preferences;
        this.now = now;
        this.zone = preferences.zone() == null ? order.zone() : preferences.zone();
        this.history = history;
        this.caps = new Caps(rules, history, order, now);
    }

    List<PlannedMessage> decide(List<Occasion> found, Told told) {
        found.sort(inTurn());
        for (int i = 0; i < found.size(); i++) {
            Occasion occasion = found.get(i);
            boolean together = !occasion.rule().digest().isZero();
            if (!together || isFirstOfRule(found, i)) {
                decide(occasion.rule(), together ? ofRule(found, i) : List.of(occasion), told);
            }
        }
        dropOvertaken(told);
        return decided;
    }

    /** What the contract needs, then what happened first, then what the rules say first. */
    private Comparator<Occasion> inTurn() {
        return Comparator.<Occasion, Consent>comparing(
                        occasion -> occasion.rule().consent())
                .thenComparing(Occasion::since)
                .thenComparing(occasion -> rules.index().position(occasion.rule()))
                .thenComparing(Occasion::about);
    }

    private static boolean isFirstOfRule(List<Occasion> found, int index) {
        for (int i = 0; i < index; i++) {
            if (found.get(i).rule().equals(found.get(index).rule())) {
                return false;
            }
        }
        return true;
    }

    private static List<Occasion> ofRule(List<Occasion> found, int from) {
        List<Occasion> some = new ArrayList<>();
        for (int i = from; i < found.size(); i++) {
            if (found.get(i).rule().equals(found.get(from).rule())) {
                some.add(found.get(i));
            }
        }
        return some;
    }

    private void decide(MessageRule rule, List<Occasion> some, Told told) {
        for (Recipient to : rule.roles()) {
            boolean nobody = to == Recipient.GIFT_RECIPIENT
                    && (!order.checkout().gift() || preferences.reach(to).isEmpty());
            if (nobody) {
                continue;
            }
            if (!rule.by().isEmpty()) {
                decide(
                        some,
                        new Address(to, Channels.chosen(rule, to, preferences, told.failed(some, to)), false),
                        told);
            }
            for (Channel besides : rule.also()) {
                if (preferences.reach(to).contains(besides)) {
                    decide(some, new Address(to, besides, true), told);
                }
            }
        }
    }

    /** To whom and by which channel; no channel when there is none, apart when it is besides the chosen one. */
    private record Address(Recipient to, @Nullable Channel channel, boolean apart) {}

    private void decide(List<Occasion> some, Address address, Told told) {
        List<Occasion> open = new ArrayList<>(some.size());
        for (Occasion occasion : some) {
            if (!told.isSettled(occasion, address.to(), address.apart() ? address.channel() : null)) {
                open.add(occasion);
            }
        }
        if (!open.isEmpty()) {
            List<Occasion> fresh = open.size() == 1
                    ? open
                    : open.stream().filter(this::isFresh).toList();
            if (!fresh.isEmpty()) {
                add(fresh, address, told);
            }
        }
    }

    private boolean isFresh(Occasion occasion) {
        return !Timing.of(occasion.rule(), occasion, zone).isOver(now);
    }

    private void add(List<Occasion> open, Address address, Told told) {
        Occasion first = oldest(open);
        MessageRule rule = first.rule();
        List<String> about = open.size() == 1
                ? List.of(first.about())
                : open.stream().map(Occasion::about).sorted().distinct().toList();
        Channel channel = address.channel() == null ? rule.by().get(0) : address.channel();
        String key = Codes.key(order.number().value(), rule.message(), about, channel, address.to());
        OrderMessage.State known = told.state(key);
        if (known != null && known != OrderMessage.State.PLANNED) {
            return;
        }
        Timing timing = Timing.of(rule, first, zone);
        Verdict verdict = address.channel() == null && !timing.first().isAfter(now)
                ? Verdict.suppressed("no_address")
                : verdict(rule, timing, address.to(), channel);
        decided.add(new PlannedMessage(
                key,
                rule.message(),
                rule.consent(),
                address.to(),
                channel,
                about,
                verdict.state(),
                verdict.until(),
                verdict.reason(),
                verdict.why(zone),
                known == null,
                first.correction()));
    }

    private static Occasion oldest(List<Occasion> some) {
        Occasion oldest = some.get(0);
        for (Occasion one : some) {
            oldest = one.since().isBefore(oldest.since()) ? one : oldest;
        }
        return oldest;
    }

    private Verdict verdict(MessageRule rule, Timing timing, Recipient to, Channel channel) {
        // Who says no today may say yes until it is time, and the other way round.
        boolean timely = !timing.first().isAfter(now);
        String refused = timely && to != Recipient.SHOP ? Channels.refusal(rule, channel, preferences) : null;
        if (refused != null) {
            return Verdict.suppressed(refused);
        }
        if (timing.isOver(now)) {
            return Verdict.suppressed("expired");
        }
        Instant start = timing.first().isAfter(now) ? timing.first() : now;
        Instant quiet = quietUntil(rule, start, to, channel);
        Instant go = quiet == null ? start : quiet;
        if (timing.isOver(go)) {
            return Verdict.suppressed("too_late");
        }
        if (go.isAfter(now)) {
            return Verdict.held(go, quiet == null ? timing.reason() : "quiet_hours");
        }
        return to == Recipient.SHOP ? Verdict.DUE : allowed(rule, timing);
    }

    private @Nullable Instant quietUntil(MessageRule rule, Instant start, Recipient to, Channel channel) {
        if (rule.isUrgent() || to == Recipient.SHOP || channel.equals(Channel.WEBHOOK)) {
            return null;
        }
        QuietHours hours = preferences.quiet() == null ? rules.quiet() : preferences.quiet();
        return hours.end(start, zone).orElse(null);
    }

    private Verdict allowed(MessageRule rule, Timing timing) {
        Instant expires = timing.expires();
        if (rule.consent() == Consent.MARKETING && expires != null) {
            Phrase closed = PromotionGate.closed(order).orElse(null);
            if (closed != null || history.isWaiting(order)) {
                return Verdict.held(expires, IN_FLIGHT, closed == null ? Phrase.of("plan.waits.another") : closed);
            }
        }
        Instant free = caps.freeAt(rule.consent());
        if (free != null) {
            return timing.isOver(free) ? Verdict.suppressed("capped") : Verdict.held(free, "cap");
        }
        caps.count(rule.consent());
        return Verdict.DUE;
    }

    /** What is planned and follows from nothing any more: the order went on, and something newer is true. */
    private void dropOvertaken(Told told) {
        for (OrderMessage message : told.messages()) {
            if (message.state() == OrderMessage.State.PLANNED && !isDecided(message.key())) {
                PlannedMessage dropped = dropped(message);
                if (dropped != null) {
                    decided.add(dropped);
                }
            }
        }
    }

    private boolean isDecided(String key) {
        for (int i = 0; i < decided.size(); i++) {
            if (decided.get(i).key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMerged(OrderMessage message) {
        return decided.stream()
                .anyMatch(one -> one.kind().value().equals(message.kind())
                        && one.recipient().code().equals(message.recipient())
                        && one.about().size() > message.about().size()
                        && one.about().containsAll(message.about()));
    }

    /** Null for a message that somebody else planned, in words that are none of ours. */
    private @Nullable PlannedMessage dropped(OrderMessage message) {
        try {
            Verdict verdict = Verdict.suppressed(isMerged(message) ? Told.MERGED : Told.SUPERSEDED);
            return new PlannedMessage(
                    message.key(),
                    new MessageKind(message.kind()),
                    rules.index().consent(message.kind()),
                    Recipient.of(message.recipient()),
                    new Channel(message.channel()),
                    message.about(),
                    verdict.state(),
                    null,
                    verdict.reason(),
                    verdict.why(zone),
                    false,
                    false);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
