package dev.aftercart.notify.channel.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Angus Mail's client, which also keeps how far it came and what the server said last. Its exceptions do not tell: a line cut
 * before and after the final dot gives the same one, and a reply is forgotten when the reset after it fails.
 */
final class SmtpLine extends SMTPTransport {

    private SmtpStep step = SmtpStep.GREETING;
    private SmtpReply reply = SmtpReply.NONE;
    private boolean takesLeave;

    SmtpLine(Session session, URLName server, boolean isTls) {
        super(session, server, isTls ? "smtps" : "smtp", isTls);
    }

    /** How far the message came. */
    SmtpStep step() {
        return step;
    }

    /** What the server said at that step; none when it said nothing that can be read. */
    SmtpReply reply() {
        return reply;
    }

    @Override
    protected void sendCommand(String command) throws MessagingException {
        SmtpStep next = SmtpStep.of(command, step);
        takesLeave = next == SmtpStep.QUIT;
        if (!takesLeave) {
            reach(next);
        }
        super.sendCommand(command);
    }

    @Override
    protected int readServerResponse() throws MessagingException {
        int code = super.readServerResponse();
        if (!takesLeave) {
            reply = SmtpReply.of(code, getLastServerResponse());
        }
        return code;
    }

    @Override
    protected OutputStream data() throws MessagingException {
        OutputStream out = super.data();
        reach(SmtpStep.BODY);
        return out;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        reach(SmtpStep.END_OF_DATA);
        super.finishData();
    }

    private void reach(SmtpStep next) {
        step = next;
        reply = SmtpReply.NONE;
    }
}
