package dev.aftercart.examples.promise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How well a risk tells orders that broke their promise from those that kept it. */
final class LateRanking {

    private final List<Ranked> orders = new ArrayList<>();

    private record Ranked(double risk, boolean isLate) {}

    void add(double risk, boolean isLate) {
        orders.add(new Ranked(risk, isLate));
    }

    /**
     * The area under the curve of true against false alarms: the chance that of a late order and one in time the late one had
     * the higher risk. One half is guessing; NaN where there are not both.
     */
    double area() {
        List<Ranked> sorted = new ArrayList<>(orders);
        sorted.sort(Comparator.comparingDouble(Ranked::risk));
        double ranksOfLate = 0;
        long late = 0;
        for (int start = 0; start < sorted.size(); ) {
            int end = endOfTie(sorted, start);
            double rank = (start + 1 + end) / 2.0;
            long lateOfTie =
                    sorted.subList(start, end).stream().filter(Ranked::isLate).count();
            ranksOfLate += rank * lateOfTie;
            late += lateOfTie;
            start = end;
        }
        double inTime = sorted.size() - late;
        return (ranksOfLate - late * (late + 1) / 2.0) / (late * inTime);
    }

    private static int endOfTie(List<Ranked> sorted, int start) {
        int end = start;
        while (end < sorted.size()
                && sorted.get(end).risk() == sorted.get(start).risk()) {
            end++;
        }
        return end;
    }
}
