package dev.aftercart.notify.template;

import java.util.Map;

/** A template, by whichever engine, that can be rendered many times. Implementations are thread-safe. */
@FunctionalInterface
public interface CompiledTemplate {

    /**
     * Renders.
     *
     * @param values the values by name
     * @param rendering the message that this is a part of
     * @return what the template makes
     */
    String render(Map<String, ?> values, Rendering rendering);
}
