import org.jspecify.annotations.NullMarked;

/**
 * A shop's returns policy as a value: rules that are read in order, a decision on a request, and the reasons for it.
 */
@NullMarked
module dev.aftercart.returns {
    requires static transitive org.jspecify;
    requires transitive dev.aftercart.core;
    requires transitive org.joda.money;
    requires com.fasterxml.jackson.core;

    exports dev.aftercart.returns;
    exports dev.aftercart.returns.floor;
    exports dev.aftercart.returns.analysis;
    exports dev.aftercart.returns.page;
    exports dev.aftercart.returns.terms;
}
