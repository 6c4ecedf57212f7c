package dev.aftercart.text;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.PhraseBundle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Looks for what is wrong with a bundle in one language. */
final class BundleCheck {

    private final PhraseBundle bundle;
    private final String language;
    private final PluralForms plurals;
    private final WordingCheck wordings;
    private final List<Diagnostic> found = new ArrayList<>();

    BundleCheck(PhraseBundle bundle, String language) {
        this.bundle = bundle;
        this.language = language;
        this.plurals = new PluralForms(language);
        this.wordings = new WordingCheck(language);
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
            Message english = language.equals("en") ? null : english(key);
            if (english != null) {
                compare(key, Uses.of(message), Uses.of(english));
            }
            Quotes quotes = Quotes.in(pattern);
            quotes.errors().forEach(text -> error(key, text));
            quotes.warnings().forEach(text -> warn(key, text));
            wordings.of(key, message, english).forEach(text -> warn(key, text));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            error(key, "the pattern cannot be understood: " + e.getMessage());
        }
    }

    /** Null where English is missing or broken, which is reported for English. */
    private @Nullable Message english(String key) {
        try {
            return bundle.pattern("en", key).map(Message::compile).orElse(null);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    private void forms(String key, Message message) {
        for (Message.Node part : message.parts()) {
            if (part instanceof Message.Plural plural) {
                Set<String> missing = plurals.missing(plural);
                if (!missing.isEmpty()) {
                    error(key, "plural forms of {" + plural.name() + "} missing in " + language + ": " + missing);
                }
                Set<String> idle = plurals.idle(plural);
                if (!idle.isEmpty()) {
                    warn(key, "plural forms of {" + plural.name() + "} that never apply in " + language + ": " + idle);
                }
            }
            part.branches().forEach(branch -> forms(key, branch));
        }
    }

    private void compare(String key, Uses own, Uses english) {
        Set<String> missing = Uses.without(english.names(), own.names());
        if (!missing.isEmpty()) {
            error(key, "arguments of the English wording missing in " + language + ": " + missing);
        }
        Set<String> unknown = Uses.without(own.names(), english.names());
        if (!unknown.isEmpty()) {
            error(key, "arguments that the English wording does not have: " + unknown);
        }
        Uses.common(own.dates(), english.numbers())
                .forEach(name -> error(key, "{" + name + "} is a date in " + language + " and a number in en"));
        Uses.common(own.numbers(), english.dates())
                .forEach(name -> error(key, "{" + name + "} is a number in " + language + " and a date in en"));
    }

    private String path(String key) {
        return bundle.name() + "/" + language + "/" + key;
    }

    private void error(String key, String message) {
        found.add(Diagnostic.error(path(key), message));
    }

    private void warn(String key, String message) {
        found.add(Diagnostic.warning(path(key), message));
    }
}
