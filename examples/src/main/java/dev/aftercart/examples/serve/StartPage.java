package dev.aftercart.examples.serve;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.page.OrderView;
import dev.aftercart.notify.page.access.AccessLevel;
import dev.aftercart.notify.page.action.CustomerWords;
import dev.aftercart.order.Order;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The list of orders, each with its pages for everybody who may open them. For the developer who looks at this shop. */
final class StartPage {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

    private final Counter counter;
    private final Orders orders;
    private final Outbox outbox;
    private final Refusals refusals;
    private final Paper paper = Paper.named("start");

    StartPage(Counter counter, Orders orders, Outbox outbox, Refusals refusals) {
        this.counter = counter;
        this.orders = orders;
        this.outbox = outbox;
        this.refusals = refusals;
    }

    Reply show(Request request) {
        List<Object> all = new ArrayList<>();
        orders.all().forEach(entry -> all.add(order(entry)));
        return Reply.page(
                paper.print(Map.of("orders", all, "messages", outbox.all().size())));
    }

    /** Winds one order on. */
    Reply goOn(Request request) {
        return orders.all().stream()
                .map(Orders.Entry::shop)
                .filter(shop -> shop.cast().number().value().equals(request.part(1)))
                .findFirst()
                .map(shop -> {
                    shop.goOn();
                    return Reply.to("/#o" + shop.cast().number());
                })
                .orElseGet(() -> refusals.notFound(request));
    }

    private Map<String, @Nullable Object> order(Orders.Entry entry) {
        Shop shop = entry.shop();
        Order order = shop.order();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("number", order.number().value());
        values.put("shows", entry.plot().title());
        values.put("headline", say(OrderView.of(order, shop.now()).headline()));
        values.put("customer", shop.cast().party().name());
        values.put("city", shop.cast().market().city());
        values.put("time", WHEN.format(shop.now().atZone(order.zone())));
        values.put("next", shop.next().what);
        values.put("levels", levels(order));
        values.put("pages", pages(order));
        values.put("messages", messages(order));
        values.put("said", shop.said().stream().map(StartPage::words).toList());
        return values;
    }

    private static String words(CustomerWords said) {
        return said instanceof CustomerWords.Feedback feedback
                ? feedback.stars() + " ★ " + feedback.note()
                : ((CustomerWords.Message) said).words();
    }

    private long messages(Order order) {
        return outbox.all().stream()
                .filter(sent -> sent.letter().order().number().equals(order.number()))
                .count();
    }

    private List<Object> levels(Order order) {
        List<Object> levels = new ArrayList<>();
        for (AccessLevel level : AccessLevel.values()) {
            List<Object> links = new ArrayList<>();
            for (Locale language : Request.LANGUAGES) {
                String tag = language.toLanguageTag();
                String url =
                        counter.urls("", order.number(), level, "?lang=" + tag).page();
                links.add(Map.of("lang", tag, "url", url));
            }
            levels.add(Map.of("name", name(level), "links", links));
        }
        return levels;
    }

    /** Who comes with it. */
    private static String name(AccessLevel level) {
        return switch (level) {
            case LINK -> "by any link";
            case TOKEN -> "by their link";
            case VERIFIED -> "signed in";
        };
    }

    /** The order's other pages, as the customer who signed in has them. */
    private List<Object> pages(Order order) {
        Urls urls = counter.urls("", order.number(), AccessLevel.VERIFIED, "?lang=en");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("returns", urls.page("returns"));
        pages.put("cancel", urls.page("cancel"));
        pages.put("withdraw", urls.page("withdraw"));
        pages.put("preferences", urls.preferences() + urls.query());
        pages.put("unsubscribe", urls.unsubscribe() + urls.query());
        pages.put("status.json", urls.page("status.json"));
        pages.put("delivery.ics", urls.page("delivery.ics"));
        List<Object> links = new ArrayList<>();
        pages.forEach((name, url) -> links.add(Map.of("name", name, "url", url)));
        return links;
    }

    private static String say(Phrase phrase) {
        return Counter.TEXTS.render(phrase, Locale.ENGLISH);
    }
}
