package dev.aftercart.notify.template;

import dev.aftercart.explain.Parsed;

/**
 * What turns the source of a template into something that renders.
 *
 * <p>{@code Template::compile} is one. A host that trusts its authors can put another in its place. Then that engine decides
 * what a template can reach and how values are escaped: nothing that this package promises holds for it.
 */
@FunctionalInterface
public interface TemplateEngine {

    /**
     * Compiles a template.
     *
     * @param source the template
     * @param output what it makes
     * @return the template, or what is wrong with it
     */
    Parsed<? extends CompiledTemplate> compile(String source, Output output);
}
