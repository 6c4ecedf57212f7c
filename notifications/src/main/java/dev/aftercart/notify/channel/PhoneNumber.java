package dev.aftercart.notify.channel;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number with its country, as all networks know it (E.164). Providers want it with a plus, with zeros or with
 * neither; that is for their senders to write. Its text form shows its last two digits alone.
 *
 * @param e164 a plus and 7 to 15 digits, such as {@code +966501234567}
 */
public record PhoneNumber(String e164) {

    private static final Pattern FORM = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final int SHOWN = 2;

    /** Refuses what is no such number; the message does not repeat it. */
    public PhoneNumber {
        if (!FORM.matcher(e164).matches()) {
            throw new IllegalArgumentException("a number of E.164 is a plus and 7 to 15 digits; what was given is not");
        }
    }

    /**
     * Reads a number as people write it: with spaces and brackets, with 00 or a plus, with Arabic digits, or as it is dialled
     * within its country.
     *
     * @param written what was written
     * @param region the country to take it for when it names none: two capital letters, such as {@code SA}
     * @return the number; empty when no such number can exist
     */
    public static Optional<PhoneNumber> read(String written, String region) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        String home = region.toUpperCase(Locale.ROOT);
        try {
            Phonenumber.PhoneNumber number = numbers.parse(withPlus(written), home);
            return numbers.isValidNumber(number)
                    ? Optional.of(new PhoneNumber(numbers.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** Two zeros are a plus nearly everywhere, also where the region given dials abroad by other digits. */
    private static String withPlus(String written) {
        String number = written.strip();
        boolean hasZeros = number.length() > SHOWN
                && Character.digit(number.charAt(0), 10) == 0
                && Character.digit(number.charAt(1), 10) == 0;
        return hasZeros ? "+" + number.substring(2) : number;
    }

    /**
     * The number without its plus.
     *
     * @return country code and number
     */
    public String digits() {
        return e164.substring(1);
    }

    /**
     * The last two digits.
     *
     * @return text for the log
     */
    @Override
    public String toString() {
        return "number …" + e164.substring(e164.length() - SHOWN);
    }
}
