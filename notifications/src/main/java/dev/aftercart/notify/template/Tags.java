package dev.aftercart.notify.template;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tags that there are, and what to write in place of those that there are not. */
final class Tags {

    static final List<String> NAMES = List.of(
            "if",
            "unless",
            "case",
            "for",
            "break",
            "continue",
            "assign",
            "capture",
            "increment",
            "decrement",
            "cycle",
            "echo",
            "liquid",
            "render",
            "comment",
            "#",
            "raw");

    private static final Set<String> INNER = Set.of(
            "elsif", "else", "when", "endif", "endunless", "endcase", "endfor", "endcapture", "endraw", "endcomment");

    private static final Map<String, String> INSTEAD = Map.of(
            "include", "{% render 'name' %}",
            "section", "{% render 'name' %}",
            "sections", "{% render 'name' %}",
            "layout", "{% render 'name' %}",
            "tablerow", "{% for item in list %} with <tr> and <td>",
            "ifchanged", "{% if %} with {% assign %}",
            "form", "an address as a value, in <a href>",
            "paginate", "{% for item in list limit: 10 offset: 10 %}",
            "style", "<style>",
            "doc", "{% comment %}");

    private Tags() {}

    static boolean isInner(String name) {
        return INNER.contains(name);
    }

    static Fault unknown(Token token) {
        String instead = INSTEAD.get(token.name());
        return new Fault(
                token.offset(),
                "there is no tag \"" + token.name() + "\"" + (instead == null ? "" : "; write " + instead),
                NAMES);
    }
}
