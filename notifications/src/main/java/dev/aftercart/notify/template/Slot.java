package dev.aftercart.notify.template;

import dev.aftercart.text.Wording;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.owasp.encoder.Encode;

/** The kind of place where a value stands, which decides how it is escaped. Known when the template is compiled. */
enum Slot {
    /** Text: nothing to escape. */
    PLAIN(true),
    /** The content of an element. */
    CONTENT(true),
    /** The content of a title or textarea, where no element can be. */
    RAW_CONTENT(true),
    /** A quoted attribute. */
    ATTRIBUTE(true),
    /** The beginning of an address in a quoted attribute. */
    URL(false),
    /** Further along in an address. */
    URL_PART(false),
    /** Behind {@code tel:}, {@code sms:} or {@code mailto:}. */
    CONTACT(false),
    /** A colour in a style; the filter made sure that it is one. */
    STYLE(true),
    /** Inside the quotes of a JSON text. */
    JSON_TEXT(false),
    /** Where a JSON value is expected. */
    JSON_VALUE(false);

    /** Schemes a link may have. */
    static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel", "sms");

    private static final String NO_LINK = "#";
    private static final boolean[] ORDINARY = ordinary();

    /** Whether a text without anything that HTML or an old telephone takes as a sign can be put here as it is. */
    private final boolean showsOrdinary;

    Slot(boolean showsOrdinary) {
        this.showsOrdinary = showsOrdinary;
    }

    /** Puts a value into the place. */
    void write(@Nullable Object value, Run run) {
        if (value instanceof String text && showsOrdinary && isOrdinary(text)) {
            run.write(text);
        } else if (value instanceof Integer number && this != URL) {
            run.room(11).append(number.intValue());
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
        return isOrdinary(text) ? text : output == Output.TEXT ? cleaned(text, '\r') : clean(text);
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

    /** Whether a text has nothing to escape or drop in any place that is not an address or JSON. */
    private static boolean isOrdinary(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128 ? !ORDINARY[c] : !isOrdinary(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOrdinary(char c) {
        return c >= 0xA0 && c < 0xD800 && c != 0x061C && (c < 0x2000 || c > 0x206F);
    }

    private static boolean[] ordinary() {
        boolean[] ordinary = new boolean[128];
        for (char c = ' '; c < 127; c++) {
            ordinary[c] = "&<>\"'`".indexOf(c) < 0;
        }
        ordinary['\n'] = true;
        return ordinary;
    }

    /** Drops control characters, and the invisible ones by which a name could turn the text around it. */
    static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return cleaned(text, '\n');
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
