package dev.aftercart.notify.message;

import dev.aftercart.notify.MessageKind;
import dev.aftercart.notify.page.OrderView;
import dev.aftercart.notify.page.Theme;
import dev.aftercart.text.Texts;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Puts messages into words.
 *
 * <pre>{@code
 * Texts texts = Texts.of(ourOwn, MessagePhrases.bundle(), NotificationPhrases.bundle(), OrderPhrases.bundle());
 * Messages messages = Messages.shipped(texts, Theme.of("Acme").accent("#0f766e"));
 * Message message = messages.render(MessageKind.SHIPPED, view, language);
 * message.email();  message.sms();  message.whatsApp();  message.push();
 * }</pre>
 *
 * <p>It decides nothing: whether a message is sent, to whom and when, is the plan's. Immutable and thread-safe.
 */
public final class Messages {

    private final Texts texts;
    private final Theme theme;
    private final MessageTemplates templates;
    private final Map<MessageKind, MessageForm> forms;

    private Messages(Texts texts, Theme theme, MessageTemplates templates, Map<MessageKind, MessageForm> forms) {
        this.texts = texts;
        this.theme = theme;
        this.templates = templates;
        this.forms = forms;
    }

    /**
     * The messages as the library ships them, one for each constant of {@link MessageKind}.
     *
     * @param texts wordings; those of {@link MessagePhrases}, {@link dev.aftercart.notify.page.NotificationPhrases} and
     *     {@link dev.aftercart.order.OrderPhrases} must be among them, a merchant's own come first
     * @param theme how they look
     * @return the messages
     */
    public static Messages shipped(Texts texts, Theme theme) {
        Map<MessageKind, MessageForm> forms = new LinkedHashMap<>();
        ShippedForms.ALL.forEach(form -> forms.put(form.kind(), form));
        return new Messages(
                Objects.requireNonNull(texts, "texts"),
                Objects.requireNonNull(theme, "theme"),
                MessageTemplates.shipped(),
                forms);
    }

    /**
     * The same messages with a kind of one's own, or another form of a shipped one.
     *
     * @param form what messages of the kind show; their wordings must be among the texts
     * @return new messages
     */
    public Messages with(MessageForm form) {
        Map<MessageKind, MessageForm> more = new LinkedHashMap<>(forms);
        more.put(form.kind(), form);
        return new Messages(texts, theme, templates, more);
    }

    /**
     * The same messages with templates of one's own.
     *
     * @param own the templates
     * @return new messages
     */
    public Messages templates(MessageTemplates own) {
        return new Messages(texts, theme, Objects.requireNonNull(own, "templates"), forms);
    }

    /**
     * The kinds that can be rendered.
     *
     * @return an unmodifiable set
     */
    public Set<MessageKind> kinds() {
        return Set.copyOf(forms.keySet());
    }

    /**
     * What messages of a kind show.
     *
     * @param kind the kind
     * @return its form
     * @throws IllegalArgumentException when there is no such message
     */
    public MessageForm form(MessageKind kind) {
        MessageForm form = forms.get(kind);
        if (form == null) {
            throw new IllegalArgumentException(
                    "there is no message " + kind + "; add one by with(form), or use one of " + forms.keySet());
        }
        return form;
    }

    /**
     * A message in a language. Each channel's form is made when it is asked for.
     *
     * @param kind what the message is about
     * @param view what to tell
     * @param language the language; English is used for what has no wording in it
     * @return the message
     * @throws IllegalArgumentException when there is no such message
     */
    public Message render(MessageKind kind, OrderView view, Locale language) {
        OrderView told = view.asMessage();
        return new Message(
                form(kind),
                told,
                new Wordings(texts, language, told.phrase("message").with("shop", theme.shop())),
                this);
    }

    Texts texts() {
        return texts;
    }

    Theme theme() {
        return theme;
    }

    MessageTemplates templates() {
        return templates;
    }
}
