package dev.aftercart.text;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.TreeSet;

/** Which plural forms a language needs, by CLDR. */
final class PluralForms {

    private final PluralRules cardinals;
    private final PluralRules ordinals;

    PluralForms(String language) {
        ULocale locale = ULocale.forLanguageTag(language);
        cardinals = PluralRules.forLocale(locale, PluralType.CARDINAL);
        ordinals = PluralRules.forLocale(locale, PluralType.ORDINAL);
    }

    /** A form that is for one number only, such as the Arabic {@code two}, may be written as {@code =2} instead. */
    Set<String> missing(Message.Plural plural) {
        PluralRules rules = rules(plural);
        Set<String> missing = new TreeSet<>(rules.getKeywords());
        missing.removeAll(plural.forms().keySet());
        missing.removeIf(form -> {
            double only = rules.getUniqueKeywordValue(form);
            return only != PluralRules.NO_UNIQUE_VALUE && plural.exact().containsKey((long) only + plural.offset());
        });
        return missing;
    }

    Set<String> idle(Message.Plural plural) {
        Set<String> idle = new TreeSet<>(plural.forms().keySet());
        idle.removeAll(rules(plural).getKeywords());
        return idle;
    }

    private PluralRules rules(Message.Plural plural) {
        return plural.ordinal() ? ordinals : cardinals;
    }
}
