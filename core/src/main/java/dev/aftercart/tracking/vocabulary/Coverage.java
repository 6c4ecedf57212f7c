package dev.aftercart.tracking.vocabulary;

import dev.aftercart.tracking.vocabulary.Reading.Fit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How much of what a provider sent was understood.
 *
 * <p>Immutable and thread-safe.
 *
 * @param provider whose codes
 * @param counts how many codes were understood how well; a fit that did not occur counts 0
 * @param examples codes that are not wholly known, each once, in the order seen, at most {@value #EXAMPLES}
 */
public record Coverage(String provider, Map<Fit, Long> counts, List<StatusCode> examples) {

    /** How many examples are kept, however many codes are seen. */
    public static final int EXAMPLES = 20;

    /** Takes copies, and counts what did not occur as 0. */
    public Coverage {
        Objects.requireNonNull(provider, "provider");
        Map<Fit, Long> all = new EnumMap<>(Fit.class);
        for (Fit fit : Fit.values()) {
            all.put(fit, counts.getOrDefault(fit, 0L));
        }
        counts = Map.copyOf(all);
        examples = List.copyOf(examples);
    }

    static Coverage of(Vocabulary vocabulary, Iterable<StatusCode> seen) {
        Map<Fit, Long> counts = new EnumMap<>(Fit.class);
        List<StatusCode> examples = new ArrayList<>();
        for (StatusCode code : seen) {
            Fit fit = vocabulary.read(code).fit();
            counts.merge(fit, 1L, Long::sum);
            boolean foreign = fit == Fit.PARTLY || fit == Fit.UNMAPPED;
            if (foreign && examples.size() < EXAMPLES && !examples.contains(code)) {
                examples.add(code);
            }
        }
        return new Coverage(vocabulary.provider(), counts, examples);
    }

    /**
     * How many codes were seen.
     *
     * @return the number, repetitions included
     */
    public long seen() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * How many codes were understood so well.
     *
     * @param fit how well
     * @return the number, repetitions included
     */
    public long count(Fit fit) {
        return counts.getOrDefault(fit, 0L);
    }

    /**
     * One line for a person.
     *
     * @return such as {@code easypost: 12 seen, 9 mapped, 1 ambiguous, 0 partly, 2 unmapped (not known: teleported)}
     */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(provider + ": " + seen() + " seen");
        for (Fit fit : Fit.values()) {
            line.append(", ").append(count(fit)).append(' ').append(fit.name().toLowerCase(Locale.ROOT));
        }
        if (!examples.isEmpty()) {
            line.append(examples.stream()
                    .map(StatusCode::toString)
                    .collect(Collectors.joining(", ", " (not known: ", ")")));
        }
        return line.toString();
    }
}
