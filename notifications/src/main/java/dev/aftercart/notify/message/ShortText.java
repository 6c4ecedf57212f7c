package dev.aftercart.notify.message;

import dev.aftercart.explain.Phrase.Argument;
import dev.aftercart.notify.Consent;
import dev.aftercart.notify.channel.sms.SmsText;
import dev.aftercart.notify.page.Link;
import dev.aftercart.notify.page.OrderView;
import dev.aftercart.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The few words of a text message. Links stand on lines of their own, where no direction can tear them apart. */
record ShortText(MessageForm form, OrderView view, Wordings wordings) {

    /** What a date is called that is known. */
    private static final Set<String> DATES = Set.of("when.day", "when.hours", "when.between", "when.by");

    SmsText with(@Nullable String url) {
        List<String> lines = new ArrayList<>();
        String text =
                String.join(" ", sentences().stream().map(Wordings::oneLine).toList());
        lines.add(url == null ? ended(text) : text);
        if (url != null) {
            lines.add(url);
        }
        if (form.consent() == Consent.MARKETING) {
            lines.add(Wordings.oneLine(wordings.say("sms.stop")) + " " + view.url(Link.UNSUBSCRIBE));
        }
        return SmsText.of(String.join("\n", lines));
    }

    private List<Wording> sentences() {
        List<Wording> sentences = new ArrayList<>();
        sentences.add(wordings.say(wordings.phrase("sms.from").with("text", wordings.phrase(form.kind() + ".sms"))));
        if (form.blocks().contains(Block.ARRIVAL) && hasDate()) {
            sentences.add(wordings.say("sms.expected"));
        }
        String code = view.pickupCode();
        if (form.blocks().contains(Block.PICKUP) && code != null) {
            sentences.add(wordings.say(wordings.phrase("sms.code").withCode("code", code)));
        }
        return sentences;
    }

    private boolean hasDate() {
        return wordings.filled().arguments().get("dates") instanceof Argument.Nested dates
                && DATES.contains(dates.value().key());
    }

    /** A text that announces a link, where none follows. */
    static String ended(String text) {
        return text.endsWith(":") ? text.substring(0, text.length() - 1) + "." : text;
    }
}
