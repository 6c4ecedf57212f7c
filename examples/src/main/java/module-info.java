import org.jspecify.annotations.NullMarked;

/** The examples and the command, as a module, so that the library is run on the module path once. */
@NullMarked
module dev.aftercart.examples {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.samskivert.jmustache;
    requires dev.aftercart.core;
    requires dev.aftercart.couriers;
    requires dev.aftercart.http;
    requires dev.aftercart.notify;
    requires dev.aftercart.returns;
    requires dev.aftercart.text;
    requires info.picocli;
    requires jdk.httpserver;
    requires org.joda.money;
    requires static org.jspecify;

    opens dev.aftercart.examples.command to
            info.picocli;
}
