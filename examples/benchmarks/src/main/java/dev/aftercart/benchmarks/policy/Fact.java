package dev.aftercart.benchmarks.policy;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The ten attributes of a request. Those with names have small whole numbers for values, the others have a range. */
enum Fact {
    CATEGORY("shoes boots sneakers shirts trousers dresses underwear swimwear jewellery watches phones laptops tablets "
            + "cameras games software books toys furniture mattresses kitchen cosmetics food gift-cards"),
    REASON("style size changed-mind late defective damaged wrong-item not-as-described"),
    REGION("de fr gb sa ae in id us"),
    CONDITION("sealed unused worn-once used broken"),
    TIER("basic silver gold platinum"),
    CHANNEL("web app store"),
    FINAL_SALE("no yes"),
    DAYS(0, 800),
    PRICE(0, 200_000),
    RETURNS(0, 60);

    private final String names;
    private final int least;
    private final int most;

    Fact(String names) {
        this.names = names;
        this.least = 0;
        this.most = names.split(" ").length - 1;
    }

    Fact(int least, int most) {
        this.names = "";
        this.least = least;
        this.most = most;
    }

    /** The names of its values, by number; none for a range. */
    List<String> names() {
        return isNamed() ? List.of(names.split(" ")) : List.of();
    }

    boolean isNamed() {
        return !names.isEmpty();
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    /** What a bean's property and a variable of an expression are called. */
    String property() {
        return this == FINAL_SALE ? "finalSale" : name().toLowerCase(Locale.ROOT);
    }

    IntStream numbers() {
        return IntStream.rangeClosed(least, most);
    }

    /** Its number among the names. */
    int number(String value) {
        int number = names().indexOf(value);
        if (number < 0) {
            throw new IllegalArgumentException(this + " has no value " + value + "; it has " + names());
        }
        return number;
    }
}
