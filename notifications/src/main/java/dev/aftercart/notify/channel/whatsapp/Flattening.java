package dev.aftercart.notify.channel.whatsapp;

import dev.aftercart.notify.channel.whatsapp.WhatsAppParameter.Change;
import java.util.EnumSet;
import java.util.Set;

/** One text being made one line. Used by one thread and thrown away. */
final class Flattening {

    private final int allowedSpaces;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder gap = new StringBuilder();
    private final Set<Change> changes = EnumSet.noneOf(Change.class);
    private boolean line;

    Flattening(int allowedSpaces) {
        this.allowedSpaces = allowedSpaces;
    }

    WhatsAppParameter of(String text) {
        text.chars().forEach(c -> take((char) c));
        if (!gap.isEmpty() || line) {
            changes.add(line ? Change.LINES_JOINED : Change.SPACES);
        }
        if (out.isEmpty()) {
            changes.add(Change.EMPTY);
            out.append(WhatsAppParameter.NOTHING);
        }
        return new WhatsAppParameter(out.toString(), changes);
    }

    /** What lies between two words is decided on when the second one comes; at the ends it is dropped. */
    private void take(char c) {
        if (isLineBreak(c)) {
            line = true;
        } else if (c == '\t' || Character.isSpaceChar(c)) {
            gap.append(c);
        } else if (Character.isISOControl(c)) {
            changes.add(Change.CONTROLS);
        } else {
            closeGap();
            out.append(c);
        }
    }

    private void closeGap() {
        boolean start = out.isEmpty();
        if (line) {
            changes.add(Change.LINES_JOINED);
            out.append(start ? "" : joint());
        } else if (gap.length() > allowedSpaces || gap.indexOf("\t") >= 0 || (start && !gap.isEmpty())) {
            changes.add(Change.SPACES);
            out.append(start ? "" : " ");
        } else {
            out.append(gap);
        }
        gap.setLength(0);
        line = false;
    }

    private String joint() {
        int end = out.codePointBefore(out.length());
        if (!Character.isLetterOrDigit(end)) {
            return " ";
        }
        return Character.UnicodeScript.of(end) == Character.UnicodeScript.ARABIC ? "، " : ", ";
    }

    static boolean isLineBreak(char c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
