package dev.aftercart.text;

import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for what is unwise in the words of a wording, beyond its pattern. */
final class WordingCheck {

    /** Mail programs on telephones show about this much; see the Javadoc of {@link Texts#check}. */
    private static final int LONGEST_SUBJECT = 60;

    /** What stands behind the subject in the list of messages. */
    private static final int LONGEST_PREHEADER = 110;

    private static final int USUAL_WORDS = 12;
    private static final int USUAL_NUMBER = 8;

    private final boolean hasDigitsOfItsOwn;

    WordingCheck(String language) {
        ULocale likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(language));
        hasDigitsOfItsOwn = !NumberingSystem.getInstance(likely).getName().equals("latn");
    }

    List<String> of(String key, Message message, @Nullable Message english) {
        List<String> found = new ArrayList<>();
        String words = words(message);
        if (hasDigitsOfItsOwn && words.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            found.add("digits are written out, so a region with its own does not get them; make them an argument");
        }
        if (!Direction.withoutControls(words).equals(words)) {
            found.add("a direction or control character stands in the wording; what is filled in is isolated anyway");
        }
        if (english != null && words.equals(words(english)) && words.strip().matches("\\p{L}+\\P{L}+\\p{L}+.*")) {
            found.add("the wording is the English one");
        }
        if (isPart(key, "subject")) {
            length(message, LONGEST_SUBJECT, found);
        } else if (isPart(key, "preheader")) {
            length(message, LONGEST_PREHEADER, found);
        }
        return found;
    }

    private static boolean isPart(String key, String name) {
        return Arrays.asList(key.split("\\.")).contains(name);
    }

    private static void length(Message message, int longest, List<String> found) {
        int length = length(message);
        if (length > longest) {
            found.add("about " + length + " characters when filled in; more than " + longest + " are cut off");
        }
    }

    /** The longest that the message usually gets. */
    private static int length(Message message) {
        int length = 0;
        for (Message.Node part : message.parts()) {
            if (part instanceof Message.Literal literal) {
                length += literal.text().codePointCount(0, literal.text().length());
            } else if (part instanceof Message.Slot) {
                length += USUAL_WORDS;
            } else if (part instanceof Message.Hash) {
                length += USUAL_NUMBER;
            } else {
                length += part.branches().stream()
                        .mapToInt(WordingCheck::length)
                        .max()
                        .orElse(0);
            }
        }
        return length;
    }

    /** The words of the sentence itself, of all its forms. */
    private static String words(Message message) {
        StringBuilder words = new StringBuilder();
        message.walk(part -> {
            if (part instanceof Message.Literal literal) {
                words.append(literal.text()).append(' ');
            }
        });
        return words.toString();
    }
}
