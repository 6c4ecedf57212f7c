package dev.aftercart.notify.template;

import dev.aftercart.text.Wording;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.owasp.encoder.Encode;

/** The kind of place where a value stands, which decides how it is escaped. Known when the template is compiled. */
enum Slot {
    /** Text: nothing to escape. */
    PLAIN(Escapes.NONE),
    /** The content of an element. */
    CONTENT(Escapes.CONTENT),
    /** The content of a title or textarea, where no element can be. */
    RAW_CONTENT(Escapes.CONTENT),
    /** A quoted attribute. */
    ATTRIBUTE(Escapes.ATTRIBUTE),
    /** The beginning of an address in a quoted attribute. */
    URL(null),
    /** Further along in an address. */
    URL_PART(null),
    /** Behind {@code tel:}, {@code sms:} or {@code mailto:}. */
    CONTACT(null),
    /** A colour in a style; the filter made sure that it is one. */
    STYLE(Escapes.NONE),
    /** Inside the quotes of a JSON text. */
    JSON_TEXT(null),
    /** Where a JSON value is expected. */
    JSON_VALUE(null);

    /** Schemes a link may have. */
    static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel", "sms");

    static final String NO_LINK = "#";

    /** How texts are written that hold nothing out of the ordinary; null where more than escaping is needed. */
    @SuppressWarnings("ImmutableEnumChecker") // its tables are filled once and never change
    private final @Nullable Escapes escapes;

    Slot(@Nullable Escapes escapes) {
        this.escapes = escapes;
    }

    /** Puts a value into the place. */
    void write(@Nullable Object value, Run run) {
        if (value instanceof String text && escapes != null && escapes.write(text, run.sheet())) {
            return;
        }
        if (value instanceof Integer number && this != URL) {
            run.write(number.toString());
        } else if (value != null || this == URL || this == JSON_VALUE) {
            run.write(escaped(value, run));
        }
    }

    private String escaped(@Nullable Object value, Run run) {
        if (this == CONTENT && value instanceof SafeHtml markup) {
            return markup.html();
        }
        if (this == CONTENT && value instanceof Wording wording) {
            return run.output() == Output.EMAIL_HTML ? wording.email() : wording.page();
        }
        return this == JSON_VALUE ? JsonText.value(value, run) : escaped(text(value, run.output()));
    }

    private String escaped(String text) {
        return switch (this) {
            case PLAIN, STYLE -> text;
            case CONTENT, RAW_CONTENT -> Encode.forHtml(text);
            case ATTRIBUTE -> Encode.forHtmlAttribute(text);
            case URL -> isLink(text) ? Encode.forHtmlAttribute(text) : NO_LINK;
            case URL_PART -> Encode.forUriComponent(text);
            case CONTACT -> Encode.forUriComponent(text).replace("%2B", "+").replace("%40", "@");
            case JSON_TEXT, JSON_VALUE -> JsonText.inside(text);
        };
    }

    /** Mail clients that drop {@code <bdi>} do not know the isolate characters either, nor do old telephones. */
    static String text(@Nullable Object value, Output output) {
        if (value instanceof Wording wording) {
            return output == Output.EMAIL_HTML || output == Output.SMS ? wording.sms() : wording.plain();
        }
        String text = Values.text(value);
        return output == Output.TEXT ? clean(text, '\r') : clean(text);
    }

    /** Whether an address may be followed: an allowed scheme, or a path, query or fragment of this site. */
    static boolean isLink(String address) {
        if (address.isEmpty()) {
            return false;
        }
        int colon = address.indexOf(':');
        return "/?#".indexOf(address.charAt(0)) >= 0
                || address.startsWith("./")
                || (colon > 0 && SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT)));
    }

    /** Drops control characters, and the invisible ones by which a name could turn the text around it. */
    static String clean(String text) {
        return clean(text, '\n');
    }

    private static String clean(String text, char kept) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i)) && text.charAt(i) != kept) {
                return cleaned(text, kept);
            }
        }
        return text;
    }

    private static String cleaned(String text, char kept) {
        StringBuilder clean = new StringBuilder(text.length());
        text.chars().filter(c -> c == kept || !isControl(c)).forEach(c -> clean.append((char) c));
        return clean.toString();
    }

    private static boolean isControl(int c) {
        return c < 0x20
                ? c != '\n' && c != '\t'
                : (c >= 0x7F && c < 0xA0)
                        || c == 0x061C
                        || c == 0x200E
                        || c == 0x200F
                        || (c >= 0x202A && c <= 0x202E)
                        || (c >= 0x2066 && c <= 0x2069);
    }
}
