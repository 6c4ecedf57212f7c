package dev.aftercart.notify.page;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The greys of a page, which set its mood beside the one colour of a {@link Theme}. On each the same colours can be read.
 * Closed.
 */
public enum Tone {
    /** Greys with a little yellow in them, like paper. */
    WARM,
    /** Greys of no colour. */
    NEUTRAL,
    /** Greys with a little blue in them. */
    COOL;

    /** From the page in the back to the ink; lines only divide, edges are what one has to see to use a thing. */
    record Greys(String page, String card, String ink, String soft, String line, String edge) {

        Map<String, @Nullable Object> values() {
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("page", page);
            values.put("card", card);
            values.put("ink", ink);
            values.put("soft", soft);
            values.put("line", line);
            values.put("edge", edge);
            return values;
        }
    }

    Greys light() {
        return switch (this) {
            case WARM -> new Greys("#f5f5f4", "#ffffff", "#1c1b1a", "#57534e", "#d6d3d1", "#84807b");
            case NEUTRAL -> new Greys("#f5f5f5", "#ffffff", "#1a1a1a", "#525252", "#d4d4d4", "#808080");
            case COOL -> new Greys("#f4f5f7", "#ffffff", "#16191f", "#4b5563", "#d1d5db", "#7c828c");
        };
    }

    Greys dark() {
        return switch (this) {
            case WARM -> new Greys("#171615", "#232120", "#f5f5f4", "#c4beb9", "#44403c", "#8f8882");
            case NEUTRAL -> new Greys("#161616", "#212121", "#f5f5f5", "#c0c0c0", "#424242", "#8c8c8c");
            case COOL -> new Greys("#12151a", "#1d2128", "#f3f4f6", "#bcc2cc", "#3b424e", "#878d98");
        };
    }
}
