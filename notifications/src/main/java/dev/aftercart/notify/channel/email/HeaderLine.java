package dev.aftercart.notify.channel.email;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One header of ours, guarded: Jakarta Mail writes what it is given, line breaks included, and of a character beyond ASCII the
 * low byte, which may be a line break as well.
 *
 * @param name a field name of RFC 5322
 * @param value its value as it goes over the wire, unfolded; ASCII
 */
record HeaderLine(String name, String value) {

    /** A line may have 998 characters; one that cannot be folded must fit. */
    private static final int LONGEST = 900;

    private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,70}");

    /** Those that are made from the message, and those by which a copy would go elsewhere. */
    private static final Set<String> OURS = Set.of(
            "from",
            "sender",
            "reply-to",
            "to",
            "cc",
            "bcc",
            "subject",
            "date",
            "message-id",
            "in-reply-to",
            "references",
            "mime-version",
            "return-path",
            "received",
            "auto-submitted",
            "list-unsubscribe",
            "list-unsubscribe-post");

    HeaderLine {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a header's name is a token of ASCII letters, digits and hyphens");
        }
        if (value.isBlank() || value.length() > LONGEST || value.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw new IllegalArgumentException("header " + name + " needs one line of visible ASCII, at most " + LONGEST
                    + " characters; what it was given is not repeated here");
        }
    }

    /** A header that the host wants: not one of those that the message is made of, and of one line. */
    static HeaderLine extra(String name, String text) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (OURS.contains(lower) || lower.startsWith("content-") || lower.startsWith("resent-")) {
            throw new IllegalArgumentException("header " + lower + " is made from the message and cannot be set");
        }
        if (text.chars().anyMatch(EmailMessage::breaksHeader)) {
            throw new IllegalArgumentException("a header must be one line without control characters; it was not");
        }
        return new HeaderLine(name, encoded(text));
    }

    private static String encoded(String text) {
        try {
            // Long text comes as several encoded words with folding between them, which is ours to do at the end.
            return MimeUtility.unfold(MimeUtility.encodeText(text, StandardCharsets.UTF_8.name(), "B"))
                    .replaceAll("\r?\n[ \t]*", " ");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every JDK has UTF-8", e);
        }
    }

    /** The value as it is written: lines of some 76 characters where it has spaces. */
    String folded() {
        return MimeUtility.fold(name.length() + 2, value);
    }
}
