package dev.aftercart.notify.message;

import dev.aftercart.notify.message.StyleSheet.Declaration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What of HTML and CSS an e-mail makes use of, named as in {@code mail-clients.tsv}. */
final class MailFeatures {

    private static final Pattern UNIT = Pattern.compile("(?<![\\w#.-])-?\\d*\\.?\\d+([a-z]+|%)");
    private static final Pattern FUNCTION = Pattern.compile("([a-z-]+)\\(");
    private static final Pattern WORD = Pattern.compile("(?<![\\w#.'\"-])[a-z][a-z-]*(?![\\w('\"-])");
    private static final Pattern PSEUDO = Pattern.compile("::?[a-z-]+");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final List<String> WITH_TYPE = List.of("input", "button");

    private final Set<String> found = new TreeSet<>();

    private MailFeatures() {}

    static Set<String> of(String html) {
        Document document = Jsoup.parse(html);
        MailFeatures features = new MailFeatures();
        document.getAllElements().stream().skip(1).forEach(features::element);
        document.forEachNode(features::node);
        return features.found;
    }

    private void node(Node node) {
        if (node instanceof Comment) {
            found.add("html comment");
        } else if (node instanceof DocumentType) {
            found.add("doctype");
        }
    }

    private void element(Element element) {
        String name = element.tagName();
        boolean typed = WITH_TYPE.contains(name) && element.hasAttr("type");
        found.add(typed ? "<" + name + " type=" + element.attr("type") + ">" : "<" + name + ">");
        if (name.equals("meta")) {
            found.add("<meta name=" + (element.hasAttr("charset") ? "charset" : element.attr("name")) + ">");
        }
        for (Attribute attribute : element.attributes()) {
            found.add("[" + attribute.getKey() + "]");
        }
        String address = element.attr("href");
        if (address.startsWith("#") || address.startsWith("mailto:")) {
            found.add("href " + (address.startsWith("#") ? "#" : "mailto:"));
        }
        StyleSheet.declarations(element.attr("style")).forEach(this::declaration);
        if (name.equals("style")) {
            sheet(element.data());
        }
    }

    private void sheet(String css) {
        String rules = COMMENT.matcher(css).replaceAll("");
        if (!rules.equals(css)) {
            found.add("css comment");
        }
        for (StyleSheet.Rule rule : StyleSheet.read(rules).rules()) {
            rule.around().forEach(this::atRule);
            selector(rule.selector());
            rule.declarations().forEach(this::declaration);
        }
    }

    /** {@code @media} and each of its features; a width in it is as old as {@code @media} itself. */
    private void atRule(String head) {
        String name = head.substring(0, head.indexOf(' '));
        found.add(name);
        Matcher feature = Pattern.compile("\\(\\s*([a-z-]+)").matcher(head);
        while (feature.find()) {
            if (!feature.group(1).endsWith("width")) {
                found.add(name + " " + feature.group(1));
            }
        }
    }

    private void selector(String written) {
        if (written.startsWith("@")) {
            found.add(written.split("[^@a-z-]", 2)[0]);
            return;
        }
        when(written.contains(","), "selector group");
        for (String each : written.split(",")) {
            String selector = each.strip();
            for (String combinator : List.of(">", "+", "~", "*")) {
                when(selector.contains(combinator), "selector " + combinator);
            }
            when(selector.matches("(?s).*[\\w\\])]\\s+[\\w.#:*\\[].*"), "selector descendant");
            when(selector.matches(".*\\.[\\w-]+\\.[\\w-]+.*"), "selector .a.b");
            when(selector.contains("."), "selector .class");
            when(selector.contains("#"), "selector #id");
            when(selector.contains("["), "selector [attribute]");
            when(selector.matches("(?:.*[\\s>+~])?[a-z][a-z0-9]*.*"), "selector type");
            Matcher pseudo = PSEUDO.matcher(selector);
            while (pseudo.find()) {
                found.add(pseudo.group());
            }
        }
    }

    private void when(boolean used, String feature) {
        if (used) {
            found.add(feature);
        }
    }

    private void declaration(Declaration declaration) {
        String property = declaration.property();
        found.add("css " + (property.startsWith("--") ? "--*" : property));
        when(declaration.important(), "css !important");
        String value = declaration.value().replaceAll("'[^']*'|\"[^\"]*\"", " ");
        each(UNIT, value, "unit ");
        each(FUNCTION, value, "function ");
        Matcher word = WORD.matcher(value);
        while (word.find()) {
            found.add("css " + property + ":" + word.group());
            when(word.group().equals("initial"), "css initial");
        }
    }

    private void each(Pattern pattern, String value, String kind) {
        Matcher matcher = pattern.matcher(value);
        while (matcher.find()) {
            found.add(kind + matcher.group(1));
        }
    }
}
