package dev.aftercart.notify.page.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The headers to serve a page with: no script, no frame around it, no trace of its address elsewhere, no copy kept.
 *
 * <p>The page's own stylesheets are allowed by the SHA-256 of what stands in them (CSP level 3), so that no other style runs.
 * A {@code style} attribute is not allowed, and does nothing. Pictures come by {@code https}.
 */
public final class PageHeaders {

    private static final String OPENING = "<style";
    private static final String CLOSING = "</style";

    private PageHeaders() {}

    /**
     * The headers for a page.
     *
     * @param html the page as it will be sent
     * @return an unmodifiable map of names to values, in a fixed order
     */
    public static Map<String, String> of(String html) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "text/html; charset=utf-8");
        headers.put("Content-Security-Policy", policy(html));
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("X-Robots-Tag", "noindex, nofollow");
        headers.put("Cache-Control", "private, no-store");
        headers.put("X-Content-Type-Options", "nosniff");
        return Collections.unmodifiableMap(headers);
    }

    private static String policy(String html) {
        Set<String> styles = styles(html);
        return "default-src 'none'; style-src " + (styles.isEmpty() ? "'none'" : String.join(" ", styles))
                + "; img-src https:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    private static Set<String> styles(String html) {
        Set<String> sources = new LinkedHashSet<>();
        int at = find(html, OPENING, 0);
        while (at >= 0) {
            int from = html.indexOf('>', at) + 1;
            int to = find(html, CLOSING, at);
            if (from == 0 || to < from) {
                break;
            }
            sources.add("'sha256-" + hash(html.substring(from, to)) + "'");
            at = find(html, OPENING, to);
        }
        return sources;
    }

    /** In place: the page in small letters may be longer, as Istanbul's first letter is. */
    private static int find(String html, String tag, int from) {
        int at = html.indexOf('<', from);
        while (at >= 0 && !html.regionMatches(true, at, tag, 0, tag.length())) {
            at = html.indexOf('<', at + 1);
        }
        return at;
    }

    /** Of the text as a browser has it: its parser makes one line feed of each line end. */
    private static String hash(String style) {
        String text = style.replace("\r\n", "\n").replace('\r', '\n');
        return Base64.getEncoder().encodeToString(SigningKeys.sha256(text.getBytes(StandardCharsets.UTF_8)));
    }
}
