package dev.aftercart.notify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Puts together the codes that stand in events: what a message is about, and what makes it itself. */
final class Codes {

    /** Leaves room for what is put behind a number, such as the count of an attempt. */
    private static final int LONGEST_PART = 48;

    /** Leaves room for the step before it in the id of an event. */
    private static final int LONGEST_KEY = 160;

    private static final int DIGEST = 12;

    private Codes() {}

    /** A text as a code: itself where it is one, else a digest of it. */
    static String part(String text) {
        return isCode(text) ? text : digest(text);
    }

    private static boolean isCode(String text) {
        int length = text.length();
        if (length == 0 || length > LONGEST_PART || !isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = text.charAt(i);
            if (!isLetterOrDigit(c) && "_.:/+-".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** What makes a message itself: order, kind, what the reader would see, channel and role. */
    static String key(String order, MessageKind kind, List<String> about, Channel channel, Recipient to) {
        String seen = about.size() == 1 ? about.get(0) : String.join("+", about);
        String key = order + ':' + kind.value() + ':' + seen + ':' + channel.value() + ':' + to.code();
        return key.length() <= LONGEST_KEY && key.indexOf('@') < 0
                ? key
                : digest(order)
                        + ':'
                        + kind.value()
                        + ':'
                        + digest(seen)
                        + ':'
                        + digest(channel.value())
                        + ':'
                        + to.code();
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
