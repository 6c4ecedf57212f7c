package dev.aftercart.couriers.mapped;

import dev.aftercart.couriers.internal.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a value comes from: paths, of which the first that has a value counts. A path may also be a text with paths in braces,
 * such as {@code {date} {time}}.
 */
record Source(List<Alternative> alternatives) {

    /** From nowhere. */
    static final Source NONE = new Source(List.of());

    Source {
        alternatives = List.copyOf(alternatives);
    }

    /** One way to the value. */
    interface Alternative {
        @Nullable
        String text(JsonNode from);
    }

    /** A text with paths in it; what has no value is left out, and where none has there is no text. */
    private record Joined(List<String> between, List<Path> paths) implements Alternative {
        @Override
        public @Nullable String text(JsonNode from) {
            StringBuilder text = new StringBuilder(between.get(0));
            boolean any = false;
            for (int i = 0; i < paths.size(); i++) {
                String value = paths.get(i).text(from);
                any |= value != null;
                text.append(value == null ? "" : value).append(between.get(i + 1));
            }
            return any ? text.toString().strip() : null;
        }
    }

    /** Reads one way to a value. */
    static Alternative alternative(String written) {
        if (written.indexOf('{') < 0) {
            return Path.of(written)::text;
        }
        List<String> between = new ArrayList<>();
        List<Path> paths = new ArrayList<>();
        int done = 0;
        for (int open = written.indexOf('{'); open >= 0; open = written.indexOf('{', done)) {
            int close = written.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("a brace is not closed");
            }
            between.add(written.substring(done, open));
            paths.add(Path.of(written.substring(open + 1, close)));
            done = close + 1;
        }
        between.add(written.substring(done));
        return new Joined(between, paths);
    }

    /** The value, or null. */
    @Nullable
    String text(JsonNode from) {
        for (Alternative alternative : alternatives) {
            String text = alternative.text(from);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** All values, the preferred first. */
    List<String> texts(JsonNode from) {
        List<String> texts = new ArrayList<>(alternatives.size());
        for (Alternative alternative : alternatives) {
            String text = alternative.text(from);
            if (text != null && !texts.contains(text)) {
                texts.add(text);
            }
        }
        return texts;
    }
}
