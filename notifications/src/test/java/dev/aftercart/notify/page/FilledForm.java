package dev.aftercart.notify.page;

import dev.aftercart.order.Sku;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** The names and values that a browser sends of a form somebody has filled in. */
record FilledForm(List<Map.Entry<String, String>> pairs) {

    private static final int MOST = 200;

    /** One for each way to choose among buttons that exclude each other, and for each button that sends. */
    static List<FilledForm> all(FormElement form) {
        List<FilledForm> filled = List.of(new FilledForm(fixed(form)));
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (Element radio : form.select("input[type=radio]")) {
            groups.computeIfAbsent(radio.attr("name"), name -> new ArrayList<>())
                    .add(radio.attr("value"));
        }
        for (Element button : form.select("button[name]")) {
            groups.computeIfAbsent(button.attr("name"), name -> new ArrayList<>())
                    .add(button.attr("value"));
        }
        for (Map.Entry<String, List<String>> group : groups.entrySet()) {
            filled = filled.stream()
                    .flatMap(before -> group.getValue().stream().map(value -> before.with(group.getKey(), value)))
                    .limit(MOST)
                    .toList();
        }
        return filled;
    }

    /** Each box is ticked, each line written in, the last of each list chosen. */
    private static List<Map.Entry<String, String>> fixed(FormElement form) {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        for (Element field : form.select("[name]")) {
            String name = field.attr("name");
            switch (field.tagName() + " " + field.attr("type")) {
                case "input hidden", "input checkbox" -> pairs.add(Map.entry(name, field.attr("value")));
                case "input number" -> pairs.add(Map.entry(name, field.attr("max")));
                case "input date" ->
                    pairs.add(Map.entry(name, field.hasAttr("min") ? field.attr("min") : "2026-03-14"));
                case "input text" -> pairs.add(Map.entry(name, name.equals("number") ? "1001" : "written " + name));
                case "input email" -> pairs.add(Map.entry(name, "sara@mail.example"));
                case "textarea " -> pairs.add(Map.entry(name, "some words\r\nin \u0633\u0637\u0631"));
                case "select " -> pairs.add(Map.entry(name, last(field)));
                case "input radio", "button " -> {}
                default -> throw new AssertionError("no page has a " + field.tagName() + " of " + field.attr("type"));
            }
        }
        return pairs;
    }

    private static String last(Element select) {
        List<String> values = select.select("option").eachAttr("value");
        return values.get(values.size() - 1);
    }

    FilledForm with(FormField field, String value) {
        return with(field.written(), value);
    }

    private FilledForm with(String name, String value) {
        List<Map.Entry<String, String>> more = new ArrayList<>(pairs);
        more.removeIf(pair -> pair.getKey().equals(name));
        more.add(Map.entry(name, value));
        return new FilledForm(more);
    }

    List<String> all(FormField field) {
        return pairs.stream()
                .filter(pair -> pair.getKey().equals(field.written()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The one value of a field as a server sees its lines, or nothing. */
    String one(FormField field) {
        Set<String> values = new LinkedHashSet<>(all(field));
        return String.join(" and ", values).replace("\r\n", "\n");
    }

    /** The fields of each kind of goods. */
    Stream<Map.Entry<Sku, String>> goods(FormField field) {
        String start = field.written() + ".";
        return pairs.stream()
                .filter(pair -> pair.getKey().startsWith(start))
                .map(pair -> Map.entry(Sku.of(pair.getKey().substring(start.length())), pair.getValue()));
    }

    String body() {
        return pairs.stream()
                .map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
