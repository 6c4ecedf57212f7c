package dev.aftercart.notify.template;

import dev.aftercart.explain.Diagnostic;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One template being rendered: the values, what was made so far, where it is. One thread, thrown away after. */
final class Run {

    /** How a body is left before its end. */
    enum Jump {
        NONE,
        BREAK,
        CONTINUE
    }

    /** Room for what is captured at first: little, as a template may capture often and put nothing out. */
    private static final int CAPTURED = 64;

    private final Map<String, ?> values;
    private final Output output;
    private final Rendering rendering;
    private final @Nullable Object[] locals;
    private Sheet sheet;
    private Scope scope = new Scope();

    @Nullable
    Round round;

    Jump jump = Jump.NONE;

    Run(Map<String, ?> values, Output output, Rendering rendering, Template.Sizes sizes) {
        this.values = values;
        this.output = output;
        this.rendering = rendering;
        this.sheet = new Sheet(output.longest(), sizes.characters());
        this.locals = new Object[sizes.locals()];
    }

    Output output() {
        return output;
    }

    Rendering rendering() {
        return rendering;
    }

    Sheet sheet() {
        return sheet;
    }

    Scope scope() {
        return scope;
    }

    void step() {
        rendering.steps(1);
    }

    void steps(int count) {
        rendering.steps(count);
    }

    void write(String text) {
        sheet.write(text);
    }

    @Nullable
    Object made(@Nullable Object value) {
        if (value instanceof String text) {
            rendering.made(text.length());
        }
        return value;
    }

    /** Renders a body aside. */
    String captured(Body body) {
        Sheet outside = sheet;
        sheet = new Sheet(output.longest(), CAPTURED);
        body.render(this);
        String text = sheet.toString();
        sheet = outside;
        rendering.made(text.length());
        return text;
    }

    /** A block sees nothing that was assigned outside, and does not leave the loops that stand around it. */
    void isolated(Body body) {
        Scope outside = scope;
        Round around = round;
        scope = new Scope();
        round = null;
        body.render(this);
        scope = outside;
        round = around;
        jump = Jump.NONE;
    }

    @Nullable
    Object local(int place) {
        return locals[place];
    }

    void local(int place, @Nullable Object value) {
        locals[place] = value;
    }

    @Nullable
    Object named(String name, Object absent) {
        Object value = scope.get(name, absent);
        if (value != absent) {
            return value;
        }
        value = values.get(name);
        return value != null || values.containsKey(name) ? value : absent;
    }

    void absent(Path path) {
        note(path.written(), "is not there", path.line(), path.column());
    }

    void note(String about, String what, int line, int column) {
        rendering.note(Diagnostic.warning(about, what).at(line, column));
    }
}
