package dev.aftercart.notify.channel.whatsapp;

import dev.aftercart.explain.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** One template being checked. Used by one thread and thrown away. */
final class TemplateCheck {

    private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,512}");

    private final WhatsAppTemplate template;
    private final WhatsAppRules rules;
    private final List<Diagnostic> found = new ArrayList<>();

    TemplateCheck(WhatsAppTemplate template, WhatsAppRules rules) {
        this.template = template;
        this.rules = rules;
    }

    List<Diagnostic> run() {
        if (!NAME.matcher(template.name()).matches()) {
            error("name", "“" + template.name() + "” must be lower-case letters, digits and _, at most 512");
        }
        if (!WhatsAppLanguage.isCode(template.language())) {
            language();
        }
        fixed("header", template.header(), rules.header());
        body();
        fixed("footer", template.footer(), rules.footer());
        buttons();
        return found;
    }

    private void language() {
        Locale meant = Locale.forLanguageTag(template.language().replace('_', '-'));
        found.add(Diagnostic.error("language", "“" + template.language() + "” is not a language code of WhatsApp")
                .allowing(List.of(meant.getLanguage().isEmpty() ? "en_US" : WhatsAppLanguage.code(meant))));
    }

    private void body() {
        if (template.body().isBlank()) {
            error("body", "there is none");
        }
        length("body", template.body(), rules.body());
        if (ParameterCheck.spaces(template.body()) > rules.spaces()) {
            error("body", "more than " + rules.spaces() + " spaces in a row");
        }
        new Placeholders(template.body()).faults().forEach(fault -> error("body", fault));
    }

    private void buttons() {
        if (template.buttons().size() > rules.buttons()) {
            error("buttons", template.buttons().size() + " buttons; at most " + rules.buttons() + " are allowed");
        }
        for (int i = 0; i < template.buttons().size(); i++) {
            String path = "buttons[" + i + "]";
            fixed(path, template.buttons().get(i), rules.buttonText());
            if (template.buttons().get(i).isBlank()) {
                error(path, "a button needs a text");
            }
        }
    }

    private void fixed(String path, String text, int longest) {
        length(path, text, longest);
        if (text.chars().anyMatch(c -> Flattening.isLineBreak((char) c))) {
            error(path, "only one line is allowed");
        }
        if (Placeholders.isIn(text)) {
            error(path, "only the body may have placeholders");
        }
    }

    private void length(String path, String text, int longest) {
        if (text.length() > longest) {
            error(path, text.length() + " characters; at most " + longest + " are allowed");
        }
    }

    private void error(String path, String message) {
        found.add(Diagnostic.error(path, message));
    }
}
