package dev.aftercart.examples.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** What can be done with learned delivery dates. */
@Command(
        name = "promise",
        mixinStandardHelpOptions = true,
        description = "Delivery dates learned from past deliveries.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {PromiseEvaluateCommand.class, HelpCommand.class})
final class PromiseCommand {}
