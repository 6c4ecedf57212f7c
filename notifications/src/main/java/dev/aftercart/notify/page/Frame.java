package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.text.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every page shows around its own values: language, theme, the switch to other languages. */
record Frame(
        Speech speech,
        Theme theme,
        Map<Locale, String> languages,
        @Nullable Retry retry) {

    private static final List<String> LABELS = List.of("languages", "note", "choose", "more", "earlier", "keep");

    private static final Retry NEW = new Retry(Map.of(), Map.of());

    /** The values of a page without any of its own, and with labels by these names. */
    Map<String, @Nullable Object> values(List<String> labels) {
        boolean rightToLeft = say("label.languages").isRightToLeft();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("lang", speech.language().toLanguageTag());
        values.put("dir", rightToLeft ? "rtl" : "ltr");
        values.put("theme", theme.values());
        values.put("field", FormField.names());
        values.put("languages", switches());
        values.put("links", links(null));
        values.put("label", labels(labels));
        return values;
    }

    /** The same for a page about an order. */
    Map<String, @Nullable Object> values(OrderView view, List<String> labels) {
        Map<String, @Nullable Object> values = values(labels);
        Map<String, @Nullable Object> named = labels(labels);
        named.put("order", speech.say(order("label.order", view)));
        values.put("label", named);
        values.put("links", links(view));
        return values;
    }

    Map<String, @Nullable Object> labels(List<String> names) {
        Map<String, @Nullable Object> labels = new HashMap<>();
        LABELS.forEach(name -> labels.put(name, say("label." + name)));
        names.forEach(name -> labels.put(name, say("label." + name)));
        labels.put("shop", speech.say(Phrase.of("label.shop").with("shop", theme.shop())));
        return labels;
    }

    /** What the host gave: where it leads, and what it is called. The others are null. */
    Map<String, @Nullable Object> links(@Nullable OrderView view) {
        Map<String, @Nullable Object> links = new HashMap<>();
        for (Link link : Link.values()) {
            String url = view == null ? null : view.url(link);
            links.put(link.written(), url == null ? null : link(url, link.label()));
        }
        return links;
    }

    /** A form, with what was typed and what is wrong where it is shown again; null when there is none. */
    @Nullable
    Map<String, @Nullable Object> form(@Nullable Form form, FormAction action) {
        if (form == null) {
            return null;
        }
        Retry again = retry != null && retry.isOf(action) ? retry : NEW;
        Map<String, @Nullable Object> wrong = new HashMap<>();
        again.wrong().forEach((field, what) -> wrong.put(field, speech.say(what)));
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("url", form.url());
        values.put("token", form.token());
        values.put("typed", again.typed());
        values.put("wrong", wrong);
        values.put("refused", wrong.isEmpty() ? null : wrong.getOrDefault("", say("label.refused")));
        return values;
    }

    Map<String, Object> link(String url, Phrase label) {
        return Map.of("url", url, "label", speech.say(label));
    }

    /** Each language by its own name, so that whoever needs it can read it. */
    List<Object> switches() {
        List<Object> list = new ArrayList<>();
        languages.forEach((language, url) -> {
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put(
                    "name",
                    new Speech(speech.texts(), language)
                            .say(Phrase.of("language.name"))
                            .plain());
            values.put("lang", language.toLanguageTag());
            values.put("url", url);
            values.put(
                    "current", language.getLanguage().equals(speech.language().getLanguage()));
            list.add(values);
        });
        return list;
    }

    Wording say(String key) {
        return speech.say(Phrase.of(key));
    }

    static Phrase order(String key, OrderView view) {
        return Phrase.of(key).withCode("number", view.number().value());
    }

    List<Object> choices(List<Choice> choices) {
        List<Object> list = new ArrayList<>();
        choices.forEach(each -> list.add(each.values(speech)));
        return list;
    }
}
