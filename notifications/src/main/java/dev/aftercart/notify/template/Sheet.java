package dev.aftercart.notify.template;

import java.util.Arrays;

/**
 * What a template has put out, up to a limit. An array of characters costs the same for Arabic as for English, and can be
 * looked at in place, which a {@code StringBuilder} of either cannot.
 */
final class Sheet {

    private final int longest;
    private char[] chars;
    private int length;

    Sheet(int longest, int expected) {
        this.longest = longest;
        this.chars = new char[Math.min(longest, expected)];
    }

    void write(String text) {
        write(text, 0, text.length());
    }

    void write(String text, int from, int to) {
        int at = length;
        int end = at + to - from;
        if (end > chars.length) {
            grow(end);
        }
        text.getChars(from, to, chars, at);
        length = end;
    }

    int length() {
        return length;
    }

    /** Takes back what was written since. */
    void cut(int begin) {
        length = begin;
    }

    private void grow(int wanted) {
        if (wanted > longest) {
            throw new TemplateLimitException("the template makes more than " + longest + " characters");
        }
        chars = Arrays.copyOf(chars, Math.min(longest, Math.max(wanted, chars.length * 2)));
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
