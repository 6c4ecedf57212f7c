package dev.aftercart.returns;

import java.util.Objects;

/**
 * One line of a return request with all that a rule may look at. Immutable and thread-safe.
 *
 * @param order the order it is from
 * @param line the line of that order
 * @param quantity how many are to go back; above zero
 * @param before how many of the same SKU stand earlier in the same request, for another reason
 * @param reason why
 * @param goods in what condition
 * @param stated values of further attributes
 */
public record RequestedLine(
        ReturnFacts order,
        LineFacts line,
        int quantity,
        int before,
        ReturnReason reason,
        GoodsCondition goods,
        Stated stated) {

    /** Checks the quantities. */
    public RequestedLine {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(goods, "goods");
        Objects.requireNonNull(stated, "stated");
        if (quantity <= 0 || before < 0) {
            throw new IllegalArgumentException("the quantity of " + line.sku()
                    + " to return must be above zero, but was " + quantity + " after " + before);
        }
    }

    /**
     * How many can go back with this line.
     *
     * @return what is returnable, less what stands earlier in the same request; not negative
     */
    public int left() {
        return Math.max(0, line.returnable() - before);
    }

    RequestedLine withQuantity(int pieces) {
        return new RequestedLine(order, line, pieces, before, reason, goods, stated);
    }

    RequestedLine withOrder(ReturnFacts facts) {
        return new RequestedLine(facts, line, quantity, before, reason, goods, stated);
    }

    RequestedLine withReason(ReturnReason why) {
        return new RequestedLine(order, line, quantity, before, why, goods, stated);
    }

    RequestedLine withGoods(GoodsCondition condition) {
        return new RequestedLine(order, line, quantity, before, reason, condition, stated);
    }

    RequestedLine withLine(LineFacts facts) {
        return new RequestedLine(order, facts, quantity, before, reason, goods, stated);
    }

    RequestedLine withStated(Stated values) {
        return new RequestedLine(order, line, quantity, before, reason, goods, values);
    }

    <V> RequestedLine with(Attribute<V> attribute, V value) {
        Stated more = stated.with(attribute, value, Attribute.Scope.REQUEST);
        return new RequestedLine(order, line, quantity, before, reason, goods, more);
    }
}
