package dev.aftercart.notify.template;

import dev.aftercart.notify.template.Filter.Markup;
import dev.aftercart.text.Wording;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.owasp.encoder.Encode;

/** The kind of place where a value stands, which decides how it is escaped. Known when the template is compiled. */
enum Slot {
    /** Text or a header: nothing to escape. */
    PLAIN,
    /** The content of an element. */
    CONTENT,
    /** The content of a title or textarea, where no element can be. */
    RAW_CONTENT,
    /** A quoted attribute. */
    ATTRIBUTE,
    /** The beginning of an address in a quoted attribute. */
    URL,
    /** Further along in an address. */
    URL_PART,
    /** Behind {@code tel:}, {@code sms:} or {@code mailto:}. */
    CONTACT,
    /** A colour in a style; the filter made sure that it is one. */
    STYLE;

    /** Schemes a link may have. */
    static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel", "sms");

    private static final String NO_LINK = "#";

    String escaped(@Nullable Object value, Output output) {
        if (value instanceof Markup markup) {
            return this == CONTENT ? markup.html() : "";
        }
        if (value instanceof Wording wording && this == CONTENT) {
            return output == Output.EMAIL_HTML ? wording.email() : wording.page();
        }
        String text = value instanceof Wording wording ? text(wording, output) : clean(Values.text(value));
        return switch (this) {
            case PLAIN, STYLE -> text;
            case CONTENT, RAW_CONTENT -> Encode.forHtml(text);
            case ATTRIBUTE -> Encode.forHtmlAttribute(text);
            case URL -> isLink(text) ? Encode.forHtmlAttribute(text) : NO_LINK;
            case URL_PART -> Encode.forUriComponent(text);
            case CONTACT -> Encode.forUriComponent(text).replace("%2B", "+").replace("%40", "@");
        };
    }

    /** Mail clients that drop {@code <bdi>} do not know the isolate characters either. */
    private static String text(Wording wording, Output output) {
        return output == Output.EMAIL_HTML ? wording.sms() : wording.plain();
    }

    /** Whether an address may be followed: an allowed scheme, or a path, query or fragment of this site. */
    static boolean isLink(String address) {
        if (address.isEmpty()) {
            return false;
        }
        int colon = address.indexOf(':');
        return "/?#".indexOf(address.charAt(0)) >= 0
                || (colon > 0 && SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT)));
    }

    /** Drops control characters, and the invisible ones by which a name could turn the text around it. */
    static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(c -> !isControl(c)).forEach(c -> kept.append((char) c));
        return kept.toString();
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
