package dev.aftercart.text;

import dev.aftercart.explain.PhraseBundle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All wordings of several bundles, compiled: language to key to message. Immutable once made. */
final class Catalogue {

    /** Codes that changed; hosts on older JDKs and older bundles still write them. */
    private static final Map<String, String> RENAMED = Map.of("in", "id", "iw", "he", "ji", "yi");

    private final Map<String, Map<String, Message>> byLanguage = new HashMap<>();

    static Catalogue of(List<PhraseBundle> bundles) {
        Catalogue catalogue = new Catalogue();
        bundles.forEach(catalogue::add);
        return catalogue;
    }

    static String canonical(String language) {
        return RENAMED.getOrDefault(language, language);
    }

    @Nullable
    Message message(String language, String key) {
        return byLanguage.getOrDefault(canonical(language), Map.of()).get(key);
    }

    private void add(PhraseBundle bundle) {
        for (String language : bundle.languages()) {
            Map<String, Message> messages = byLanguage.computeIfAbsent(canonical(language), code -> new HashMap<>());
            for (String key : bundle.keys(language)) {
                messages.computeIfAbsent(
                        key,
                        k -> bundle.pattern(language, k)
                                .map(Catalogue::compiled)
                                .orElse(null));
            }
        }
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
