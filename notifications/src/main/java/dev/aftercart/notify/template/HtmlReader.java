package dev.aftercart.notify.template;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads HTML character by character, by the tokenizer of the HTML standard as far as a careful author needs it, and refuses
 * what a template may not write: script in any form, and what browsers read differently from one another.
 */
final class HtmlReader {

    static final Set<String> REFUSED_ELEMENTS = Set.of(
            "script",
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "base",
            "form",
            "svg",
            "math",
            "noscript",
            "noembed",
            "noframes",
            "plaintext",
            "xmp",
            "template");
    private static final Set<String> URL_ATTRIBUTES =
            Set.of("href", "src", "action", "background", "cite", "longdesc", "poster");
    private static final Set<String> REFUSED_ATTRIBUTES =
            Set.of("srcdoc", "srcset", "formaction", "ping", "xlink:href", "data", "manifest");

    /** The types of a script that make it data. */
    private static final Set<String> DATA_TYPES = Set.of("application/ld+json", "application/json");

    private static final String NO_SCRIPT =
            "<script> is not allowed in a template, save as data: <script type=\"application/ld+json\">";

    enum Mode {
        TEXT,
        RAW,
        STYLE,
        COMMENT,
        DECLARATION,
        OPEN,
        TAG_NAME,
        NAME_END,
        TAG,
        ATTRIBUTE_NAME,
        AFTER_NAME,
        BEFORE_VALUE,
        VALUE,
        /** Between the values of a JSON document or data block. */
        JSON,
        /** In a text of JSON. */
        JSON_TEXT,
        /** Behind a backslash in a text of JSON. */
        JSON_ESCAPE
    }

    /** What the value of an attribute is. */
    enum Value {
        PLAIN,
        /** The beginning of an address: its scheme is not known yet. */
        ADDRESS,
        /** Further along in an address. */
        FURTHER,
        /** Behind {@code tel:}, {@code sms:} or {@code mailto:}. */
        CONTACT,
        /** A style, which is read as one. */
        STYLE,
        /** A word that decides how the rest of the page is read; it is looked at when it is complete. */
        KEYWORD
    }

    private final MarkupPolicy policy;

    Mode mode = Mode.TEXT;
    String tag = "";
    String attribute = "";
    char quote;
    Value value = Value.PLAIN;

    private CssReader css = new CssReader();

    /** Whether the {@code type} of a script says that it is data. */
    boolean data;

    /** The part that is still being read: a name, the beginning of an address, the last characters of raw content. */
    final StringBuilder seen = new StringBuilder();

    HtmlReader(MarkupPolicy policy) {
        this.policy = policy;
    }

    /** Told of what is wrong in literal text, and at which character. */
    interface Faults {
        void found(int index, String fault);
    }

    /** Reads literal text; goes on after a fault. */
    void read(String text, Faults faults) {
        for (int i = next(text, 0); i < text.length(); i = next(text, i + 1)) {
            String fault = read(text.charAt(i));
            if (fault != null) {
                faults.found(i, fault);
            }
        }
    }

    /** The next character that can change anything. */
    private int next(String text, int from) {
        int next = from;
        if (mode == Mode.TEXT) {
            next = text.indexOf('<', from);
        } else if (mode == Mode.VALUE && isSkipped()) {
            next = text.indexOf(quote, from);
        }
        return next < 0 ? text.length() : next;
    }

    /** Takes a character in; gives what is wrong with it, or null. */
    private @Nullable String read(char c) {
        switch (mode) {
            case TEXT -> text(c);
            case RAW -> raw(c);
            case COMMENT, DECLARATION -> comment(c);
            case OPEN -> open(c);
            case STYLE -> {
                return style(c);
            }
            case JSON, JSON_TEXT, JSON_ESCAPE -> {
                return json(c);
            }
            default -> {
                return inTag(c);
            }
        }
        return null;
    }

    boolean isJson() {
        return mode == Mode.JSON || mode == Mode.JSON_TEXT || mode == Mode.JSON_ESCAPE;
    }

    private @Nullable String style(char c) {
        raw(c);
        return mode == Mode.STYLE ? css.read(c) : null;
    }

