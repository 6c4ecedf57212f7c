package dev.aftercart.notify.template;

import dev.aftercart.notify.template.HtmlReader.Mode;
import dev.aftercart.notify.template.HtmlReader.Value;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where in an HTML document a template has come to, and so how a value is escaped there, or why none can stand there.
 */
final class HtmlContext {

    /** Where a value may stand, for diagnostics. */
    static final List<String> PLACES = List.of("the content of an element", "a quoted attribute");

    /** A place to come back to; two are equal when the same text would be read the same way at both. */
    record State(
            Mode mode,
            String tag,
            String attribute,
            char quote,
            Value value,
            boolean data,
            String seen,
            boolean follows) {

        /** Whether a branch that began at the other place may end here: where it is read the same way, or less strictly. */
        boolean returnsTo(State begin) {
            return equals(begin) || (begin.mode == Mode.NAME_END && mode == Mode.TAG && tag.equals(begin.tag));
        }
    }

    private final HtmlReader in;
    private final Mode start;

    /** Whether there is anything to follow: not in plain text, nor in what is captured as text. */
    private boolean follows;

    HtmlContext(Output output, MarkupPolicy policy) {
        this.in = new HtmlReader(policy);
        this.start = output == Output.JSON ? Mode.JSON : Mode.TEXT;
        this.follows = output.isHtml() || output == Output.JSON;
        in.mode = start;
    }

    boolean isAtStart() {
        return in.mode == start && in.seen.length() == 0;
    }

    /** Begins something that stands on its own; gives the place to come back to. */
    State aside(boolean markup) {
        State around = state();
        follows = markup;
        in.begin(start);
        return around;
    }

    State state() {
        boolean inTag = in.mode != Mode.TEXT;
        boolean inAttribute = in.mode == Mode.BEFORE_VALUE || in.mode == Mode.VALUE;
        boolean unread = in.mode != Mode.RAW && in.mode != Mode.STYLE;
        return new State(
                in.mode,
                inTag ? in.tag : "",
                inAttribute ? in.attribute : "",
                in.quote,
                in.value,
                in.data,
                unread ? in.seen.toString() : "",
                follows);
    }

    void restore(State state) {
        in.mode = state.mode;
        in.tag = state.tag;
        in.attribute = state.attribute;
        in.quote = state.quote;
        in.value = state.value;
        in.data = state.data;
        in.seen.setLength(0);
        in.seen.append(state.seen);
        follows = state.follows;
    }

    /** The place in words, for diagnostics. */
    String place() {
        return switch (in.mode) {
            case TEXT -> "the content of an element";
            case RAW -> "the content of <" + in.tag + ">";
            case STYLE -> "a style sheet";
            case COMMENT, DECLARATION -> "an HTML comment";
            case OPEN, TAG_NAME, NAME_END -> "the name of a tag";
            case TAG, ATTRIBUTE_NAME, AFTER_NAME -> "<" + in.tag + ">, outside of an attribute's value";
            case BEFORE_VALUE -> "attribute " + in.attribute + ", without quotes";
            case VALUE -> "attribute " + in.attribute;
            case JSON, JSON_ESCAPE -> "JSON";
            case JSON_TEXT -> "a text of JSON";
        };
    }

    /** Reads literal text; goes on after a fault. */
    void read(String text, HtmlReader.Faults faults) {
        if (follows) {
            in.read(text, faults);
        }
    }

    /** A tag of the template stands here; it may not cut a piece of markup whose end is looked for by its spelling. */
    void boundary(int offset) {
        if (!follows) {
            return;
        }
        if (in.tag.equals("script") && isInTag()) {
            throw new Fault(offset, "there can be no tag or value inside of <script …>");
        }
        if (in.mode == Mode.JSON_ESCAPE || (in.isJson() && in.seen.length() > 0)) {
            throw new Fault(offset, "an escape or end tag is cut in two");
        }
        if (in.mode == Mode.TAG_NAME) {
            in.tag = in.seen.toString().toLowerCase(Locale.ROOT);
            in.begin(Mode.NAME_END);
            if (in.isRefused()) {
                throw new Fault(offset, "<" + in.tag + "> is not allowed in a template");
            }
        }
        boolean cut = (in.mode == Mode.RAW || in.mode == Mode.STYLE)
                && in.seen.length() > 0
                && ("</" + in.tag).startsWith(in.seen.toString().toLowerCase(Locale.ROOT));
        if (in.mode == Mode.COMMENT || in.mode == Mode.DECLARATION || cut) {
            throw new Fault(
                    offset,
                    cut ? "the end tag is cut in two" : "there can be no tag or value in an HTML comment",
                    List.of("{% comment %}"));
        }
    }

    private boolean isInTag() {
        return switch (in.mode) {
            case TAG, ATTRIBUTE_NAME, AFTER_NAME, BEFORE_VALUE, VALUE -> true;
            default -> false;
        };
    }

    /** A value stands here. */
    Slot slot(int offset, @Nullable Filter last) {
        if (!follows) {
            return Slot.PLAIN;
        }
        boundary(offset);
        return switch (in.mode) {
            case TEXT -> Slot.CONTENT;
            case RAW -> Slot.RAW_CONTENT;
            case STYLE -> style(offset, last);
            case JSON -> Slot.JSON_VALUE;
            case JSON_TEXT -> Slot.JSON_TEXT;
            case VALUE -> in.value == Value.STYLE ? style(offset, last) : attributeSlot(offset, last);
            default -> {
                Fault fault = new Fault(offset, "no value can stand in " + place(), PLACES);
                in.mode = in.mode == Mode.BEFORE_VALUE ? Mode.TAG : in.mode;
                throw fault;
            }
        };
    }

    private Slot style(int offset, @Nullable Filter last) {
        if (last != PlaceFilters.CSS_COLOUR) {
            throw new Fault(offset, "in " + place() + " only a colour can stand", List.of("{{ value | css_colour }}"));
        }
        return Slot.STYLE;
    }

    private Slot attributeSlot(int offset, @Nullable Filter last) {
        if (in.attribute.equals("http-equiv")) {
            throw new Fault(offset, "no value can stand in " + place(), PLACES);
        }
        Value before = in.value;
        if (before == Value.ADDRESS) {
            in.value = Value.FURTHER;
            if (in.seen.toString().isBlank()) {
                return Slot.URL;
            }
        }
        return switch (before) {
            case CONTACT -> Slot.CONTACT;
            case ADDRESS, FURTHER -> last == PlaceFilters.URL_PARAM ? Slot.ATTRIBUTE : Slot.URL_PART;
            default -> Slot.ATTRIBUTE;
        };
    }
}
