package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.channel.email.EmailMessage;
import dev.aftercart.notify.template.Output;
import dev.aftercart.notify.template.Template;
import dev.aftercart.text.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The message that tells a customer where an order stands: subject, HTML for mail clients, and a text part of its own.
 *
 * <p>Service mail: it holds no advertisement. It makes the message; sending it is another matter. Immutable and
 * thread-safe.
 */
public final class StatusEmail {

    private static final String HTML = "status_email.html";
    private static final String TEXT = "status_email.txt";

    private final Texts texts;
    private final Theme theme;
    private final Template html;
    private final Template text;

    private StatusEmail(Texts texts, Theme theme, Template html, Template text) {
        this.texts = texts;
        this.theme = theme;
        this.html = html;
        this.text = text;
    }

    /**
     * The message as the library ships it.
     *
     * @param texts wordings; those of {@link NotificationPhrases} and {@link dev.aftercart.order.OrderPhrases} must be among
     *     them
     * @param theme how it looks
     * @return the message
     */
    public static StatusEmail of(Texts texts, Theme theme) {
        return new StatusEmail(
                texts, theme, Shipped.template(HTML, Output.EMAIL_HTML), Shipped.template(TEXT, Output.TEXT));
    }

    /**
     * The source of the shipped HTML template, to start one's own from.
     *
     * @return the template's text
     */
    public static String htmlSource() {
        return Shipped.source(HTML);
    }

    /**
     * The source of the shipped text template, to start one's own from.
     *
     * @return the template's text
     */
    public static String textSource() {
        return Shipped.source(TEXT);
    }

    /**
     * The same message with templates of one's own, which see the same values as the shipped ones.
     *
     * @param ownHtml a template for {@link Output#EMAIL_HTML}
     * @param ownText a template for {@link Output#TEXT}
     * @return a new message
     */
    public StatusEmail templates(Template ownHtml, Template ownText) {
        return new StatusEmail(
                texts, theme, Objects.requireNonNull(ownHtml, "html"), Objects.requireNonNull(ownText, "text"));
    }

    /**
     * Renders in the customer's language.
     *
     * @param view what to tell
     * @param from the sender, such as {@code Acme <orders@acme.example>}
     * @param to the recipient's address
     * @return the message, not sent
     * @throws dev.aftercart.notify.template.TemplateLimitException when a template of one's own wants too much
     * @throws IllegalArgumentException when an address is none
     */
    public EmailMessage render(OrderView view, String from, String to) {
        return render(view, view.language(), from, to);
    }

    /**
     * Renders in a chosen language.
     *
     * @param view what to tell
     * @param language the language; English is used for what has no wording in it
     * @param from the sender, such as {@code Acme <orders@acme.example>}
     * @param to the recipient's address
     * @return the message, not sent
     * @throws dev.aftercart.notify.template.TemplateLimitException when a template of one's own wants too much
     * @throws IllegalArgumentException when an address is none
     */
    public EmailMessage render(OrderView view, Locale language, String from, String to) {
        Map<String, @Nullable Object> values = ViewValues.of(view, theme, texts, language);
        return new EmailMessage(
                subject(view, language), from, to, html.render(values), tidy(text.render(values)), language);
    }

    /** Marks rather than isolates: lists of mails are drawn by older code than mails are. */
    private String subject(OrderView view, Locale language) {
        Phrase subject = Phrase.of("email.subject")
                .withCode("number", view.number().value())
                .with("headline", view.headline());
        return String.join(" ", texts.wording(subject, language).sms().strip().split("\\s+"));
    }

    /** Empty slots leave empty lines; one is enough. */
    private static String tidy(String made) {
        return made.replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }
}
