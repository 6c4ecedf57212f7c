package dev.aftercart.examples.command;

import dev.aftercart.notify.channel.sms.SmsText;
import dev.aftercart.notify.message.Email;
import dev.aftercart.notify.message.Message;
import dev.aftercart.notify.message.Push;
import dev.aftercart.notify.message.WhatsApp;
import dev.aftercart.notify.template.Output;
import java.util.Locale;
import java.util.StringJoiner;

/** By which way a message is previewed, and how its form is printed. */
enum PreviewChannel {
    EMAIL(Output.EMAIL_HTML) {
        @Override
        String text(Message message) {
            Email email = message.email();
            return email.subject() + "\n" + email.preheader() + "\n\n" + email.text();
        }
    },
    SMS(Output.SMS) {
        @Override
        String text(Message message) {
            SmsText sms = message.sms();
            return sms.text() + "\n(" + sms.alphabet() + ", parts: "
                    + sms.parts().size() + ")";
        }
    },
    WHATSAPP(Output.WHATSAPP) {
        @Override
        String text(Message message) {
            WhatsApp form = message.whatsApp();
            StringJoiner lines = new StringJoiner("\n");
            lines.add(form.template() + " (" + form.template().category() + ")");
            lines.add(form.template().body());
            form.template()
                    .parameters()
                    .forEach(each -> lines.add(each + ": " + form.parameters().get(each)));
            return lines.add(form.template().buttons() + " " + form.url()).toString();
        }
    },
    PUSH(Output.HEADER) {
        @Override
        String text(Message message) {
            Push push = message.push();
            return push.title() + "\n" + push.body() + "\n" + push.url();
        }
    };

    private final Output output;

    PreviewChannel(Output output) {
        this.output = output;
    }

    abstract String text(Message message);

    /** What a template for this channel makes. */
    Output output() {
        return output;
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