    /** In a page a data block ends by its spelling, so that no other {@code <} may stand in it. */
    private @Nullable String json(char c) {
        if (!tag.isEmpty() && (c == '<' || seen.length() > 0)) {
            return endOfData(c);
        }
        if (mode == Mode.JSON) {
            mode = c == '"' ? Mode.JSON_TEXT : Mode.JSON;
        } else if (mode == Mode.JSON_ESCAPE) {
            mode = Mode.JSON_TEXT;
        } else if (c == '"') {
            mode = Mode.JSON;
        } else if (c == '\\') {
            mode = Mode.JSON_ESCAPE;
        }
        return null;
    }

    private @Nullable String endOfData(char c) {
        String end = "</script";
        if (mode == Mode.JSON && seen.length() == end.length() && (isSpace(c) || c == '/' || c == '>')) {
            tag = "/script";
            data = false;
            begin(c == '>' ? Mode.TEXT : Mode.TAG);
            return null;
        }
        boolean goesOn = seen.length() < end.length() && Character.toLowerCase(c) == end.charAt(seen.length());
        if (goesOn && mode == Mode.JSON) {
            seen.append(c);
            return null;
        }
        seen.setLength(0);
        return "in a data block < is written as \\u003c";
    }

    private @Nullable String inTag(char c) {
        return switch (mode) {
            case TAG_NAME -> tagName(c);
            case NAME_END -> nameEnd(c);
            case ATTRIBUTE_NAME -> attributeName(c);
            case BEFORE_VALUE -> beforeValue(c);
            case VALUE -> value(c);
            default -> tag(c);
        };
    }

    private void text(char c) {
        if (c == '<') {
            begin(Mode.OPEN);
        }
    }

    private @Nullable String nameEnd(char c) {
        boolean ends = isSpace(c) || c == '/' || c == '>';
        begin(Mode.TAG);
        return ends ? tag(c) : "the name of <" + tag + "> is cut in two";
    }

    void begin(Mode next) {
        mode = next;
        seen.setLength(0);
    }

    private void raw(char c) {
        boolean endsName = seen.length() == tag.length() + 2 && (isSpace(c) || c == '/' || c == '>');
        if (endsName && seen.toString().toLowerCase(Locale.ROOT).equals("</" + tag)) {
            tag = "/" + tag;
            begin(c == '>' ? Mode.TEXT : Mode.TAG);
        } else if (c == '<') {
            seen.setLength(0);
            seen.append(c);
        } else if (seen.length() > 0) {
            seen.append(c);
            if (seen.length() > tag.length() + 2) {
                seen.setLength(0);
            }
        }
    }

    /** In a comment {@code seen} holds the last three characters, at first the dashes that opened it. */
    private void comment(char c) {
        String last = seen.toString();
        if (c == '>' && (mode == Mode.DECLARATION || last.endsWith("--") || last.endsWith("--!"))) {
            begin(Mode.TEXT);
            return;
        }
        seen.append(c);
        if (mode == Mode.DECLARATION && last.equals("!") && c == '-') {
            return;
        }
        if (mode == Mode.DECLARATION && seen.toString().equals("!--")) {
            begin(Mode.COMMENT);
            seen.append("--");
        } else if (seen.length() > 3) {
            seen.deleteCharAt(0);
        }
    }

    private void open(char c) {
        if (isLetter(c)) {
            mode = Mode.TAG_NAME;
            seen.append(c);
        } else if (c == '/' && seen.length() == 0) {
            seen.append(c);
        } else if (c == '!' || c == '?' || seen.length() > 0) {
            boolean comment = c == '!' && seen.length() == 0;
            begin(c == '>' ? Mode.TEXT : Mode.DECLARATION);
            seen.append(comment ? '!' : '?');
        } else if (c != '<') {
            begin(Mode.TEXT);
        }
    }

    private @Nullable String tagName(char c) {
        if (!isSpace(c) && c != '/' && c != '>') {
            seen.append(c);
            return null;
        }
        tag = seen.toString().toLowerCase(Locale.ROOT);
        data = false;
        begin(Mode.TAG);
        boolean allowed = policy.allows(tag) || tag.equals("script");
        String fault = tag(c);
        return allowed ? fault : "<" + tag + "> is not allowed in a template";
    }

    private @Nullable String tag(char c) {
        if (c == '>') {
            begin(content());
            css = mode == Mode.STYLE ? new CssReader() : css;
            return tag.equals("script") && !data ? NO_SCRIPT : null;
        } else if (c == '=' && mode == Mode.AFTER_NAME) {
            begin(Mode.BEFORE_VALUE);
        } else if (c == '/') {
            begin(Mode.TAG);
        } else if (c == '"' || c == '\'' || c == '<' || c == '=') {
            return c + " was not expected in <" + tag + ">";
        } else if (!isSpace(c)) {
            begin(Mode.ATTRIBUTE_NAME);
            seen.append(c);
        }
        return null;
    }

