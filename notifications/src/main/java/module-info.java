import org.jspecify.annotations.NullMarked;

/** Templates, pages and messages. */
@NullMarked
module dev.aftercart.notify {
    requires static org.jspecify;
    requires transitive dev.aftercart.core;
    requires transitive dev.aftercart.text;
    requires jakarta.mail;
    requires org.joda.money;
    requires owasp.encoder;
    requires owasp.java.html.sanitizer;

    exports dev.aftercart.notify;
    exports dev.aftercart.notify.channel.email;
    exports dev.aftercart.notify.channel.sms;
    exports dev.aftercart.notify.channel.whatsapp;
    exports dev.aftercart.notify.message;
    exports dev.aftercart.notify.page;
    exports dev.aftercart.notify.template;
}
