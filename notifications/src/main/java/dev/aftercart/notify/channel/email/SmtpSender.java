package dev.aftercart.notify.channel.email;

import dev.aftercart.notify.channel.SendOutcome;
import dev.aftercart.notify.channel.Sender;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Sends e-mail by a server that speaks SMTP (RFC 5321), with an outcome that tells what was sent from what may have been.
 *
 * <pre>{@code
 * SmtpSender smtp = SmtpSender.to("smtp.acme.example", 587).login(user, password);
 * SendOutcome outcome = smtp.send(OutgoingEmail.of(message, MessageId.of(key, "acme.example")), now);
 * }</pre>
 *
 * <p>What the server refuses with 4xx is not sent for now, with 5xx for good; what fails before the final dot is not sent for
 * now; without a reply after the final dot, the message is in doubt. A refusal of the shop itself (greeting, encryption,
 * credentials) is for now whatever its code, since it is not the message's fault.
 *
 * <p>The connection is encrypted, and the server's name checked, unless told otherwise. Each message has a connection of its
 * own; connecting takes 10 seconds at most, and each reply 60. While a message is written, Angus Mail watches the time with a
 * thread that ends with the connection. Nothing is logged.
 *
 * <p>Immutable and thread-safe; the methods give a new sender.
 */
public final class SmtpSender implements Sender<OutgoingEmail> {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final String host;
    private final int port;
    private final Encryption encryption;
    private final Settings settings;

    /** How the line is protected. */
    private enum Encryption {
        STARTTLS,
        TLS,
        IF_OFFERED
    }

    /** What the host may decide. */
    private record Settings(
            @Nullable Login login,
            @Nullable SSLSocketFactory trust,
            @Nullable String bounces,
            Duration connect,
            Duration answer) {}

    /** Who the shop is; has no text form. */
    private record Login(String user, String password) {
        @Override
        public String toString() {
            return "login";
        }
    }

