package dev.aftercart.text;

import com.ibm.icu.number.FormattedNumber;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.joda.money.Money;

/** Numbers, money and dates in one language, with the Gregorian calendar. Thread-safe: ICU's date formats are copied for each use. */
final class Formats {

    /** CLDR may bring the riyal sign of Unicode 17, which the fonts of most mail clients lack: it would show as a box. */
    private static final char NEW_RIYAL_SIGN = '\u20C1';

    /** CLDR puts it before AM and PM; fonts that lack it show a box, and old telephones too. */
    private static final char NARROW_SPACE = '\u202F';

    private final ULocale locale;
    private final LocalizedNumberFormatter numbers;
    private final PluralRules cardinals;
    private final PluralRules ordinals;
    private final Map<String, DateFormat> dates = new ConcurrentHashMap<>();

    Formats(Locale language, Digits digits) {
        ULocale gregorian = ULocale.forLocale(language).setKeywordValue("calendar", "gregorian");
        locale = digits == Digits.LATIN ? gregorian.setKeywordValue("numbers", "latn") : gregorian;
        numbers = NumberFormatter.withLocale(locale);
        cardinals = PluralRules.forLocale(locale, PluralType.CARDINAL);
        ordinals = PluralRules.forLocale(locale, PluralType.ORDINAL);
    }

    String number(long value) {
        return numbers.format(value).toString();
    }

    String pluralForm(long value, boolean ordinal) {
        return (ordinal ? ordinals : cardinals).select((double) value);
    }

    /** The amount with the digits that the language shows for the currency, or all of the currency's when those would round. */
    String money(Money money) {
        Currency currency = Currency.getInstance(money.getCurrencyUnit().getCode());
        int scale = Math.max(0, money.getAmount().stripTrailingZeros().scale());
        int usual = currency.getDefaultFractionDigits();
        int digits =
                scale <= usual ? usual : Math.max(scale, money.getCurrencyUnit().getDecimalPlaces());
        LocalizedNumberFormatter amounts = numbers.unit(currency).precision(Precision.fixedFraction(digits));
        FormattedNumber text = amounts.format(money.getAmount());
        return text.toString().indexOf(NEW_RIYAL_SIGN) < 0
                ? text.toString()
                : amounts.unitWidth(UnitWidth.ISO_CODE)
                        .format(money.getAmount())
                        .toString();
    }

    /** The name of a country, or its code where there is none. */
    String country(String code) {
        return code.length() == 2 ? new ULocale("", code).getDisplayCountry(locale) : code;
    }

    /** The local date and time in the form of a skeleton of CLDR, such as {@code yMMMEd}. */
    String date(LocalDateTime local, String skeleton) {
        DateFormat format = dates.computeIfAbsent(skeleton, this::dateFormat).clone();
        return format.format(Date.from(local.toInstant(ZoneOffset.UTC))).replace(NARROW_SPACE, '\u00A0');
    }

    private DateFormat dateFormat(String skeleton) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }
}
