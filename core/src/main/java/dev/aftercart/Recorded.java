package dev.aftercart;

import dev.aftercart.explain.Phrase;
import dev.aftercart.order.Order;
import java.util.Objects;

/** What became of a command. Sealed. */
public sealed interface Recorded {

    /**
     * It was recorded.
     *
     * @param order the order now
     */
    record Done(Order order) implements Recorded {
        /** Refuses null. */
        public Done {
            Objects.requireNonNull(order, "order");
        }
    }

    /**
     * Nothing was new, so nothing was recorded.
     *
     * @param order the order as it is
     */
    record Unchanged(Order order) implements Recorded {
        /** Refuses null. */
        public Unchanged {
            Objects.requireNonNull(order, "order");
        }
    }

    /**
     * It was refused, so nothing was recorded.
     *
     * @param order the order as it is
     * @param why the reason, to be rendered in a language
     */
    record Vetoed(Order order, Phrase why) implements Recorded {
        /** Refuses null. */
        public Vetoed {
            Objects.requireNonNull(order, "order");
            Objects.requireNonNull(why, "why");
        }
    }

    /**
     * The order, whatever became of the command.
     *
     * @return the order
     */
    Order order();
}
