package dev.aftercart.notify.page;

import dev.aftercart.order.EventKind;
import dev.aftercart.order.Fact;
import dev.aftercart.order.Items;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How far a return, an exchange or a claim has come, as its customer sees it.
 *
 * @param reference its reference (RMA number)
 * @param items the goods it is about
 * @param kind what began it
 * @param state its last step
 * @param refunded the first refund after its last step, or null
 */
record ReturnStory(
        String reference,
        Items items,
        EventKind kind,
        EventKind state,
        @Nullable Money refunded) {

    /** The newest first. */
    static List<ReturnStory> of(Order order) {
        Map<String, ReturnStory> stories = new LinkedHashMap<>();
        for (OrderEvent event : order.events()) {
            if (event.fact() instanceof Fact.Return step) {
                stories.merge(
                        step.reference(),
                        new ReturnStory(step.reference(), step.items(), event.kind(), event.kind(), null),
                        ReturnStory::then);
            } else if (event.kind() == EventKind.PAYMENT_REFUNDED && event.fact() instanceof Fact.Payment refund) {
                stories.replaceAll((reference, story) -> story.refunded(refund.amount()));
            }
        }
        List<ReturnStory> newest = new ArrayList<>();
        stories.values().forEach(story -> newest.add(0, story));
        return newest;
    }

    private ReturnStory then(ReturnStory next) {
        return new ReturnStory(reference, next.items.isEmpty() ? items : next.items, kind, next.state, refunded);
    }

    /** A refund after the goods are back is for them; one before is for something else. */
    private ReturnStory refunded(Money amount) {
        boolean ready = state == EventKind.RETURN_RECEIVED || state == EventKind.CLAIM_RESOLVED;
        return ready && refunded == null ? new ReturnStory(reference, items, kind, state, amount) : this;
    }

    /** The names of the steps on the way, from the first to the last. */
    List<String> path() {
        if (state == EventKind.RETURN_DECLINED) {
            return List.of("requested", "declined");
        }
        return switch (kind) {
            case CLAIM_OPENED -> List.of("reported", "solved");
            case EXCHANGE_REQUESTED -> List.of("requested", "approved", "received", "exchanged");
            default -> List.of("requested", "approved", "received", "refunded");
        };
    }

    /** The name of the last step that was made. */
    String reached() {
        if (refunded != null && path().contains("refunded")) {
            return "refunded";
        }
        return switch (state) {
            case RETURN_APPROVED -> "approved";
            case RETURN_DECLINED -> "declined";
            case RETURN_RECEIVED -> "received";
            case EXCHANGE_COMPLETED -> "exchanged";
            case CLAIM_OPENED -> "reported";
            case CLAIM_RESOLVED -> "solved";
            default -> "requested";
        };
    }
}
