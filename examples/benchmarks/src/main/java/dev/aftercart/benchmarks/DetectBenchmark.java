package dev.aftercart.benchmarks;

import dev.aftercart.couriers.detect.CourierCandidate;
import dev.aftercart.couriers.detect.CourierDetector;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Whose number it is, over all forms, beside a loop over the regular expressions of the same forms with their check digits. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(5)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class DetectBenchmark {

    private static final int EACH_ROUND = 64;
    private static final int CHECKED = 20_000;
    private static final int MOST_CANDIDATES = 4;

    private static final List<String> NUMBERS = List.of(
            "1Z999AA10123456784",
            "RB 123 456 785 GB",
            "9400 1112 0108 0805 4830 16",
            "45473706876",
            "62625647597285",
            "986578788855",
            "00340434171083060882",
            "TBA123456789012",
            "JD8160203862368055",
            "1Z999AA10123456785",
            "420902459261290336128704042634",
            "7 9 0 5 3 5 3 1 2 3 1 7",
            "ORDER12345",
            "GM2951173225174494",
            "LX17635036",
            "003480268917");

    private final CourierDetector detector = CourierDetector.create();
    private final RegexLoop loop = new RegexLoop(true);
    private final RegexLoop lean = new RegexLoop(false);
    private final String[] numbers = new String[EACH_ROUND];
    private final String digits = "7".repeat(100_000);
    private final String groups = "7777 ".repeat(20_000);
    private final String tenthOfGroups = "7777 ".repeat(2_000);

    /** Both rows must list the same forms: all of them where there is room for four. */
    @Setup
    public void check() {
        for (int i = 0; i < EACH_ROUND; i++) {
            numbers[i] = NUMBERS.get(i % NUMBERS.size());
        }
        NUMBERS.forEach(this::checkSame);
        Random random = new Random(4);
        for (int i = 0; i < CHECKED; i++) {
            checkSame(changed(NUMBERS.get(random.nextInt(NUMBERS.size())), random));
        }
    }

    private static String changed(String number, Random random) {
        StringBuilder changed = new StringBuilder(number);
        for (int i = random.nextInt(4); i > 0; i--) {
            int place = random.nextInt(changed.length());
            if (Character.isDigit(changed.charAt(place))) {
                changed.setCharAt(place, (char) ('0' + random.nextInt(10)));
            }
        }
        return changed.toString();
    }

    private void checkSame(String number) {
        if (!loop.formats(number).equals(lean.formats(number))) {
            throw new IllegalStateException("the loops disagree about " + number);
        }
        Set<String> ours =
                detector.detect(number).stream().map(CourierCandidate::format).collect(Collectors.toSet());
        Set<String> theirs = new HashSet<>(loop.formats(number));
        boolean same =
                detector.detect(number).size() < MOST_CANDIDATES ? ours.equals(theirs) : theirs.containsAll(ours);
        if (!same) {
            throw new IllegalStateException("the rows disagree about " + number + ": " + ours + " and " + theirs);
        }
    }

    /**
     * Ours, one number.
     *
     * @return how many candidates there were in all
     */
    @Benchmark
    @OperationsPerInvocation(EACH_ROUND)
    public int detect() {
        int candidates = 0;
        for (String number : numbers) {
            candidates += detector.detect(number).size();
        }
        return candidates;
    }

    /**
     * The loop without white space in its patterns, one number.
     *
     * @return how many forms fitted in all
     */
    @Benchmark
    @OperationsPerInvocation(EACH_ROUND)
    public int leanRegularExpressions() {
        int formats = 0;
        for (String number : numbers) {
            formats += lean.formats(number).size();
        }
        return formats;
    }

    /**
     * The loop, one number.
     *
     * @return how many forms fitted in all
     */
    @Benchmark
    @OperationsPerInvocation(EACH_ROUND)
    public int regularExpressions() {
        int formats = 0;
        for (String number : numbers) {
            formats += loop.formats(number).size();
        }
        return formats;
    }

    /**
     * Ours, 100 KB of digits without a break.
     *
     * @return how many numbers were found
     */
    @Benchmark
    public int digitsOf100Kilobytes() {
        return detector.detect(digits).size();
    }

    /**
     * Ours, 100 KB of digits in groups of four.
     *
     * @return how many numbers were found
     */
    @Benchmark
    public int groupsOf100Kilobytes() {
        return detector.detect(groups).size();
    }

    /**
     * Ours, a tenth of that: linear when it takes a tenth of the time.
     *
     * @return how many numbers were found
     */
    @Benchmark
    public int groupsOf10Kilobytes() {
        return detector.detect(tenthOfGroups).size();
    }
}
