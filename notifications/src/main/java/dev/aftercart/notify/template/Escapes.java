package dev.aftercart.notify.template;

import java.util.function.UnaryOperator;
import org.owasp.encoder.Encode;

/**
 * What the OWASP encoder makes of each ASCII character in a place, asked once. Texts of ASCII and ordinary letters, which is
 * nearly all of them, are put out by it without a copy; whatever else a text holds is left to the encoder itself.
 */
final class Escapes {

    /** Where nothing is escaped. */
    static final Escapes NONE = new Escapes(UnaryOperator.identity());

    static final Escapes CONTENT = new Escapes(Encode::forHtml);
    static final Escapes ATTRIBUTE = new Escapes(Encode::forHtmlAttribute);

    private static final byte ORDINARY = 0;
    private static final byte ESCAPED = 1;
    private static final byte CLOSER = 2;

    private final byte[] kinds = new byte[128];
    private final String[] made = new String[128];

    private Escapes(UnaryOperator<String> encoder) {
        for (char c = 0; c < 128; c++) {
            String plain = Character.toString(c);
            made[c] = c < ' ' || c == 127 ? plain : encoder.apply(plain);
            kinds[c] = c == 127 || (c < ' ' && c != '\n') ? CLOSER : made[c].equals(plain) ? ORDINARY : ESCAPED;
        }
    }

    /** Writes a text; false, and nothing is written, when it holds what must be looked at more closely. */
    boolean write(String text, Run run) {
        int seen = ORDINARY;
        int escaped = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int kind = c < 128 ? kinds[c] : kind(c);
            seen |= kind;
            escaped += kind & ESCAPED;
        }
        if ((seen & CLOSER) != 0) {
            return false;
        }
        StringBuilder out = run.room(text.length() + escaped * 5);
        if (escaped == 0) {
            out.append(text);
        } else {
            write(text, out);
        }
        return true;
    }

    private void write(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128 && kinds[c] == ESCAPED) {
                out.append(made[c]);
            } else {
                out.append(c);
            }
        }
    }

    /** Of what is not ASCII: whether it is a control, turns text around, or is half a character. */
    private static int kind(char c) {
        return c >= 0xA0 && c < 0xD800 && c != 0x061C && (c < 0x2000 || c > 0x206F) ? ORDINARY : CLOSER;
    }
}
