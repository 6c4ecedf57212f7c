package dev.aftercart.notify.channel.whatsapp;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * An approved template as the merchant keeps it beside the approval: its name, its language, and the words with
 * {@code {{1}}} or {@code {{order_number}}} where something is filled in. The header, if there is one, is fixed text.
 *
 * <pre>{@code
 * WhatsAppTemplate template = WhatsAppTemplate.of(
 *         "order_shipped", "en_US", WhatsAppCategory.UTILITY, "Order {{1}} has shipped and arrives {{2}}.");
 * template.check(WhatsAppRules.published());                       // before it is handed in for approval
 * template.fill(Map.of("1", "1001", "2", "tomorrow"), rules);      // before it is sent: a message or all that is wrong
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class WhatsAppTemplate {

    private final String name;
    private final String language;
    private final WhatsAppCategory category;
    private final String body;
    private final String header;
    private final String footer;
    private final List<String> buttons;

    private WhatsAppTemplate(WhatsAppTemplate from, String header, String footer, List<String> buttons) {
        this.name = from.name;
        this.language = from.language;
        this.category = from.category;
        this.body = from.body;
        this.header = Objects.requireNonNull(header, "header");
        this.footer = Objects.requireNonNull(footer, "footer");
        this.buttons = List.copyOf(buttons);
    }

    private WhatsAppTemplate(String name, String language, WhatsAppCategory category, String body) {
        this.name = Objects.requireNonNull(name, "name");
        this.language = Objects.requireNonNull(language, "language");
        this.category = Objects.requireNonNull(category, "category");
        this.body = Objects.requireNonNull(body, "body");
        this.header = "";
        this.footer = "";
        this.buttons = List.of();
    }

    /**
     * A template without header, footer and buttons.
     *
     * @param name the name it was approved under
     * @param language the code it was approved for, such as {@code ar} or {@code en_US}
     * @param category what it was approved as
     * @param body its words
     * @return the template; {@link #check} tells what is wrong with it
     */
    public static WhatsAppTemplate of(String name, String language, WhatsAppCategory category, String body) {
        return new WhatsAppTemplate(name, language, category, body);
    }

    /**
     * The same template with a header.
     *
     * @param text fixed text of one line
     * @return a new template
     */
    public WhatsAppTemplate header(String text) {
        return new WhatsAppTemplate(this, text, footer, buttons);
    }

    /**
     * The same template with a footer.
     *
     * @param text fixed text of one line
     * @return a new template
     */
    public WhatsAppTemplate footer(String text) {
        return new WhatsAppTemplate(this, header, text, buttons);
    }

    /**
     * The same template with one more button.
     *
     * @param text what stands on it
     * @return a new template
     */
    public WhatsAppTemplate button(String text) {
        List<String> more = new ArrayList<>(buttons);
        more.add(Objects.requireNonNull(text, "button"));
        return new WhatsAppTemplate(this, header, footer, more);
    }

    /**
     * The name it was approved under.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The code it was approved for.
     *
     * @return the code, such as {@code en_US}
     */
    public String language() {
        return language;
    }

    /**
     * What it was approved as.
     *
     * @return the category
     */
    public WhatsAppCategory category() {
        return category;
    }

    /**
     * The words with placeholders.
     *
     * @return the body
     */
    public String body() {
        return body;
    }

    /**
     * The fixed text above the body.
     *
     * @return the header; empty for none
     */
    public String header() {
        return header;
    }

    /**
     * The fixed text below the body.
     *
     * @return the footer; empty for none
     */
    public String footer() {
        return footer;
    }

    /**
     * What stands on the buttons.
     *
     * @return the texts in their sequence
     */
    public List<String> buttons() {
        return buttons;
    }

    /**
     * What is to be filled in.
     *
     * @return {@code 1}, {@code 2} and so on, or names in the sequence of the body
     */
    public List<String> parameters() {
        return new Placeholders(body).names();
    }

    /**
     * Looks for what would keep the template from being approved.
     *
     * @param rules the lengths
     * @return errors, with the part of the template as path; empty when nothing is wrong
     */
    public List<Diagnostic> check(WhatsAppRules rules) {
        return new TemplateCheck(this, rules).run();
    }

    /**
     * Fills the template in, if that can be sent.
     *
     * @param values a text for each of {@link #parameters()}, and nothing else; {@link WhatsAppParameter} makes a text fit
     * @param rules the lengths
     * @return the message, or everything that WhatsApp would refuse it for
     */
    public Parsed<WhatsAppMessage> fill(Map<String, String> values, WhatsAppRules rules) {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String parameter : parameters()) {
            String value = values.get(parameter);
            if (value == null) {
                found.add(Diagnostic.error(parameter, "no value for {{" + parameter + "}}"));
            } else {
                found.addAll(ParameterCheck.faults(parameter, value, rules));
                parameters.put(parameter, value);
            }
        }
        Set<String> unknown = new TreeSet<>(values.keySet());
        parameters().forEach(unknown::remove);
        unknown.forEach(each -> found.add(
                Diagnostic.error(each, "the template has no {{" + each + "}}").allowing(parameters())));
        String text = new Placeholders(body).fill(parameters);
        if (text.length() > rules.body()) {
            found.add(Diagnostic.error(
                    "body", text.length() + " characters when filled in; at most " + rules.body() + " are allowed"));
        }
        return found.isEmpty()
                ? Parsed.of(new WhatsAppMessage(this, parameters, text), List.of())
                : Parsed.failed(found);
    }

    @Override
    public String toString() {
        return name + "/" + language;
    }
}
