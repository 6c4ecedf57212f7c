package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.page.access.PersonalFact;
import dev.aftercart.order.Items;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the cancellation page shows. First the customer is asked why; once that is {@link #answered}, the page shows what
 * the host offers for that reason, and the last word is the customer's: keep the order, take an offer, or cancel.
 *
 * @param order what may be seen of the order
 * @param form where the forms are sent, or null when the order cannot be cancelled any more; {@code blocked} then says why
 * @param reasons what the customer can give as the reason
 * @param said the reason and note that the customer gave; null before
 * @param offers what the host offers for that reason
 * @param refund how much the customer gets back, or null when nothing is to be said of it
 * @param blocked why the order cannot be cancelled, as a whole sentence; or null
 */
public record CancellationView(
        OrderView order,
        @Nullable Form form,
        List<Choice> reasons,
        @Nullable Said said,
        List<Choice> offers,
        @Nullable Money refund,
        @Nullable Phrase blocked) {

    private static final Set<String> LABELS = Frame.labels(
            "cancel_reason", "go_on", "cancel_offer", "accept", "cancel_confirm", "cancel_final", "cancel_now");

    /** Takes copies, and refuses a question without an answer. */
    public CancellationView {
        order = order.asPage();
        reasons = List.copyOf(reasons);
        offers = List.copyOf(offers);
        form = form == null ? null : form.acting();
        if (form != null && said == null && reasons.isEmpty()) {
            throw new IllegalArgumentException("the question for the reason needs reasons, but there were none");
        }
    }

    /**
     * What the customer said first. Its text form does not show what they wrote.
     *
     * @param reason the value of the chosen reason
     * @param items what they want to cancel; none for all
     * @param note what else they wrote; may be empty
     */
    public record Said(String reason, Items items, String note) {

        /** Refuses null. */
        public Said {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(items, "items");
            Objects.requireNonNull(note, "note");
        }

        @Override
        public String toString() {
            return reason + " for " + (items.isEmpty() ? "all" : items);
        }
    }

    /**
     * The first step: the question for the reason.
     *
     * @param order what may be seen of the order
     * @param form where the answer is sent
     * @param reasons what the customer can choose
     * @return the view
     */
    public static CancellationView asking(OrderView order, Form form, List<Choice> reasons) {
        return new CancellationView(order, Objects.requireNonNull(form, "form"), reasons, null, List.of(), null, null);
    }

    /**
     * The page of an order that cannot be cancelled any more.
     *
     * @param order what may be seen of the order
     * @param why a whole sentence, such as an objection of {@link dev.aftercart.order.OrderCommands}
     * @return the view
     */
    public static CancellationView blocked(OrderView order, Phrase why) {
        return new CancellationView(order, null, List.of(), null, List.of(), null, Objects.requireNonNull(why, "why"));
    }

    /**
     * The second step: what the customer said is carried along.
     *
     * @param answer what the customer said
     * @param fitting what the host offers for that reason; none to ask for confirmation only
     * @return a new view
     */
    public CancellationView answered(Said answer, List<Choice> fitting) {
        return new CancellationView(
                order, form, reasons, Objects.requireNonNull(answer, "answer"), fitting, refund, blocked);
    }

    /**
     * The same with what the customer gets back.
     *
     * @param amount how much
     * @return a new view
     */
    public CancellationView refund(Money amount) {
        return new CancellationView(
                order, form, reasons, said, offers, Objects.requireNonNull(amount, "amount"), blocked);
    }

    Map<String, @Nullable Object> values(Frame frame) {
        Speech speech = frame.speech();
        Map<String, @Nullable Object> values = frame.values(order, LABELS);
        values.put("title", frame.say("cancel.title"));
        values.put("intro", blocked == null ? frame.say("cancel.intro") : speech.say(blocked));
        values.put(
                "refund",
                refund == null || !order.shows(PersonalFact.PRICES)
                        ? null
                        : speech.say(Phrase.of("cancel.refund").with("amount", refund)));
        values.put("goods", new GoodsList(order, speech).values(cancellable()));
        values.put("form", frame.form(order, form, FormAction.CANCEL_REASON));
        values.put("asking", said == null);
        values.put("reasons", frame.choices(reasons));
        values.put("carried", said == null ? List.of() : carried(said));
        values.put("offers", frame.choices(offers));
        return values;
    }

    private Items cancellable() {
        return said == null || said.items.isEmpty() ? new Matter(order).open() : said.items;
    }

    /** What was said once more, so that what is cancelled is what was asked for. */
    private static List<Object> carried(Said said) {
        List<Object> fields = GoodsList.fields(said.items);
        fields.add(FormField.REASON.with(said.reason));
        fields.add(FormField.NOTE.with(said.note));
        return fields;
    }
}
