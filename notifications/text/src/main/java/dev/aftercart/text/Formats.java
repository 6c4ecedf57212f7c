package dev.aftercart.text;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DateIntervalInfo;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.text.SimpleFormatter;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.joda.money.Money;

/**
 * Numbers, money and dates in one language, with the Gregorian calendar. Thread-safe. Each format is made once, at its first
 * use; what ICU cannot share between threads is pooled.
 */
final class Formats {

    /** CLDR may bring the riyal sign of Unicode 17, which the fonts of most mail clients lack: it would show as a box. */
    private static final char NEW_RIYAL_SIGN = '\u20C1';

    /** CLDR puts it before AM and PM; fonts that lack it show a box, and old telephones too. */
    private static final char NARROW_SPACE = '\u202F';

    /** CLDR puts it around the dash of a range. */
    private static final char THIN_SPACE = '\u2009';

    private static final int LAST_YEAR = 9999;

    /** A skeleton that asks for times of day alone. */
    private static final Pattern TIME = Pattern.compile("[jJChHkKabBms]+");

    private final ULocale locale;
    private final LocalizedNumberFormatter numbers;
    private final PluralRules cardinals;
    private final PluralRules ordinals;
    private final Map<String, Integer> currencyDigits = new ConcurrentHashMap<>();
    private final Map<Price, LocalizedNumberFormatter> amounts = new ConcurrentHashMap<>();
    private final Map<String, Pool<DateFormat>> dates = new ConcurrentHashMap<>();
    private final Map<String, Pool<DateIntervalFormat>> ranges = new ConcurrentHashMap<>();
    private final Map<String, String> countries = new ConcurrentHashMap<>();
    private final RelativeDays relativeDays;
    private final String rangePattern;

    Formats(Locale language, Digits digits) {
        locale = withDigits(ULocale.forLocale(language).setKeywordValue("calendar", "gregorian"), digits);
        numbers = NumberFormatter.withLocale(locale);
        cardinals = PluralRules.forLocale(locale, PluralType.CARDINAL);
        ordinals = PluralRules.forLocale(locale, PluralType.ORDINAL);
        relativeDays = new RelativeDays(locale);
        rangePattern = new DateIntervalInfo(locale).getFallbackIntervalPattern();
    }

    /** An amount's looks. */
    private record Price(String currency, int digits, boolean byCode) {}

    private static ULocale withDigits(ULocale locale, Digits digits) {
        return switch (digits) {
            case LANGUAGE -> locale;
            case LATIN -> locale.setKeywordValue("numbers", "latn");
            case ARABIC -> locale.getLanguage().equals("ar") ? locale.setKeywordValue("numbers", "arab") : locale;
        };
    }

    String number(long value) {
        return numbers.format(value).toString();
    }

    String pluralForm(long value, boolean ordinal) {
        return (ordinal ? ordinals : cardinals).select((double) value);
    }

    /** The amount with the digits that the language shows for the currency, or all of the currency's when those would round. */
    String money(Money money) {
        String code = money.getCurrencyUnit().getCode();
        int scale = Math.max(0, money.getAmount().stripTrailingZeros().scale());
        int usual = currencyDigits.computeIfAbsent(
                code, c -> Currency.getInstance(c).getDefaultFractionDigits());
        int digits =
                scale <= usual ? usual : Math.max(scale, money.getCurrencyUnit().getDecimalPlaces());
        String text = amount(money, new Price(code, digits, false));
        return text.indexOf(NEW_RIYAL_SIGN) < 0 ? text : amount(money, new Price(code, digits, true));
    }

    private String amount(Money money, Price price) {
        return amounts.computeIfAbsent(price, this::amountFormat)
                .format(money.getAmount())
                .toString();
    }

    private LocalizedNumberFormatter amountFormat(Price price) {
        return numbers.unit(Currency.getInstance(price.currency))
                .precision(Precision.fixedFraction(price.digits))
                .unitWidth(price.byCode ? UnitWidth.ISO_CODE : UnitWidth.SHORT);
    }

    /** The name of a country, or its code where there is none. */
    String country(String code) {
        return code.length() == 2 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z')
                ? countries.computeIfAbsent(code, c -> new ULocale("", c).getDisplayCountry(locale))
                : code;
    }

    /** The day as the language tells it from today, such as "tomorrow"; empty where it has no word for it. */
    String relativeDay(long daysAhead) {
        return relativeDays.word(daysAhead);
    }

    /** The local date and time in the form of a skeleton of CLDR, such as {@code yMMMEd}. */
    String date(LocalDateTime local, String skeleton) {
        if (isOutOfReach(local)) {
            return local.toLocalDate().toString();
        }
        Long millis = millis(local);
        return plainSpaces(dates.computeIfAbsent(skeleton, this::datePool).use(format -> format.format(millis)));
    }

    /** A range in the form of a skeleton, which says once what both ends share, such as "2:00 – 4:00 PM". */
    String range(LocalDateTime from, LocalDateTime until, String skeleton) {
        if (isOutOfReach(from) || isOutOfReach(until)) {
            return from.toLocalDate() + "/" + until.toLocalDate();
        }
        if (isOverMidnight(from, until) && TIME.matcher(skeleton).matches()) {
            return overMidnight(date(from, skeleton), date(until, skeleton));
        }
        DateInterval interval = new DateInterval(millis(from), millis(until));
        return plainSpaces(ranges.computeIfAbsent(skeleton, this::rangePool).use(format -> format.format(interval)));
    }

    private static boolean isOverMidnight(LocalDateTime from, LocalDateTime until) {
        return !from.toLocalDate().equals(until.toLocalDate()) && until.isBefore(from.plusDays(1));
    }

    /** From an evening into the next morning: ICU would put both dates in figures beside the times that were asked for. */
    private String overMidnight(String from, String until) {
        return plainSpaces(SimpleFormatter.compile(rangePattern).format(from, until));
    }

    /** A date like {@code LocalDate.MAX}, which somebody meant as "never", is written by ISO 8601 and does not overflow. */
    private static boolean isOutOfReach(LocalDateTime local) {
        return Math.abs(local.getYear()) > LAST_YEAR;
    }

    private static long millis(LocalDateTime local) {
        return local.toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    private static String plainSpaces(String text) {
        return text.replace(NARROW_SPACE, '\u00A0').replace(THIN_SPACE, ' ');
    }

    private Pool<DateFormat> datePool(String skeleton) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return new Pool<>(format, DateFormat::clone);
    }

    private Pool<DateIntervalFormat> rangePool(String skeleton) {
        DateIntervalFormat format = DateIntervalFormat.getInstance(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return new Pool<>(format, DateIntervalFormat::clone);
    }
}
