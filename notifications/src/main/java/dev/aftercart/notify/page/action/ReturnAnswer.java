package dev.aftercart.notify.page.action;

import dev.aftercart.order.Items;
import dev.aftercart.order.OrderCommand;
import dev.aftercart.order.Sku;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the customer wants to send back. Whether it is accepted is for the returns policy to say. Sealed. */
public sealed interface ReturnAnswer extends PageAction {

    /** The reason that stands in the order's log when the lines have different ones. */
    String SEVERAL = "several";

    /**
     * What goes back.
     *
     * @return at least one line, no SKU twice
     */
    List<Line> lines();

    /**
     * Some of one kind of goods.
     *
     * @param sku which goods
     * @param quantity how many, above zero
     * @param reason the code of why
     */
    record Line(Sku sku, int quantity, String reason) {
        /** Refuses null. */
        public Line {
            Objects.requireNonNull(sku, "sku");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * How it goes back.
     *
     * @param method the code of how goods are sent back; empty when the form did not ask
     * @param offer the code of an offer that the customer takes; may be empty
     * @param note what else they wrote; may be empty
     */
    record Way(String method, String offer, String note) {
        /** Refuses null. */
        public Way {
            Objects.requireNonNull(method, "method");
            Objects.requireNonNull(offer, "offer");
            Objects.requireNonNull(note, "note");
        }

        @Override
        public String toString() {
            return "by " + method;
        }
    }

    /**
     * For money, a voucher or a repair.
     *
     * @param lines what goes back
     * @param resolution the code of what the customer wants for it; empty when the form did not ask
     * @param way how it goes back
     */
    record ReturnGoods(List<Line> lines, String resolution, Way way) implements ReturnAnswer {
        /** Takes a copy. */
        public ReturnGoods {
            lines = List.copyOf(lines);
            Objects.requireNonNull(resolution, "resolution");
            Objects.requireNonNull(way, "way");
        }

        /** {@inheritDoc} A return is requested under the reference. */
        @Override
        public Optional<OrderCommand> command(String reference) {
            return Optional.of(order -> order.returns().requested(reference, items(), reason()));
        }
    }

    /**
     * For other goods.
     *
     * @param lines what goes back
     * @param wanted the code of what comes for it
     * @param way how it goes back
     */
    record Exchange(List<Line> lines, String wanted, Way way) implements ReturnAnswer {
        /** Takes a copy. */
        public Exchange {
            lines = List.copyOf(lines);
            Objects.requireNonNull(wanted, "wanted");
            Objects.requireNonNull(way, "way");
        }

        /** {@inheritDoc} An exchange is requested under the reference. */
        @Override
        public Optional<OrderCommand> command(String reference) {
            return Optional.of(order -> order.returns().exchangeRequested(reference, items(), reason()));
        }
    }

    /**
     * What goes back, as the order counts it.
     *
     * @return the items
     */
    default Items items() {
        return lines().stream()
                .map(line -> Items.of(line.sku(), line.quantity()))
                .reduce(Items.NONE, Items::plus);
    }

    /**
     * Why, for the order's log.
     *
     * @return the reason of all lines, or {@link #SEVERAL}
     */
    default String reason() {
        List<String> reasons = lines().stream().map(Line::reason).distinct().toList();
        return reasons.size() == 1 ? reasons.get(0) : SEVERAL;
    }
}
