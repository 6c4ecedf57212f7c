package dev.aftercart.couriers.internal;

import java.util.Arrays;

/**
 * Where every value of a JSON text stands. One pass over the bytes checks the grammar of RFC 8259 and notes places; texts and
 * numbers are made of them only when somebody asks, since couriers write three times as much as anybody reads.
 *
 * <p>A place is two numbers. The first is the position of a value's first byte, which tells its kind. The second is, for a list
 * or an object, the number of the place behind all that is in it, negated bit by bit; for any other value it is the position
 * behind its last byte, and whether it is {@link #AS_MEANT}. A member of an object is two places, its name and its value.
 */
final class JsonIndex {

    private static final int LONGEST_NUMBER = 1000;
    private static final int NO_DEPTH = 0;

    /** Set with the end of a text that stands as it is meant: in ASCII and without escapes. Beyond the end of any body. */
    private static final int AS_MEANT = 1 << 30;

    /** The text. */
    final byte[] body;

    /** Whether all names stand as they are meant, so that their bytes can be compared with those of a name. */
    private boolean plainNames = true;

    private final int deepest;
    private final int longestText;
    private int[] places;
    private int count;
    private int at;

    private JsonIndex(byte[] body, int deepest, int longestText) {
        this.body = body;
        this.deepest = deepest;
        this.longestText = longestText;
        this.places = new int[Math.max(16, body.length / 8 * 2)];
    }

    /** Says that a text is no JSON, or more of it than is read; without a trace, since it is no surprise. */
    static final class NotJson extends Exception {
        private static final long serialVersionUID = 1L;

        NotJson() {
            super("not JSON", null, false, false);
        }
    }

    /**
     * Reads a text.
     *
     * @param body the text in UTF-8, perhaps with a byte order mark
     * @param deepest how many lists and objects may be in one another
     * @param longestText how many bytes a text may have
     * @throws NotJson when it is not JSON, not UTF-8, or more than that
     */
    static JsonIndex of(byte[] body, int deepest, int longestText) throws NotJson {
        JsonIndex index = new JsonIndex(body, deepest, longestText);
        index.at = startsWithMark(body) ? 3 : 0;
        index.value(NO_DEPTH);
        index.skipSpace();
        if (index.at < body.length) {
            throw new NotJson();
        }
        return index;
    }

    static boolean startsWithMark(byte[] body) {
        return body.length > 2 && body[0] == (byte) 0xEF && body[1] == (byte) 0xBB && body[2] == (byte) 0xBF;
    }

    /** The first byte of a value: an opening bracket or quotation mark, a minus, a digit, or the t, f, n of a word. */
    byte kind(int place) {
        return body[places[place * 2]];
    }

    int start(int place) {
        return places[place * 2];
    }

    /** The position behind a value that is no list and no object. */
    int end(int place) {
        return places[place * 2 + 1] & ~AS_MEANT;
    }

    /** Whether a text stands as it is meant, so that each of its bytes is one of its characters. */
    boolean isAsMeant(int place) {
        return places[place * 2 + 1] >= AS_MEANT;
    }

    /** The place behind a value and all that is in it. */
    int next(int place) {
        int second = places[place * 2 + 1];
        return second < 0 ? ~second : place + 1;
    }

    /** The place of the value of an object's first member of a name; negative when there is none. */
    int member(int object, String name) {
        int end = next(object);
        for (int at = object + 1; at < end; at = next(at + 1)) {
            if (hasName(at, name)) {
                return at + 1;
            }
        }
        return -1;
    }

