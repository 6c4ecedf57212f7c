package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.page.access.PersonalFact;
import dev.aftercart.notify.values.LazyValues;
import dev.aftercart.order.Line;
import dev.aftercart.order.Order;
import dev.aftercart.order.ReturnTerms;
import dev.aftercart.text.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The values of the returns page. */
final class ReturnValues {

    private static final Set<String> LABELS = Frame.labels(
            "return_items",
            "return_reason",
            "return_code",
            "return_offer",
            "return_send",
            "not_returnable",
            "resolution",
            "method",
            "exchange");

    /** Nothing of it for who may not see the returns. */
    private final ReturnView.Added added;

    private final OrderView view;
    private final Order order;
    private final Frame frame;
    private final Speech speech;
    private final MatterValues matter;
    private final GoodsList goods;

    ReturnValues(ReturnView page, Frame frame) {
        this.view = page.order();
        this.added = view.shows(PersonalFact.LAST_DAY) ? page.added() : new ReturnView.Added();
        this.order = view.order();
        this.frame = frame;
        this.speech = frame.speech();
        this.matter = new MatterValues(view, speech);
        this.goods = new GoodsList(view, speech);
    }

    Map<String, @Nullable Object> values() {
        boolean asking = added.form != null && lines(true).size() > 0;
        LazyValues values = frame.values(view, LABELS);
        values.put("title", frame.say("returns.title"));
        values.put("intro", frame.say(asking ? "returns.intro" : "returns.follow"));
        values.put("cases", cases());
        values.put("form", frame.form(view, added.form, FormAction.RETURN));
        values.put("lines", lines(true));
        values.put("closed", lines(false));
        values.put("reasons", frame.choices(added.reasons));
        values.put("exchanges", frame.choices(added.exchanges));
        values.put("offers", frame.choices(added.offers));
        values.put("resolutions", added.terms == null ? List.of() : ways(added.terms.resolutions()));
        values.put("methods", added.terms == null ? List.of() : ways(added.terms.methods()));
        values.put("pass", speech.code(added.pass));
        values.put("collection", day("returns.collection", added.collection));
        values.put("deadline", matter.until("deadline.line"));
        values.put("refund_time", speech.sayOrNull(added.refundTime));
        return values;
    }

    private @Nullable Wording day(String key, @Nullable LocalDate day) {
        return day == null ? null : speech.say(Phrase.of(key).with("day", day));
    }

    private List<Object> cases() {
        List<Object> list = new ArrayList<>();
        for (ReturnStory story : view.shows(PersonalFact.LAST_DAY) ? ReturnStory.of(order) : List.<ReturnStory>of()) {
            String reached = story.reached();
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("title", speech.say(Phrase.of("returns.case").withCode("number", story.reference())));
            values.put("status", frame.say("returns.step." + reached));
            values.put("steps", steps(story.path(), reached));
            values.put("items", goods.values(story.items()));
            values.put("ready", reached.equals("approved"));
            values.put("reason", reached.equals("declined") ? speech.sayOrNull(view.reason()) : null);
            values.put("refund", refund(story.refunded()));
            values.put("refund_note", reached.equals("received") ? speech.sayOrNull(added.refundTime) : null);
            list.add(values);
        }
        return list;
    }

    private List<Object> refund(@Nullable Money refunded) {
        return refunded == null ? List.of() : matter.refund(refunded);
    }

    private List<Object> steps(List<String> path, String reached) {
        int current = path.indexOf(reached);
        List<Object> steps = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            boolean bad = path.get(i).equals("declined");
            Step.End end = bad ? Step.End.BAD : i == current && i == path.size() - 1 ? Step.End.GOOD : Step.End.NONE;
            Phrase label = Phrase.of("returns.step." + path.get(i));
            steps.add(Step.State.of(i, current).values(speech, label, end));
        }
        return steps;
    }

    /** The goods that can be returned, or those that cannot. */
    private List<Object> lines(boolean open) {
        List<Object> list = new ArrayList<>();
        ReturnTerms terms = added.terms;
        if (terms != null) {
            terms.goods().stream().filter(each -> each.pieces() > 0 == open).forEach(each -> list.add(line(each)));
        }
        return list;
    }

    private Map<String, @Nullable Object> line(ReturnTerms.Goods terms) {
        Line line = order.line(terms.sku()).orElse(null);
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("title", line == null ? terms.sku().value() : line.title());
        values.put("image", line == null ? null : line.imageUrl());
        values.put("price", line == null || !view.shows(PersonalFact.PRICES) ? null : speech.money(line.unitPrice()));
        values.put("pieces", terms.pieces());
        values.put("name", FormField.QUANTITY.of(terms.sku()));
        values.put("reason_name", FormField.REASON.of(terms.sku()));
        values.put("how_many", speech.say(Phrase.of("returns.how_many").with("count", terms.pieces())));
        values.put("until", day("label.return_until", terms.lastDay()));
        values.put("cost", cost(terms.cost()));
        values.put("note", speech.sayOrNull(terms.note()));
        return values;
    }

    private @Nullable Wording cost(@Nullable Money cost) {
        return cost == null
                ? null
                : speech.say(
                        cost.isZero()
                                ? Phrase.of("returns.free")
                                : Phrase.of("returns.cost").with("amount", cost));
    }

    private List<Object> ways(List<ReturnTerms.Way> ways) {
        return frame.choices(ways.stream()
                .map(way -> new Choice(way.code(), way.label(), way.note(), way.cost(), ways.size() == 1))
                .toList());
    }
}
