package dev.aftercart.returns;

import dev.aftercart.order.Line;
import dev.aftercart.order.LineLedger;
import dev.aftercart.order.Order;
import dev.aftercart.order.Sku;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What a customer wants to send back: lines of one order, each with how many, why, and in what condition.
 *
 * <p>{@link #reason} and {@link #condition} speak of the line named last. Immutable and thread-safe.
 */
public final class ReturnRequest {

    private final ReturnFacts order;
    private final List<RequestedLine> lines;

    private ReturnRequest(ReturnFacts order, List<RequestedLine> lines) {
        this.order = order;
        this.lines = List.copyOf(lines);
    }

    /**
     * A request that names no line yet.
     *
     * @param order the order's facts
     * @return the request
     */
    public static ReturnRequest of(ReturnFacts order) {
        return new ReturnRequest(Objects.requireNonNull(order, "order"), List.of());
    }

    /**
     * A request that names no line yet, for an order kept by this library.
     *
     * @param order the order as of the day to decide on
     * @return the request
     */
    public static ReturnRequest of(Order order) {
        return of(ReturnFacts.of(order));
    }

    /** Everything that the customer has of an order; without lines when there is nothing that could go back. */
    static ReturnRequest ofAll(Order order) {
        ReturnRequest all = of(order);
        for (Line line : order.lines()) {
            int pieces = order.ledger(line.sku()).map(LineLedger::returnable).orElse(0);
            all = pieces == 0 ? all : all.line(line.sku().value(), pieces);
        }
        return all;
    }

    static ReturnRequest of(RequestedLine asked) {
        return new ReturnRequest(asked.order(), List.of(asked));
    }

    /**
     * The same request with one line more, for {@link ReturnReason#OTHER} until a reason is given. The same SKU may come
     * again with another reason; the pieces then add up.
     *
     * @param sku what is to go back
     * @param quantity how many; above zero
     * @return a new request
     * @throws IllegalArgumentException when the order has no such SKU, or the quantity is not above zero
     */
    public ReturnRequest line(String sku, int quantity) {
        LineFacts facts = find(Sku.of(sku));
        int before = lines.stream()
                .filter(asked -> asked.line().sku().equals(facts.sku()))
                .mapToInt(RequestedLine::quantity)
                .reduce(0, Math::addExact);
        List<RequestedLine> more = new ArrayList<>(lines);
        more.add(new RequestedLine(
                order, facts, quantity, before, ReturnReason.OTHER, GoodsCondition.UNSTATED, Stated.NOTHING));
        return new ReturnRequest(order, more);
    }

    /**
     * The same request with a reason for the line named last.
     *
     * @param reason why it goes back
     * @return a new request
     * @throws IllegalStateException when no line was named
     */
    public ReturnRequest reason(ReturnReason reason) {
        return last(line -> line.withReason(reason));
    }

    /**
     * The same request with the condition of the goods of the line named last.
     *
     * @param goods in what condition they are
     * @return a new request
     * @throws IllegalStateException when no line was named
     */
    public ReturnRequest condition(GoodsCondition goods) {
        return last(line -> line.withGoods(goods));
    }

    /**
     * The same request with the value of a further attribute for the line named last.
     *
     * @param attribute an attribute of the scope {@link Attribute.Scope#REQUEST} that is not derived
     * @param value its value
     * @param <V> what its values are
     * @return a new request
     * @throws IllegalStateException when no line was named
     * @throws IllegalArgumentException when the attribute is derived, or stated elsewhere
     */
    public <V> ReturnRequest with(Attribute<V> attribute, V value) {
        return last(line -> line.with(attribute, value));
    }

    ReturnRequest withStated(Stated values) {
        return last(line -> line.withStated(values));
    }

    /**
     * The order that the lines are of.
     *
     * @return its facts
     */
    public ReturnFacts order() {
        return order;
    }

    /**
     * The lines to go back.
     *
     * @return the lines in the order they were named
     */
    public List<RequestedLine> lines() {
        return lines;
    }

    private LineFacts find(Sku sku) {
        return order.lines().stream()
                .filter(line -> line.sku().equals(sku))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the order has no SKU " + sku + "; it has "
                        + order.lines().stream().map(LineFacts::sku).toList()));
    }

    private ReturnRequest last(UnaryOperator<RequestedLine> change) {
        if (lines.isEmpty()) {
            throw new IllegalStateException("name a line before its reason or condition");
        }
        List<RequestedLine> changed = new ArrayList<>(lines);
        changed.set(lines.size() - 1, change.apply(lines.get(lines.size() - 1)));
        return new ReturnRequest(order, changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReturnRequest that && order.equals(that.order) && lines.equals(that.lines);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    @Override
    public String toString() {
        return "return of " + lines;
    }
}
