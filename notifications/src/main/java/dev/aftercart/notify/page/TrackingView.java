package dev.aftercart.notify.page;

import dev.aftercart.courier.Party;
import dev.aftercart.explain.Phrase;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the tracking page shows: the order, and what the host adds to it. What is not added takes no room. Immutable and
 * thread-safe.
 *
 * <p>How much it tells of a person is said by the {@linkplain OrderView#disclosing order's view}. An order that is a gift shows
 * no prices. While a parcel is in trouble, lost or on its way back, the page keeps to that: reassurance, care, recommendations
 * and the environment are left out.
 */
public final class TrackingView {

    private final OrderView order;
    private final Added added;

    private TrackingView(OrderView order, Added added) {
        this.order = order;
        this.added = added;
    }

    /** Between which days the customer can choose. */
    record Days(LocalDate first, LocalDate last) {}

    /** What the host added. Filled before the view that holds it is made, and not changed after. */
    static final class Added {
        final Map<FormAction, Form> forms = new EnumMap<>(FormAction.class);

        @Nullable
        Days days;

        Set<Answer> ways = Set.of();
        List<Choice> places = List.of();

        @Nullable
        Party deliverTo;

        List<Tip> reassurance = List.of();
        List<Tip> care = List.of();
        List<Phrase> environment = List.of();

        Added copy() {
            Added copy = new Added();
            copy.forms.putAll(forms);
            copy.days = days;
            copy.ways = ways;
            copy.places = places;
            copy.deliverTo = deliverTo;
            copy.reassurance = reassurance;
            copy.care = care;
            copy.environment = environment;
            return copy;
        }
    }

    private TrackingView with(Consumer<Added> change) {
        Added more = added.copy();
        change.accept(more);
        return new TrackingView(order, more);
    }

    /**
     * The page of an order.
     *
     * @param order what may be seen of the order
     * @return the view, with nothing added
     */
    public static TrackingView of(OrderView order) {
        return new TrackingView(order.asPage(), new Added());
    }

    /**
     * The same with a form in which the customer tells the courier what to do. It is shown while a parcel waits for an answer.
     *
     * @param form where the answer is sent
     * @param ways what the courier can do; a way that the customer's level does not allow, or that leads to a pickup point
     *     while there are no {@link #places}, is not shown
     * @return a new view
     * @throws IllegalArgumentException when there is nothing to choose from, or the same twice
     */
    public TrackingView answer(Form form, Answer... ways) {
        if (ways.length == 0) {
            throw new IllegalArgumentException("an answer needs something to choose from, but there was nothing");
        }
        Set<Answer> some = Set.of(ways);
        return form(FormAction.ANSWER, form).with(more -> more.ways = some);
    }

    /**
     * The same with the days on which the courier can come.
     *
     * @param first the first day
     * @param last the last day
     * @return a new view
     */
    public TrackingView days(LocalDate first, LocalDate last) {
        return with(more -> more.days = new Days(first, last));
    }

    /**
     * The same with the pickup points that the courier can leave the parcel at.
     *
     * @param places the nearest first
     * @return a new view
     */
    public TrackingView places(List<Choice> places) {
        List<Choice> copy = List.copyOf(places);
        return with(more -> more.places = copy);
    }

    /**
     * The same with a form in which the customer says how it was. It is shown once the order was delivered.
     *
     * @param form where it is sent
     * @return a new view
     */
    public TrackingView feedback(Form form) {
        return form(FormAction.FEEDBACK, form);
    }

    /**
     * The same with a form in which the customer writes to the shop.
     *
     * @param form where it is sent
     * @return a new view
     */
    public TrackingView contact(Form form) {
        return form(FormAction.CONTACT, form);
    }

    /**
     * The same with a form in which the customer answers what the courier asked. It is shown while a parcel waits for that.
     *
     * @param form where it is sent
     * @return a new view
     */
    public TrackingView answerCourier(Form form) {
        return form(FormAction.ANSWER_COURIER, form);
    }

    /**
     * The same with a form in which the customer answers what customs asked. It is shown while a parcel waits for that.
     *
     * @param form where it is sent
     * @return a new view
     */
    public TrackingView answerCustoms(Form form) {
        return form(FormAction.ANSWER_CUSTOMS, form);
    }

    private TrackingView form(FormAction action, Form form) {
        Form acting = form.acting();
        return with(more -> more.forms.put(action, acting));
    }

    /**
     * The same with who gets the order and where. As much of it is shown as the level allows, perhaps nothing; without this,
     * the page holds no name and no address.
     *
     * @param party who and where, from the host's records of persons
     * @return a new view
     */
    public TrackingView deliverTo(Party party) {
        return with(more -> more.deliverTo = Objects.requireNonNull(party, "party"));
    }

    /**
     * The same with what assures the customer of the purchase.
     *
     * @param tips the best first
     * @return a new view
     */
    public TrackingView reassurance(Tip... tips) {
        return with(more -> more.reassurance = List.of(tips));
    }

    /**
     * The same with how to use and to care for the goods.
     *
     * @param tips the most useful first
     * @return a new view
     */
    public TrackingView care(Tip... tips) {
        return with(more -> more.care = List.of(tips));
    }

    /**
     * The same with what there is to say of carbon and packaging. There are wordings for it: {@code environment.carbon} with
     * {@code grams}, {@code environment.recycle}, {@code environment.reuse}.
     *
     * @param sentences whole sentences
     * @return a new view
     */
    public TrackingView environment(Phrase... sentences) {
        return with(more -> more.environment = List.of(sentences));
    }

    OrderView order() {
        return order;
    }

    Added added() {
        return added;
    }
}
