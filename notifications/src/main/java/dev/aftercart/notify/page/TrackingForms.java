package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.page.access.PersonalFact;
import dev.aftercart.order.Shipment;
import dev.aftercart.text.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forms of the tracking page that the order has a use for. */
final class TrackingForms {

    private final TrackingView.Added added;
    private final OrderView view;
    private final Frame frame;
    private final Waiting waiting;

    TrackingForms(TrackingView page, Waiting waiting, Frame frame) {
        this.added = page.added();
        this.view = page.order();
        this.frame = frame;
        this.waiting = waiting;
    }

    /** Whether the customer can say here what the courier shall do. */
    boolean isAnswerable() {
        return added.forms.containsKey(FormAction.ANSWER) && !waiting.answer().isEmpty() && !ways().isEmpty();
    }

    /** What the courier shall do. */
    @Nullable
    Map<String, @Nullable Object> answer() {
        if (!isAnswerable()) {
            return null;
        }
        TrackingView.Days days = added.days;
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("form", frame.form(view, added.forms.get(FormAction.ANSWER), FormAction.ANSWER));
        values.put("parcels", parcels(waiting.answer()));
        values.put("ways", ways().stream().map(this::way).toList());
        values.put("first", days == null ? null : days.first().toString());
        values.put("last", days == null ? null : days.last().toString());
        values.put("places", frame.choices(added.places));
        return values;
    }

    private List<Answer> ways() {
        return Stream.of(Answer.values())
                .filter(added.ways::contains)
                .filter(way -> way.isOpenTo(view.disclosure().level()))
                .filter(way -> way != Answer.PICKUP_POINT || !added.places.isEmpty())
                .toList();
    }

    private Map<String, Object> way(Answer way) {
        return Map.of("value", way.written(), "label", frame.speech().say(way.label()));
    }

    /** What was asked, each to be answered in words. */
    List<Object> questions() {
        List<Object> questions = new ArrayList<>();
        add(questions, FormAction.ANSWER_CUSTOMS, waiting.customs());
        add(questions, FormAction.ANSWER_COURIER, waiting.courier());
        return questions;
    }

    private void add(List<Object> questions, FormAction action, List<Shipment> parcels) {
        Map<String, @Nullable Object> question = parcels.isEmpty() ? null : words(action, parcels);
        if (question != null) {
            questions.add(question);
        }
    }

    @Nullable
    Map<String, @Nullable Object> contact() {
        return words(FormAction.CONTACT, List.of());
    }

    private @Nullable Map<String, @Nullable Object> words(FormAction action, List<Shipment> about) {
        Form form = added.forms.get(action);
        if (form == null) {
            return null;
        }
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("form", frame.form(view, form, action));
        values.put("action", action.written());
        values.put("title", frame.say("label." + action.written()));
        values.put("parcels", parcels(about));
        return values;
    }

    @Nullable
    Map<String, @Nullable Object> feedback() {
        return frame.form(view, added.forms.get(FormAction.FEEDBACK), FormAction.FEEDBACK);
    }

    List<Object> ratings() {
        List<Object> stars = new ArrayList<>();
        for (int count = 1; count <= MatterValues.MOST_STARS; count++) {
            Wording label = frame.speech().say(Phrase.of("stars.label").with("count", count));
            stars.add(Map.of("count", count, "label", label));
        }
        return stars;
    }

    /** What a form is about, for those who may see the numbers: one is sent unseen, of several one is chosen. */
    private List<Object> parcels(List<Shipment> about) {
        if (!view.shows(PersonalFact.TRACKING_NUMBER)) {
            return List.of();
        }
        return frame.choices(about.stream()
                .map(parcel -> Choice.of(parcel.number().value(), Matter.name(view.order(), parcel)))
                .toList());
    }
}
