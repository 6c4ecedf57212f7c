package dev.aftercart.notify.channel.email;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParameterList;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;

/** A message whose id, date and boundary are given, where Jakarta Mail would take host name, clock and process. */
final class MimeMail extends MimeMessage {

    private static final DateTimeFormatter RFC_5322 =
            DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    MimeMail(OutgoingEmail outgoing, Instant date) throws MessagingException {
        super(Session.getInstance(new Properties()));
        EmailMessage mail = outgoing.message();
        this.messageId = outgoing.id().value();
        setFrom(Mailbox.read("from", mail.from()).internetAddress());
        setRecipient(Message.RecipientType.TO, Mailbox.read("to", mail.to()).internetAddress());
        setSubject(mail.subject(), UTF_8);
        setHeader("Date", RFC_5322.format(date.atOffset(ZoneOffset.UTC)));
        setHeader("Content-Language", mail.language().toLanguageTag());
        setHeader("Auto-Submitted", "auto-generated");
        for (HeaderLine line : outgoing.headers()) {
            setHeader(line.name(), line.folded());
        }
        setContent(new Alternatives(boundary(messageId), part(mail.text(), "plain"), part(mail.html(), "html")));
        saveChanges();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, UTF_8, subtype);
        return part;
    }

    private static String boundary(String messageId) {
        return "=_" + UUID.nameUUIDFromBytes(messageId.getBytes(StandardCharsets.UTF_8));
    }

    /** The reader shows the last part it understands, so the text comes first. */
    private static final class Alternatives extends MimeMultipart {

        Alternatives(String boundary, MimeBodyPart... parts) throws MessagingException {
            super("alternative");
            ParameterList parameters = new ParameterList();
            parameters.set("boundary", boundary);
            contentType = new ContentType("multipart", "alternative", parameters).toString();
            for (MimeBodyPart part : parts) {
                addBodyPart(part);
            }
        }
    }
}
