package dev.aftercart.examples.serve;

import dev.aftercart.notify.channel.sms.SmsText;
import dev.aftercart.notify.channel.whatsapp.WhatsAppMessage;
import dev.aftercart.notify.message.Message;
import dev.aftercart.notify.message.Push;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every message that was sent: a list, and one of them as each channel would have it, in any language. */
final class MessagePages {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);

    /** An e-mail brings its styles along, and nothing else may run or be framed elsewhere. */
    private static final String MAIL_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src https: data:; frame-ancestors 'self'; sandbox allow-popups"
                    + " allow-popups-to-escape-sandbox";

    private final Outbox outbox;
    private final Refusals refusals;
    private final Paper paper = Paper.named("messages");

    MessagePages(Outbox outbox, Refusals refusals) {
        this.outbox = outbox;
        this.refusals = refusals;
    }

    Reply list(Request request) {
        return page(request, shown(request).stream().findFirst());
    }

    Reply show(Request request) {
        return find(request).map(sent -> page(request, Optional.of(sent))).orElseGet(() -> refusals.notFound(request));
    }

    /** Its links open beside it. */
    Reply email(Request request) {
        return find(request)
                .map(sent -> sent.in(language(request, sent)).email().html())
                .map(html -> Reply.page(html.replaceFirst("<head>", "<head><base target=\"_blank\">"))
                        .with("Content-Security-Policy", MAIL_POLICY))
                .orElseGet(() -> refusals.notFound(request));
    }

    private Optional<Outbox.Sent> find(Request request) {
        return outbox.all().stream()
                .filter(sent -> String.valueOf(sent.id()).equals(request.part(1)))
                .findFirst();
    }

    private static Locale language(Request request, Outbox.Sent sent) {
        return request.language().orElse(sent.letter().message().language());
    }

    private static Optional<String> order(Request request) {
        return request.value("order").filter(number -> number.matches("\\d{1,9}"));
    }

    /** The newest first; of one order where the address says so. */
    private List<Outbox.Sent> shown(Request request) {
        String order = order(request).orElse("");
        List<Outbox.Sent> sent = new ArrayList<>(outbox.all().stream()
                .filter(each -> order.isEmpty() || each.order().equals(order))
                .toList());
        Collections.reverse(sent);
        return sent;
    }

    private Reply page(Request request, Optional<Outbox.Sent> selected) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("order", order(request).orElse(null));
        values.put(
                "list",
                shown(request).stream()
                        .map(each -> entry(each, request, selected))
                        .toList());
        values.put("message", selected.map(sent -> message(sent, request)).orElse(null));
        Reply page = Reply.page(paper.print(values));
        return page.with(
                "Content-Security-Policy", page.headers().get("Content-Security-Policy") + "; frame-src 'self'");
    }

    private static Map<String, @Nullable Object> entry(
            Outbox.Sent sent, Request request, Optional<Outbox.Sent> selected) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("url", url(sent, request, request.language().map(Locale::toLanguageTag)));
        values.put("order", sent.order());
        values.put("kind", kind(sent));
        values.put("channel", sent.letter().planned().channel().value());
        values.put("time", time(sent.at(), sent));
        values.put("current", selected.filter(each -> each.id() == sent.id()).isPresent());
        return values;
    }

    private static String url(Outbox.Sent sent, Request request, Optional<String> language) {
        String order = order(request).map(each -> "&order=" + each).orElse("");
        String query = language.map(each -> "&lang=" + each).orElse("") + order;
        return "/messages/" + sent.id() + (query.isEmpty() ? "" : "?" + query.substring(1));
    }

    private static String kind(Outbox.Sent sent) {
        return sent.letter().planned().kind().value().replace('_', ' ');
    }

    private static String time(Instant at, Outbox.Sent sent) {
        return WHEN.format(at.atZone(sent.letter().order().zone()));
    }

    private static Map<String, @Nullable Object> message(Outbox.Sent sent, Request request) {
        Locale language = language(request, sent);
        Message message = sent.in(language);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("kind", kind(sent));
        values.put("order", sent.order());
        values.put("channel", sent.letter().planned().channel().value());
        values.put("address", sent.letter().address());
        values.put("time", time(sent.at(), sent));
        values.put("why", Counter.TEXTS.render(sent.letter().planned().why(), Locale.ENGLISH));
        values.put("subject", message.email().subject());
        values.put("preheader", message.email().preheader());
        values.put("frame", "/messages/" + sent.id() + "/email?lang=" + language.toLanguageTag());
        values.put("lang", language.toLanguageTag());
        values.put("dir", Counter.TEXTS.isRightToLeft(language) ? "rtl" : "ltr");
        values.put("languages", languages(sent, request, language));
        sms(values, message.sms());
        whatsApp(values, message);
        Push push = message.push();
        values.put("push_title", push.title());
        values.put("push", push.body());
        return values;
    }

    private static List<Object> languages(Outbox.Sent sent, Request request, Locale current) {
        List<Object> list = new ArrayList<>();
        for (Locale each : Request.LANGUAGES) {
            String tag = each.toLanguageTag();
            list.add(Map.of("lang", tag, "url", url(sent, request, Optional.of(tag)), "current", each.equals(current)));
        }
        return list;
    }

    private static void sms(Map<String, @Nullable Object> values, SmsText sms) {
        values.put("sms", sms.text());
        values.put("sms_parts", sms.parts().size());
    }

    private static void whatsApp(Map<String, @Nullable Object> values, Message message) {
        values.put(
                "whatsapp",
                message.whatsApp().message().value().map(WhatsAppMessage::text).orElse(null));
        values.put(
                "button",
                message.whatsApp().template().buttons().stream().findFirst().orElse(null));
    }
}
