package dev.aftercart.examples.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What concerns couriers that a document describes. */
@Command(
        name = "courier",
        mixinStandardHelpOptions = true,
        description = "Couriers that a document describes.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {CourierCheckCommand.class, CommandLine.HelpCommand.class})
final class CourierCommand {}
