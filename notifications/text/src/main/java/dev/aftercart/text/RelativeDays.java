package dev.aftercart.text;

import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.util.ULocale;

/** A language's words for the days around today, by CLDR. Immutable. */
final class RelativeDays {

    /** From two days ago to two days ahead; English has no word for the first and the last. */
    private static final Direction[] DAYS = {
        Direction.LAST_2, Direction.LAST, Direction.THIS, Direction.NEXT, Direction.NEXT_2
    };

    private final String[] words = new String[DAYS.length];

    RelativeDays(ULocale locale) {
        RelativeDateTimeFormatter formatter = RelativeDateTimeFormatter.getInstance(locale);
        for (int i = 0; i < DAYS.length; i++) {
            String word = formatter.format(DAYS[i], AbsoluteUnit.DAY);
            words[i] = word == null ? "" : word;
        }
    }

    /** Empty where the language has no word. */
    String word(long daysAhead) {
        return Math.abs(daysAhead) > 2 ? "" : words[(int) daysAhead + 2];
    }
}
