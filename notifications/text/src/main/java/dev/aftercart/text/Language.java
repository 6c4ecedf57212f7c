package dev.aftercart.text;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A language as it is wanted: its region's wordings and the language's, its direction, its formats. Thread-safe. */
final class Language {

    final Locale locale;
    final Direction direction;
    final Formats formats;

    private final Map<String, Message> wordings;

    Language(Locale locale, Catalogue catalogue, Digits digits) {
        this.locale = locale;
        this.direction = Direction.of(locale);
        this.formats = new Formats(locale, digits);
        this.wordings = catalogue.wordings(locale);
    }

    @Nullable
    Message message(String key) {
        return wordings.get(key);
    }

    /** Every message of the language, for whoever wants to have all formats made. */
    void load() {
        Preload preload = new Preload(formats);
        preload.general();
        wordings.values().forEach(preload::formatsOf);
    }
}
