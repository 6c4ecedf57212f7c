package dev.aftercart.benchmarks;

import dev.aftercart.couriers.detect.CourierDetector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The peer: the same table of forms as one compiled regular expression each, tried one after the other, then the check digit of
 * those that match, as the libraries over the open data do.
 */
final class RegexLoop {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s");
    private static final Pattern SPACED = Pattern.compile("(\\[[^]]*]|[0-9A-Z])(\\{[0-9,]*})?");
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** One row of the table. */
    private record Row(
            String format, Pattern pattern, @Nullable Check check, boolean postal) {}

    /** A check digit over places of the number. */
    private record Check(String rule, List<Integer> weights, String lead, int from, int place) {}

    private final boolean spaced;
    private final List<Row> rows;
    private final Set<String> countries;

    /** With spaces the patterns allow white space after each character, as those of the open data do; else it is taken out first. */
    RegexLoop(boolean spaced) {
        this.spaced = spaced;
        rows = table("number-formats.tsv").stream()
                .filter(row -> !row[3].startsWith("*"))
                .map(row -> row(row, spaced))
                .toList();
        countries = table("posts.tsv").stream().map(row -> row[0]).collect(Collectors.toSet());
    }

    private static List<String[]> table(String name) {
        try (InputStream in = Objects.requireNonNull(CourierDetector.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String regex(String shape) {
        return shape.replace("#", "[0-9]").replace("@", "[A-Z]").replace("*", "[0-9A-Z]");
    }

    private static Row row(String[] cells, boolean spaced) {
        return new Row(
                cells[0],
                Pattern.compile(
                        spaced
                                ? "\\s*" + SPACED.matcher(regex(cells[3])).replaceAll("(?:$1\\\\s*)$2")
                                : regex(cells[3])),
                cells[4].isEmpty() ? null : check(cells[4], cells[5]),
                cells[6].contains(":posts"));
    }

    private static Check check(String rule, String over) {
        List<String> words = Arrays.asList(rule.split(" "));
        int lead = words.indexOf("lead");
        List<Integer> weights = words.subList(1, lead < 0 ? words.size() : lead).stream()
                .map(Integer::valueOf)
                .toList();
        String[] places = over.split("-");
        return new Check(
                words.get(0),
                weights,
                lead < 0 ? "" : words.get(lead + 1),
                Integer.parseInt(places[0]),
                Integer.parseInt(places[1]) + 1);
    }

    /** The forms that a number has, typed with spaces between or none. */
    List<String> formats(String typed) {
        String number = spaced ? typed : WHITE_SPACE.matcher(typed).replaceAll("");
        List<String> formats = new ArrayList<>();
        for (Row row : rows) {
            if (row.pattern.matcher(number).matches() && isRight(row, number)) {
                formats.add(row.format);
            }
        }
        return formats;
    }

    private boolean isRight(Row row, String typed) {
        if (row.check == null) {
            return true;
        }
        String number = spaced ? WHITE_SPACE.matcher(typed).replaceAll("") : typed;
        return isRight(row.check, number) && (!row.postal || countries.contains(number.substring(number.length() - 2)));
    }

    private static boolean isRight(Check check, String number) {
        String over = number.substring(check.from, check.place);
        String checked = over.startsWith(check.lead) ? over : check.lead + over;
        int expected = switch (check.rule) {
            case "mod10" -> -sum(check, checked, c -> c <= '9' ? c - '0' : (c - 3) % 10);
            case "mod7" -> (int) (Long.parseLong(checked) % 7);
            case "luhn" -> -luhn(checked);
            case "s10" -> s10(checked);
            case "mod11" -> sum(check, checked, c -> c - '0') % 11;
            default -> iso7064(checked);
        };
        int modulus = check.rule.equals("iso7064") ? ALPHABET.length() : 10;
        return ALPHABET.charAt(Math.floorMod(expected, modulus)) == number.charAt(check.place);
    }

    private static int sum(Check check, String checked, IntUnaryOperator value) {
        int sum = 0;
        for (int i = 0; i < checked.length(); i++) {
            sum += value.applyAsInt(checked.charAt(i)) * check.weights.get(i % check.weights.size());
        }
        return sum;
    }

    private static int luhn(String checked) {
        int sum = 0;
        for (int i = 0; i < checked.length(); i++) {
            int digit = checked.charAt(checked.length() - 1 - i) - '0';
            int product = i % 2 == 0 ? 2 * digit : digit;
            sum += product / 10 + product % 10;
        }
        return sum;
    }

    private static int s10(String checked) {
        int sum = 0;
        for (int i = 0; i < checked.length(); i++) {
            sum += (checked.charAt(i) - '0') * ("86423597".charAt(i) - '0');
        }
        int rest = sum % 11;
        return rest == 0 ? 5 : rest == 1 ? 0 : 11 - rest;
    }

    private static int iso7064(String checked) {
        int carried = 36;
        for (int i = 0; i < checked.length(); i++) {
            carried += ALPHABET.indexOf(checked.charAt(i));
            carried = carried > 36 ? carried - 36 : carried;
            carried = 2 * carried > 36 ? 2 * carried - 37 : 2 * carried;
        }
        return 37 - carried;
    }
}
