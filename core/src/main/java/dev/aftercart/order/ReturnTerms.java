package dev.aftercart.order;

import dev.aftercart.explain.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What of an order can be returned, and how, as pages show it before the customer asks. Whatever decides on returns makes one,
 * so that pages need not know the policy.
 *
 * @param goods what was delivered, also what cannot be returned and why
 * @param resolutions what the customer can get for it: a refund, an exchange, credit
 * @param methods how it can be sent back
 */
public record ReturnTerms(List<Goods> goods, List<Way> resolutions, List<Way> methods) {

    /** Takes copies. */
    public ReturnTerms {
        goods = List.copyOf(goods);
        resolutions = List.copyOf(resolutions);
        methods = List.copyOf(methods);
    }

    /**
     * The terms of one kind of goods.
     *
     * @param sku which goods
     * @param pieces how many of them can be returned now; 0 when none can
     * @param lastDay until when a return can be asked for, by the customer's calendar, or null when that is not limited or
     *     not known
     * @param cost what a return of them costs in all, or null when nothing is to be said of it
     * @param note what the customer has to know: a condition, or why they cannot be returned; or null
     */
    public record Goods(
            Sku sku,
            int pieces,
            @Nullable LocalDate lastDay,
            @Nullable Money cost,
            @Nullable Phrase note) {

        /** Refuses fewer pieces than none. */
        public Goods {
            Objects.requireNonNull(sku, "sku");
            if (pieces < 0) {
                throw new IllegalArgumentException(
                        "0 pieces of " + sku + " can be returned, or more, but not " + pieces);
            }
        }
    }

    /**
     * A resolution or a method.
     *
     * @param code what a form sends when it is chosen
     * @param label what it is called
     * @param cost what it costs, zero for free, or null when that is not said
     * @param note what more there is to say, such as how long it takes; or null
     */
    public record Way(
            String code,
            Phrase label,
            @Nullable Money cost,
            @Nullable Phrase note) {

        /** Refuses a way without code or label. */
        public Way {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(label, "label");
        }
    }
}
