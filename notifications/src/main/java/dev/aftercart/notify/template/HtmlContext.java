package dev.aftercart.notify.template;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where in an HTML document the literal text of a template has come to, by the tokenizer of the HTML standard as far as a
 * careful author needs it: what browsers read differently from one another is refused.
 */
final class HtmlContext {

    /** Where a value may stand, for diagnostics. */
    static final List<String> PLACES = List.of("the content of an element", "a quoted attribute");

    private static final Set<String> REFUSED_ELEMENTS = Set.of(
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

    private enum Mode {
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
        VALUE
    }

    private enum Address {
        NONE,
        BEGINNING,
        FURTHER,
        CONTACT
    }

    /** A place to come back to; two are equal when the same text would be read the same way at both. */
    record State(Mode mode, String tag, String attribute, char quote, Address address, String seen) {

        /** Whether a branch that began at the other place may end here: where it is read the same way, or less strictly. */
        boolean returnsTo(State begin) {
            return equals(begin) || (begin.mode == Mode.NAME_END && mode == Mode.TAG && tag.equals(begin.tag));
        }
    }

    private Mode mode = Mode.TEXT;
    private String tag = "";
    private String attribute = "";
    private char quote;
    private Address address = Address.NONE;

    /** The part that is still being read: a name, the beginning of an address, the last characters of raw content. */
    private final StringBuilder seen = new StringBuilder();

    State state() {
        boolean inTag = mode != Mode.TEXT;
        boolean inAttribute = mode == Mode.BEFORE_VALUE || mode == Mode.VALUE;
        boolean unread = mode != Mode.RAW && mode != Mode.STYLE;
        return new State(
                mode, inTag ? tag : "", inAttribute ? attribute : "", quote, address, unread ? seen.toString() : "");
    }

    void restore(State state) {
        mode = state.mode;
        tag = state.tag;
        attribute = state.attribute;
        quote = state.quote;
        address = state.address;
        seen.setLength(0);
        seen.append(state.seen);
    }

    /** The place in words, for diagnostics. */
    String place() {
        return switch (mode) {
            case TEXT -> "the content of an element";
            case RAW -> "the content of <" + tag + ">";
            case STYLE -> "a style sheet";
            case COMMENT, DECLARATION -> "an HTML comment";
            case OPEN, TAG_NAME, NAME_END -> "the name of a tag";
            case TAG, ATTRIBUTE_NAME, AFTER_NAME -> "<" + tag + ">, outside of an attribute's value";
            case BEFORE_VALUE -> "attribute " + attribute + ", without quotes";
            case VALUE -> "attribute " + attribute;
        };
    }

    /** Told of what is wrong in literal text, and at which character. */
    interface Faults {
        void found(int index, String fault);
    }

    /** Reads literal text; goes on after a fault. */
    void read(String text, Faults faults) {
        for (int i = 0; i < text.length(); i++) {
            String fault = read(text.charAt(i));
            if (fault != null) {
                faults.found(i, fault);
            }
        }
    }

    /** A tag of the template stands here; it may not cut a piece of markup whose end is looked for by its spelling. */
    void boundary(int offset) {
        if (mode == Mode.TAG_NAME) {
            tag = seen.toString().toLowerCase(Locale.ROOT);
            begin(Mode.NAME_END);
            if (REFUSED_ELEMENTS.contains(tag)) {
                throw new Fault(offset, "<" + tag + "> is not allowed in a template");
            }
        }
        boolean cut = (mode == Mode.RAW || mode == Mode.STYLE)
                && seen.length() > 0
                && ("</" + tag).startsWith(seen.toString().toLowerCase(Locale.ROOT));
        if (mode == Mode.COMMENT || mode == Mode.DECLARATION || cut) {
            throw new Fault(
                    offset,
                    cut ? "the end tag is cut in two" : "there can be no tag or value in an HTML comment",
                    List.of("{% comment %}"));
        }
    }

    /** A value stands here. */
    Slot slot(int offset, @Nullable Filter last) {
        boundary(offset);
        return switch (mode) {
            case TEXT -> Slot.CONTENT;
            case RAW -> Slot.RAW_CONTENT;
            case STYLE -> style(offset, last);
            case VALUE -> attribute.equals("style") ? style(offset, last) : attributeSlot(offset, last);
            default -> {
                Fault fault = new Fault(offset, "no value can stand in " + place(), PLACES);
                mode = mode == Mode.BEFORE_VALUE ? Mode.TAG : mode;
                throw fault;
            }
        };
    }

    private Slot style(int offset, @Nullable Filter last) {
        if (last != Filter.CSS_COLOUR) {
            throw new Fault(offset, "in " + place() + " only a colour can stand", List.of("{{ value | css_colour }}"));
        }
        return Slot.STYLE;
    }

    private Slot attributeSlot(int offset, @Nullable Filter last) {
        if (attribute.equals("http-equiv")) {
            throw new Fault(offset, "no value can stand in " + place(), PLACES);
        }
        Address before = address;
        if (address == Address.BEGINNING) {
            address = Address.FURTHER;
            if (seen.length() == 0) {
                return Slot.URL;
            }
        }
        return switch (before) {
            case NONE -> Slot.ATTRIBUTE;
            case CONTACT -> Slot.CONTACT;
            default -> last == Filter.URL_PARAM ? Slot.ATTRIBUTE : Slot.URL_PART;
        };
    }

    private @Nullable String read(char c) {
        switch (mode) {
            case TEXT -> {
                if (c == '<') {
                    begin(Mode.OPEN);
                }
                return null;
            }
            case RAW, STYLE -> {
                raw(c);
                return null;
            }
            case COMMENT, DECLARATION -> {
                comment(c);
                return null;
            }
            case OPEN -> {
                open(c);
                return null;
            }
            case TAG_NAME -> {
                return tagName(c);
            }
            case NAME_END -> {
                boolean ends = isSpace(c) || c == '/' || c == '>';
                begin(Mode.TAG);
                return ends ? tag(c) : "the name of <" + tag + "> is cut in two";
            }
            case TAG, AFTER_NAME -> {
                return tag(c);
            }
            case ATTRIBUTE_NAME -> {
                return attributeName(c);
            }
            case BEFORE_VALUE -> {
                return beforeValue(c);
            }
            case VALUE -> {
                return value(c);
            }
        }
        return null;
    }

    private void begin(Mode next) {
        mode = next;
        seen.setLength(0);
    }

    private void raw(char c) {
        boolean endsName = isSpace(c) || c == '/' || c == '>';
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
        begin(Mode.TAG);
        String fault = tag(c);
        return REFUSED_ELEMENTS.contains(tag) ? "<" + tag + "> is not allowed in a template" : fault;
    }

    private @Nullable String tag(char c) {
        if (c == '>') {
            begin(content());
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
            case "title", "textarea", "script", "iframe", "xmp", "noembed", "noframes", "noscript" -> Mode.RAW;
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
            address = URL_ATTRIBUTES.contains(attribute) ? Address.BEGINNING : Address.NONE;
        } else if (!isSpace(c)) {
            begin(c == '>' ? content() : Mode.TAG);
            return "the value of attribute " + attribute + " needs quotes";
        }
        return null;
    }

    private @Nullable String value(char c) {
        boolean ends = c == quote;
        if (address == Address.BEGINNING) {
            String fault = address(c, ends);
            if (fault != null) {
                return fault;
            }
        } else if (attribute.equals("http-equiv") && !ends) {
            seen.append(c);
        }
        if (ends) {
            boolean refresh = attribute.equals("http-equiv")
                    && (seen.indexOf("&") >= 0 || seen.toString().strip().equalsIgnoreCase("refresh"));
            endValue();
            return refresh ? "a page may not send its reader elsewhere by itself (http-equiv=refresh)" : null;
        }
        return null;
    }

    private void endValue() {
        begin(Mode.TAG);
        attribute = "";
        quote = 0;
        address = Address.NONE;
    }

    /** The scheme of an address that is written in the template is checked as well: the author may be half-trusted. */
    private @Nullable String address(char c, boolean ends) {
        if (ends || c == '/' || c == '?' || c == '#') {
            address = Address.FURTHER;
        } else if (c == ':') {
            String scheme = seen.toString().strip().toLowerCase(Locale.ROOT);
            address = Address.FURTHER;
            if (!Slot.SCHEMES.contains(scheme)) {
                return "an address may not begin with \"" + scheme + ":\"; allowed are "
                        + Slot.SCHEMES.stream().sorted().toList();
            }
            if (!scheme.startsWith("http")) {
                address = Address.CONTACT;
            }
        } else if (c == '&') {
            address = Address.FURTHER;
            return "an address may not begin with an entity";
        } else {
            seen.append(c);
        }
        return null;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
