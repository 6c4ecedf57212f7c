package dev.aftercart.returns;

import dev.aftercart.returns.floor.Floors;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A policy modelled on that of a real shop, and beside it a table of cases: what is asked on which day, and what comes of it.
 *
 * <p>A table begins with {@code given: name: value; ...}, the facts of every row. Lines {@code finding: ... | why} name what the
 * analysis is expected to find, each with a reason. The first line with bars names the columns.
 */
record PolicyFixture(String name, ReturnPolicy policy, List<FixtureRow> rows, Map<String, String> findings) {

    private static final List<String> NAMES = List.of(
            "amazon-us",
            "asos-uk",
            "asos-us",
            "best-buy-us",
            "flipkart",
            "hm-us",
            "ikea-be",
            "noon",
            "rei",
            "shopee-ph",
            "zalando-2024",
            "zalando-2025",
            "zara");

    static List<PolicyFixture> all() {
        return NAMES.stream().map(PolicyFixture::of).toList();
    }

    static PolicyFixture of(String name) {
        ReturnPolicy policy = ReturnPolicy.read(
                        text(name + ".yaml"), Floors.all().toArray(Floor[]::new))
                .orThrow();
        Map<String, String> given = Map.of();
        Map<String, String> findings = new LinkedHashMap<>();
        List<FixtureRow> rows = new ArrayList<>();
        List<String> columns = List.of();
        for (String line : text(name + ".cases").lines().toList()) {
            if (line.startsWith("given:")) {
                given = facts(line.substring("given:".length()));
            } else if (line.startsWith("finding:")) {
                List<String> parts = cells(line.substring("finding:".length()));
                findings.put(parts.get(0), parts.get(1));
            } else if (!line.isBlank() && !line.startsWith("#") && columns.isEmpty()) {
                columns = cells(line);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(row(policy, given, columns, cells(line)));
            }
        }
        return new PolicyFixture(name, policy, rows, findings);
    }

    /** The lines that a finding is expected by; in them {@code *} stands for any part of a right's name. */
    Stream<String> arguing(String finding) {
        return findings.keySet().stream()
                .filter(line -> finding.matches(
                        Arrays.stream(line.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"))));
    }

    private static FixtureRow row(
            ReturnPolicy policy, Map<String, String> given, List<String> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException("a row has the cells " + columns + ", but was " + cells);
        }
        Map<String, String> facts = new LinkedHashMap<>(given);
        Map<String, String> expected = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            switch (columns.get(i)) {
                case "asked" -> facts.put("asked", cells.get(i));
                case "facts" -> facts.putAll(facts(cells.get(i)));
                default -> expected.put(columns.get(i), cells.get(i));
            }
        }
        return new FixtureRow(policy, facts, expected);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }

    private static Map<String, String> facts(String text) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String fact : text.split(";")) {
            if (!fact.isBlank()) {
                String[] parts = fact.strip().split(": ", 2);
                facts.put(parts[0], parts[1]);
            }
        }
        return facts;
    }

    private static String text(String file) {
        try (InputStream stream = PolicyFixture.class.getResourceAsStream("fixtures/" + file)) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
