package dev.aftercart.notify.channel.email;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server said, without its words, because they repeat addresses.
 *
 * @param code the code of RFC 5321, such as 550; 0 when there was none
 * @param enhanced the code of RFC 3463, such as {@code 5.1.1}; empty without one
 */
record SmtpReply(int code, String enhanced) {

    static final SmtpReply NONE = new SmtpReply(0, "");

    private static final Pattern ENHANCED = Pattern.compile("\\d{3}[ -](\\d\\.\\d{1,3}\\.\\d{1,3})(?!\\d)");

    static SmtpReply of(int code, String text) {
        if (code < 200 || code > 599) {
            return NONE;
        }
        Matcher found = ENHANCED.matcher(text);
        return new SmtpReply(code, found.lookingAt() ? found.group(1) : "");
    }

    boolean isYes() {
        return code >= 200 && code < 300;
    }

    boolean isNotNow() {
        return code >= 400 && code < 500;
    }

    boolean isNo() {
        return code >= 500;
    }

    /** Both codes, as they go into a log. */
    String codes() {
        return code == 0 ? "" : (code + " " + enhanced).strip();
    }
}
