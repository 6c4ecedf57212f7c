package dev.aftercart.benchmarks.template;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an engine writes what Mustache writes.
 *
 * @param shown a value: its name
 * @param ofItem a value of an item: the item's name and its own
 * @param loop the beginning of a loop: the item's name and the list's
 * @param endLoop its end
 * @param test the beginning of a branch: the name of what is tested
 * @param endTest its end
 */
record Syntax(String shown, String ofItem, String loop, String endLoop, String test, String endTest) {

    private static final Pattern MARK = Pattern.compile("\\{\\{([#/]?)(\\w+)}}");

    static final Syntax LIQUID = new Syntax(
            "{{ %s }}", "{{ %s.%s }}", "{%% for %s in %s %%}", "{% endfor %}", "{%% if %s %%}", "{% endif %}");

    /** Liqp escapes only where the author says so. */
    static final Syntax ESCAPED_LIQUID = new Syntax(
            "{{ %s | escape }}",
            "{{ %s.%s | escape }}", "{%% for %s in %s %%}", "{% endfor %}", "{%% if %s %%}", "{% endif %}");

    static final Syntax FREEMARKER =
            new Syntax("${%s}", "${%s.%s}", "<#list %2$s as %1$s>", "</#list>", "<#if %s>", "</#if>");

    static final Syntax QUTE = new Syntax("{%s}", "{%s.%s}", "{#for %s in %s}", "{/for}", "{#if %s}", "{/if}");

    static final Syntax JTE = new Syntax(
            "${mail.texts().get(\"%s\")}",
            "${%s.get(\"%s\")}", "@for(var %s : mail.%s())", "@endfor", "@if(mail.%s())", "@endif");

    static final Syntax ROCKER = new Syntax(
            "@mail.texts().get(\"%s\")",
            "@%s.get(\"%s\")", "@for (Map<String, String> %s : mail.%s()) {", "}", "@if (mail.%s()) {", "}");

    /** The text in this syntax. */
    String translated(String mustache) {
        StringBuilder item = new StringBuilder();
        return MARK.matcher(mustache).replaceAll(mark -> Matcher.quoteReplacement(one(mark, item)));
    }

    private String one(MatchResult mark, StringBuilder item) {
        String name = mark.group(2);
        boolean list = name.equals("lines") || name.equals("recommendations");
        String each = name.equals("lines") ? "line" : "more";
        if (mark.group(1).equals("#")) {
            item.append(list ? each : "");
            return list ? loop.formatted(each, name) : test.formatted(name);
        }
        if (mark.group(1).equals("/")) {
            item.setLength(0);
            return list ? endLoop : endTest;
        }
        return item.isEmpty() ? shown.formatted(name) : ofItem.formatted(item, name);
    }
}
