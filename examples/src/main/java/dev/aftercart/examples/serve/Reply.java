package dev.aftercart.examples.serve;

import dev.aftercart.notify.page.access.PageHeaders;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the server answers.
 *
 * @param status of HTTP
 * @param headers by name
 * @param text what is sent, as UTF-8; empty for nothing
 */
record Reply(int status, Map<String, String> headers, String text) {

    /** A page, with the headers that keep it private. */
    static Reply page(int status, String html) {
        return new Reply(status, PageHeaders.of(html), html);
    }

    static Reply page(String html) {
        return page(200, html);
    }

    /** After a form: the browser gets the new page by itself, so that loading it again sends nothing twice. */
    static Reply to(String url) {
        return new Reply(303, Map.of("Location", url), "");
    }

    static Reply file(String type, String text) {
        Map<String, String> headers = Map.of(
                "Content-Type", type,
                "Cache-Control", "private, no-store",
                "X-Content-Type-Options", "nosniff");
        return new Reply(200, headers, text);
    }

    Reply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, more, text);
    }
}
