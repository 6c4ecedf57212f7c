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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts on record what providers report of messages, and what recipients answer. */
final class ReceiptIntake {

    /** Why nothing more goes to an address. */
    private static final Set<SendReason> CLOSING =
            Set.of(SendReason.OPTED_OUT, SendReason.NO_SUCH_RECIPIENT, SendReason.GONE);

    private final Settings settings;

    ReceiptIntake(Settings settings) {
        this.settings = settings;
    }

    /** Whether the message, or the address, is one of ours. */
    boolean take(Channel channel, Receipt receipt) {
        if (receipt instanceof Receipt.Choice choice) {
            Stop.Scope scope = choice.isOut() ? Stop.Scope.ALL : Stop.Scope.NONE;
            settings.stops().add(new Stop(channel, choice.address(), scope, SendReason.OPTED_OUT.code(), choice.at()));
            return true;
        }
        return !(receipt instanceof Receipt.Progress progress)
                || found(progress).map(sent -> record(sent, progress)).orElse(false);
    }

    private Optional<SentMessages.Sent> found(Receipt.Progress progress) {
        String code = progress.reference().isEmpty() ? ReceiptCode.of(progress.messageId()) : progress.reference();
        return settings.sent().find(code);
    }

    private boolean record(SentMessages.Sent sent, Receipt.Progress progress) {
        Order order = settings.store().load(sent.order()).map(Stored::fold).orElse(null);
        OrderMessage message = order == null ? null : message(order, sent.key());
        if (order == null || message == null) {
            return false;
        }
        Instant now = settings.clock().instant();
        EventKind step = step(progress.stage(), message);
        if (step == null) {
            return true;
        }
        SendReason reason = progress.reason();
        // Who answers a letter before it is written has another clock.
        Instant at = progress.at().isAfter(now) ? now : progress.at();
        OrderEvent event = Steps.received(step, message, reason == null ? null : reason.code(), at);
        Order after = order.with(List.of(event));
        if (after.events().size() > order.events().size()) {
            List<Task> look = step == EventKind.MESSAGE_BOUNCED ? List.of(Dispatcher.look(after, now)) : List.of();
            Post.append(settings, sent.order(), List.of(event), look);
        }
        stop(order, message, progress);
        return true;
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

    private void stop(Order order, OrderMessage message, Receipt.Progress progress) {
        Channel channel = new Channel(message.channel());
        Recipient who = recipient(message.recipient());
        if (who == null) {
            return;
        }
        SendReason failed = progress.reason();
        settings.addresses().of(order, who, channel).ifPresent(address -> {
            if (progress.stage() == Receipt.Stage.COMPLAINED) {
                settings.stops().add(new Stop(channel, address, Stop.Scope.MARKETING, "complained", progress.at()));
            } else if (failed != null) {
                close(settings, channel, address, failed, progress.at());
            }
        });
    }

    /** Stops what goes to an address, where the reason is one that lasts. */
    static void close(Settings settings, Channel channel, String address, SendReason reason, Instant at) {
        if (CLOSING.contains(reason)) {
            settings.stops().add(new Stop(channel, address, Stop.Scope.ALL, reason.code(), at));
        }
    }

    private static @Nullable Recipient recipient(String code) {
        for (Recipient role : Recipient.values()) {
            if (role.code().equals(code)) {
                return role;
            }
        }
        return null;
    }
}
