package dev.aftercart.notify.channel.whatsapp;

import dev.aftercart.explain.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** What WhatsApp refuses in a parameter (its error 132000 and 100). */
final class ParameterCheck {

    private ParameterCheck() {}

    static List<Diagnostic> faults(String name, String value, WhatsAppRules rules) {
        List<Diagnostic> found = new ArrayList<>();
        if (value.isBlank()) {
            found.add(Diagnostic.error(name, "the value is empty"));
        }
        if (value.chars().anyMatch(c -> Flattening.isLineBreak((char) c))) {
            found.add(Diagnostic.error(name, "the value has a line break"));
        }
        if (value.indexOf('\t') >= 0) {
            found.add(Diagnostic.error(name, "the value has a tab"));
        }
        if (spaces(value) > rules.spaces()) {
            found.add(Diagnostic.error(
                    name,
                    "the value has " + spaces(value) + " spaces in a row; at most " + rules.spaces() + " are allowed"));
        }
        return found;
    }

    /** The most in a row. */
    static int spaces(String text) {
        int most = 0;
        int row = 0;
        for (int i = 0; i < text.length(); i++) {
            row = Character.isSpaceChar(text.charAt(i)) ? row + 1 : 0;
            most = Math.max(most, row);
        }
        return most;
    }
}
