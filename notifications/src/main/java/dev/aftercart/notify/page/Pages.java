package dev.aftercart.notify.page;

import dev.aftercart.text.Texts;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The pages to which customers come back after the purchase: each a whole HTML document, without script, and without requests
 * other than for images.
 *
 * <pre>{@code
 * Texts texts = Texts.of(ourOwn, NotificationPhrases.bundle(), OrderPhrases.bundle());
 * Pages pages = Pages.shipped(texts, Theme.of("Acme").accent("#0f766e"));
 * OrderView view = OrderView.of(order, now).disclosing(Disclosure.of(granted.grant()));
 * String html = pages.tracking(TrackingView.of(view), language);
 * }</pre>
 *
 * <p>A page shows what its view holds and {@linkplain OrderView#disclosing discloses}; what a view was not given takes no room.
 * Pages only show: what a customer asks for comes back as a form, by POST, with the fields of {@link FormField}. Whoever serves
 * a page decides who may see it, and sends the headers of {@link dev.aftercart.notify.page.access.PageHeaders} with it.
 *
 * <p>Where a language has no wording, English is shown. A template of one's own that wants too much ends in a
 * {@link dev.aftercart.notify.template.TemplateLimitException}. Immutable and thread-safe.
 */
public final class Pages {

    private final Texts texts;
    private final Theme theme;
    private final PageTemplates templates;
    private final Around around;

    /** What is there to be seen around one showing of a page. */
    private record Around(
            Map<Locale, String> languages, @Nullable Retry retry) {}

    private Pages(Texts texts, Theme theme, PageTemplates templates, Around around) {
        this.texts = texts;
        this.theme = theme;
        this.templates = templates;
        this.around = around;
    }

    /**
     * The pages as the library ships them.
     *
     * @param texts wordings; those of {@link NotificationPhrases} and {@link dev.aftercart.order.OrderPhrases} must be among
     *     them, a merchant's own come first
     * @param theme how they look
     * @return the pages
     */
    public static Pages shipped(Texts texts, Theme theme) {
        return new Pages(
                Objects.requireNonNull(texts, "texts"),
                Objects.requireNonNull(theme, "theme"),
                PageTemplates.shipped(),
                new Around(Map.of(), null));
    }

    /**
     * The same pages with templates of one's own.
     *
     * @param own the templates
     * @return new pages
     */
    public Pages templates(PageTemplates own) {
        return new Pages(texts, theme, Objects.requireNonNull(own, "templates"), around);
    }

    /**
     * The same pages with a switch between languages. Cheap: make one for each request.
     *
     * @param urls where this page is found in each language, in the order they are shown
     * @return new pages
     */
    public Pages languages(Map<Locale, String> urls) {
        return new Pages(texts, theme, templates, new Around(new LinkedHashMap<>(urls), around.retry));
    }

    /**
     * The same pages for somebody whose form could not be acted on: it is shown again with what they typed, and what is wrong
     * stands at each field. Answer with status 422. Cheap: make one for each request.
     *
     * @param again what was typed, and what is wrong
     * @return new pages; forms that ask for something else are as ever
     */
    public Pages retry(Retry again) {
        return new Pages(texts, theme, templates, new Around(around.languages, Objects.requireNonNull(again, "again")));
    }

    /**
     * The page on which a customer follows an order.
     *
     * @param view what to show
     * @param language the language
     * @return an HTML document
     */
    public String tracking(TrackingView view, Locale language) {
        return render(values(view, language));
    }

    /**
     * The page on which a customer asks for a return and follows it.
     *
     * @param view what to show
     * @param language the language
     * @return an HTML document
     */
    public String returns(ReturnView view, Locale language) {
        return render(values(view, language));
    }

    /**
     * The page on which a customer cancels an order, in two steps: the reason, then offers and the last word.
     *
     * @param view what to show
     * @param language the language
     * @return an HTML document
     */
    public String cancellation(CancellationView view, Locale language) {
        return render(values(view, language));
    }

    /**
     * The page on which a consumer withdraws from the contract, as the law of the European Union has it: the statement, its
     * confirmation, the acknowledgement.
     *
     * @param view what to show
     * @param language the language
     * @return an HTML document
     */
    public String withdrawal(WithdrawalView view, Locale language) {
        return render(values(view, language));
    }

    /**
     * The page on which a customer says which messages they want, and ends marketing messages.
     *
     * @param view what to show
     * @param language the language
     * @return an HTML document
     */
    public String preferences(PreferenceView view, Locale language) {
        return render(values(view, language));
    }

    /**
     * The page on which a customer looks for an order.
     *
     * @param view what to show
     * @param language the language
     * @return an HTML document
     */
    public String lookup(LookupView view, Locale language) {
        return render(values(view, language));
    }

    /**
     * A page that says one thing: that a link has run out, or that a request was taken.
     *
     * @param notice what to say
     * @param language the language
     * @return an HTML document
     */
    public String notice(Notice notice, Locale language) {
        return render(values(notice, language));
    }

    Map<String, @Nullable Object> values(TrackingView view, Locale language) {
        return of(Page.TRACKING, new TrackingValues(view, frame(view.order(), language)).values());
    }

    Map<String, @Nullable Object> values(ReturnView view, Locale language) {
        return of(Page.RETURNS, new ReturnValues(view, frame(view.order(), language)).values());
    }

    Map<String, @Nullable Object> values(CancellationView view, Locale language) {
        return of(Page.CANCELLATION, view.values(frame(view.order(), language)));
    }

    Map<String, @Nullable Object> values(WithdrawalView view, Locale language) {
        return of(Page.WITHDRAWAL, new WithdrawalValues(view, frame(view.order(), language)).values());
    }

    Map<String, @Nullable Object> values(PreferenceView view, Locale language) {
        return of(Page.PREFERENCES, view.values(frame(language)));
    }

    Map<String, @Nullable Object> values(LookupView view, Locale language) {
        return of(Page.LOOKUP, view.values(frame(language)));
    }

    Map<String, @Nullable Object> values(Notice notice, Locale language) {
        return of(Page.NOTICE, notice.values(frame(language)));
    }

    private Frame frame(Locale language) {
        return new Frame(new Speech(texts, language), theme, around.languages, around.retry);
    }

    /** A page is seen at once, so days are told as seen from now: "tomorrow". */
    private Frame frame(OrderView view, Locale language) {
        return new Frame(new Speech(texts.at(view.at()), language), theme, around.languages, around.retry);
    }

    private static Map<String, @Nullable Object> of(Page page, Map<String, @Nullable Object> values) {
        values.put("page", page.written());
        return values;
    }

    private String render(Map<String, @Nullable Object> values) {
        return templates.whole().render(values);
    }
}
