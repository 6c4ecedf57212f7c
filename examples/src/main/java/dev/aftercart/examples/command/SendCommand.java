package dev.aftercart.examples.command;

import dev.aftercart.examples.dispatch.PlayedOrder;
import dev.aftercart.examples.dispatch.PrintedMessages;
import dev.aftercart.explain.Parsed;
import dev.aftercart.notify.Preferences;
import dev.aftercart.notify.channel.Sender;
import dev.aftercart.notify.channel.email.OutgoingEmail;
import dev.aftercart.notify.channel.email.SmtpSender;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A shell over {@link PlayedOrder}. */
@Command(
        name = "send",
        mixinStandardHelpOptions = true,
        description = {
            "Plays an order's life through in virtual time, plans its messages, and sends each when it is due.",
            "They are printed and go nowhere, unless there is a mail server to take the e-mails. Without ORDER it is the"
                    + " bundled one."
        })
final class SendCommand implements Callable<Integer> {

    private static final Pattern SERVER = Pattern.compile("(?<host>[^:\\s]+):(?<port>\\d{1,5})");
    private static final int LAST_PORT = 65_535;

    @Parameters(arity = "0..1", paramLabel = "ORDER", description = "an order as event-log JSON")
    private @Nullable Path order;

    @Option(names = "--prefs", paramLabel = "FILE", description = "the customer's preferences as YAML or JSON")
    private @Nullable Path prefs;

    @Option(
            names = "--smtp",
            paramLabel = "HOST:PORT",
            description = "a mail server that takes e-mails without login, such as one for development")
    private @Nullable String smtp;

    @Mixin
    private ReportLanguage language = new ReportLanguage();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws BadInput, IOException {
        CommandSpec command = Objects.requireNonNull(spec, "set by picocli");
        OrderLog log = log();
        if (log.events().isEmpty()) {
            throw new BadInput("the order has no events, so there is nothing to tell");
        }
        Order known = log.fold();
        Preferences preferences = preferences(log);
        PrintWriter out = command.commandLine().getOut();
        var zone = preferences.zone() == null ? known.zone() : preferences.zone();
        PlayedOrder played = new PlayedOrder(log, preferences, mail(command), new PrintedMessages(out::println, zone));
        out.println(played.play().entrySet().stream()
                .map(state -> state.getValue() + " "
                        + state.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", ")));
        return 0;
    }

    private OrderLog log() throws BadInput, IOException {
        if (order != null) {
            return value(order, OrderLog.read(InputFile.read(order)));
        }
        try (InputStream in = PlayedOrder.class.getResourceAsStream("/dev/aftercart/examples/plan/split-order.json")) {
            return OrderLog.read(Objects.requireNonNull(in, "bundled").readAllBytes())
                    .orThrow();
        }
    }

    private Preferences preferences(OrderLog log) throws BadInput {
        if (prefs != null) {
            return value(prefs, Preferences.read(InputFile.read(prefs)));
        }
        Preferences own = log.person() == null ? Preferences.none() : Preferences.of(log.person());
        return own.language(language.locale().toLanguageTag());
    }

    private static <T> T value(Path file, Parsed<T> parsed) throws BadInput {
        if (parsed.value().isEmpty()) {
            throw BadInput.of(file, parsed.diagnostics());
        }
        return parsed.value().get();
    }

    private Sender<OutgoingEmail> mail(CommandSpec command) {
        if (smtp == null) {
            return PrintedMessages.nowhere();
        }
        Matcher server = SERVER.matcher(smtp);
        if (!server.matches() || Integer.parseInt(server.group("port")) > LAST_PORT) {
            throw new ParameterException(
                    command.commandLine(), "--smtp takes HOST:PORT, such as localhost:1025, but was \"" + smtp + "\"");
        }
        return SmtpSender.to(server.group("host"), Integer.parseInt(server.group("port")))
                .allowingPlainText();
    }
}
