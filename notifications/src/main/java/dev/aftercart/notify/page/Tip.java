package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A few words about the goods: why they were a good choice, how to use them and to care for them. The wordings are the
 * merchant's own.
 *
 * @param title in a few words
 * @param text in a sentence or two
 * @param url where there is more, or null
 */
public record Tip(Phrase title, Phrase text, @Nullable String url) {

    /** Refuses a tip without words. */
    public Tip {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
    }

    Map<String, @Nullable Object> values(Speech speech) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("title", speech.say(title));
        values.put("text", speech.say(text));
        values.put("url", url);
        return values;
    }
}
