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

    private static final int ORDINARY = 0;
    private static final int ESCAPED = 1;
    private static final int CLOSER = 2;

    private final byte[] kinds = new byte[128];
    private final String[] made = new String[128];

    private Escapes(UnaryOperator<String> encoder) {
        for (char c = 0; c < 128; c++) {
            String plain = Character.toString(c);
            made[c] = c < ' ' || c == 127 ? plain : encoder.apply(plain);
            kinds[c] =
                    (byte) (c == 127 || (c < ' ' && c != '\n') ? CLOSER : made[c].equals(plain) ? ORDINARY : ESCAPED);
        }
    }

    /** Writes a text as the place wants it; false, and nothing is written, when the encoder must look at it more closely. */
    boolean write(String text, Sheet sheet) {
        int begin = sheet.length();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int kind = c < 128 ? kinds[c] : kind(c);
            if (kind == CLOSER) {
                sheet.cut(begin);
                return false;
            }
            if (kind == ESCAPED) {
                sheet.write(text, from, i);
                sheet.write(made[c]);
                from = i + 1;
            }
        }
        sheet.write(text, from, text.length());
        return true;
    }

    /** Of what is not ASCII: whether it is a control, turns text around, or is half a character. */
    private static int kind(char c) {
        return c >= 0xA0 && c < 0xD800 && c != 0x061C && (c < 0x2000 || c > 0x206F) ? ORDINARY : CLOSER;
    }
}
