package dev.aftercart.benchmarks.template;

import java.util.function.Supplier;

/** A template engine: compiles the e-mail from its text, and binds it to data. */
interface Engine {

    /** The text in the engine's own syntax. */
    String source(String mustache);

    /** Compiles; nothing is kept from one time to the next. */
    Mail compile(String source);

    /** The compiled e-mail. */
    interface Mail {

        /** What renders it with the data, which is made ready before. */
        Supplier<String> with(OrderMail data);
    }
}
