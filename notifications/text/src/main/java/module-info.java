import org.jspecify.annotations.NullMarked;

/** Puts the library's phrases into a language. */
@NullMarked
module dev.aftercart.text {
    requires static org.jspecify;
    requires transitive dev.aftercart.core;
    requires com.ibm.icu;
    requires org.joda.money;
    requires owasp.encoder;

    exports dev.aftercart.text;
}
