import org.jspecify.annotations.NullMarked;

/**
 * Orders, tracking, promises, and the ports for couriers and stores.
 */
@NullMarked
module dev.aftercart.core {
    requires static transitive org.jspecify;
    requires transitive org.joda.money;
    requires com.fasterxml.jackson.core;
    requires org.slf4j;
    requires org.snakeyaml.engine;

    exports dev.aftercart;
    exports dev.aftercart.courier;
    exports dev.aftercart.customer;
    exports dev.aftercart.explain;
    exports dev.aftercart.internal.document to
            dev.aftercart.couriers,
            dev.aftercart.notify,
            dev.aftercart.returns;
    exports dev.aftercart.order;
    exports dev.aftercart.promise;
    exports dev.aftercart.rescue;
    exports dev.aftercart.store;
    exports dev.aftercart.tracking;
    exports dev.aftercart.tracking.vocabulary;
}