    private boolean hasName(int place, String name) {
        int start = start(place) + 1;
        if (!plainNames || end(place) - start - 1 != name.length()) {
            return !plainNames && name.equals(JsonText.of(this, place));
        }
        for (int i = name.length() - 1; i >= 0; i--) {
            if (body[start + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void value(int depth) throws NotJson {
        skipSpace();
        int place = add(at);
        switch (peek()) {
            case '{' -> object(place, inner(depth));
            case '[' -> list(place, inner(depth));
            case '"' -> text(place);
            case 't' -> word(place, "true");
            case 'f' -> word(place, "false");
            case 'n' -> word(place, "null");
            default -> number(place);
        }
    }

    private int inner(int depth) throws NotJson {
        if (depth == deepest) {
            throw new NotJson();
        }
        at++;
        return depth + 1;
    }

    private void object(int place, int depth) throws NotJson {
        skipSpace();
        boolean more = peek() != '}';
        while (more) {
            skipSpace();
            name();
            skipSpace();
            take(':');
            value(depth);
            skipSpace();
            more = has(',');
        }
        take('}');
        places[place * 2 + 1] = ~count;
    }

    private void list(int place, int depth) throws NotJson {
        skipSpace();
        boolean more = peek() != ']';
        while (more) {
            value(depth);
            skipSpace();
            more = has(',');
        }
        take(']');
        places[place * 2 + 1] = ~count;
    }

    private void name() throws NotJson {
        if (peek() != '"') {
            throw new NotJson();
        }
        plainNames &= text(add(at));
    }

    /** Goes to the end of a text; whether it stands as it is meant, without escapes, in ASCII. */
    private boolean text(int place) throws NotJson {
        boolean plain = true;
        int i = PlainBytes.end(body, at + 1);
        for (byte c = byteAt(i); c != '"'; c = byteAt(i)) {
            if (c == '\\') {
                i = escape(i);
            } else if (c < 0) {
                i += lengthInUtf8(i);
            } else {
                throw new NotJson();
            }
            plain = false;
            i = PlainBytes.end(body, i);
        }
        if (i - at > longestText) {
            throw new NotJson();
        }
        at = i + 1;
        places[place * 2 + 1] = plain ? at | AS_MEANT : at;
        return plain;
    }

    /** How many bytes a character beyond ASCII has, by table 3-7 of the Unicode standard. */
    private int lengthInUtf8(int start) throws NotJson {
        int lead = body[start] & 0xFF;
        int second = byteAt(start + 1) & 0xFF;
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        int lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        boolean fits = lead >= 0xC2 && lead <= 0xF4 && second >= lowest && second <= highest;
        for (int i = start + 2; i < start + length; i++) {
            fits &= (byteAt(i) & 0xC0) == 0x80;
        }
        if (!fits) {
            throw new NotJson();
        }
        return length;
    }

    /** The position behind an escape. */
    private int escape(int start) throws NotJson {
        byte code = byteAt(start + 1);
        if (code != 'u') {
            if (code == 0 || "\"\\/bfnrt".indexOf(code) < 0) {
                throw new NotJson();
            }
            return start + 2;
        }
        for (int i = start + 2; i < start + 6; i++) {
            if (Character.digit(byteAt(i), 16) < 0) {
                throw new NotJson();
            }
        }
        return start + 6;
    }

    private void word(int place, String word) throws NotJson {
        for (int i = 0; i < word.length(); i++) {
            take(word.charAt(i));
        }
        endScalar(place);
    }

    private void number(int place) throws NotJson {
        has('-');
        boolean zero = peek() == '0';
        int whole = digits();
        if (has('.')) {
            digits();
        }
        if (has('e') || has('E')) {
            if (!has('+')) {
                has('-');
            }
            digits();
        }
        if ((zero && whole > 1) || at - start(place) > LONGEST_NUMBER) {
            throw new NotJson();
        }
        endScalar(place);
    }

    private int digits() throws NotJson {
        int start = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (at == start) {
            throw new NotJson();
        }
        return at - start;
    }

    private void endScalar(int place) {
        places[place * 2 + 1] = at;
    }

    private int add(int position) {
        if (count * 2 == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[count * 2] = position;
        return count++;
    }

    private void skipSpace() {
        if (at < body.length && body[at] <= ' ') {
            at = PlainBytes.endOfSpace(body, at);
        }
    }

    private byte peek() {
        return byteAt(at);
    }

    /** A byte; 0, which stands nowhere in JSON, behind the end. */
    private byte byteAt(int position) {
        return position < body.length ? body[position] : 0;
    }

    private boolean has(char c) {
        boolean there = peek() == c;
        at += there ? 1 : 0;
        return there;
    }

    private void take(char c) throws NotJson {
        if (!has(c)) {
            throw new NotJson();
        }
    }
}
