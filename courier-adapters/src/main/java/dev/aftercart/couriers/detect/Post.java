package dev.aftercart.couriers.detect;

import dev.aftercart.couriers.internal.Table;
import dev.aftercart.tracking.CourierCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A postal service that issues S10 numbers.
 *
 * @param country two letters of ISO 3166-1
 * @param couriers the codes of couriers here that track its numbers; empty where there is none
 * @param operator its name
 */
record Post(String country, List<CourierCode> couriers, String operator) {

    static final String TABLE = "posts";

    private static final int LETTERS = 26;
    private static final int FIRST_LETTER = 10;
    private static final List<@Nullable Post> BY_COUNTRY = read();

    /** The post whose country stands at the end of an S10 number; null when no post has these letters. */
    static @Nullable Post issuerOf(Symbols s10) {
        int last = s10.length() - 1;
        return BY_COUNTRY.get(place(s10.at(last - 1), s10.at(last)));
    }

    private static int place(int first, int second) {
        return (first - FIRST_LETTER) * LETTERS + second - FIRST_LETTER;
    }

    private static List<@Nullable Post> read() {
        List<@Nullable Post> posts = new ArrayList<>();
        for (int i = 0; i < LETTERS * LETTERS; i++) {
            posts.add(null);
        }
        for (List<String> row : Table.rows(Post.class, "posts.tsv", 3)) {
            String country = row.get(0);
            int place = place(Symbols.value(country.charAt(0)), Symbols.value(country.charAt(1)));
            posts.set(place, new Post(country, codes(row.get(1)), row.get(2)));
        }
        return posts;
    }

    static List<CourierCode> codes(String words) {
        return words.isEmpty()
                ? List.of()
                : Arrays.stream(words.split(" ")).map(CourierCode::of).toList();
    }
}
