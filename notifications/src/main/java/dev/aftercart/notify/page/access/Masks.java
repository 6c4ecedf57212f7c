package dev.aftercart.notify.page.access;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Shows as much of a fact as its owner needs to know it again, and nobody else can use. */
final class Masks {

    private static final String HIDDEN = "•••";
    private static final int LONGEST_END = 3;

    private Masks() {}

    /** The initials of the first and the last word. */
    static String name(String name) {
        String[] words = name.strip().split("\\s+");
        return Arrays.stream(words.length < 2 ? words : new String[] {words[0], words[words.length - 1]})
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining(" "));
    }

    /** Its end: three characters, and never more than half of it. */
    static String postcode(String postcode) {
        String code = postcode.replaceAll("[\\s-]", "");
        return HIDDEN + end(code, Math.min(LONGEST_END, code.length() / 2));
    }

    /** The last two digits. */
    static String phone(String phone) {
        String digits = phone.codePoints()
                .filter(Character::isDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return HIDDEN + (digits.length() < 6 ? "" : " " + end(digits, 2));
    }

    /** The first letters of both sides, and what stands behind the last dot. */
    static String email(String email) {
        int at = email.lastIndexOf('@');
        int dot = email.lastIndexOf('.');
        if (at < 1 || dot < at + 2) {
            return HIDDEN;
        }
        return first(email) + HIDDEN + "@" + first(email.substring(at + 1)) + HIDDEN + email.substring(dot);
    }

    private static String first(String text) {
        return text.substring(0, text.offsetByCodePoints(0, 1));
    }

    private static String end(String text, int length) {
        return text.substring(text.length() - length);
    }
}
