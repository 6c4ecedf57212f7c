package dev.aftercart.notify.message;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import dev.aftercart.notify.Consent;
import dev.aftercart.notify.MessageKind;
import dev.aftercart.notify.channel.sms.SmsText;
import dev.aftercart.notify.channel.whatsapp.WhatsAppCategory;
import dev.aftercart.notify.channel.whatsapp.WhatsAppLanguage;
import dev.aftercart.notify.channel.whatsapp.WhatsAppTemplate;
import dev.aftercart.notify.page.Link;
import dev.aftercart.notify.page.OrderView;
import dev.aftercart.notify.page.ViewValues;
import dev.aftercart.notify.values.AlikeValues;
import dev.aftercart.notify.values.LazyValues;
import dev.aftercart.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One message in one language. What a channel needs is made when it is asked for, each time anew. Immutable and
 * thread-safe.
 */
public final class Message {

    private static final Set<String> LABELS = Set.of(
            "latest",
            "items",
            "returned",
            "cancelled",
            "refund",
            "recommendations",
            "steps",
            "pickup",
            "code",
            "reference",
            "few_stars",
            "many_stars",
            "questions",
            "why");

    private final MessageForm form;
    private final OrderView view;
    private final Wordings wordings;
    private final Messages messages;

    Message(MessageForm form, OrderView view, Wordings wordings, Messages messages) {
        this.form = form;
        this.view = view;
        this.wordings = wordings;
        this.messages = messages;
    }

    /**
     * What it is about.
     *
     * @return the kind
     */
    public MessageKind kind() {
        return form.kind();
    }

    /**
     * On what ground it may be sent.
     *
     * @return the consent it needs
     */
    public Consent consent() {
        return form.consent();
    }

    /**
     * The language that was asked for.
     *
     * @return the language
     */
    public Locale language() {
        return wordings.language();
    }

    /**
     * The same message in another language.
     *
     * @param language the language; English is used for what has no wording in it
     * @return a new message
     */
    public Message in(Locale language) {
        return messages.render(kind(), view, language);
    }

    /**
     * As an e-mail.
     *
     * @return subject, preheader, HTML and text
     * @throws IllegalArgumentException when it is a marketing message and the view has no {@link Link#UNSUBSCRIBE}
     * @throws dev.aftercart.notify.template.TemplateLimitException when a template of one's own wants too much
     */
    public Email email() {
        Map<String, @Nullable Object> values = values();
        return email(
                messages.templates().html().render(values),
                messages.templates().text().render(values));
    }

    private Email email(String html, String text) {
        return new Email(
                Wordings.oneLine(own("subject")), Wordings.oneLine(own("preheader")), html, tidy(text), language());
    }

    /**
     * As an e-mail, for the person who edits templates and wordings: the same, but with a warning for every variable that is
     * not there and for every link that was replaced.
     *
     * @return the e-mail with warnings, or the limit that a template reached
     * @throws IllegalArgumentException when it is a marketing message and the view has no {@link Link#UNSUBSCRIBE}
     */
    public Parsed<Email> preview() {
        Map<String, @Nullable Object> values = values();
        Parsed<String> html = messages.templates().html().preview(values);
        Parsed<String> text = messages.templates().text().preview(values);
        List<Diagnostic> found = new ArrayList<>(html.diagnostics());
        found.addAll(text.diagnostics());
        return html.value().isPresent() && text.value().isPresent()
                ? Parsed.of(email(html.orThrow(), text.orThrow()), found)
                : Parsed.failed(found);
    }

    /**
     * The values that the templates of an e-mail see: those of {@link ViewValues}, and {@code message} with this message's
     * words.
     *
     * @return maps, lists, strings, numbers, wordings and null, by name; each is worked out when it is first asked for, so the
     *     map is for one thread
     * @throws IllegalArgumentException when it is a marketing message and the view has no {@link Link#UNSUBSCRIBE}
     */
    public Map<String, @Nullable Object> values() {
        checkWayOut();
        Map<String, @Nullable Object> values =
                ViewValues.ofMessage(view, messages.theme(), messages.texts(), language());
        LazyValues message = new LazyValues();
        message.put("kind", kind().value());
        message.put("marketing", isMarketing());
        for (String part : List.of("subject", "preheader", "headline", "text", "sms")) {
            message.later(part, () -> own(part));
        }
        message.later("next", () -> wordings.sayIfThere(kind() + ".next"));
        message.later("steps", () -> wordings.steps(kind() + ".step"));
        message.put("blocks", form.blocks().stream().map(Block::written).toList());
        message.later("links", this::links);
        message.later("contact", () -> form.links().contains(Link.CONTACT) ? null : link(Link.CONTACT));
        message.put("label", labels());
        values.put("message", message);
        return values;
    }

