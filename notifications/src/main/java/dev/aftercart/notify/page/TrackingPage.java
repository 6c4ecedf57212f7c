package dev.aftercart.notify.page;

import dev.aftercart.notify.template.Output;
import dev.aftercart.notify.template.Template;
import dev.aftercart.text.Texts;
import java.util.Locale;
import java.util.Objects;

/**
 * The page on which a customer follows an order: a whole HTML document, without script and without requests other than for
 * images.
 *
 * <pre>{@code
 * Texts texts = Texts.of(ourOwn, NotificationPhrases.bundle(), OrderPhrases.bundle());
 * TrackingPage page = TrackingPage.of(texts, Theme.of("Acme").accent("#0f766e"));
 * String html = page.render(OrderView.of(order, now));
 * }</pre>
 *
 * <p>Whoever serves it decides who may see it; the page asks search engines to stay away, and should be served with
 * {@code Cache-Control: private, no-store}. Immutable and thread-safe.
 */
public final class TrackingPage {

    private static final String RESOURCE = "tracking.html";

    private final Texts texts;
    private final Theme theme;
    private final Template template;

    private TrackingPage(Texts texts, Theme theme, Template template) {
        this.texts = texts;
        this.theme = theme;
        this.template = template;
    }

    /**
     * The page as the library ships it.
     *
     * @param texts wordings; those of {@link NotificationPhrases} and {@link dev.aftercart.order.OrderPhrases} must be among
     *     them
     * @param theme how it looks
     * @return the page
     */
    public static TrackingPage of(Texts texts, Theme theme) {
        return new TrackingPage(texts, theme, Shipped.template(RESOURCE, Output.PAGE));
    }

    /**
     * The source of the shipped template, to start one's own from.
     *
     * @return the template's text
     */
    public static String source() {
        return Shipped.source(RESOURCE);
    }

    /**
     * The same page with a template of one's own.
     *
     * @param own a template for {@link Output#PAGE}, which sees the same values as the shipped one
     * @return a new page
     */
    public TrackingPage template(Template own) {
        return new TrackingPage(texts, theme, Objects.requireNonNull(own, "template"));
    }

    /**
     * Renders in the customer's language.
     *
     * @param view what to show
     * @return an HTML document, to be served as UTF-8
     * @throws dev.aftercart.notify.template.TemplateLimitException when a template of one's own wants too much
     */
    public String render(OrderView view) {
        return render(view, view.language());
    }

    /**
     * Renders in a chosen language.
     *
     * @param view what to show
     * @param language the language; English is used for what has no wording in it
     * @return an HTML document, to be served as UTF-8
     * @throws dev.aftercart.notify.template.TemplateLimitException when a template of one's own wants too much
     */
    public String render(OrderView view, Locale language) {
        return template.render(ViewValues.ofPage(view, theme, texts, language));
    }
}
