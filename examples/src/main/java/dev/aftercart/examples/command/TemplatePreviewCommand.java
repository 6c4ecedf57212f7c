package dev.aftercart.examples.command;

import dev.aftercart.explain.Parsed;
import dev.aftercart.notify.MessageKind;
import dev.aftercart.notify.message.Email;
import dev.aftercart.notify.message.Message;
import dev.aftercart.notify.message.MessagePhrases;
import dev.aftercart.notify.message.MessageTemplates;
import dev.aftercart.notify.message.Messages;
import dev.aftercart.notify.message.SampleOrder;
import dev.aftercart.notify.page.NotificationPhrases;
import dev.aftercart.notify.page.Theme;
import dev.aftercart.notify.template.Template;
import dev.aftercart.order.OrderPhrases;
import dev.aftercart.text.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a message as a customer would get it, with an order that nobody placed. */
@Command(
        name = "preview",
        description = {
            "Shows a message of the library, or one's own template, with an order that nobody placed.",
            "What is wrong is told on standard error."
        },
        mixinStandardHelpOptions = true)
final class TemplatePreviewCommand implements Callable<Integer> {

    private static final Texts TEXTS =
            Texts.of(MessagePhrases.bundle(), NotificationPhrases.bundle(), OrderPhrases.bundle());

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ReportLanguage language = new ReportLanguage();

    @Parameters(
            paramLabel = "FILE|KIND",
            description = "a kind of message, such as shipped, or a template of one's own (.html or .txt)")
    private String subject = "";

    @Option(
            names = "--channel",
            paramLabel = "C",
            defaultValue = "email",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when left out")
    private PreviewChannel channel = PreviewChannel.EMAIL;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "shipped",
            description =
                    "of what kind the message is that a template of one's own shows; ${DEFAULT-VALUE} when left out")
    private String kind = "shipped";

    @Option(names = "--out", paramLabel = "FILE", description = "writes the HTML of an e-mail to this file")
    private @Nullable Path out;

    @Override
    public Integer call() throws BadInput, IOException {
        if (out != null) {
            OutputFile.checkWritable(out);
        }
        Messages messages = Messages.shipped(TEXTS, Theme.of("Example Shop"));
        MessageKind named = messages.kinds().stream()
                .filter(each -> each.value().equals(subject))
                .findFirst()
                .orElse(null);
        return named == null ? ofTheirs(messages) : show(message(messages, named));
    }

    private Message message(Messages messages, MessageKind about) throws BadInput {
        Locale locale = language.locale();
        return messages.render(about, SampleOrder.view(about, locale), locale);
    }

    /** A template of the person's own takes the place of a layout, or makes the text of another channel. */
    private int ofTheirs(Messages messages) throws BadInput, IOException {
        Path file = Path.of(subject);
        String source = new String(InputFile.read(file), StandardCharsets.UTF_8);
        MessageKind about = messages.kinds().stream()
                .filter(each -> each.value().equals(kind))
                .findFirst()
                .orElseThrow(() -> new BadInput("--kind: there is no message \"" + kind + "\""));
        if (channel != PreviewChannel.EMAIL) {
            Parsed<Template> template = Template.compile(source, channel.output());
            return template.value().isEmpty()
                    ? tell(template)
                    : print(template.orThrow().preview(message(messages, about).values()));
        }
        String part = subject.endsWith(".txt") ? "text/layout.txt" : "email/layout.html";
        Parsed<MessageTemplates> templates = MessageTemplates.shipped().with(part, source);
        return templates.value().isEmpty()
                ? tell(templates)
                : show(message(messages.templates(templates.orThrow()), about));
    }

    private int show(Message message) throws BadInput, IOException {
        if (channel != PreviewChannel.EMAIL) {
            return print(Parsed.of(channel.text(message), List.of()));
        }
        Parsed<Email> email = message.preview();
        if (out != null && email.value().isPresent()) {
            OutputFile.write(out, email.orThrow().html().lines().toList());
        }
        return print(
                email.value().isEmpty()
                        ? Parsed.failed(email.diagnostics())
                        : Parsed.of(PreviewChannel.EMAIL.text(message), email.diagnostics()));
    }

    private int print(Parsed<String> shown) {
        PrintWriter stream = commandLine().getOut();
        shown.value().ifPresent(text -> text.lines().forEach(stream::println));
        stream.flush();
        return tell(shown);
    }

    private int tell(Parsed<?> parsed) {
        PrintWriter stream = commandLine().getErr();
        parsed.diagnostics().forEach(stream::println);
        stream.flush();
        return parsed.diagnostics().isEmpty() ? 0 : 1;
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec, "set by picocli").commandLine();
    }
}
