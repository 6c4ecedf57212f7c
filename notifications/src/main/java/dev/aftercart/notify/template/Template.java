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
 * <p><b>Language.</b> A strict part of Liquid, whose own rules hold wherever {@code LIQUID.md} beside the README does not
 * say otherwise. What the part lacks is a fault that names the nearest thing that it has.
 *
 * <p><b>Values</b> are maps with string keys, lists, strings, booleans, numbers, {@code Money}, {@code Instant},
 * {@code LocalDate}, {@code LocalDateTime}, {@code ZonedDateTime}, {@link dev.aftercart.text.Wording}, {@link SafeHtml}, and
 * null. Anything else that a template reaches is refused: objects have methods, and a template must not find any.
 *
 * <p><b>Limits.</b> A template with its blocks has at most 262,144 characters, 20,000 parts and 32 levels. A message, with
 * all of its parts, takes at most 50,000 steps, and its filters read and make at most 4,194,304 characters; a list has at most
 * 1,000 items. What is put out is bounded by {@link Output}: 524,288 characters of HTML or JSON, 65,536 of text, 4,096 of
 * anything else.
 *
 * <p>Immutable and thread-safe; compile once, render often.
 */
public final class Template implements CompiledTemplate {

    private final Body body;
    private final Output output;
    private final Set<String> variables;
    private final Sizes sizes;

    /** How much room a rendering needs: characters at first, and numbered places for names. */
    record Sizes(int characters, int locals) {}

    Template(Body body, Output output, Set<String> variables, Sizes sizes) {
        this.body = body;
        this.output = output;
        this.variables = variables;
        this.sizes = sizes;
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
        return compile(source, output, blocks, MarkupPolicy.standard());
    }

    /**
     * Compiles a template of an author who may write more markup than others.
     *
     * @param source the template as somebody wrote it; anything at all
     * @param output what it makes
     * @param blocks what {@code render} can show
     * @param policy which markup is allowed, in the template and in its blocks
     * @return the template, or all that is wrong with it and with the blocks it shows
     */
    public static Parsed<Template> compile(String source, Output output, Blocks blocks, MarkupPolicy policy) {
        return new Parser(source, output, blocks, policy).parse();
    }

    /**
     * Renders, with all values ready. A variable that is not there renders as nothing; a link to a scheme that is not
     * allowed becomes {@code #}.
     *
     * @param values the values by name
     * @return what the template makes
     * @throws TemplateLimitException when the template wants more than the limits above
     * @throws IllegalArgumentException when the template reaches a value of a kind that is not allowed
     */
    public String render(Map<String, ?> values) {
        return render(values, Rendering.plain());
    }

    /**
     * Renders a part of a message.
     *
     * @param values the values by name
     * @param rendering the message: language, zone, time, and what it may still want; it keeps the notes
     * @return what the template makes
     * @throws TemplateLimitException when the message wants more than the limits above
     * @throws IllegalArgumentException when the template reaches a value of a kind that is not allowed
     * @throws IllegalStateException when the rendering is {@link Rendering#strict() strict} and something is amiss; the
     *     message says what and where
     */
    @Override
    public String render(Map<String, ?> values, Rendering rendering) {
        Run run = new Run(values, output, rendering, sizes);
        body.render(run);
        return output.finish(run.sheet().toString());
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
        return preview(values, Rendering.plain());
    }

    /**
     * Renders a part of a message for the person who edits the template.
     *
     * @param values example values by name
     * @param rendering the message; not strict, since all that is amiss comes as warnings
     * @return the output with warnings, or the limit that was reached
     * @throws IllegalArgumentException when the template reaches a value of a kind that is not allowed
     */
    public Parsed<String> preview(Map<String, ?> values, Rendering rendering) {
        try {
            String made = render(values, rendering);
            return Parsed.of(made, rendering.notes());
        } catch (TemplateLimitException e) {
            List<Diagnostic> all = new ArrayList<>(rendering.notes());
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
}
