package dev.aftercart.notify.template;

import java.math.BigDecimal;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.owasp.encoder.Encode;

/** The filters that there are. A filter that needs text gets a wording as plain text. */
enum Filter {
    /** Escapes; every value is escaped for its place anyhow, so it changes nothing. */
    ESCAPE(0) {
        @Override
        @Nullable
        Object apply(@Nullable Object value, @Nullable Object first, @Nullable Object second) {
            return value;
        }
    },
    UPCASE(0) {
        @Override
        Object apply(@Nullable Object value, @Nullable Object first, @Nullable Object second) {
            return Values.text(value).toUpperCase(Locale.ROOT);
        }
    },
    DOWNCASE(0) {
        @Override
        Object apply(@Nullable Object value, @Nullable Object first, @Nullable Object second) {
            return Values.text(value).toLowerCase(Locale.ROOT);
        }
    },
    CAPITALIZE(0) {
        @Override
        Object apply(@Nullable Object value, @Nullable Object first, @Nullable Object second) {
            String text = Values.text(value);
            int end = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
            return text.substring(0, end).toUpperCase(Locale.ROOT)
                    + text.substring(end).toLowerCase(Locale.ROOT);
        }
    },
    /** Shortens to a number of characters as a reader counts them, the ellipsis included. */
    TRUNCATE(2) {
        @Override
        Object apply(@Nullable Object value, @Nullable Object first, @Nullable Object second) {
            int longest = first instanceof Number number ? Math.max(0, number.intValue()) : 50;
            return truncated(Values.text(value), longest, second == null ? "..." : Values.text(second));
        }
    },
    /** Another value for what is nil, false or empty. */
    DEFAULT(1) {
        @Override
        @Nullable
        Object apply(@Nullable Object value, @Nullable Object first, @Nullable Object second) {
            return !Values.isTrue(value) || Values.isEmpty(value) ? first : value;
        }
    },
    SIZE(0) {
        @Override
        Object apply(@Nullable Object value, @Nullable Object first, @Nullable Object second) {
            return size(value);
        }
    },
    FIRST(0) {
        @Override
        @Nullable
        Object apply(@Nullable Object value, @Nullable Object first, @Nullable Object second) {
            return value instanceof List<?> items && !items.isEmpty() ? items.get(0) : null;
        }
    },
    LAST(0) {
        @Override
        @Nullable
        Object apply(@Nullable Object value, @Nullable Object first, @Nullable Object second) {
            return value instanceof List<?> items && !items.isEmpty() ? items.get(items.size() - 1) : null;
        }
    },
    JOIN(1) {
        @Override
        Object apply(@Nullable Object value, @Nullable Object first, @Nullable Object second) {
            String between = first == null ? " " : Values.text(first);
            return value instanceof List<?> items
                    ? items.stream().limit(Limits.ROUNDS).map(Values::text).collect(Collectors.joining(between))
                    : Values.text(value);
        }
    },
    STRIP(0) {
        @Override
        Object apply(@Nullable Object value, @Nullable Object first, @Nullable Object second) {
            return Values.text(value).strip();
        }
    },
    /** Line feeds become {@code <br>}; only as the content of an element. */
    NEWLINE_TO_BR(0) {
        @Override
        Object apply(@Nullable Object value, @Nullable Object first, @Nullable Object second) {
            return new Markup(Encode.forHtml(Slot.clean(Values.text(value))).replace("\n", "<br>\n"));
        }
    },
    /** Percent-encodes, to be put behind a {@code =} in an address. */
    URL_PARAM(0) {
        @Override
        Object apply(@Nullable Object value, @Nullable Object first, @Nullable Object second) {
            return Encode.forUriComponent(Values.text(value));
        }
    },
    /** A colour such as {@code #1a2b3c}, or {@code inherit} for anything else: the only value that a style may show. */
    CSS_COLOUR(0) {
        @Override
        Object apply(@Nullable Object value, @Nullable Object first, @Nullable Object second) {
            String text = Values.text(value);
            return isColour(text) ? text : "inherit";
        }
    };

    /** Markup that a filter made, already escaped. */
    record Markup(String html) {}

    final int mostArguments;

    Filter(int mostArguments) {
        this.mostArguments = mostArguments;
    }

    abstract @Nullable Object apply(@Nullable Object value, @Nullable Object first, @Nullable Object second);

    /** The name in a template. */
    String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    static @Nullable Filter named(String name) {
        return Arrays.stream(values())
                .filter(filter -> filter.written().equals(name))
                .findFirst()
                .orElse(null);
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Filter::written).sorted().toList();
    }

    static int size(@Nullable Object value) {
        if (value instanceof Collection<?> items) {
            return items.size();
        }
        if (value instanceof Map<?, ?> map) {
            return map.size();
        }
        String text = value instanceof Number || value instanceof BigDecimal ? "" : Values.text(value);
        return text.codePointCount(0, text.length());
    }

    private static String truncated(String text, int longest, String ellipsis) {
        if (text.length() <= longest) {
            return text;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        characters.first();
        int whole = characters.next(longest) == BreakIterator.DONE ? text.length() : characters.current();
        if (whole == text.length()) {
            return text;
        }
        characters.first();
        int kept = longest - ellipsis.length();
        return (kept <= 0 ? "" : text.substring(0, characters.next(kept))) + ellipsis;
    }

    private static boolean isColour(String text) {
        return (text.length() == 4 || text.length() == 7)
                && text.charAt(0) == '#'
                && text.chars().skip(1).allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
    }
}
