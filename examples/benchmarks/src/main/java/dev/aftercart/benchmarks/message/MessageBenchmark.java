package dev.aftercart.benchmarks.message;

import dev.aftercart.notify.MessageKind;
import dev.aftercart.notify.message.MessagePhrases;
import dev.aftercart.notify.message.MessageTemplates;
import dev.aftercart.notify.message.Messages;
import dev.aftercart.notify.message.SampleOrder;
import dev.aftercart.notify.page.NotificationPhrases;
import dev.aftercart.notify.page.OrderView;
import dev.aftercart.notify.page.Theme;
import dev.aftercart.notify.template.Blocks;
import dev.aftercart.notify.template.Output;
import dev.aftercart.notify.template.Template;
import dev.aftercart.order.OrderPhrases;
import dev.aftercart.text.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A shipped message, from the view of the order on. Both rows begin with the order: what the words say is worked out in each.
 * A message goes through much code, of which Java compiles the last seconds after the start.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 3, time = 1)
public class MessageBenchmark {

    /** The language. */
    @Param({"en", "ar", "id"})
    private String language = "";

    /** What the message is about. */
    @Param({"shipped", "out_for_delivery"})
    private String kind = "";

    private final Template html = layout();
    private final Messages messages = Messages.shipped(
            Texts.of(MessagePhrases.bundle(), NotificationPhrases.bundle(), OrderPhrases.bundle()),
            Theme.of("Acme").accent("#0f766e"));

    private Locale locale = Locale.ENGLISH;
    private MessageKind about = MessageKind.SHIPPED;
    private OrderView view = SampleOrder.view(MessageKind.SHIPPED, Locale.ENGLISH);
    private Map<String, @Nullable Object> values = Map.of();

    private static Template layout() {
        MessageTemplates shipped = MessageTemplates.shipped();
        Blocks blocks = Blocks.none();
        for (String name : shipped.names()) {
            if (name.startsWith("email/")) {
                blocks = blocks.with(name.replaceAll("email/|[.]html", ""), shipped.source(name));
            }
        }
        return Template.compile(shipped.source("email/layout.html"), Output.EMAIL_HTML, blocks)
                .orThrow();
    }

    /** Both ways to the HTML must come to the same. */
    @Setup
    public void tell() {
        locale = Locale.forLanguageTag(language);
        about = new MessageKind(kind);
        view = SampleOrder.view(about, locale);
        values = messages.render(about, view, locale).values();
        String whole = messages.render(about, view, locale).email().html();
        if (!html().equals(whole) || !template().equals(whole)) {
            throw new IllegalStateException("the HTML alone is not that of the e-mail");
        }
    }

    /**
     * The template filled in, with all values ready.
     *
     * @return the HTML
     */
    @Benchmark
    public String template() {
        return html.render(values);
    }

    /**
     * The HTML part alone.
     *
     * @return the HTML
     */
    @Benchmark
    public String html() {
        return html.render(messages.render(about, view, locale).values());
    }

    /**
     * All parts: subject, preheader, HTML and text of an e-mail, text message, WhatsApp and push.
     *
     * @param parts takes them
     */
    @Benchmark
    public void message(Blackhole parts) {
        var message = messages.render(about, view, locale);
        parts.consume(message.email());
        parts.consume(message.sms());
        parts.consume(message.whatsApp());
        parts.consume(message.push());
    }
}
