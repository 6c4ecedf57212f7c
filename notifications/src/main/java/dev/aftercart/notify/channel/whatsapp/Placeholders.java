package dev.aftercart.notify.channel.whatsapp;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What stands in double braces in a text: all numbers or all names. */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");
    private static final Pattern ADJACENT = Pattern.compile("}}\\s*\\{\\{");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

    private final String text;
    private final Set<String> names = new LinkedHashSet<>();

    Placeholders(String text) {
        this.text = text;
        PLACEHOLDER.matcher(text).results().forEach(found -> names.add(found.group(1)));
    }

    static boolean isIn(String text) {
        return PLACEHOLDER.matcher(text).find();
    }

    /** In the sequence of the numbers, or in that of the text where they have names. */
    List<String> names() {
        return areNumbers()
                ? names.stream()
                        .map(Integer::valueOf)
                        .sorted()
                        .map(String::valueOf)
                        .toList()
                : List.copyOf(names);
    }

    String fill(Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (!areNumbers() && !names.stream().allMatch(name -> NAME.matcher(name).matches())) {
            faults.add("placeholders must be all numbers or all names of lower-case letters, digits and _, but are "
                    + names);
        }
        if (areNumbers()
                && !names().equals(IntStream.rangeClosed(1, names.size())
                        .mapToObj(String::valueOf)
                        .toList())) {
            faults.add("placeholders must be numbered from 1 without a gap, but are " + names());
        }
        String bare = text.strip();
        if (bare.startsWith("{{") || bare.endsWith("}}")) {
            faults.add("a body must neither begin nor end with a placeholder");
        }
        if (ADJACENT.matcher(text).find()) {
            faults.add("two placeholders must have words between them");
        }
        return faults;
    }

    private boolean areNumbers() {
        return names.stream().allMatch(name -> NUMBER.matcher(name).matches());
    }
}
