package dev.aftercart.couriers.mapped;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text with names in braces, in whose place values are put: as they are, or with <code>{name:xml}</code> so that they stay one
 * value within XML.
 *
 * @param written the text
 * @param names the names in it
 */
record Template(String written, List<String> names) {

    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_-]*)(?::([A-Za-z]+))?}");
    private static final String XML = "xml";

    Template {
        names = List.copyOf(names);
    }

    /** Reads a text whose names must be among the known. */
    static Template of(String written, Set<String> known) {
        List<String> names = names(written);
        for (String name : names) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        "{" + name + "} is not known; these are: " + String.join(", ", new TreeSet<>(known)));
            }
        }
        return new Template(written, names);
    }

    /** The names in a text, known or not. */
    static List<String> names(String written) {
        List<String> names = new ArrayList<>();
        Matcher found = NAME.matcher(written);
        while (found.find()) {
            names.add(found.group(1));
            if (found.group(2) != null && !found.group(2).equals(XML)) {
                throw new IllegalArgumentException(found.group() + " is escaped in no known way; this is: " + XML);
            }
        }
        return names;
    }

    /** The text with the values; null when one of them is missing. */
    @Nullable
    String with(Map<String, String> values) {
        for (String name : names) {
            if (!values.containsKey(name)) {
                return null;
            }
        }
        return NAME.matcher(written).replaceAll(name -> {
            String value = values.get(name.group(1));
            boolean escaped = name.group(2) != null;
            return Matcher.quoteReplacement(value == null ? name.group() : escaped ? xml(value) : value);
        });
    }

    /** A value as text or attribute of XML. */
    private static String xml(String value) {
        StringBuilder xml = new StringBuilder();
        value.chars().forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\'' -> xml.append("&apos;");
                case '\t', '\n', '\r' -> xml.append("&#").append(c).append(';');
                default -> xml.append((char) c);
            }
        });
        return xml.toString();
    }
}
