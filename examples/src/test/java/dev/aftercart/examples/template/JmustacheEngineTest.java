package dev.aftercart.examples.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.notify.template.Output;
import dev.aftercart.notify.template.Rendering;
import dev.aftercart.notify.template.Template;
import dev.aftercart.notify.template.TemplateEngine;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JmustacheEngineTest {

    @Test
    void one_engine_stands_in_for_the_other() {
        assertThat(rendered(new JmustacheEngine(), "<p>{{name}}</p>")).isEqualTo("<p>a &amp; b</p>");
        assertThat(rendered(Template::compile, "<p>{{ name }}</p>")).isEqualTo("<p>a &amp; b</p>");
    }

    @Test
    void what_is_wrong_is_a_diagnostic_here_too() {
        assertThat(new JmustacheEngine().compile("{{#a}}", Output.TEXT).diagnostics())
                .hasSize(1);
    }

    private static String rendered(TemplateEngine engine, String source) {
        return engine.compile(source, Output.PAGE).orThrow().render(Map.of("name", "a & b"), Rendering.plain());
    }
}
