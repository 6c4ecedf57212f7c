import org.jspecify.annotations.NullMarked;

/**
 * The conformance kit for courier adapters.
 */
@NullMarked
module dev.aftercart.couriers.contract {
    requires static transitive org.jspecify;
    requires transitive dev.aftercart.core;
    requires transitive dev.aftercart.http;
    requires transitive org.junit.jupiter.api;
    requires mockwebserver3;
    requires org.assertj.core;

    exports dev.aftercart.couriers.contract;
}
