package dev.aftercart.notify.page;

import dev.aftercart.notify.template.Output;
import dev.aftercart.notify.template.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The templates that come with the library. */
final class Shipped {

    private Shipped() {}

    static String source(String resource) {
        try (InputStream stream = Shipped.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the template " + resource + " is missing from the jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Template template(String resource, Output output) {
        return Template.compile(source(resource), output).orThrow();
    }
}
