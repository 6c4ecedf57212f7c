package dev.aftercart.benchmarks.policy;

import dev.aftercart.benchmarks.policy.NeutralRule.Test;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes the Java that a person would write for a policy, from its data, so that nobody copies 300 rules by hand: the plain
 * chain of ifs in the order of the rules, and the careful one that switches over category and reason first and then asks only
 * what is still open.
 */
final class HandWrittenSource {

    private static final String HEAD = "package dev.aftercart.benchmarks.policy;\n\n// spotless:off\n";

    private HandWrittenSource() {}

    /**
     * Writes the classes, and the shop's policy as a document of this library.
     *
     * @param args the folders of this package's sources and resources
     * @throws IOException when that fails
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.writeString(folder.resolve("IfChain.java"), ifChain("IfChain", NeutralPolicy.six()));
        Files.writeString(folder.resolve("ShopIfChain.java"), ifChain("ShopIfChain", NeutralPolicy.shop()));
        Files.writeString(folder.resolve("NestedSwitch.java"), nestedSwitch());
        Files.writeString(Path.of(args[1]).resolve("shop.yaml"), Shop.policy().toYaml());
    }

    /** A method of ifs for each facet. */
    static String ifChain(String name, NeutralPolicy policy) {
        StringBuilder java = new StringBuilder(HEAD)
                .append("/** Written by {@link HandWrittenSource}: the rules as ifs, in their order. */\n")
                .append("final class " + name + " {\n\n    private " + name + "() {}\n");
        List<List<NeutralRule>> facets = policy.facets();
        for (int i = 0; i < facets.size(); i++) {
            java.append("\n    static int facet").append(i).append("(NeutralRequest r) {\n");
            java.append(chain(numbered(facets.get(i)), "        ")).append("    }\n");
        }
        return java.append("}\n// spotless:on\n").toString();
    }

    /** A switch over the category, a method with a switch over the reason for each that differs. */
    static String nestedSwitch() {
        Map<String, List<Integer>> bodies = new LinkedHashMap<>();
        Map<Integer, NeutralRule> rules = numbered(NeutralPolicy.small().rules());
        Fact.CATEGORY
                .numbers()
                .forEach(category -> bodies.computeIfAbsent(
                                reasons(narrowed(rules, Fact.CATEGORY, category)), body -> new ArrayList<>())
                        .add(category));
        StringBuilder java = new StringBuilder(HEAD)
                .append(
                        "/** Written by {@link HandWrittenSource}: category and reason first, then what is still open. */\n")
                .append("@SuppressWarnings(\"UnusedVariable\") // some categories leave nothing to ask\n")
                .append("final class NestedSwitch {\n\n    private NestedSwitch() {}\n\n")
                .append("    static int facet0(NeutralRequest r) {\n        return switch (r.getCategory()) {\n");
        bodies.values()
                .forEach(categories -> java.append("            case ")
                        .append(list(categories))
                        .append(" -> category")
                        .append(categories.get(0))
                        .append("(r);\n"));
        java.append("            default -> throw new IllegalArgumentException(r.toString());\n        };\n    }\n");
        bodies.forEach((body, categories) -> java.append("\n    private static int category")
                .append(categories.get(0))
                .append("(NeutralRequest r) {\n")
                .append(body)
                .append("    }\n"));
        return java.append("}\n// spotless:on\n").toString();
    }

    private static String reasons(Map<Integer, NeutralRule> rules) {
        Map<String, List<Integer>> bodies = new LinkedHashMap<>();
        Fact.REASON
                .numbers()
                .forEach(reason -> bodies.computeIfAbsent(
                                chain(narrowed(rules, Fact.REASON, reason), "                "),
                                body -> new ArrayList<>())
                        .add(reason));
        if (bodies.size() == 1) {
            return chain(narrowed(rules, Fact.REASON, 0), "        ");
        }
        StringBuilder java = new StringBuilder("        switch (r.getReason()) {\n");
        bodies.forEach((body, reasons) -> java.append("            case ")
                .append(list(reasons))
                .append(" -> {\n")
                .append(body)
                .append("            }\n"));
        return java.append("            default -> throw new IllegalArgumentException(r.toString());\n        }\n")
                .toString();
    }

    private static Map<Integer, NeutralRule> numbered(List<NeutralRule> rules) {
        Map<Integer, NeutralRule> numbered = new LinkedHashMap<>();
        rules.forEach(rule -> numbered.put(numbered.size(), rule));
        return numbered;
    }

    /** The rules that can still fit when a fact has a value, up to the first that always fits. */
    private static Map<Integer, NeutralRule> narrowed(Map<Integer, NeutralRule> rules, Fact fact, int value) {
        Map<Integer, NeutralRule> left = new LinkedHashMap<>();
        for (Map.Entry<Integer, NeutralRule> rule : rules.entrySet()) {
            Test test = rule.getValue().tests().get(fact);
            if (test == null || test.fits(fact, value)) {
                NeutralRule rest = rule.getValue().without(fact);
                left.put(rule.getKey(), rest);
                if (rest.tests().isEmpty()) {
                    return left;
                }
            }
        }
        return left;
    }

    private static String chain(Map<Integer, NeutralRule> rules, String indent) {
        StringBuilder java = new StringBuilder();
        rules.forEach((number, rule) -> {
            String condition = rule.tests().entrySet().stream()
                    .map(test -> test(test.getKey(), test.getValue()))
                    .collect(Collectors.joining(" && "));
            java.append(indent)
                    .append(condition.isEmpty() ? "" : "if (" + condition + ") ")
                    .append("return ")
                    .append(number)
                    .append(";\n");
        });
        return java.toString();
    }

    /** The quickest way to ask: one comparison, two bounds, or a bit of a constant. */
    private static String test(Fact fact, Test test) {
        String property = fact.property();
        String value = "r.get" + Character.toUpperCase(property.charAt(0)) + property.substring(1) + "()";
        if (fact.isNamed()) {
            List<Integer> values = test.values(fact).boxed().toList();
            return values.size() == 1
                    ? value + " == " + values.get(0)
                    : "((0x" + Long.toHexString(test.set()) + " >> " + value + ") & 1) != 0";
        }
        String from = test.from() > fact.least() ? value + " >= " + test.from() : "";
        String to = test.to() < fact.most() ? value + " <= " + test.to() : "";
        return from + (from.isEmpty() || to.isEmpty() ? "" : " && ") + to;
    }

    private static String list(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
