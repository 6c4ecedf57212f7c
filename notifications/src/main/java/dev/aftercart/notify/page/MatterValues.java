package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.page.access.PersonalFact;
import dev.aftercart.notify.values.LazyValues;
import dev.aftercart.text.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What messages show beside what the page shows: what they are about. */
final class MatterValues {

    private static final int MOST_RECOMMENDATIONS = 4;
    static final int MOST_STARS = 5;

    private final OrderView view;
    private final Matter matter;
    private final GoodsList goods;
    private final Speech speech;
    private @Nullable TimelineValues told;

    MatterValues(OrderView view, Speech speech) {
        this.view = view;
        this.matter = new Matter(view);
        this.goods = new GoodsList(view, speech);
        this.speech = speech;
    }

    void addTo(LazyValues values) {
        values.later("dates", () -> speech.sayOrNull(arrival().date()));
        values.later("notes", () -> arrival().notes().stream().map(speech::say).toList());
        values.later("latest", () -> told().latest());
        values.later("parcels", () -> told().parcels());
        values.later("pickup", this::pickup);
        values.later("reason", () -> speech.sayOrNull(view.reason()));
        values.later("deadline", () -> until("deadline.line"));
        values.later("reference", () -> speech.code(matter.reference()));
        values.later("items", () -> goods.values(matter.ordered()));
        values.later("returned", () -> goods.values(matter.returned()));
        values.later("cancelled", () -> goods.values(matter.cancelled()));
        values.later("receipt", this::receipt);
        values.later("refund", () -> refund(matter.amount()));
        values.later("recommendations", () -> recommendations());
        values.later("stars", this::stars);
    }

    private TimelineValues told() {
        if (told == null) {
            told = new TimelineValues(view, speech, matter.told());
        }
        return told;
    }

    private Arrival arrival() {
        return Arrival.of(view.order(), view.now()).written();
    }

    List<Object> receipt() {
        return view.shows(PersonalFact.PRICES) ? rows(Receipt.of(view.order())) : List.of();
    }

    List<Object> refund(@Nullable Money amount) {
        return view.shows(PersonalFact.PRICES) ? rows(Receipt.refund(view.order(), amount)) : List.of();
    }

    @Nullable
    Map<String, @Nullable Object> pickup() {
        PickupPoint pickup = view.pickup();
        if (pickup == null && view.until() == null) {
            return null;
        }
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("place", pickup == null ? null : pickup.name());
        values.put("hours", pickup == null ? null : pickup.hours());
        values.put("code", pickup == null ? null : speech.code(pickup.code()));
        values.put("until", until("pickup.until"));
        return values;
    }

    @Nullable
    Wording until(String key) {
        LocalDate day = view.until();
        return day == null ? null : speech.say(Phrase.of(key).with("day", day));
    }

    private List<Object> rows(List<Receipt.Row> rows) {
        List<Object> list = new ArrayList<>();
        for (Receipt.Row row : rows) {
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("label", speech.say(row.label()));
            values.put(
                    "amount",
                    row.amount() == null
                            ? speech.say(Objects.requireNonNull(row.words()))
                            : speech.money(row.amount()));
            values.put("strong", row.strong());
            list.add(values);
        }
        return list;
    }

    List<Object> recommendations() {
        List<Object> list = new ArrayList<>();
        view.recommendations().stream().limit(MOST_RECOMMENDATIONS).forEach(each -> {
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("title", each.title());
            values.put("url", each.url());
            values.put("image", each.image());
            values.put("price", view.shows(PersonalFact.PRICES) ? speech.moneyOrNull(each.price()) : null);
            values.put("reason", speech.sayOrNull(each.reason()));
            list.add(values);
        });
        return list;
    }

    private List<Object> stars() {
        String url = view.url(Link.FEEDBACK);
        List<Object> stars = new ArrayList<>();
        for (int count = 1; url != null && count <= MOST_STARS; count++) {
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("label", speech.say(Phrase.of("stars.label").with("count", count)));
            values.put("count", count);
            values.put("url", url + (url.contains("?") ? "&" : "?") + "stars=" + count);
            stars.add(values);
        }
        return stars;
    }
}
