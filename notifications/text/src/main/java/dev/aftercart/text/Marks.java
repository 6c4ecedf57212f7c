package dev.aftercart.text;

import dev.aftercart.text.Wording.Piece;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was filled in apart by direction marks, for telephones and mail clients that know no isolates. A mark is an
 * invisible letter of a direction; the rules for digits and neutral characters of UAX 9 (W7, N1, N2) say where one is missing.
 */
final class Marks {

    private final Direction base;

    /** Whether nothing else keeps a piece apart; then it is marked within, and where the sentence begins or ends with it. */
    private final boolean alone;

    private final StringBuilder out = new StringBuilder();

    /** The direction of the last thing that has one. */
    private @Nullable Direction last;

    /** Whether that was a piece: digits or spaces behind it would be drawn to it. */
    private boolean open;

    Marks(Direction base, boolean alone) {
        this.base = base;
        this.alone = alone;
        this.last = alone ? null : base;
    }

    String join(List<Piece> pieces, Function<Piece, String> text, BiFunction<Direction, String, String> foreign) {
        for (Piece piece : pieces) {
            Direction way = piece.direction();
            if (way != null && piece.isForeignTo(base) && !piece.text().isEmpty()) {
                separate();
                out.append(foreign.apply(way, alone ? marked(text.apply(piece), way) : text.apply(piece)));
                last = way;
                open = true;
            } else {
                continueWith(piece.text());
                out.append(text.apply(piece));
            }
        }
        if (open && alone) {
            out.append(base.mark);
        }
        return out.toString();
    }

    /** A letter of the sentence must stand before the piece. */
    private void separate() {
        if (last != base) {
            out.append(base.mark);
        }
    }

    /** The first and last character of a piece decide how it meets its neighbours. */
    private static String marked(String text, Direction way) {
        StringBuilder marked = new StringBuilder(text.length() + 2);
        if (Direction.strong(text.codePointAt(0)) != way) {
            marked.append(way.mark);
        }
        marked.append(text);
        int end = text.codePointBefore(text.length());
        boolean digitOfItsOwn = Character.isDigit(end) && lastOf(text, way) == way;
        if (Direction.strong(end) != way && !digitOfItsOwn) {
            marked.append(way.mark);
        }
        return marked.toString();
    }

    /** A text without letters has the mark before it. */
    private static Direction lastOf(String text, Direction mark) {
        Direction last = Direction.last(text);
        return last == null ? mark : last;
    }

    /** Text of the sentence: where a piece stands before it, a digit must not come before a letter of the sentence. */
    private void continueWith(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            Direction way = Direction.strong(c);
            if (way != null || Character.isDigit(c)) {
                if (open && way != base) {
                    out.append(base.mark);
                }
                open = false;
                Direction end = Direction.last(text);
                last = end == null ? base : end;
                return;
            }
        }
    }
}
