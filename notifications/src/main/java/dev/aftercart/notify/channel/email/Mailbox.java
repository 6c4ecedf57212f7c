package dev.aftercart.notify.channel.email;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One address, as it may stand in a header and in a command of SMTP: ASCII without anything that ends either. A domain of other
 * letters is written in its ASCII form; a name before the @ of other letters needs SMTPUTF8, which is not spoken here.
 *
 * @param name the name that is shown, or null for none
 * @param address the address; ASCII, without angle brackets
 */
record Mailbox(@Nullable String name, String address) {

    /** RFC 5322's dot-atom: what mail systems give out. */
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

    private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");
    private static final int LONGEST_LOCAL = 64;

    /** Reads {@code sara@example.com} or {@code Sara <sara@example.com>}; what it is of is said, the address is not repeated. */
    static Mailbox read(String header, String written) {
        try {
            InternetAddress[] parsed = InternetAddress.parse(written, true);
            if (parsed.length == 1 && parsed[0].getAddress().indexOf('@') > 0) {
                return new Mailbox(parsed[0].getPersonal(), ascii(parsed[0].getAddress()));
            }
        } catch (AddressException | IllegalArgumentException e) {
            // Said below: what was thrown repeats the address.
        }
        throw new IllegalArgumentException(
                header + " must be one e-mail address such as sara@example.com, ASCII before the @; it was not");
    }

    private static String ascii(String address) {
        int at = address.lastIndexOf('@');
        String local = address.substring(0, at);
        String domain = IDN.toASCII(address.substring(at + 1));
        if (local.length() > LONGEST_LOCAL
                || !LOCAL.matcher(local).matches()
                || !DOMAIN.matcher(domain).matches()) {
            throw new IllegalArgumentException("not an address that SMTP can carry");
        }
        return local + "@" + domain;
    }

    String domain() {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    InternetAddress internetAddress() {
        try {
            InternetAddress internet = new InternetAddress();
            internet.setAddress(address);
            internet.setPersonal(name, StandardCharsets.UTF_8.name());
            return internet;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every JDK has UTF-8", e);
        }
    }

    /** Nothing of a person. */
    @Override
    public String toString() {
        return "mailbox at " + domain();
    }
}
