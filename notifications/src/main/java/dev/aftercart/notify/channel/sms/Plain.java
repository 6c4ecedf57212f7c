package dev.aftercart.notify.channel.sms;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.jspecify.annotations.Nullable;

/**
 * Text in the GSM alphabet instead of its typographic form. Nothing is done by halves: where one character is left that the
 * alphabet does not have, the message is in UCS-2 anyway and keeps its typography.
 */
final class Plain {

    private static final int MARKS = 0x300;

    private Plain() {}

    /** Spaces, dashes, quotation marks, dots and the like; never a letter. Null when that is not enough. */
    static @Nullable String typography(String text) {
        return plain(text, false);
    }

    /** Also letters without their marks, such as z for ž. Null when that is not enough. */
    static @Nullable String letters(String text) {
        return plain(text, true);
    }

    private static @Nullable String plain(String text, boolean letters) {
        if (Gsm7.firstForeign(text) < 0) {
            return text;
        }
        String composed = Normalizer.normalize(text, Form.NFC);
        StringBuilder plain = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            String instead = Gsm7.places(c) > 0 ? "" : letters ? letter(c) : sign(c);
            if (instead == null) {
                return null;
            }
            plain.append(Gsm7.places(c) > 0 ? String.valueOf(c) : instead);
        }
        return plain.toString();
    }

    /** What stands for a sign in the GSM alphabet, empty for an invisible one, null for what has no such form. */
    private static @Nullable String sign(char c) {
        if (Character.isSpaceChar(c) && c != '\u2028' && c != '\u2029') {
            return " ";
        }
        return switch (c) {
            case '\u00AD', '\u061C', '\u200B', '\u200E', '\u200F', '\u2060', '\uFEFF' -> "";
            case '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069' -> "";
            case '\t' -> " ";
            case '\u2028', '\u2029' -> "\n";
            case '‐', '‑', '‒', '–', '—', '―', '−', '•', '·', '⁃' -> "-";
            case '‘', '’', '‚', '‛', '′', '‹', '›', 'ʼ', '`', '´' -> "'";
            case '“', '”', '„', '‟', '″', '«', '»' -> "\"";
            case '…' -> "...";
            case '×' -> "x";
            case '→' -> "->";
            case '™' -> "TM";
            case '®' -> "(R)";
            case '©' -> "(C)";
            case '№' -> "No.";
            default -> Character.isISOControl(c) ? "" : null;
        };
    }

    private static @Nullable String letter(char c) {
        String instead = sign(c);
        return instead != null
                ? instead
                : switch (c) {
                    case 'œ' -> "oe";
                    case 'Œ' -> "OE";
                    case 'ı' -> "i";
                    case 'ł' -> "l";
                    case 'Ł' -> "L";
                    case 'đ' -> "d";
                    case 'Đ' -> "D";
                    case 'ẞ' -> "ß";
                    default -> withoutMarks(c);
                };
    }

    private static @Nullable String withoutMarks(char c) {
        String apart = Normalizer.normalize(String.valueOf(c), Form.NFD);
        boolean latin = apart.length() > 1 && apart.charAt(0) < 'z' + 1 && apart.charAt(1) >= MARKS;
        return latin ? apart.substring(0, 1) : null;
    }

    /** Old telephones know direction marks and no isolates, so each isolate becomes the mark of its direction at both ends. */
    static String withoutIsolates(String text) {
        StringBuilder marked = new StringBuilder(text.length());
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u2066' && c <= '\u2068') {
                char mark = c == '\u2067' ? '\u200F' : '\u200E';
                open.append(mark);
                marked.append(mark);
            } else if (c == '\u2069') {
                int last = open.length() - 1;
                marked.append(last < 0 ? "" : open.substring(last));
                open.setLength(Math.max(0, last));
            } else {
                marked.append(c);
            }
        }
        return marked.toString();
    }
}
