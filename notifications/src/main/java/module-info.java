import org.jspecify.annotations.NullMarked;

/** Templates, pages and messages. */
// Maven warns that owasp.java.html.sanitizer is named after its file: its release of March 2026 names no module. The
// next one
// declares a module of this very name, so nothing will change here; no signature of ours shows a type of it.
@NullMarked
module dev.aftercart.notify {
    requires static org.jspecify;
    requires transitive dev.aftercart.core;
    requires transitive dev.aftercart.http;
    requires transitive dev.aftercart.text;
    requires com.fasterxml.jackson.databind;
    requires com.google.i18n.phonenumbers.libphonenumber;
    requires jakarta.mail;
    requires org.eclipse.angus.mail;
    requires org.joda.money;
    requires org.slf4j;
    requires owasp.encoder;
    requires owasp.java.html.sanitizer;

    exports dev.aftercart.notify;
    exports dev.aftercart.notify.channel;
    exports dev.aftercart.notify.channel.email;
    exports dev.aftercart.notify.channel.sms;
    exports dev.aftercart.notify.channel.webhook;
    exports dev.aftercart.notify.channel.whatsapp;
    exports dev.aftercart.notify.dispatch;
    exports dev.aftercart.notify.message;
    exports dev.aftercart.notify.page;
    exports dev.aftercart.notify.page.access;
    exports dev.aftercart.notify.page.action;
    exports dev.aftercart.notify.page.sample;
    exports dev.aftercart.notify.template;
}
