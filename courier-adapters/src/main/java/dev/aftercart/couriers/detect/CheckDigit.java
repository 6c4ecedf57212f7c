package dev.aftercart.couriers.detect;

import java.util.Arrays;
import java.util.Locale;

/**
 * The rule of a check digit: which places it is computed over, with which weights. The check digit stands right after them.
 *
 * <p>The rules are as in jkeen/tracking_number_data 2.0.0, which gathers them from the couriers and from UPU S10 and ISO/IEC 7064.
 */
final class CheckDigit {

    /** The six rules. */
    enum Rule {
        /** The weighted sum and the check digit together are a multiple of 10. UPS counts A as 2, B as 3 and so on. */
        MOD10,
        /** The number, of at most 18 digits, divided by 7 leaves the check digit. */
        MOD7,
        /** From the right every second digit doubled, the digits of the products added; with the check digit a multiple of 10. */
        LUHN,
        /** Weights 8 6 4 2 3 5 9 7, 11 less the rest by 11; 10 becomes 0 and 11 becomes 5. */
        S10,
        /** The weighted sum by 11, of the rest the last digit. */
        MOD11,
        /** ISO/IEC 7064 MOD 37,36: a check character of 36. */
        ISO7064
    }

    private static final int[] S10_WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};
    private static final int CHARACTERS = 36;

    private final Rule rule;
    private final int[] weights;
    private final int[] lead;
    private final int from;
    private final int to;

    /** With weights from the left, repeated as often as needed, and digits that belong before the places unless they stand there. */
    private CheckDigit(Rule rule, int[] weights, int[] lead, int from, int to) {
        this.rule = rule;
        this.weights = repeated(weights, lead.length + to - from + 1);
        this.lead = lead;
        this.from = from;
        this.to = to;
    }

    /** Reads the rule as the table writes it, such as {@code mod10 3 1 lead 91} over {@code 0-18}. */
    static CheckDigit read(String rule, String over) {
        String[] words = rule.split(" ");
        int lead = Arrays.asList(words).indexOf("lead");
        int end = lead < 0 ? words.length : lead;
        int[] weights = Arrays.stream(words, 1, end).mapToInt(Integer::parseInt).toArray();
        int[] digits = lead < 0
                ? new int[0]
                : words[lead + 1].chars().map(Symbols::value).toArray();
        String[] places = over.split("-");
        return new CheckDigit(
                Rule.valueOf(words[0].toUpperCase(Locale.ROOT)),
                weights,
                digits,
                Integer.parseInt(places[0]),
                Integer.parseInt(places[1]));
    }

    private static int[] repeated(int[] weights, int length) {
        int[] all = new int[length];
        for (int i = 0; i < length && weights.length > 0; i++) {
            all[i] = weights[i % weights.length];
        }
        return all;
    }

    int place() {
        return to + 1;
    }

    boolean isRight(Symbols symbols) {
        return symbols.at(place()) == expected(symbols);
    }

    /** The value of the check digit that belongs to the other places. */
    int expected(Symbols symbols) {
        return switch (rule) {
            case MOD10 -> (10 - mod10Sum(symbols) % 10) % 10;
            case MOD7 -> mod7(symbols);
            case LUHN -> (10 - luhnSum(symbols) % 10) % 10;
            case S10 -> s10(weightedSum(symbols, S10_WEIGHTS));
            case MOD11 -> weightedSum(symbols, weights) % 11 % 10;
            case ISO7064 -> iso7064(symbols);
        };
    }

    private int mod10Sum(Symbols symbols) {
        int sum = 0;
        int weight = 0;
        if (!leadStandsIn(symbols)) {
            for (int digit : lead) {
                sum += digit * weights[weight++];
            }
        }
        for (int i = from; i <= to; i++) {
            int value = symbols.at(i);
            sum += (value < 10 ? value : (value + 2) % 10) * weights[weight++];
        }
        return sum;
    }

    private boolean leadStandsIn(Symbols symbols) {
        for (int i = 0; i < lead.length; i++) {
            if (symbols.at(from + i) != lead[i]) {
                return false;
            }
        }
        return true;
    }

    private int mod7(Symbols symbols) {
        long number = 0;
        for (int i = from; i <= to; i++) {
            number = number * 10 + symbols.at(i);
        }
        return (int) (number % 7);
    }

    private int luhnSum(Symbols symbols) {
        int sum = 0;
        boolean twice = true;
        for (int i = to; i >= from; i--) {
            int value = twice ? 2 * symbols.at(i) : symbols.at(i);
            sum += value > 9 ? value - 9 : value;
            twice = !twice;
        }
        return sum;
    }

    private int weightedSum(Symbols symbols, int[] by) {
        int sum = 0;
        for (int i = from; i <= to; i++) {
            sum += symbols.at(i) * by[i - from];
        }
        return sum;
    }

    private static int s10(int sum) {
        int digit = 11 - sum % 11;
        return digit == 10 ? 0 : digit == 11 ? 5 : digit;
    }

    private int iso7064(Symbols symbols) {
        int product = CHARACTERS;
        for (int i = from; i <= to; i++) {
            int sum = (product + symbols.at(i)) % CHARACTERS;
            product = (sum == 0 ? CHARACTERS : sum) * 2 % (CHARACTERS + 1);
        }
        return (CHARACTERS + 1 - product) % CHARACTERS;
    }
}