    private SmtpSender(String host, int port, Encryption encryption, Settings settings) {
        this.host = Objects.requireNonNull(host, "host");
        this.port = port;
        this.encryption = encryption;
        this.settings = settings;
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("a port is 1 to 65535, but was " + port);
        }
    }

    private static SmtpSender plain(String host, int port, Encryption encryption) {
        return new SmtpSender(host, port, encryption, new Settings(null, null, null, CONNECT, ANSWER));
    }

    /**
     * A server for submission, with the line encrypted by STARTTLS before anything else (RFC 3207). If it cannot be, nothing is
     * sent.
     *
     * @param host the server's name
     * @param port its port; usually 587
     * @return the sender
     */
    public static SmtpSender to(String host, int port) {
        return plain(host, port, Encryption.STARTTLS);
    }

    /**
     * A server whose port is encrypted from the first byte (RFC 8314).
     *
     * @param host the server's name
     * @param port its port; usually 465
     * @return the sender
     */
    public static SmtpSender overTls(String host, int port) {
        return plain(host, port, Encryption.TLS);
    }

    /**
     * The same with credentials. They go out after the line is encrypted, by PLAIN or LOGIN.
     *
     * @param user the user
     * @param password the password
     * @return a new sender
     */
    public SmtpSender login(String user, String password) {
        Login login = new Login(Objects.requireNonNull(user, "user"), Objects.requireNonNull(password, "password"));
        return with(new Settings(login, settings.trust, settings.bounces, settings.connect, settings.answer));
    }

    /**
     * The same with other time-outs.
     *
     * @param connect the longest time to connect; 1 ms or more
     * @param answer the longest time to wait for a reply, and for the line to take what is written; 1 ms or more
     * @return a new sender
     */
    public SmtpSender within(Duration connect, Duration answer) {
        if (connect.toMillis() < 1 || answer.toMillis() < 1) {
            throw new IllegalArgumentException(
                    "time-outs are a millisecond or more, but were " + connect + " and " + answer);
        }
        return with(new Settings(settings.login, settings.trust, settings.bounces, connect, answer));
    }

    /**
     * The same, trusting these certificates instead of those that the JDK trusts: for a server in the shop's own network, with an
     * authority of its own. The server's name is checked all the same.
     *
     * @param certificates the authorities' certificates, or the server's own
     * @return a new sender
     */
    public SmtpSender trusting(Collection<X509Certificate> certificates) {
        SSLSocketFactory sockets = TrustedCertificates.sockets(certificates);
        return with(new Settings(settings.login, sockets, settings.bounces, settings.connect, settings.answer));
    }

    /**
     * The same, but bounces go to this address instead of the sender's: to the mailbox whose mails
     * {@link DeliveryStatus} reads.
     *
     * @param address the envelope's sender, such as {@code bounces@acme.example}
     * @return a new sender
     * @throws IllegalArgumentException when it is no address
     */
    public SmtpSender bouncesTo(String address) {
        String checked = Mailbox.read("the address for bounces", address).address();
        return with(new Settings(settings.login, settings.trust, checked, settings.connect, settings.answer));
    }

    /**
     * The same, but encrypted only if the server offers it: for a server on the same machine, and for tests.
     *
     * @return a new sender
     */
    public SmtpSender allowingPlainText() {
        return new SmtpSender(host, port, Encryption.IF_OFFERED, settings);
    }

    private SmtpSender with(Settings other) {
        return new SmtpSender(host, port, encryption, other);
    }

    @Override
    public SendOutcome send(OutgoingEmail email, Instant at) {
        SmtpLine line = new SmtpLine(session(email), new URLName("smtp", host, port, null, null, null), isTls());
        MessagingException trouble = null;
        try {
            converse(line, email, at);
        } catch (MessagingException e) {
            trouble = e;
        } finally {
            leave(line);
        }
        return new SmtpVerdict(line.step(), line.reply()).outcome(email.id().value(), at, trouble);
    }

    private void converse(SmtpLine line, OutgoingEmail email, Instant at) throws MessagingException {
        EmailMessage message = email.message();
        MimeMail mail = new MimeMail(email, at);
        Login login = settings.login;
        line.connect(host, port, login == null ? null : login.user, login == null ? null : login.password);
        line.sendMessage(mail, new Address[] {Mailbox.read("to", message.to()).internetAddress()});
    }

    /** What happens after the last reply changes nothing. */
    private static void leave(SmtpLine line) {
        try {
            line.close();
        } catch (MessagingException e) {
            // The line is closed either way.
        }
    }

    private boolean isTls() {
        return encryption == Encryption.TLS;
    }

    private Session session(OutgoingEmail email) {
        Mailbox from = Mailbox.read("from", email.message().from());
        String name = isTls() ? "mail.smtps." : "mail.smtp.";
        Properties properties = new Properties();
        properties.put(name + "connectiontimeout", String.valueOf(settings.connect.toMillis()));
        properties.put(name + "timeout", String.valueOf(settings.answer.toMillis()));
        properties.put(name + "writetimeout", String.valueOf(settings.answer.toMillis()));
        properties.put(name + "starttls.enable", String.valueOf(!isTls()));
        properties.put(name + "starttls.required", String.valueOf(encryption == Encryption.STARTTLS));
        properties.put(name + "ssl.checkserveridentity", "true");
        properties.put(name + "auth", String.valueOf(settings.login != null));
        properties.put(name + "auth.mechanisms", "PLAIN LOGIN");
        properties.put(name + "quitwait", "false");
        // The JDK's own name for this machine may take a look-up, and tell the world what it is called inside.
        properties.put(name + "localhost", from.domain());
        properties.put(name + "from", settings.bounces == null ? from.address() : settings.bounces);
        properties.put(name + "dsn.ret", "HDRS");
        if (settings.trust != null) {
            properties.put(name + "ssl.socketFactory", settings.trust);
        }
        return Session.getInstance(properties);
    }

    /**
     * The server alone.
     *
     * @return text for the log; no credential
     */
    @Override
    public String toString() {
        return "SMTP " + host + ":" + port;
    }
}
