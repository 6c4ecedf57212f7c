package dev.aftercart.examples.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import dev.aftercart.notify.template.CompiledTemplate;
import dev.aftercart.notify.template.Output;
import dev.aftercart.notify.template.TemplateEngine;
import java.util.List;

/**
 * Mustache templates, by jmustache. It escapes HTML the same in every place, knows no limits, and looks into objects: for
 * templates of the host's own.
 */
public final class JmustacheEngine implements TemplateEngine {

    @Override
    public Parsed<CompiledTemplate> compile(String source, Output output) {
        boolean html = output == Output.PAGE || output == Output.EMAIL_HTML;
        try {
            var template = Mustache.compiler().escapeHTML(html).defaultValue("").compile(source);
            return Parsed.of((values, rendering) -> template.execute(values), List.of());
        } catch (MustacheException e) {
            return Parsed.failed(List.of(Diagnostic.error("", String.valueOf(e.getMessage()))));
        }
    }
}
