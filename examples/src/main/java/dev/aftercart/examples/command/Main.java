package dev.aftercart.examples.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code aftercart} command. Exit codes: 0 fine, 1 findings, 2 bad input or usage. */
@Command(
        name = "aftercart",
        description = "Everything that happens after the cart, tried from the command line.",
        mixinStandardHelpOptions = true,
        version = "aftercart 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            DetectCommand.class,
            NormaliseCommand.class,
            ClassifyCommand.class,
            CourierCommand.class,
            CouriersCommand.class,
            LabelCommand.class,
            PromiseCommand.class,
            PolicyCommand.class,
            PlanCommand.class,
            PagesCommand.class,
            PollCommand.class,
            SendCommand.class,
            ServeCommand.class,
            SmsCommand.class,
            StatusCommand.class,
            TemplateCommand.class,
            CommandLine.HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fine", "1:findings", "2:bad input or usage"})
public final class Main {

    private Main() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param arguments as typed
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, command, parsed) -> {
                    if (problem instanceof BadInput bad) {
                        command.getErr().println("aftercart: " + bad.getMessage());
                        return CommandLine.ExitCode.USAGE;
                    }
                    throw problem;
                })
                .execute(arguments);
    }
}
