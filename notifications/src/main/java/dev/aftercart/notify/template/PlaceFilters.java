package dev.aftercart.notify.template;

import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.owasp.encoder.Encode;

/** Filters that make a value fit for a place. In HTML every value is escaped for its place anyhow. */
final class PlaceFilters {

    /** Line feeds become {@code <br />}; in HTML only as the content of an element. */
    static final Filter NEWLINE_TO_BR = Filter.text("newline_to_br", 0, 0, PlaceFilters::lines);

    /** Percent-encodes, to be put behind a {@code =} in an address. */
    static final Filter URL_PARAM =
            Filter.text("url_param", 0, 0, (text, given) -> Encode.forUriComponent(Slot.clean(text)));

    /** A colour such as {@code #1a2b3c}, or {@code inherit} for anything else: the only value that a style may show. */
    static final Filter CSS_COLOUR =
            Filter.text("css_colour", 0, 0, (text, given) -> isColour(text) ? text : "inherit");

    private PlaceFilters() {}

    static Stream<Filter> all() {
        return Stream.of(
                NEWLINE_TO_BR,
                URL_PARAM,
                CSS_COLOUR,
                Filter.of("escape", 0, 0, PlaceFilters::escape),
                Filter.of("h", 0, 0, PlaceFilters::escape),
                Filter.text("escape_once", 0, 0, PlaceFilters::escapeOnce));
    }

    private static Object lines(String text, Arguments given) {
        boolean html = given.run().output().isHtml();
        String marked = html ? Encode.forHtml(Slot.clean(text)) : text;
        String broken = marked.replace("\r\n", "\n").replace("\n", "<br />\n");
        return html ? new SafeHtml(broken) : broken;
    }

    /** In HTML nothing, since the place escapes; elsewhere as Liquid does. */
    private static @Nullable Object escape(@Nullable Object value, Arguments given) {
        return given.run().output().isHtml() || value == null ? value : escaped(Values.text(value));
    }

    private static Object escapeOnce(String text, Arguments given) {
        String plain = Entities.decoded(text);
        return given.run().output().isHtml() ? plain : escaped(plain);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static boolean isColour(String text) {
        boolean colour = (text.length() == 4 || text.length() == 7) && text.charAt(0) == '#';
        for (int i = 1; colour && i < text.length(); i++) {
            colour = HexFormat.isHexDigit(text.charAt(i));
        }
        return colour;
    }
}
