package dev.aftercart.notify;

import java.util.regex.Pattern;

/**
 * By which way a message goes.
 *
 * <p>An open value: a shop may have channels of its own, such as {@code letter}. The constants are those that the library
 * knows how to word.
 *
 * @param value lower case letters, digits and underscores, at most 64 characters
 */
public record Channel(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9_]{1,64}");

    /** E-mail. */
    public static final Channel EMAIL = new Channel("email");

    /** Text message. */
    public static final Channel SMS = new Channel("sms");

    /** WhatsApp. */
    public static final Channel WHATSAPP = new Channel("whatsapp");

    /** A notification of the shop's app, or of the browser. */
    public static final Channel PUSH = new Channel("push");

    /** A request to a system of the shop's own. */
    public static final Channel WEBHOOK = new Channel("webhook");

    /** Checks the form. */
    public Channel {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a channel is lower case letters, digits and underscores, at most 64 characters, but was \"" + value
                            + "\"");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
