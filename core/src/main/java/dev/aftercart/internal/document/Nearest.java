package dev.aftercart.internal.document;

import java.util.Collection;
import java.util.Locale;

/** The known word that somebody probably meant. */
public final class Nearest {

    /** Longer words are not compared: nobody mistypes them, and comparing costs their length squared. */
    private static final int LONGEST = 64;

    private Nearest() {}

    /**
     * A hint at the known word that is nearest to an unknown one.
     *
     * @param word the unknown word
     * @param known the known words
     * @return a clause such as {@code ; did you mean "within"?}, or an empty text when no word is near
     */
    public static String hint(String word, Collection<String> known) {
        String best = "";
        int least = word.length() > LONGEST ? 0 : Math.max(1, word.length() / 3) + 1;
        for (String candidate : known) {
            int distance = candidate.length() > LONGEST ? least : distance(lower(word), lower(candidate));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best.isEmpty() ? "" : "; did you mean \"" + best + "\"?";
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** How many letters must be put in, taken out, exchanged, or swapped with their neighbour (optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cost(cost, a, i, b, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cost(int[][] cost, String a, int i, String b, int j) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
