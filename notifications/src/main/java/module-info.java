import org.jspecify.annotations.NullMarked;

/** Templates, pages and messages. */
@NullMarked
module dev.aftercart.notify {
    requires static org.jspecify;
    requires transitive dev.aftercart.core;
    requires transitive dev.aftercart.text;
    requires owasp.encoder;

    exports dev.aftercart.notify.template;
}
