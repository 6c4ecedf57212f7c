package dev.aftercart.notify.template;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markup that may stand in a page or an e-mail as it is, such as a product's description that a merchant wrote with an
 * editor. As the content of an element it stays markup; in any other place it is its text.
 *
 * <p>Made only by the OWASP HTML sanitizer: paragraphs, headings, lists, tables, emphasis, links to {@code https},
 * {@code http} and {@code mailto}, and pictures by {@code https}. No script, style, form, frame, class or id.
 *
 * <p>Immutable and thread-safe.
 */
public final class SafeHtml {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowCommonBlockElements()
            .allowCommonInlineFormattingElements()
            .allowElements("a", "img", "table", "thead", "tbody", "tr", "th", "td", "hr", "bdi", "span")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src", "alt", "width", "height")
            .onElements("img")
            .allowAttributes("dir", "lang")
            .globally()
            .allowUrlProtocols("https", "http", "mailto")
            .requireRelNofollowOnLinks()
            .toFactory();

    private final String html;

    /** Of markup that is known to be safe: the sanitizer's, or what a template itself escaped. */
    SafeHtml(String html) {
        this.html = html;
    }

    /**
     * Takes out of markup whatever is not known to be harmless.
     *
     * @param markup what somebody wrote; anything at all
     * @return what is left
     */
    public static SafeHtml sanitize(String markup) {
        return new SafeHtml(POLICY.sanitize(markup));
    }

    /**
     * The markup.
     *
     * @return well-formed HTML that is safe as the content of an element
     */
    public String html() {
        return html;
    }

    /**
     * The text without its tags; a line for each block.
     *
     * @return text, not markup
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(html.length());
        int at = 0;
        for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
            int close = html.indexOf('>', open);
            if (close < 0) {
                break;
            }
            text.append(html, at, open).append(endsLine(open) ? "\n" : "");
            at = close + 1;
        }
        return Entities.decoded(text.append(html, at, html.length()).toString()).strip();
    }

    private boolean endsLine(int open) {
        return html.startsWith("<br", open)
                || html.startsWith("</p", open)
                || html.startsWith("</li", open)
                || html.startsWith("</h", open)
                || html.startsWith("</tr", open)
                || html.startsWith("</div", open);
    }
}
