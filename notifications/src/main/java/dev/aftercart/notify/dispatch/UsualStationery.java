package dev.aftercart.notify.dispatch;

import dev.aftercart.notify.Consent;
import dev.aftercart.notify.channel.PhoneNumber;
import dev.aftercart.notify.channel.email.EmailMessage;
import dev.aftercart.notify.channel.email.MessageId;
import dev.aftercart.notify.channel.email.OutgoingEmail;
import dev.aftercart.notify.channel.sms.OutgoingSms;
import dev.aftercart.notify.channel.whatsapp.OutgoingWhatsApp;
import dev.aftercart.notify.message.WhatsApp;
import dev.aftercart.notify.page.Link;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Letters in the forms of the channels of this library. */
final class UsualStationery {

    private UsualStationery() {}

    static Stationery<OutgoingEmail> email(String from) {
        String address = from.strip();
        String domain = address.substring(address.lastIndexOf('@') + 1).replace(">", "");
        MessageId.of("checked", domain);
        return letter -> {
            EmailMessage said = letter.message().email().addressed(from, letter.address());
            OutgoingEmail email =
                    OutgoingEmail.of(said, MessageId.of(letter.planned().key(), domain));
            return letter.planned().consent() == Consent.MARKETING
                    ? unsubscribed(email, letter.message().url(Link.UNSUBSCRIBE))
                    : email.inThreadOf(MessageId.of(letter.order().number().value(), domain));
        };
    }

    private static OutgoingEmail unsubscribed(OutgoingEmail email, @Nullable String url) {
        return url == null ? email : email.unsubscribe(URI.create(url));
    }

    static OutgoingSms sms(Letter letter) {
        return new OutgoingSms(
                new PhoneNumber(letter.address()),
                letter.message().sms(),
                letter.planned().key());
    }

    static Stationery<OutgoingWhatsApp> whatsApp(String linkBase) {
        return letter -> {
            WhatsApp said = letter.message().whatsApp();
            return new OutgoingWhatsApp(
                    new PhoneNumber(letter.address()),
                    said.message().orThrow(),
                    said.url() == null ? null : end(said.url(), linkBase),
                    letter.planned().key());
        };
    }

    private static String end(String url, String linkBase) {
        if (!url.startsWith(linkBase)) {
            throw new IllegalStateException(
                    "the buttons of the approved templates lead to " + linkBase + ", but the view's link does not");
        }
        return url.substring(linkBase.length());
    }
}
