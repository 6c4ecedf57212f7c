package dev.aftercart.examples.serve;

import dev.aftercart.notify.page.Link;
import dev.aftercart.notify.page.OrderView;

/**
 * Where the pages of one order are, for whom its links were signed.
 *
 * @param order the order's page; the others lie below it
 * @param preferences the page of preferences
 * @param unsubscribe the end of offers
 * @param query what follows each address: the language, where it is not the order's own; may be empty
 */
record Urls(String order, String preferences, String unsubscribe, String query) {

    String page() {
        return order + query;
    }

    String page(String below) {
        return order + "/" + below + query;
    }

    OrderView on(OrderView view) {
        return view.link(Link.TRACKING, page())
                .link(Link.ANSWER, page())
                .link(Link.FEEDBACK, page())
                .link(Link.CANCELLATION, page("cancel"))
                .link(Link.RETURN, page("returns"))
                .link(Link.CALENDAR, page("delivery.ics"))
                .link(Link.PREFERENCES, preferences + query)
                .link(Link.UNSUBSCRIBE, unsubscribe + query)
                .link(Link.SHOP, "https://shop.example/")
                .link(Link.CONTACT, "mailto:help@shop.example");
    }
}
