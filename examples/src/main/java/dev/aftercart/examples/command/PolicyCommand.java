package dev.aftercart.examples.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** What can be done with a returns policy that a document states. */
@Command(
        name = "policy",
        mixinStandardHelpOptions = true,
        description = "Returns policies that a document states, in YAML or JSON.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            PolicyCheckCommand.class,
            PolicyDecideCommand.class,
            PolicyDiffCommand.class,
            PolicyReplayCommand.class,
            PolicyTestsCommand.class,
            PolicyTextCommand.class,
            PolicyExportCommand.class,
            HelpCommand.class
        })
final class PolicyCommand {}
