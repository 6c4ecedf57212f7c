package dev.aftercart.notify;

import dev.aftercart.order.Order;
import dev.aftercart.order.OrderMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts what a customer gets. Not thread-safe. */
final class Caps {

    private final MessageRules rules;
    private final MessageHistory history;
    private final Order order;
    private final Instant now;
    private final List<Consent> counted = new ArrayList<>();

    Caps(MessageRules rules, MessageHistory history, Order order, Instant now) {
        this.rules = rules;
        this.history = history;
        this.order = order;
        this.now = now;
    }

    /** From when on one more of a class may go; null when it may go now. */
    @Nullable
    Instant freeAt(Consent consent) {
        Instant free = null;
        for (FrequencyCap cap : rules.caps()) {
            if (cap.consent() == consent) {
                Instant at = cap.freeAt(sent(cap), now).orElse(null);
                free = at != null && (free == null || at.isAfter(free)) ? at : free;
            }
        }
        return free;
    }

    private List<Instant> sent(FrequencyCap cap) {
        Instant since = now.minus(cap.within());
        List<Instant> sent = new ArrayList<>(history.sent(order, cap.consent(), since));
        for (OrderMessage message : order.messages()) {
            boolean counts = message.isTold()
                    && !message.recipient().equals(Recipient.SHOP.code())
                    && rules.index().consent(message.kind()) == cap.consent();
            if (counts) {
                sent.add(message.at());
            }
        }
        counted.stream().filter(one -> one == cap.consent()).forEach(one -> sent.add(now));
        return sent;
    }

    /** One more goes now. */
    void count(Consent consent) {
        counted.add(consent);
    }
}
