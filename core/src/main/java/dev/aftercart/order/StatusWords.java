package dev.aftercart.order;

import dev.aftercart.explain.PhraseBundle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The words of a status model as a bundle of patterns. */
final class StatusWords {

    private static final String ENGLISH = "en";

    private StatusWords() {}

    static PhraseBundle of(StatusModel model) {
        Map<String, Map<String, String>> byLanguage = new LinkedHashMap<>();
        for (Status status : model.all().values()) {
            String key = status.says(model.name());
            if (key != null) {
                status.words()
                        .forEach((language, words) -> byLanguage
                                .computeIfAbsent(language, one -> new LinkedHashMap<>())
                                .put(key, pattern(words)));
            }
        }
        withFallback(byLanguage);
        PhraseBundle bundle = PhraseBundle.named(model.name());
        for (Map.Entry<String, Map<String, String>> language : byLanguage.entrySet()) {
            bundle = bundle.with(language.getKey(), language.getValue());
        }
        return bundle;
    }

    /** Texts fall back to English; a customer had better read a language they do not know than a key. */
    private static void withFallback(Map<String, Map<String, String>> byLanguage) {
        Set<String> languages = byLanguage.keySet();
        languages.stream().findFirst().ifPresent(first -> {
            if (!languages.contains(ENGLISH)) {
                byLanguage.put(ENGLISH, Map.copyOf(byLanguage.getOrDefault(first, Map.of())));
            }
        });
    }

    /** Plain words as a pattern in ICU message syntax, in which braces and apostrophes mean something. */
    private static String pattern(String words) {
        return words.replace("'", "''").replace("{", "'{'").replace("}", "'}'");
    }
}
