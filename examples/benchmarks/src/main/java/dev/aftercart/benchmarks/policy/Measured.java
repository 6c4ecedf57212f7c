package dev.aftercart.benchmarks.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What JMH wrote down, round by round, and rows of one round beside each other. */
final class Measured {

    private static final String BYTES = "gc.alloc.rate.norm";

    /** For each row its median in each round, in nanoseconds. */
    private final Map<String, List<Double>> medians = new LinkedHashMap<>();

    private final Map<String, Double> bytes = new LinkedHashMap<>();

    static Measured read(List<Path> rounds) throws IOException {
        Measured measured = new Measured();
        for (Path round : rounds) {
            for (JsonNode result : new ObjectMapper().readTree(round.toFile())) {
                measured.add(result);
            }
        }
        return measured;
    }

    /** A row is called by its method, or by its parameter where it has one. */
    private void add(JsonNode result) {
        String name = result.path("benchmark").asText();
        String[] words = name.split("\\.");
        String last = words[words.length - 1];
        String row = words[words.length - 2].replace("Benchmark", "") + "." + last;
        JsonNode parameter = result.path("params").path("row");
        String key = parameter.isMissingNode() ? row : row + "." + parameter.asText();
        JsonNode metric = result.path("primaryMetric");
        double unit = metric.path("scoreUnit").asText().startsWith("ms") ? 1e6 : 1;
        medians.computeIfAbsent(key, any -> new ArrayList<>())
                .add(unit * metric.path("scorePercentiles").path("50.0").asDouble());
        bytes.put(key, result.path("secondaryMetrics").path(BYTES).path("score").asDouble());
    }

    boolean has(String row) {
        return medians.containsKey(row);
    }

    /** The median of the rounds' medians, in nanoseconds. */
    double nanos(String row) {
        return middle(rounds(row));
    }

    double bytes(String row) {
        return bytes.getOrDefault(row, 0.0);
    }

    /** How many times as long as another row: the least, the median and the most of the rounds in which both ran. */
    double[] ratios(String row, String to) {
        List<Double> one = rounds(row);
        List<Double> other = rounds(to);
        List<Double> ratios = IntStream.range(0, Math.min(one.size(), other.size()))
                .mapToObj(round -> one.get(round) / other.get(round))
                .sorted()
                .toList();
        return new double[] {ratios.get(0), middle(ratios), ratios.get(ratios.size() - 1)};
    }

    private List<Double> rounds(String row) {
        List<Double> found = medians.get(row);
        if (found == null) {
            throw new IllegalArgumentException("no row " + row + "; there are " + medians.keySet());
        }
        return found;
    }

    private static double middle(List<Double> numbers) {
        List<Double> sorted = numbers.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
