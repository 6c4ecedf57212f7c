package dev.aftercart.notify.dispatch;

import dev.aftercart.notify.Channel;
import dev.aftercart.notify.Recipient;
import dev.aftercart.notify.channel.Receipt;
import dev.aftercart.notify.channel.SendReason;
import dev.aftercart.order.EventKind;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.OrderMessage;
import dev.aftercart.store.Stored;
import dev.aftercart.store.Task;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts on record what providers report of messages, and what recipients answer. */
final class ReceiptIntake {

    private static final Set<SendReason> LASTING =
            Set.of(SendReason.OPTED_OUT, SendReason.NO_SUCH_RECIPIENT, SendReason.GONE);

    private final Settings settings;

    ReceiptIntake(Settings settings) {
        this.settings = settings;
    }

    /** Whether it is known what it is about. */
    boolean take(Channel channel, Receipt receipt) {
        if (receipt instanceof Receipt.Choice choice) {
            Stop.Scope scope = choice.isOut() ? Stop.Scope.ALL : Stop.Scope.NONE;
            String reason = SendReason.OPTED_OUT.code();
            settings.stops().add(new Stop(channel, choice.address(), scope, reason, past(choice.at())));
        }
        return !(receipt instanceof Receipt.Progress progress)
                || found(progress).map(sent -> record(sent, progress)).orElse(false);
    }

    /** Who answers a letter before it is written has another clock. */
    private Instant past(Instant at) {
        Instant now = settings.clock().instant();
        return at.isAfter(now) ? now : at;
    }

    private Optional<SentMessages.Sent> found(Receipt.Progress progress) {
        String code = progress.reference().isEmpty() ? ReceiptCode.of(progress.messageId()) : progress.reference();
        return code == null ? Optional.empty() : settings.sent().find(code);
    }

    private boolean record(SentMessages.Sent sent, Receipt.Progress progress) {
        Order order = settings.store().load(sent.order()).map(Stored::fold).orElse(null);
        OrderMessage message = order == null ? null : message(order, sent.key());
        if (order == null || message == null) {
            return false;
        }
        EventKind step = step(progress.stage(), message);
        if (step != null) {
            SendReason reason = progress.reason();
            Instant at = past(progress.at());
            append(order, Steps.received(step, message, reason == null ? null : reason.code(), at));
            String stopped = stopped(progress);
            if (stopped != null) {
                Stop.Scope scope = reason == null ? Stop.Scope.MARKETING : Stop.Scope.ALL;
                address(order, message)
                        .map(address -> new Stop(new Channel(message.channel()), address, scope, stopped, at))
                        .ifPresent(settings.stops()::add);
            }
        }
        return true;
    }

    private void append(Order order, OrderEvent event) {
        Order after = order.with(List.of(event));
        if (after.events().size() > order.events().size()) {
            boolean isNextChannelsTurn = event.kind() == EventKind.MESSAGE_BOUNCED;
            Instant now = settings.clock().instant();
            List<Task> look = isNextChannelsTurn ? List.of(Dispatcher.look(after, now)) : List.of();
            Post.append(settings, order.number(), List.of(event), look);
        }
    }

    private static @Nullable OrderMessage message(Order order, String key) {
        return order.messages().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** What is news, or null. That somebody has taken it is, when nobody knew. */
    private static @Nullable EventKind step(Receipt.Stage stage, OrderMessage message) {
        return switch (stage) {
            case TAKEN, SENT -> message.state().compareTo(OrderMessage.State.SENT) < 0 ? EventKind.MESSAGE_SENT : null;
            case FAILED -> EventKind.MESSAGE_BOUNCED;
            case DELIVERED -> EventKind.MESSAGE_DELIVERED;
            case READ -> EventKind.MESSAGE_READ;
            case COMPLAINED -> EventKind.MESSAGE_COMPLAINED;
        };
    }

    /** The code of why less is to be sent to the address from now on, or null. */
    private static @Nullable String stopped(Receipt.Progress progress) {
        SendReason reason = progress.reason();
        if (reason != null) {
            return isLasting(reason) ? reason.code() : null;
        }
        return progress.stage() == Receipt.Stage.COMPLAINED ? "complained" : null;
    }

    private Optional<String> address(Order order, OrderMessage message) {
        return Arrays.stream(Recipient.values())
                .filter(role -> role.code().equals(message.recipient()))
                .findFirst()
                .flatMap(role -> settings.addresses().of(order, role, new Channel(message.channel())));
    }

    /** Whether nothing will ever arrive at an address. */
    static boolean isLasting(SendReason reason) {
        return LASTING.contains(reason);
    }
}
