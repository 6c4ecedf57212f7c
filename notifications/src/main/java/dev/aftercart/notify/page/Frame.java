package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.values.AlikeValues;
import dev.aftercart.notify.values.LazyValues;
import dev.aftercart.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every page and every message shows around its own values: language, theme, labels, links, the other languages. */
record Frame(
        Speech speech,
        Theme theme,
        Map<Locale, String> languages,
        @Nullable Retry retry) {

    private static final Map<String, Link> LINKS =
            Arrays.stream(Link.values()).collect(Collectors.toUnmodifiableMap(Link::written, Function.identity()));

    private static final Retry NEW = new Retry(Map.of(), Map.of());

    /** The labels by these names, and those that stand on every page. */
    static Set<String> labels(String... names) {
        return Stream.concat(
                        Stream.of(names),
                        Stream.of("order", "shop", "languages", "note", "choose", "more", "earlier", "keep"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The values of a page without any of its own; one that is about no order has no links. */
    LazyValues values(@Nullable OrderView view, Set<String> labels) {
        LazyValues values = new LazyValues();
        values.put("lang", speech.language().toLanguageTag());
        values.put("dir", speech.isRightToLeft() ? "rtl" : "ltr");
        values.later("theme", theme::values);
        values.later("field", FormField::names);
        values.later("languages", this::switches);
        values.put("links", new AlikeValues(LINKS.keySet(), name -> link(view, name)));
        values.put("label", new AlikeValues(labels, name -> switch (name) {
            case "order" -> view == null ? null : speech.say(order("label.order", view));
            case "shop" -> speech.say(Phrase.of("label.shop").with("shop", theme.shop()));
            default -> say("label." + name);
        }));
        return values;
    }

    /** What the host gave: where it leads, and what it is called. The others are null. */
    private @Nullable Map<String, Object> link(@Nullable OrderView view, String name) {
        Link link = Objects.requireNonNull(LINKS.get(name), name);
        return view == null ? null : link(view, link);
    }

    @Nullable
    Map<String, Object> link(OrderView view, Link link) {
        String url = view.url(link);
        return url == null ? null : link(url, link.label());
    }

    /** A form of a page about an order; null also for whoever could not send it. */
    @Nullable
    Map<String, @Nullable Object> form(OrderView view, @Nullable Form form, FormAction action) {
        return form(action.isOpenTo(view.disclosure().level()) ? form : null, action);
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
