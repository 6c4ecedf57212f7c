package dev.aftercart.notify.channel.email;

import dev.aftercart.notify.channel.Receipt;
import dev.aftercart.notify.channel.Receipt.Progress;
import dev.aftercart.notify.channel.Receipt.Stage;
import dev.aftercart.notify.channel.SendReason;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what comes to the mailbox for bounces: reports of delivery (RFC 3464) and complaints (RFC 5965, the feedback that mail
 * providers send). They find their message by its id, which stands in the headers that they return.
 *
 * <p>Nobody signs a bounce, and everybody may write to a mailbox. So it is a hint and no proof; what it says of a message that the
 * shop has not sent is to be left alone.
 */
public final class DeliveryStatus {

    /** What returns a message with pictures need not be read whole. */
    private static final int LONGEST = 1024 * 1024;

    private static final int MOST_PARTS = 10;
    private static final Pattern STATUS = Pattern.compile("\\s*([245]\\.\\d{1,3}\\.\\d{1,3})(?!\\d)");
    private static final Pattern ID = Pattern.compile("(?im)^Message-ID:\\s{0,10}(<[^<>\\s]{1,250}>)");

    private DeliveryStatus() {}

    /**
     * Reads a mail.
     *
     * @param eml the mail as it came
     * @param at when it came
     * @return what it reports; empty when it is no report, as when a person answers; unreadable when it is one, but the message it
     *     is about cannot be found in it
     */
    public static List<Receipt> read(byte[] eml, Instant at) {
        try {
            MimeMessage mail = new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(eml, 0, Math.min(eml.length, LONGEST)));
            return mail.isMimeType("multipart/report") ? report(mail, at) : List.of();
        } catch (MessagingException | IOException e) {
            return List.of(new Receipt.Unreadable("not a mail that can be read"));
        }
    }

    private static List<Receipt> report(MimeMessage mail, Instant at) throws MessagingException, IOException {
        if (!(mail.getContent() instanceof MimeMultipart parts)) {
            return List.of(new Receipt.Unreadable("a report without parts"));
        }
        List<InternetHeaders> delivery = List.of();
        boolean isComplaint = false;
        String id = null;
        for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
            String type = parts.getBodyPart(i).getContentType().toLowerCase(Locale.ROOT);
            byte[] content = parts.getBodyPart(i).getInputStream().readAllBytes();
            if (type.startsWith("message/delivery-status") || type.startsWith("message/global-delivery-status")) {
                delivery = blocks(content);
            } else if (type.startsWith("message/feedback-report")) {
                isComplaint = isAbuse(content);
            } else if (type.contains("/rfc822") || type.startsWith("message/global")) {
                id = messageId(content);
            }
        }
        return receipts(id, delivery, isComplaint, at);
    }

    private static List<Receipt> receipts(
            @Nullable String id, List<InternetHeaders> delivery, boolean isComplaint, Instant at) {
        if (id == null) {
            return List.of(new Receipt.Unreadable("a report about no message that can be found"));
        }
        List<Receipt> found = new ArrayList<>();
        if (isComplaint) {
            found.add(new Progress(id, "", Stage.COMPLAINED, null, "", at));
        }
        for (InternetHeaders recipient : delivery) {
            progress(id, recipient, at).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** One block of fields for the message, and one for each recipient; the first has no action. */
    private static Optional<Receipt> progress(String id, InternetHeaders recipient, Instant at) {
        String action = first(recipient, "Action");
        Stage stage = switch (action) {
            case "failed" -> Stage.FAILED;
            case "delayed" -> Stage.TAKEN;
            case "relayed", "expanded" -> Stage.SENT;
            case "delivered" -> Stage.DELIVERED;
            default -> null;
        };
        if (stage == null) {
            return Optional.empty();
        }
        Matcher status = STATUS.matcher(first(recipient, "Status"));
        String code = status.lookingAt() ? status.group(1) : "";
        SendReason reason = stage == Stage.FAILED ? EnhancedStatus.reason(code).orElse(SendReason.REJECTED) : null;
        return Optional.of(new Progress(id, "", stage, reason, code, at));
    }

    private static String first(InternetHeaders headers, String name) {
        String value = headers.getHeader(name, null);
        return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    }

    private static List<InternetHeaders> blocks(byte[] content) throws MessagingException {
        ByteArrayInputStream in = new ByteArrayInputStream(content);
        List<InternetHeaders> blocks = new ArrayList<>();
        while (in.available() > 0 && blocks.size() < MOST_PARTS) {
            blocks.add(new InternetHeaders(in));
        }
        return blocks;
    }

    private static boolean isAbuse(byte[] content) throws MessagingException {
        String type = first(new InternetHeaders(new ByteArrayInputStream(content)), "Feedback-Type");
        return type.equals("abuse") || type.equals("fraud");
    }

    private static @Nullable String messageId(byte[] returned) {
        String headers = new String(returned, StandardCharsets.ISO_8859_1).split("\r?\n\r?\n", 2)[0];
        Matcher id = ID.matcher(headers);
        return id.find() ? id.group(1) : null;
    }
}
