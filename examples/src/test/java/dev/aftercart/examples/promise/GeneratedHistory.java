package dev.aftercart.examples.promise;

import dev.aftercart.promise.Lane;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Orders made up with a seed: two states, some sellers, now and then a hand-over day, a slow spell in between. */
final class GeneratedHistory {

    static final LocalDate START = LocalDate.parse("2025-10-01");
    static final int DAYS = 200;

    private GeneratedHistory() {}

    static List<PastOrder> of(long seed) {
        Random random = new Random(seed);
        List<PastOrder> orders = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            for (int i = 0; i < 8; i++) {
                orders.add(order("o" + orders.size(), START.plusDays(day), random));
            }
        }
        return orders;
    }

    private static PastOrder order(String id, LocalDate bought, Random random) {
        int state = random.nextInt(2);
        int seller = random.nextInt(6);
        double mean = 5 + 8 * state + seller + (bought.getMonthValue() == 12 ? 6 : 0);
        int takes = (int) Math.round(mean * Math.exp(0.35 * random.nextGaussian()));
        LocalDate handedOver = random.nextInt(3) == 0 ? bought.plusDays(takes / 3) : null;
        Lane lane = new Lane(List.of("A", "seller" + seller), List.of(state == 0 ? "A" : "B", "10" + state), List.of());
        LocalDate promised = bought.plusDays(Math.round(1.4 * (6 + 8 * state)));
        return new PastOrder(id, lane, bought, handedOver, bought.plusDays(takes), promised);
    }
}
