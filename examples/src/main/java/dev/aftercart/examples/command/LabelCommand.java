package dev.aftercart.examples.command;

import dev.aftercart.examples.label.BookedOnce;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows that a label is booked once. */
@Command(
        name = "label",
        mixinStandardHelpOptions = true,
        description = "Books a return label at a courier within this process that drops the line, and asks again.")
final class LabelCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        BookedOnce.run(
                Objects.requireNonNull(spec, "set by picocli").commandLine().getOut());
        return 0;
    }
}
