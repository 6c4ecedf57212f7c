package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.order.ReturnTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the returns page shows: the returns of an order and how far they have come, and what else can be returned. What is not
 * added takes no room. Immutable and thread-safe.
 *
 * <p>The way back is that of the order's view: {@link Link#LABEL} leads to the label, and {@link OrderView#until} is the last
 * day to hand the goods over.
 */
public final class ReturnView {

    private final OrderView order;
    private final Added added;

    private ReturnView(OrderView order, Added added) {
        this.order = order;
        this.added = added;
    }

    /** What the host added. Filled before the view that holds it is made, and not changed after. */
    static final class Added {
        @Nullable
        Form form;

        @Nullable
        ReturnTerms terms;

        @Nullable
        String pass;

        @Nullable
        LocalDate collection;

        @Nullable
        Phrase refundTime;

        List<Choice> reasons = List.of();
        List<Choice> exchanges = List.of();
        List<Choice> offers = List.of();

        Added copy() {
            Added copy = new Added();
            copy.form = form;
            copy.terms = terms;
            copy.pass = pass;
            copy.collection = collection;
            copy.refundTime = refundTime;
            copy.reasons = reasons;
            copy.exchanges = exchanges;
            copy.offers = offers;
            return copy;
        }
    }

    private ReturnView with(Consumer<Added> change) {
        Added more = added.copy();
        change.accept(more);
        return new ReturnView(order, more);
    }

    /**
     * The returns of an order, with no way to ask for another.
     *
     * @param order what may be seen of the order
     * @return the view
     */
    public static ReturnView of(OrderView order) {
        return new ReturnView(order.asPage(), new Added());
    }

    /**
     * The same with a form in which the customer asks for a return.
     *
     * @param form where it is sent
     * @param terms what can be returned and how; costs are told before anything is sent
     * @param reasons what the customer can give as the reason
     * @return a new view
     * @throws IllegalArgumentException when there is no reason to choose from
     */
    public ReturnView ask(Form form, ReturnTerms terms, List<Choice> reasons) {
        List<Choice> copy = List.copyOf(reasons);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("a return needs a reason to choose from, but there was none");
        }
        return with(more -> {
            more.form = form.acting();
            more.terms = Objects.requireNonNull(terms, "terms");
            more.reasons = copy;
        });
    }

    /**
     * The same with what the customer can have in exchange.
     *
     * @param goods the best first
     * @return a new view
     */
    public ReturnView exchanges(List<Choice> goods) {
        List<Choice> copy = List.copyOf(goods);
        return with(more -> more.exchanges = copy);
    }

    /**
     * The same with offers to a customer who keeps the goods or takes credit.
     *
     * @param offers the best first
     * @return a new view
     */
    public ReturnView offers(List<Choice> offers) {
        List<Choice> copy = List.copyOf(offers);
        return with(more -> more.offers = copy);
    }

    /**
     * The same with when the money will be back.
     *
     * @param sentence a whole sentence; {@code returns.refund_days} with {@code count} is one
     * @return a new view
     */
    public ReturnView refundTime(Phrase sentence) {
        return with(more -> more.refundTime = Objects.requireNonNull(sentence, "sentence"));
    }

    /**
     * The same with a code that is shown in place of a label when the goods are handed over.
     *
     * @param code the code
     * @return a new view
     */
    public ReturnView pass(String code) {
        return with(more -> more.pass = Objects.requireNonNull(code, "code"));
    }

    /**
     * The same with the day on which a courier collects the goods.
     *
     * @param day the day, by the customer's calendar
     * @return a new view
     */
    public ReturnView collection(LocalDate day) {
        return with(more -> more.collection = Objects.requireNonNull(day, "day"));
    }

    OrderView order() {
        return order;
    }

    Added added() {
        return added;
    }
}
