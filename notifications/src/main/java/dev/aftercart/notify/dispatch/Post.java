package dev.aftercart.notify.dispatch;

import dev.aftercart.notify.MessageKind;
import dev.aftercart.notify.PlannedMessage;
import dev.aftercart.notify.Preferences;
import dev.aftercart.notify.channel.SendOutcome;
import dev.aftercart.notify.channel.SendReason;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.OrderMessage;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.store.AppendResult;
import dev.aftercart.store.Stored;
import dev.aftercart.store.Task;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries one order's messages as far as they go now. Between any two of its calls of the store or a sender the process may
 * die: what it has done until then is on record, and what it has claimed has a task that comes back.
 */
final class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    /** Somebody who loses, or finds more to do, this often in a row is going round in a circle. */
    private static final int MOST_TURNS = 200;

    private final Settings settings;
    private final OrderNumber number;
    private final List<String> leases = new ArrayList<>();

    Post(Settings settings, OrderNumber number) {
        this.settings = settings;
        this.number = number;
    }

    /** Goes on until there is nothing to do now; the tasks say when to go on. */
    List<Task> deliver() {
        for (int turns = 0; turns < MOST_TURNS; turns++) {
            Optional<Stored> stored = settings.store().load(number);
            if (stored.isEmpty()) {
                return List.of();
            }
            Order order = stored.get().fold();
            Instant now = settings.clock().instant();
            List<OrderEvent> unanswered = unanswered(order, now);
            if (!unanswered.isEmpty()) {
                settings.store().append(number, stored.get().version(), unanswered, List.of());
                continue;
            }
            Preferences preferences = settings.preferences().apply(order);
            Turn turn = Turn.of(order, settings.planner(), preferences, now);
            if (turn.events().isEmpty() && turn.send() == null) {
                return finished(order, turn.wake());
            }
            take(stored.get(), order, preferences, turn);
        }
        throw new IllegalStateException(
                "the messages of order " + number + " came to no end in " + MOST_TURNS + " turns");
    }

    private List<Task> finished(Order order, @Nullable Instant wake) {
        List<Task> next = wake == null ? List.of() : List.of(Dispatcher.look(order, wake));
        leases.forEach(lease -> settings.store().complete(lease, next));
        return next;
    }

    private List<OrderEvent> unanswered(Order order, Instant now) {
        return order.messages().stream()
                .filter(message -> message.state() == OrderMessage.State.CLAIMED)
                .filter(message -> message.until() == null || !message.until().isAfter(now))
                .map(message -> Steps.unanswered(message, mayRepeat(message.kind(), message.attempts()), now))
                .toList();
    }

    private boolean mayRepeat(String kind, int attempt) {
        return attempt < 2
                && settings.repeated().stream().map(MessageKind::value).anyMatch(kind::equals);
    }

    private void take(Stored stored, Order order, Preferences preferences, Turn turn) {
        PlannedMessage message = turn.send();
        List<OrderEvent> events = new ArrayList<>(turn.events());
        if (message == null) {
            settings.store().append(number, stored.version(), events, List.of());
            return;
        }
        Instant now = settings.clock().instant();
        Draft draft = Draft.of(settings, message, order, preferences, now);
        Way.Written written = draft.written();
        Attempt attempt = new Attempt(message, turn.attempt(), Turn.isDoubted(order, message.key()));
        if (written == null) {
            events.add(attempt.blocked(draft, now));
            settings.store().append(number, stored.version(), events, List.of());
            return;
        }
        Instant until = now.plus(settings.lease());
        Task lease = Dispatcher.look(order, until);
        OrderEvent claim = message.claimed(turn.attempt(), until, written.receipt(), now);
        events.add(claim);
        AppendResult result = settings.store().append(number, stored.version(), events, List.of(lease));
        // Only who put the claim there sends. One that was there already is somebody else's.
        if (result instanceof AppendResult.Appended appended
                && appended.events().contains(claim)) {
            leases.add(lease.key());
            OrderEvent outcome = send(attempt, draft.address(), written, until);
            append(settings, number, List.of(outcome), List.of());
        }
    }

    /** Whatever else became of the order meanwhile, what became of the message is recorded. */
    private OrderEvent send(Attempt attempt, String address, Way.Written written, Instant until) {
        PlannedMessage message = attempt.message();
        Instant now = settings.clock().instant();
        if (!now.isBefore(until)) {
            // Somebody may have taken us for dead by now.
            return message.notSent(attempt.number(), "overdue", now, now);
        }
        SendOutcome outcome;
        try {
            outcome = written.send().apply(now);
        } catch (RuntimeException e) {
            LOG.error("the sender of message {} failed, which senders must not", message.key(), e);
            outcome = new SendOutcome.InDoubt("sender_failed", false);
        }
        Instant then = settings.clock().instant();
        if (outcome instanceof SendOutcome.NotSent failure && ReceiptIntake.isLasting(failure.reason())) {
            stop(message, address, failure.reason(), then);
        }
        return event(attempt, outcome, then);
    }

    private void stop(PlannedMessage message, String address, SendReason reason, Instant now) {
        try {
            settings.stops().add(new Stop(message.channel(), address, Stop.Scope.ALL, reason.code(), now));
        } catch (RuntimeException e) {
            LOG.error("it could not be kept that an address takes nothing, after message {}", message.key(), e);
        }
    }

    private OrderEvent event(Attempt attempt, SendOutcome outcome, Instant now) {
        if (outcome instanceof SendOutcome.Sent sent) {
            return attempt.message().sent(ReceiptCode.of(sent.id()), now);
        }
        if (outcome instanceof SendOutcome.NotSent failure) {
            Instant again = failure.mayPass() ? again(attempt, now, failure.retryAt()) : null;
            return attempt.failed(failure.reason().code(), again, now);
        }
        SendOutcome.InDoubt doubt = (SendOutcome.InDoubt) outcome;
        boolean repeat = doubt.harmless() || mayRepeat(attempt.message().kind().value(), attempt.number());
        Instant again = repeat ? again(attempt, now, null) : null;
        return again == null
                ? attempt.message().inDoubt(doubt.phase(), now)
                : attempt.message().notSent(attempt.number(), Turn.IN_DOUBT, again, now);
    }

    private @Nullable Instant again(Attempt attempt, Instant now, @Nullable Instant notBefore) {
        return settings.retry()
                .next(attempt.number(), now, notBefore, settings.chance().getAsDouble())
                .orElse(null);
    }

    /** Adds steps that are true whatever the order's version. */
    static void append(Settings settings, OrderNumber number, List<OrderEvent> events, List<Task> tasks) {
        for (int tries = 0; tries < MOST_TURNS; tries++) {
            long version = settings.store().load(number).map(Stored::version).orElse(0L);
            if (!(settings.store().append(number, version, events, tasks) instanceof AppendResult.Conflict)) {
                return;
            }
        }
        throw new IllegalStateException("order " + number + " was changed by others " + MOST_TURNS + " times in a row");
    }
}
