package dev.aftercart.text;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.util.ULocale;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.PhraseBundle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks for what a bundle lacks in one language. */
final class BundleCheck {

    private final PhraseBundle bundle;
    private final String language;
    private final List<Diagnostic> found = new ArrayList<>();

    BundleCheck(PhraseBundle bundle, String language) {
        this.bundle = bundle;
        this.language = language;
    }

    List<Diagnostic> run() {
        Set<String> all = new TreeSet<>();
        bundle.languages().forEach(each -> all.addAll(bundle.keys(each)));
        all.forEach(key -> bundle.pattern(language, key)
                .ifPresentOrElse(pattern -> check(key, pattern), () -> error(key, "no wording in " + language)));
        return found;
    }

    private void check(String key, String pattern) {
        try {
            Message message = Message.compile(pattern);
            forms(key, message);
            forgotten(key, message);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            error(key, "the pattern cannot be understood: " + e.getMessage());
        }
    }

    private void forms(String key, Message message) {
        for (Message.Node part : message.parts()) {
            if (part instanceof Message.Plural plural) {
                Set<String> missing = needed(plural.ordinal());
                missing.removeAll(plural.forms().keySet());
                if (!missing.isEmpty()) {
                    error(key, "plural forms of {" + plural.name() + "} missing in " + language + ": " + missing);
                }
                plural.forms().values().forEach(form -> forms(key, form));
            } else if (part instanceof Message.Select select) {
                select.cases().values().forEach(form -> forms(key, form));
            }
        }
    }

    private Set<String> needed(boolean ordinal) {
        PluralType type = ordinal ? PluralType.ORDINAL : PluralType.CARDINAL;
        return new TreeSet<>(
                PluralRules.forLocale(ULocale.forLanguageTag(language), type).getKeywords());
    }

    private void forgotten(String key, Message message) {
        if (language.equals("en") || bundle.pattern("en", key).isEmpty()) {
            return;
        }
        Set<String> missing = new TreeSet<>();
        names(Message.compile(bundle.pattern("en", key).orElseThrow()), missing);
        Set<String> present = new TreeSet<>();
        names(message, present);
        missing.removeAll(present);
        if (!missing.isEmpty()) {
            error(key, "arguments of the English wording missing in " + language + ": " + missing);
        }
    }

    private static void names(Message message, Set<String> names) {
        for (Message.Node part : message.parts()) {
            if (part instanceof Message.Slot slot) {
                names.add(slot.name());
            } else if (part instanceof Message.Plural plural) {
                names.add(plural.name());
                plural.forms().values().forEach(form -> names(form, names));
            } else if (part instanceof Message.Select select) {
                names.add(select.name());
                select.cases().values().forEach(form -> names(form, names));
            }
        }
    }

    private void error(String key, String message) {
        found.add(Diagnostic.error(language + "/" + key, message));
    }
}
