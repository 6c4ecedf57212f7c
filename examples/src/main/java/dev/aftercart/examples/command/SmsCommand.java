package dev.aftercart.examples.command;

import dev.aftercart.notify.channel.sms.SmsText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A shell over {@link SmsText}. */
@Command(
        name = "sms",
        mixinStandardHelpOptions = true,
        description = {
            "Prints what a text message costs: alphabet, parts, places left, and what keeps it out of the cheaper alphabet.",
            "One such line, then a line for each part. Exit code 1 when something could be saved."
        })
final class SmsCommand implements Callable<Integer> {

    @Option(names = "--exact", description = "as it is, without replacing quotation marks, dashes and the like")
    private boolean exact;

    @Option(
            names = "--plain-letters",
            description = "also send Latin letters without marks that the GSM alphabet lacks")
    private boolean plainLetters;

    @Parameters(arity = "0..1", paramLabel = "TEXT", description = "the message; without it, standard input")
    private @Nullable String text;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec, "set by picocli");
        PrintWriter out = command.commandLine().getOut();
        SmsText sms = sms(text != null ? text : typed());
        out.printf(
                "%s, %d part%s, %d left",
                sms.alphabet(), sms.parts().size(), sms.parts().size() == 1 ? "" : "s", sms.left());
        sms.forcedBy().ifPresent(found -> out.printf(", because of “%s” at %d", found.character(), found.index()));
        out.println();
        for (int i = 0; i < sms.parts().size(); i++) {
            out.println((i + 1) + "\t" + sms.parts().get(i).replace("\n", "\\n").replace("\r", "\\r"));
        }
        out.flush();
        sms.warnings().forEach(command.commandLine().getErr()::println);
        return sms.warnings().isEmpty() ? 0 : 1;
    }

    private SmsText sms(String message) {
        if (exact) {
            return SmsText.exactly(message);
        }
        return plainLetters ? SmsText.inPlainLetters(message) : SmsText.of(message);
    }

    private static String typed() throws IOException {
        return new String(System.in.readNBytes(InputFile.MAX_BYTES), StandardCharsets.UTF_8).stripTrailing();
    }
}
