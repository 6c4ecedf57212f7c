package dev.aftercart.benchmarks.message;

import dev.aftercart.courier.Party;
import dev.aftercart.notify.MessageKind;
import dev.aftercart.notify.message.MessagePhrases;
import dev.aftercart.notify.message.Messages;
import dev.aftercart.notify.message.SampleOrder;
import dev.aftercart.notify.page.Answer;
import dev.aftercart.notify.page.Form;
import dev.aftercart.notify.page.NotificationPhrases;
import dev.aftercart.notify.page.OrderView;
import dev.aftercart.notify.page.Pages;
import dev.aftercart.notify.page.Theme;
import dev.aftercart.notify.page.TrackingView;
import dev.aftercart.order.OrderPhrases;
import dev.aftercart.text.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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

/**
 * The tracking page of an order with all that a host can add to it, beside the e-mail of the same order; both from the view of
 * the order on. The page shows all that the e-mail does, and the whole history, forms, sums, address and the stylesheet.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 3, time = 1)
public class PageBenchmark {

    /** The language. */
    @Param({"en", "ar", "id"})
    private String language = "";

    /** What happened to the order last. */
    @Param({"shipped", "delivery_failed", "delivered"})
    private String kind = "";

    private final Theme theme = Theme.of("Acme").accent("#0f766e").home("https://shop.example/");
    private final Texts texts = Texts.of(MessagePhrases.bundle(), NotificationPhrases.bundle(), OrderPhrases.bundle());
    private final Messages messages = Messages.shipped(texts, theme);
    private final Pages pages = Pages.shipped(texts, theme)
            .languages(Map.of(
                    Locale.ENGLISH,
                    "/t/x?lang=en",
                    Locale.forLanguageTag("ar"),
                    "/t/x?lang=ar",
                    Locale.forLanguageTag("id"),
                    "/t/x?lang=id"));

    private Locale locale = Locale.ENGLISH;
    private MessageKind about = MessageKind.SHIPPED;
    private OrderView view = SampleOrder.view(MessageKind.SHIPPED, Locale.ENGLISH);

    /** Both must tell of the same order. */
    @Setup
    public void tell() {
        locale = Locale.forLanguageTag(language);
        about = new MessageKind(kind);
        view = SampleOrder.view(about, locale);
        if (!page().contains(view.number().value())
                || !email().contains(view.number().value())) {
            throw new IllegalStateException("page and e-mail do not tell of one order");
        }
    }

    /**
     * The page, with its forms, a carbon note and the address.
     *
     * @return the HTML document
     */
    @Benchmark
    public String page() {
        Form form = new Form("/t/x", "one-time-token-of-forty-letters-or-so-it-is");
        return pages.tracking(
                TrackingView.of(view)
                        .answer(form, Answer.values())
                        .feedback(form)
                        .contact(form)
                        .deliverTo(Party.of("A. Customer", "Quay Street", "Dublin", "IE")),
                locale);
    }

    /**
     * The e-mail: subject, preheader, HTML and text.
     *
     * @return its HTML
     */
    @Benchmark
    public String email() {
        return messages.render(about, view, locale).email().html();
    }
}
