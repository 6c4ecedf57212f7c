import org.jspecify.annotations.NullMarked;

/**
 * OkHttp, wrapped once: what every call to a courier needs.
 */
@NullMarked
module dev.aftercart.http {
    requires static transitive org.jspecify;
    requires transitive okhttp3;
    requires com.fasterxml.jackson.core;
    requires dev.failsafe.core;
    requires org.slf4j;

    exports dev.aftercart.http;
}
