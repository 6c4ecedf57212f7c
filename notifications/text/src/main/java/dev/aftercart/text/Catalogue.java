package dev.aftercart.text;

import dev.aftercart.explain.PhraseBundle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All wordings of several bundles, compiled: language tag to key to message. Immutable once made. */
final class Catalogue {

    private final Map<String, Map<String, Message>> byTag = new HashMap<>();

    static Catalogue of(List<PhraseBundle> bundles) {
        Catalogue catalogue = new Catalogue();
        bundles.forEach(catalogue::add);
        return catalogue;
    }

    /** The wordings of the region over those of the language: the look-up of RFC 4647, which drops one subtag after the other. */
    Map<String, Message> wordings(Locale language) {
        Map<String, Message> found = Map.of();
        String tag = language.stripExtensions().toLanguageTag();
        while (!tag.isEmpty()) {
            Map<String, Message> more = byTag.getOrDefault(tag, Map.of());
            found = found.isEmpty() ? more : more.isEmpty() ? found : joined(more, found);
            tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
        }
        return found;
    }

    private static Map<String, Message> joined(Map<String, Message> general, Map<String, Message> special) {
        Map<String, Message> joined = new HashMap<>(general);
        joined.putAll(special);
        return joined;
    }

    private void add(PhraseBundle bundle) {
        for (String language : bundle.languages()) {
            Map<String, Message> messages = byTag.computeIfAbsent(canonical(language), tag -> new HashMap<>());
            for (String key : bundle.keys(language)) {
                messages.computeIfAbsent(
                        key,
                        k -> bundle.pattern(language, k)
                                .map(Catalogue::compiled)
                                .orElse(null));
            }
        }
    }

    /** The JDK writes codes that were renamed in their new form: a bundle may say {@code in} or {@code id}, {@code pt_BR} or {@code pt-BR}. */
    private static String canonical(String language) {
        return Locale.forLanguageTag(language.replace('_', '-')).toLanguageTag();
    }

    /** A merchant's broken wording must not stop the shop; {@link Texts#check} tells them of it. */
    private static @Nullable Message compiled(String pattern) {
        try {
            return Message.compile(pattern);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return null;
        }
    }
}
