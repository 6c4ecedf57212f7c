package dev.aftercart.couriers.detect;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Where in a number a part stands, and which table has its meaning.
 *
 * @param kind what the part is about
 * @param from its first place
 * @param to the place after it
 * @param table the table's name; empty where the characters speak for themselves
 */
record PartRule(NumberPart.Kind kind, int from, int to, String table) {

    /** Reads the rules of a row, such as {@code shipper:2-7,service:8-9:ups}. */
    static List<PartRule> readAll(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(PartRule::read).toList();
    }

    private static PartRule read(String text) {
        String[] words = text.split(":");
        String[] places = words[1].split("-");
        return new PartRule(
                NumberPart.Kind.valueOf(words[0].toUpperCase(Locale.ROOT)),
                Integer.parseInt(places[0]),
                Integer.parseInt(places[1]) + 1,
                words.length > 2 ? words[2] : "");
    }

    NumberPart of(String number) {
        String code = number.substring(from, to);
        return new NumberPart(kind, code, PartMeanings.of(table, code));
    }
}
