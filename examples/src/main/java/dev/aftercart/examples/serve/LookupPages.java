package dev.aftercart.examples.serve;

import dev.aftercart.notify.page.Form;
import dev.aftercart.notify.page.FormField;
import dev.aftercart.notify.page.LookupView;
import dev.aftercart.notify.page.Notice;
import dev.aftercart.notify.page.Pages;
import dev.aftercart.notify.page.access.InMemoryAttempts;
import dev.aftercart.notify.page.access.OrderContact;
import dev.aftercart.notify.page.access.OrderLookup;
import dev.aftercart.notify.page.access.OrderLookup.Result;
import dev.aftercart.notify.page.action.PageForm;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The page on which an order is found by its number, and an e-mail address or postcode. */
final class LookupPages {

    private static final Duration WHILE = Duration.ofMinutes(15);
    private static final int PER_ORDER = 5;
    private static final int PER_CALLER = 20;

    private final Counter counter;
    private final OrderLookup lookup;

    LookupPages(Counter counter, Orders orders) {
        this.counter = counter;
        this.lookup = OrderLookup.of(
                number -> orders.find(number)
                        .map(shop -> shop.cast().party())
                        .map(party -> new OrderContact(party.email(), party.postcode())),
                new InMemoryAttempts(PER_ORDER, WHILE),
                new InMemoryAttempts(PER_CALLER, WHILE));
    }

    Reply show(Request request) {
        return page(request, LookupView.of(form(request)));
    }

    Reply find(Request request) {
        PageForm form = request.form();
        String number = form.value(FormField.NUMBER).replace("#", "");
        Result result = lookup.find(number, form.value(FormField.PROOF), request.caller(), counter.now());
        if (result instanceof Result.Found found) {
            return Reply.to(counter.urls("", found.order(), found.level(), query(request))
                    .page());
        }
        return result instanceof Result.TooOften
                ? Reply.page(429, pages().notice(Notice.tooManyAttempts(), request.languageOrUsual()))
                : page(request, new LookupView(form(request), number, true));
    }

    private Reply page(Request request, LookupView view) {
        return Reply.page(pages().lookup(view, request.languageOrUsual()));
    }

    private static Form form(Request request) {
        return Form.open("/lookup" + query(request));
    }

    /** Whoever chose a language keeps it. */
    private static String query(Request request) {
        return request.language().map(each -> "?lang=" + each.toLanguageTag()).orElse("");
    }

    private Pages pages() {
        Map<Locale, String> urls = new LinkedHashMap<>();
        Request.LANGUAGES.forEach(each -> urls.put(each, "/lookup?lang=" + each.toLanguageTag()));
        return counter.pages.languages(urls);
    }
}