    private void checkWayOut() {
        if (isMarketing() && view.url(Link.UNSUBSCRIBE) == null) {
            throw new IllegalArgumentException("a marketing message such as " + kind()
                    + " needs a way out: give the view link(Link.UNSUBSCRIBE, …)");
        }
    }

    /** Those that the host gave an address for, the button first. */
    private List<Object> links() {
        List<Object> links = new ArrayList<>();
        for (Link each : form.links()) {
            Map<String, Object> link = link(each);
            if (link != null) {
                links.add(link);
            }
        }
        return links;
    }

    private @Nullable Map<String, Object> link(Link link) {
        String url = view.url(link);
        return url == null ? null : Map.of("url", url, "label", called(link));
    }

    /** The first link may be called as the kind wants it. */
    private Wording called(Link link) {
        String usual = "link." + link.written();
        return form.links().indexOf(link) == 0 ? wordings.sayElse(kind() + ".button", usual) : wordings.say(usual);
    }

    private Map<String, @Nullable Object> labels() {
        return new AlikeValues(LABELS, name -> switch (name) {
            case "questions" -> wordings.say("footer.questions");
            case "why" -> wordings.say(isMarketing() ? "footer.why_marketing" : "footer.why");
            default -> wordings.say("label." + name);
        });
    }

    /**
     * As a text message: one sentence, the date or the code where there is one, and the link on a line of its own.
     *
     * @return the text and the parts it is sent in; dates are told as seen from the instant of the view
     * @throws IllegalArgumentException when it is a marketing message and the view has no {@link Link#UNSUBSCRIBE}
     */
    public SmsText sms() {
        checkWayOut();
        return new ShortText(form, view, wordings.at(view.at())).with(url());
    }

    /**
     * As a WhatsApp template and its parameters.
     *
     * @return the template, and what is filled in
     */
    public WhatsApp whatsApp() {
        WhatsAppBody body = WhatsAppBody.of(wordings, kind() + ".whatsapp");
        WhatsAppTemplate template = WhatsAppTemplate.of(
                kind().value(),
                WhatsAppLanguage.code(language()),
                isMarketing() ? WhatsAppCategory.MARKETING : WhatsAppCategory.UTILITY,
                body.text());
        Link link = firstLink();
        return link == null
                ? new WhatsApp(template, body.parameters(), null)
                : new WhatsApp(template.button(Wordings.oneLine(called(link))), body.parameters(), view.url(link));
    }

    /**
     * As a notification of an app or a browser.
     *
     * @return title and body
     */
    public Push push() {
        Wordings now = wordings.at(view.at());
        return new Push(
                Wordings.oneLine(now.sayElse(kind() + ".push_title", kind() + ".headline")),
                ShortText.ended(Wordings.oneLine(now.sayElse(kind() + ".push_body", kind() + ".sms"))),
                url(),
                language(),
                wordings.isRightToLeft());
    }

    /**
     * Where a link of the view leads.
     *
     * @param link which
     * @return its address, or null when the host gave none
     */
    public @Nullable String url(Link link) {
        return view.url(link);
    }

    private @Nullable Link firstLink() {
        return form.links().stream()
                .filter(link -> view.url(link) != null)
                .findFirst()
                .orElse(form.blocks().contains(Block.STARS) && view.url(Link.FEEDBACK) != null ? Link.FEEDBACK : null);
    }

    private @Nullable String url() {
        Link link = firstLink();
        return link == null ? null : view.url(link);
    }

    private boolean isMarketing() {
        return consent() == Consent.MARKETING;
    }

    private Wording own(String part) {
        return wordings.say(kind() + "." + part);
    }

    /** Empty slots leave empty lines; one is enough. */
    private static String tidy(String made) {
        StringBuilder tidy = new StringBuilder(made.length());
        boolean gap = false;
        for (String line : made.strip().split("\n")) {
            String words = line.stripTrailing();
            if (!words.isEmpty() || !gap) {
                tidy.append(words).append('\n');
            }
            gap = words.isEmpty();
        }
        return tidy.toString();
    }

    /**
     * Kind and language.
     *
     * @return text for the log; nothing that is said
     */
    @Override
    public String toString() {
        return "message " + kind() + " (" + language().toLanguageTag() + ")";
    }
}
