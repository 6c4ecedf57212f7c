package dev.aftercart.notify.template;

import dev.aftercart.notify.template.Expression.Call;
import dev.aftercart.notify.template.Expression.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one use of a filter is given. */
final class Arguments {

    private final Call call;
    private final Run run;

    Arguments(Call call, Run run) {
        this.call = call;
        this.run = run;
    }

    Run run() {
        return run;
    }

    int count() {
        return call.given().size();
    }

    @Nullable
    Object at(int index) {
        return index < count() ? call.given().get(index).value(run) : null;
    }

    /** The text that is given; of nil, nothing. */
    String text(int index) {
        return Values.text(at(index));
    }

    String text(int index, String absent) {
        return index < count() ? text(index) : absent;
    }

    List<Named> named() {
        return call.named();
    }

    @Nullable
    Object named(String name) {
        for (Named each : call.named()) {
            if (each.name().equals(name)) {
                return each.value().value(run);
            }
        }
        return null;
    }

    /** Where Liquid itself would stop with an error: told, and shown as nothing. */
    @Nullable
    Object wrong(String what) {
        run.note(call.filter().name(), what, call.line(), call.column());
        return null;
    }
}
