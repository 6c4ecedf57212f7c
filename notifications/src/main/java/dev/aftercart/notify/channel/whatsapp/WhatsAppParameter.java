package dev.aftercart.notify.channel.whatsapp;

import dev.aftercart.text.Characters;
import java.util.EnumSet;
import java.util.Set;

/**
 * A text made fit to be put into a template. WhatsApp refuses a whole message for one parameter that is empty or holds a line
 * break, a tab, or more than four spaces in a row.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text what can be sent
 * @param changes what was done to make it so; empty when it was fit already
 */
public record WhatsAppParameter(String text, Set<Change> changes) {

    /** What stands for nothing. */
    static final String NOTHING = "-";

    private static final String CUT_OFF = "…";

    /** What was done to a text. */
    public enum Change {
        /** Lines were joined, by a comma where they had no mark of their own. */
        LINES_JOINED,
        /** Tabs became spaces, or many spaces one. */
        SPACES,
        /** Control characters were dropped. */
        CONTROLS,
        /** There was nothing, so a dash stands there. */
        EMPTY,
        /** It was too long; it ends with an ellipsis. */
        CUT
    }

    /** Takes a copy. */
    public WhatsAppParameter {
        changes = Set.copyOf(changes);
    }

    /**
     * Makes a text fit by the published rules.
     *
     * @param text any text
     * @return the parameter
     */
    public static WhatsAppParameter of(String text) {
        return of(text, WhatsAppRules.published());
    }

    /**
     * Makes a text fit.
     *
     * @param text any text
     * @param rules how many spaces may stand in a row
     * @return the parameter
     */
    public static WhatsAppParameter of(String text, WhatsAppRules rules) {
        return new Flattening(rules.spaces()).of(text);
    }

    /**
     * The same, no longer than this: cut between words where that loses less than half, and never inside a character.
     *
     * @param longest the most {@code char}s; 1 or more
     * @return the parameter
     */
    public WhatsAppParameter cutTo(int longest) {
        if (longest < 1) {
            throw new IllegalArgumentException(
                    "a parameter cannot be cut to " + longest + " characters; allowed: 1 or more");
        }
        if (text.length() <= longest) {
            return this;
        }
        int end = Characters.boundary(text, longest - CUT_OFF.length());
        int word = text.lastIndexOf(' ', end);
        String kept = text.substring(0, word > end / 2 ? word : end).stripTrailing();
        Set<Change> more = EnumSet.of(Change.CUT);
        more.addAll(changes);
        return new WhatsAppParameter(kept + CUT_OFF, more);
    }
}
