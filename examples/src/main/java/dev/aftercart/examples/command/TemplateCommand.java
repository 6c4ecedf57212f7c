package dev.aftercart.examples.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** What can be done with the templates of messages and pages. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description = "Templates of messages and pages, in the part of Liquid that Aftercart speaks.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {TemplateCheckCommand.class, TemplatePreviewCommand.class, HelpCommand.class})
final class TemplateCommand {}
