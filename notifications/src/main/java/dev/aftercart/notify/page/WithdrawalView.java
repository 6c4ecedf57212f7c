package dev.aftercart.notify.page;

import dev.aftercart.order.Items;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the withdrawal page shows, in the three stages that Article 11a of Directive 2011/83/EU (by Directive (EU) 2023/2673)
 * has: the statement, its confirmation by a second act, and the acknowledgement with content, date and time. No reason is
 * asked.
 *
 * <p>The acknowledgement is also to be sent on a durable medium, which is the host's. Immutable and thread-safe.
 */
public final class WithdrawalView {

    private final OrderView order;
    private final @Nullable Form form;
    private final Statement statement;
    private final Stage stage;

    /** The stage, with the last day or the instant that belongs to it. */
    record Stage(
            String name,
            @Nullable LocalDate lastDay,
            @Nullable Instant received) {}

    /**
     * What the consumer states.
     *
     * @param name the name; empty when it is not known yet
     * @param email where the acknowledgement is sent; empty when it is not known yet
     * @param items the goods; of a contract as a whole all of them
     */
    public record Statement(String name, String email, Items items) {

        /** Refuses null. */
        public Statement {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(email, "email");
            Objects.requireNonNull(items, "items");
        }

        @Override
        public String toString() {
            return "withdrawal of " + (items.isEmpty() ? "all" : items);
        }
    }

    private WithdrawalView(OrderView order, @Nullable Form form, Statement statement, Stage stage) {
        this.order = order.asPage();
        this.form = form == null ? null : form.acting();
        this.statement = Objects.requireNonNull(statement, "statement");
        this.stage = stage;
    }

    /**
     * The first stage: a form to be filled in. The name and the e-mail address that the host knows are filled in beforehand
     * for somebody who may see them whole.
     *
     * @param order what may be seen of the order
     * @param form where the statement is sent
     * @param known what the host knows: the goods that can be withdrawn from, and perhaps name and address
     * @param lastDay the last day, or null when it has not begun or is not known
     * @return the view
     */
    public static WithdrawalView asking(OrderView order, Form form, Statement known, @Nullable LocalDate lastDay) {
        return new WithdrawalView(
                order, Objects.requireNonNull(form, "form"), known, new Stage("asking", lastDay, null));
    }

    /**
     * The second stage: what was stated, to be confirmed.
     *
     * @param order what may be seen of the order
     * @param form where the confirmation is sent
     * @param stated what the consumer stated
     * @return the view
     */
    public static WithdrawalView confirming(OrderView order, Form form, Statement stated) {
        return new WithdrawalView(
                order, Objects.requireNonNull(form, "form"), stated, new Stage("confirm", null, null));
    }

    /**
     * The third stage: the acknowledgement.
     *
     * @param order what may be seen of the order
     * @param stated what the consumer stated
     * @param received when it reached the shop
     * @return the view
     */
    public static WithdrawalView acknowledged(OrderView order, Statement stated, Instant received) {
        return new WithdrawalView(
                order, null, stated, new Stage("acknowledged", null, Objects.requireNonNull(received, "received")));
    }

    OrderView order() {
        return order;
    }

    @Nullable
    Form form() {
        return form;
    }

    Statement statement() {
        return statement;
    }

    Stage stage() {
        return stage;
    }
}
