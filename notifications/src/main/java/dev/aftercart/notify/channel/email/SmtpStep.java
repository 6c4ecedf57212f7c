package dev.aftercart.notify.channel.email;

import java.util.Locale;

/** How far a session of SMTP (RFC 5321) has come. */
enum SmtpStep {
    /** Connecting, and the server's greeting. */
    GREETING,
    /** Names, and what the server can do. */
    HELLO,
    /** Encryption. */
    STARTTLS,
    /** Credentials. */
    AUTH,
    /** The sender's address. */
    MAIL,
    /** The recipient's address. */
    RCPT,
    /** Asking for leave to send the message. */
    DATA,
    /** The message; without the final dot the server has none. */
    BODY,
    /** The final dot has gone out, or some of it may have. From here on the server may have taken the message. */
    END_OF_DATA,
    /** Taking leave. */
    QUIT;

    /** The step that a command begins; a command of no own step, such as the lines of AUTH, goes on with the present one. */
    static SmtpStep of(String command, SmtpStep present) {
        String verb = command.split(" ", 2)[0].toUpperCase(Locale.ROOT);
        return switch (verb) {
            case "EHLO", "HELO" -> HELLO;
            case "STARTTLS" -> STARTTLS;
            case "AUTH" -> AUTH;
            case "MAIL" -> MAIL;
            case "RCPT" -> RCPT;
            case "DATA" -> DATA;
            case "." -> END_OF_DATA;
            case "RSET", "QUIT" -> QUIT;
            default -> present;
        };
    }

    /** Whether a refusal at this step is about the message or its recipient, and not about the shop's own access. */
    boolean isAboutMessage() {
        return compareTo(MAIL) >= 0;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
