package dev.aftercart.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The wordings of a module's phrases: for each language, key to pattern in ICU message syntax.
 *
 * <p>A module owns its bundle; {@code aftercart-text} renders it. A merchant changes a wording by putting a bundle of
 * their own before ours. Immutable and thread-safe.
 */
public final class PhraseBundle {

    private final String name;
    private final Map<String, Map<String, String>> byLanguage;

    private PhraseBundle(String name, Map<String, Map<String, String>> byLanguage) {
        this.name = name;
        this.byLanguage = byLanguage;
    }

    /**
     * A bundle without wordings, to add languages to.
     *
     * @param name a name for diagnostics, such as {@code returns}
     * @return an empty bundle
     */
    public static PhraseBundle named(String name) {
        return new PhraseBundle(name, Map.of());
    }

    /**
     * The same bundle with a language added or replaced.
     *
     * @param language a lower-case language code, such as {@code ar}
     * @param patterns key to pattern
     * @return a new bundle
     */
    public PhraseBundle with(String language, Map<String, String> patterns) {
        Map<String, Map<String, String>> more = new LinkedHashMap<>(byLanguage);
        more.put(language, Map.copyOf(patterns));
        return new PhraseBundle(name, more);
    }

    /**
     * The same bundle with languages read from properties documents in UTF-8, one a language.
     *
     * @param languages lower-case language codes, such as {@code en} and {@code ar}
     * @param documents opens a language's document; it is closed when read
     * @return a new bundle
     * @throws IllegalArgumentException when a document is missing
     * @throws UncheckedIOException when one cannot be read
     */
    public PhraseBundle reading(List<String> languages, Function<String, @Nullable InputStream> documents) {
        PhraseBundle bundle = this;
        for (String language : languages) {
            bundle = bundle.with(language, read(language, documents.apply(language)));
        }
        return bundle;
    }

    private Map<String, String> read(String language, @Nullable InputStream document) {
        if (document == null) {
            throw new IllegalArgumentException("bundle " + name + " has no document for language " + language);
        }
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(document, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> patterns = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
        return patterns;
    }

    /**
     * The bundle's name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The languages that have wordings.
     *
     * @return lower-case language codes
     */
    public Set<String> languages() {
        return byLanguage.keySet();
    }

    /**
     * The keys a language has wordings for.
     *
     * @param language a lower-case language code
     * @return the keys; empty for a language that is not there
     */
    public Set<String> keys(String language) {
        return byLanguage.getOrDefault(language, Map.of()).keySet();
    }

    /**
     * Looks a wording up.
     *
     * @param language a lower-case language code
     * @param key the phrase's key
     * @return the pattern, or empty
     */
    public Optional<String> pattern(String language, String key) {
        return Optional.ofNullable(byLanguage.getOrDefault(language, Map.of()).get(key));
    }
}
