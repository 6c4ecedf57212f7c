package dev.aftercart.text;

import dev.aftercart.explain.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.encoder.Encode;

/**
 * A sentence in a language, ready to be put on a medium.
 *
 * <p>What was filled in keeps its own direction: a phone number inside an Arabic sentence still reads from left to right.
 * How that is achieved differs by medium, so the medium is chosen last. Nothing is added where no direction is in dispute:
 * an English sentence about order 1001 is plain text on every medium.
 *
 * <p>Only {@link Texts} makes wordings, which is why {@link #page()} and {@link #email()} can be put into a page as they
 * are. Immutable and thread-safe.
 */
public final class Wording {

    /** Where a line must not end: "12" would begin the next one. */
    private static final Pattern DAY_AND_MONTH = Pattern.compile("(?<=\\p{Nd}) (?=\\p{L})|(?<=\\p{L}) (?=\\p{Nd})");

    private final Language wanted;
    private final Language language;
    private final List<Piece> pieces;
    private final List<Diagnostic> notes;

    /** Keeps both lists: nobody may change them any more. */
    Wording(Language wanted, Language language, List<Piece> pieces, List<Diagnostic> notes) {
        this.wanted = wanted;
        this.language = language;
        this.pieces = pieces;
        this.notes = notes;
    }

    /**
     * A stretch of text; with a direction when it was filled in, without when it belongs to the sentence.
     *
     * @param dated whether it tells a date
     */
    record Piece(String text, @Nullable Direction direction, boolean dated) {

        Piece(String text, @Nullable Direction direction) {
            this(text, direction, false);
        }

        /** Whether it needs to be kept apart in a sentence that runs this way. */
        boolean isForeignTo(Direction sentence) {
            return direction != null && (direction != sentence || sentence.isDisputedBy(text));
        }
    }

    /**
     * The language the sentence is in, which is English where the wanted language has no wording.
     *
     * @return the language
     */
    public Locale language() {
        return language.locale;
    }

    /**
     * Which way the wanted language runs, for the {@code dir} of a document.
     *
     * @return true for Arabic and its like
     */
    public boolean isRightToLeft() {
        return wanted.direction == Direction.RIGHT_TO_LEFT;
    }

    /**
     * What went wrong while rendering: a wording that is missing in the language, an argument that was not given.
     *
     * @return warnings for the log; empty when all is well
     */
    public List<Diagnostic> notes() {
        return notes;
    }

    /**
     * For plain text that a modern program shows: the text part of an e-mail, a push message, a log. What was filled in
     * stands between the isolate characters of Unicode (UAX 9).
     *
     * @return text, not markup
     */
    public String plain() {
        return join(piece -> piece.text, (way, text) -> way.isolate + text + Direction.POP_ISOLATE);
    }

    /**
     * For SMS: with the direction marks that old telephones know, as few as will do, since each takes a place. A sentence
     * from left to right with nothing foreign in it gets none, so it stays in the GSM alphabet.
     *
     * @return text, not markup
     */
    public String sms() {
        Direction base = language.direction;
        String inner = new Marks(base, true).join(pieces, piece -> piece.text, (way, text) -> text);
        return wanted.direction == base ? inner : base.mark + inner + base.mark;
    }

    /**
     * For a web page: escaped, with {@code <bdi>} around what was filled in, and no line's end between a day and its month.
     *
     * @return markup that is safe as the content of an element; in an attribute use {@link #plain()}, escaped there
     */
    public String page() {
        return join(Wording::escaped, (way, text) -> "<bdi dir=\"" + way.html + "\">" + text + "</bdi>");
    }

    /**
     * For an HTML e-mail: escaped, with {@code <span dir>} and direction marks, since large mail clients drop
     * {@code <bdi>}, and no line's end between a day and its month. Where a client embeds a span instead of isolating it, marks between two of them keep their order.
     *
     * @return markup that is safe as the content of an element; in an attribute use {@link #plain()}, escaped there
     */
    public String email() {
        Direction base = language.direction;
        String inner = new Marks(base, false).join(pieces, Wording::escaped, Wording::span);
        return wanted.direction == base ? inner : span(base, inner);
    }

    /**
     * The same as {@link #plain()}.
     *
     * @return text, not markup
     */
    @Override
    public String toString() {
        return plain();
    }

    List<Piece> pieces() {
        return pieces;
    }

    private static String span(Direction way, String text) {
        return "<span dir=\"" + way.html + "\">" + way.mark + text + way.mark + "</span>";
    }

    private static String escaped(Piece piece) {
        String text = piece.dated ? DAY_AND_MONTH.matcher(piece.text).replaceAll("\u00A0") : piece.text;
        return Encode.forHtml(text);
    }

    /** Which way the sentence itself runs. */
    Direction runs() {
        return language.direction;
    }

    /** As plain text, to be put into a sentence that runs the other way. */
    String withoutFrame() {
        return inner(piece -> piece.text, (way, text) -> way.isolate + text + Direction.POP_ISOLATE);
    }

    private String join(Function<Piece, String> text, BiFunction<Direction, String, String> wrapping) {
        String inner = inner(text, wrapping);
        return wanted.direction == language.direction ? inner : wrapping.apply(language.direction, inner);
    }

    private String inner(Function<Piece, String> text, BiFunction<Direction, String, String> wrapping) {
        Direction base = language.direction;
        StringBuilder joined = new StringBuilder();
        for (Piece piece : pieces) {
            Direction way = piece.direction;
            boolean wrap = way != null && piece.isForeignTo(base);
            joined.append(wrap ? wrapping.apply(way, text.apply(piece)) : text.apply(piece));
        }
        return joined.toString();
    }
}
