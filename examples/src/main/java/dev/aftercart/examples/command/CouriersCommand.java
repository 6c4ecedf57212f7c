package dev.aftercart.examples.command;

import dev.aftercart.couriers.overview.CourierProfiles;
import dev.aftercart.couriers.overview.ProfileTable;
import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A shell over {@link CourierProfiles#all()}. */
@Command(
        name = "couriers",
        mixinStandardHelpOptions = true,
        description = {
            "Prints what each courier can do, as a table in Markdown.",
            "Pull and push of parcels' news, labels, pickups, instructions for parcels that were not delivered (NDR), how many"
                    + " numbers a call asks about, whose clock times without an offset are of, and how many of the published"
                    + " status codes are understood."
        })
final class CouriersCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out =
                Objects.requireNonNull(spec, "set by picocli").commandLine().getOut();
        ProfileTable.markdown(CourierProfiles.all()).forEach(out::println);
        out.flush();
    }
}
