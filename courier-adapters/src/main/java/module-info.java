import org.jspecify.annotations.NullMarked;

/**
 * Adapters for couriers: each speaks one courier's language and gives the library's.
 */
@NullMarked
module dev.aftercart.couriers {
    requires static transitive org.jspecify;
    requires transitive dev.aftercart.core;
    requires transitive dev.aftercart.http;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires java.xml;

    exports dev.aftercart.couriers;
    exports dev.aftercart.couriers.aramex;
    exports dev.aftercart.couriers.clickpost;
    exports dev.aftercart.couriers.delhivery;
    exports dev.aftercart.couriers.detect;
    exports dev.aftercart.couriers.dhl;
    exports dev.aftercart.couriers.easypost;
    exports dev.aftercart.couriers.fedex;
    exports dev.aftercart.couriers.jne;
    exports dev.aftercart.couriers.jnt;
    exports dev.aftercart.couriers.mapped;
    exports dev.aftercart.couriers.overview;
    exports dev.aftercart.couriers.push;
    exports dev.aftercart.couriers.ups;
    exports dev.aftercart.couriers.usps;
}