    private Mode content() {
        return switch (tag) {
            case "script" -> data ? Mode.JSON : Mode.RAW;
            case "title", "textarea", "iframe", "xmp", "noembed", "noframes", "noscript" -> Mode.RAW;
            case "style" -> Mode.STYLE;
            default -> Mode.TEXT;
        };
    }

    private @Nullable String attributeName(char c) {
        if (c == '"' || c == '\'' || c == '<') {
            return c + " was not expected in the name of an attribute of <" + tag + ">";
        }
        if (!isSpace(c) && c != '=' && c != '/' && c != '>') {
            seen.append(c);
            return null;
        }
        attribute = seen.toString().toLowerCase(Locale.ROOT);
        String read = attribute;
        begin(c == '=' ? Mode.BEFORE_VALUE : Mode.AFTER_NAME);
        String fault = c == '=' ? null : tag(c);
        boolean refused = read.startsWith("on") || REFUSED_ATTRIBUTES.contains(read);
        return refused ? "attribute " + read + " is not allowed in a template" : fault;
    }

    private @Nullable String beforeValue(char c) {
        if (c == '"' || c == '\'') {
            begin(Mode.VALUE);
            quote = c;
            value = kind();
            css = value == Value.STYLE ? new CssReader() : css;
        } else if (!isSpace(c)) {
            begin(c == '>' ? content() : Mode.TAG);
            return "the value of attribute " + attribute + " needs quotes";
        }
        return null;
    }

    private Value kind() {
        if (attribute.equals("style")) {
            return Value.STYLE;
        }
        boolean keyword = attribute.equals("http-equiv") || (tag.equals("script") && attribute.equals("type"));
        return keyword ? Value.KEYWORD : URL_ATTRIBUTES.contains(attribute) ? Value.ADDRESS : Value.PLAIN;
    }

    /** Whether nothing but the end of the value is looked for. */
    private boolean isSkipped() {
        return value == Value.PLAIN || value == Value.FURTHER || value == Value.CONTACT;
    }

    private @Nullable String value(char c) {
        boolean ends = c == quote;
        String fault = switch (value) {
            case ADDRESS -> address(c, ends);
            case STYLE -> ends ? null : css.read(c);
            case KEYWORD -> keyword(c, ends);
            default -> null;
        };
        if (ends && fault == null) {
            endValue();
        }
        return fault;
    }

    private void endValue() {
        begin(Mode.TAG);
        attribute = "";
        quote = 0;
        value = Value.PLAIN;
    }

    private @Nullable String keyword(char c, boolean ends) {
        if (!ends) {
            seen.append(c);
            return null;
        }
        boolean refresh = attribute.equals("http-equiv")
                && (seen.indexOf("&") >= 0 || seen.toString().strip().equalsIgnoreCase("refresh"));
        data |= attribute.equals("type") && DATA_TYPES.contains(seen.toString());
        endValue();
        return refresh ? "a page may not send its reader elsewhere by itself (http-equiv=refresh)" : null;
    }

    /** The scheme of an address that is written in the template is checked as well: the author may be half-trusted. */
    private @Nullable String address(char c, boolean ends) {
        if (ends || c == '/' || c == '?' || c == '#') {
            value = Value.FURTHER;
        } else if (c == ':') {
            String scheme = seen.toString().strip().toLowerCase(Locale.ROOT);
            value = Value.FURTHER;
            if (scheme.equals("data") && isPicture()) {
                return null;
            }
            if (!Slot.SCHEMES.contains(scheme)) {
                return "an address may not begin with \"" + scheme + ":\"; allowed are "
                        + Slot.SCHEMES.stream().sorted().toList();
            }
            if (!scheme.startsWith("http")) {
                value = Value.CONTACT;
            }
        } else if (c == '&') {
            value = Value.FURTHER;
            return "an address may not begin with an entity";
        } else {
            seen.append(c);
        }
        return null;
    }

    private boolean isPicture() {
        return policy.lifts(MarkupPolicy.Lift.EMBEDDED_PICTURES) && tag.equals("img") && attribute.equals("src");
    }

    /** Whether the tag whose name was just read is refused, wherever its name ends. */
    boolean isRefused() {
        return !policy.allows(tag);
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
