package dev.aftercart.notify.channel.email;

import java.util.Locale;

/** E-mails for tests. */
final class Mails {

    static final String TO = "sara@example.com";

    private Mails() {}

    static OutgoingEmail mail(String key) {
        return OutgoingEmail.of(message("Your order has shipped"), MessageId.of(key, "acme.example"));
    }

    static EmailMessage message(String subject) {
        return new EmailMessage(
                subject,
                "Acme <orders@acme.example>",
                "Sara <" + TO + ">",
                "<p>" + "It is on its way. ".repeat(10) + "</p>",
                "It is on its way.\n.\nA line that is a dot stands above.",
                Locale.ENGLISH);
    }
}
