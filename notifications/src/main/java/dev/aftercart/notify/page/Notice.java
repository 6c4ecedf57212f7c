package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a page of its own says.
 *
 * @param title in a few words
 * @param text in a sentence or two
 * @param url where to go on, or null
 * @param next what that is called, or null
 */
public record Notice(
        Phrase title,
        Phrase text,
        @Nullable String url,
        @Nullable Phrase next) {

    /** Refuses a notice without words. */
    public Notice {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
    }

    /**
     * That a page cannot be shown. It tells not why, so that nobody learns from it which orders there are.
     *
     * @return the notice
     */
    public static Notice cannotBeShown() {
        return shipped("hidden");
    }

    /**
     * That a form was sent before, or too late.
     *
     * @return the notice
     */
    public static Notice sentBefore() {
        return shipped("again");
    }

    /**
     * That too many attempts were made.
     *
     * @return the notice
     */
    public static Notice tooManyAttempts() {
        return shipped("wait");
    }

    /**
     * That what the customer sent was taken.
     *
     * @return the notice
     */
    public static Notice received() {
        return shipped("received");
    }

    private static Notice shipped(String name) {
        return new Notice(Phrase.of("notice." + name + ".title"), Phrase.of("notice." + name + ".text"), null, null);
    }

    /**
     * The same with where to go on.
     *
     * @param where the address
     * @param link what is there
     * @return a new notice
     */
    public Notice leadingTo(String where, Link link) {
        return new Notice(title, text, Objects.requireNonNull(where, "where"), link.label());
    }

    Map<String, @Nullable Object> values(Frame frame) {
        Map<String, @Nullable Object> values = frame.values(null, Frame.labels());
        values.put("title", frame.speech().say(title));
        values.put("text", frame.speech().say(text));
        values.put("next", url == null || next == null ? null : frame.link(url, next));
        return values;
    }
}
