package dev.aftercart.notify.template;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A compiled template.
 *
 * <pre>{@code
 * Template mail = Template.compile(source, Output.EMAIL_HTML).orThrow();
 * String html = mail.render(Map.of("order", view));
 * }</pre>
 *
 * <p><b>Language.</b> A strict part of Liquid: {@code {{ path | filter: argument }}}; {@code if}, {@code elsif},
 * {@code else}, {@code unless}; {@code case}, {@code when}; {@code for} with {@code limit}, {@code offset}, {@code else}
 * and {@code forloop}; {@code assign}; {@code comment}; {@code raw}; and {@code -} inside the braces to drop white space.
 * {@code and} and {@code or} are read from right to left, as Liquid does. Only {@code nil} and {@code false} are false.
 *
 * <p><b>Values</b> are maps with string keys, lists, strings, booleans, {@code Integer}, {@code Long},
 * {@code BigDecimal}, {@link dev.aftercart.text.Wording}, and null. Anything else that a template reaches is refused:
 * objects have methods, and a template must not find any.
 *
 * <p><b>Limits.</b> A template has at most 262,144 characters, 20,000 nodes and 32 levels; a rendering at most 50,000
 * steps, 524,288 characters, and 1,000 rounds of one loop.
 *
 * <p>Immutable and thread-safe; compile once, render often.
 */
public final class Template {

    private final List<Node> nodes;
    private final Output output;
    private final Set<String> variables;
    private final int size;

    Template(List<Node> nodes, Output output, Set<String> variables, int size) {
        this.nodes = List.copyOf(nodes);
        this.output = output;
        this.variables = variables;
        this.size = size;
    }

    /**
     * Compiles a template.
     *
     * @param source the template as somebody wrote it; anything at all
     * @param output what it makes
     * @return the template, or all that is wrong with it, with line and column
     */
    public static Parsed<Template> compile(String source, Output output) {
        return compile(source, output, Blocks.none());
    }

    /**
     * Compiles a template that shows blocks.
     *
     * @param source the template as somebody wrote it; anything at all
     * @param output what it makes
     * @param blocks what {@code render} can show
     * @return the template, or all that is wrong with it and with the blocks it shows, with line and column; the path of a
     *     diagnostic is the name of the block
     */
    public static Parsed<Template> compile(String source, Output output, Blocks blocks) {
        return new Parser(source, output, blocks).parse();
    }

    /**
     * Renders. A variable that is not there renders as nothing; a link to a scheme that is not allowed becomes {@code #}.
     *
     * @param values the values by name
     * @return what the template makes
     * @throws TemplateLimitException when the template wants more than the limits above
     * @throws IllegalArgumentException when the template reaches a value of a kind that is not allowed
     */
    public String render(Map<String, ?> values) {
        return run(new Run(values, output, size));
    }

    /**
     * Renders for the person who edits the template: the same output, but with a warning for every variable that is not
     * there and every link that was replaced, and an error where {@link #render} would stop at a limit.
     *
     * @param values example values by name
     * @return the output with warnings, or the limit that was reached
     * @throws IllegalArgumentException when the template reaches a value of a kind that is not allowed
     */
    public Parsed<String> preview(Map<String, ?> values) {
        Run run = new Run(values, output, size);
        try {
            String made = run(run);
            return Parsed.of(made, run.notes());
        } catch (TemplateLimitException e) {
            List<Diagnostic> all = new ArrayList<>(run.notes());
            all.add(Diagnostic.error("", String.valueOf(e.getMessage())));
            return Parsed.failed(all);
        }
    }

    /**
     * The values that the template asks for, for instance to see whether it shows an address.
     *
     * @return paths such as {@code order.number}, and {@code order.parcels[].number} for what a loop asks of each item;
     *     sorted
     */
    public Set<String> variables() {
        return variables;
    }

    private String run(Run run) {
        Node.renderAll(nodes, run);
        return output.finish(run.out());
    }
}
