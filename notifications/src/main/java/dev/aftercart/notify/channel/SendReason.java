package dev.aftercart.notify.channel;

import java.util.regex.Pattern;

/**
 * Why a message was not sent.
 *
 * <p>An open value: a sender may have reasons of its own. The constants are what callers tell apart.
 *
 * @param code lower case letters, digits and underscores, at most 64 characters; goes into events
 */
public record SendReason(String code) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9_]{1,64}");

    /** Nobody could be reached, or the line broke before the message was out. */
    public static final SendReason UNREACHABLE = new SendReason("unreachable");

    /** The provider cannot take it at the moment. */
    public static final SendReason UNAVAILABLE = new SendReason("unavailable");

    /** Too many messages in too short a time. */
    public static final SendReason TOO_MANY = new SendReason("too_many");

    /** The provider does not take our credentials. Every message fails until the shop mends it. */
    public static final SendReason UNAUTHORISED = new SendReason("unauthorised");

    /** The connection cannot be encrypted, or to the right server. */
    public static final SendReason INSECURE = new SendReason("insecure");

    /** The address or number is none that this channel can reach. */
    public static final SendReason NO_SUCH_RECIPIENT = new SendReason("no_such_recipient");

    /** The recipient has asked not to be written to. No other provider is to be tried. */
    public static final SendReason OPTED_OUT = new SendReason("opted_out");

    /** The recipient's mailbox is full. */
    public static final SendReason MAILBOX_FULL = new SendReason("mailbox_full");

    /** The message is larger than the provider allows. */
    public static final SendReason TOO_LARGE = new SendReason("too_large");

    /** The provider does not take this message; its code may say why. */
    public static final SendReason REJECTED = new SendReason("rejected");

    /** The address would lead where it must not: into a private network, or without encryption. */
    public static final SendReason FORBIDDEN_ADDRESS = new SendReason("forbidden_address");

    /** It could not be handed on in time, and was dropped. */
    public static final SendReason EXPIRED = new SendReason("expired");

    /** The recipient has gone, and nothing is to be sent there any more. */
    public static final SendReason GONE = new SendReason("gone");

    /** Checks the form. */
    public SendReason {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "a reason is lower case letters, digits and underscores, at most 64 characters, but was \"" + code
                            + "\"");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
