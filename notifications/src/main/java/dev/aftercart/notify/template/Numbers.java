package dev.aftercart.notify.template;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as Liquid counts: whole ones stay whole, the others keep at least one decimal, and what is no number is nought. */
final class Numbers {

    /** Longer texts and larger powers are somebody playing; they are no numbers. */
    private static final int LONGEST = 64;

    private Numbers() {}

    /** A value as a number; 0 when it is none. */
    static BigDecimal of(@Nullable Object value) {
        if (value instanceof Number number) {
            return exact(number);
        }
        return value instanceof String text ? parsed(text.strip()) : BigDecimal.ZERO;
    }

    static BigDecimal exact(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        if (number instanceof BigInteger whole) {
            return new BigDecimal(whole);
        }
        if (number instanceof Double || number instanceof Float) {
            double value = number.doubleValue();
            return Double.isFinite(value) ? withDecimal(new BigDecimal(number.toString())) : BigDecimal.ZERO;
        }
        return BigDecimal.valueOf(number.longValue());
    }

    /** A whole number, where the value is one or says one. */
    static @Nullable Integer whole(@Nullable Object value) {
        if (value instanceof Integer number) {
            return number;
        }
        boolean number = value instanceof Long || (value instanceof String text && isWhole(text.strip()));
        return number ? (Integer) clamped(of(value)) : null;
    }

    static boolean isNumber(@Nullable Object value) {
        return value instanceof Number
                || (value instanceof String text && text.strip().matches("-?\\d{1,64}(\\.\\d{1,64})?"));
    }

    static Object sum(BigDecimal left, BigDecimal right) {
        return shortest(left.add(right), left, right);
    }

    static Object difference(BigDecimal left, BigDecimal right) {
        return shortest(left.subtract(right), left, right);
    }

    static Object product(BigDecimal left, BigDecimal right) {
        return shortest(left.multiply(right), left, right);
    }

    /** Whole numbers divide downwards to whole numbers, as in Ruby. */
    static @Nullable Object quotient(BigDecimal left, BigDecimal right) {
        if (right.signum() == 0) {
            return null;
        }
        if (left.scale() <= 0 && right.scale() <= 0) {
            return shortest(left.divide(right, 0, RoundingMode.FLOOR), left, right);
        }
        double inexact = left.divide(right, MathContext.DECIMAL64).doubleValue();
        BigDecimal close = BigDecimal.valueOf(left.doubleValue() / right.doubleValue());
        return shortest(Double.isFinite(inexact) ? close : BigDecimal.ZERO, left, right);
    }

    static @Nullable Object remainder(BigDecimal left, BigDecimal right) {
        if (right.signum() == 0) {
            return null;
        }
        BigDecimal rest = left.remainder(right);
        boolean across = rest.signum() != 0 && rest.signum() != right.signum();
        return shortest(across ? rest.add(right) : rest, left, right);
    }

    /** To a number of decimals, half up; to tens or hundreds for a negative one. */
    static Object rounded(BigDecimal number, int decimals) {
        if (number.scale() <= 0 || decimals <= 0) {
            return whole(number.setScale(Math.max(-LONGEST, Math.min(0, decimals)), RoundingMode.HALF_UP));
        }
        BigDecimal rounded = number.setScale(Math.min(number.scale(), decimals), RoundingMode.HALF_UP);
        return withDecimal(rounded.stripTrailingZeros());
    }

    static Object whole(BigDecimal number, RoundingMode mode) {
        return whole(number.setScale(0, mode));
    }

    /** As Liquid writes it; an amount that no filter counted with keeps its noughts. */
    static String text(Number number) {
        return number instanceof Integer || number instanceof Long
                ? number.toString()
                : exact(number).toPlainString();
    }

    private static Object shortest(BigDecimal result, BigDecimal left, BigDecimal right) {
        boolean whole = left.scale() <= 0 && right.scale() <= 0;
        if (result.precision() - result.scale() > LONGEST || result.scale() > LONGEST) {
            return 0;
        }
        return whole ? whole(result) : withDecimal(result.stripTrailingZeros());
    }

    private static Object whole(BigDecimal number) {
        BigInteger value = number.toBigInteger();
        if (value.bitLength() < Integer.SIZE) {
            return value.intValue();
        }
        return value.bitLength() < Long.SIZE ? (Object) value.longValue() : new BigDecimal(value);
    }

    private static BigDecimal withDecimal(BigDecimal number) {
        return number.scale() < 1 ? number.setScale(1, RoundingMode.UNNECESSARY) : number;
    }

    private static int clamped(BigDecimal number) {
        return number.max(BigDecimal.valueOf(Integer.MIN_VALUE))
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .intValue();
    }

    private static boolean isWhole(String text) {
        return text.matches("-?\\d{1,18}");
    }

    /** Liquid reads the digits that a text begins with. */
    private static BigDecimal parsed(String text) {
        int end = text.startsWith("-") ? 1 : 0;
        int digits = end;
        end = digitsFrom(text, end);
        if (end == digits || end > LONGEST) {
            return BigDecimal.ZERO;
        }
        int point = end + 1 < text.length() && text.charAt(end) == '.' ? digitsFrom(text, end + 1) : end;
        int last = point > end + 1 && point <= LONGEST ? point : end;
        return new BigDecimal(text.substring(0, last));
    }

    private static int digitsFrom(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
