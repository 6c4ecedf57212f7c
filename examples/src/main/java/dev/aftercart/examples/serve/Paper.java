package dev.aftercart.examples.serve;

import dev.aftercart.notify.template.Blocks;
import dev.aftercart.notify.template.MarkupPolicy;
import dev.aftercart.notify.template.Output;
import dev.aftercart.notify.template.Template;
import java.util.Map;

/** A page for the developer, printed from a template beside this class, in the library's own language for templates. */
final class Paper {

    private final Template template;

    private Paper(Template template) {
        this.template = template;
    }

    static Paper named(String name) {
        Blocks blocks = Blocks.none().with("look", Counter.text("look.html"));
        MarkupPolicy markup = MarkupPolicy.standard().withForms().withFrames();
        return new Paper(Template.compile(Counter.text(name + ".html"), Output.PAGE, blocks, markup)
                .orThrow());
    }

    String print(Map<String, ?> values) {
        return template.render(values);
    }
}
