package dev.aftercart.couriers.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the tables that stand beside the code: tab-separated, {@code #} starts a comment line. */
public final class Table {

    private Table() {}

    /**
     * Reads a table of this module.
     *
     * @param owner the class beside which the file stands
     * @param name the file's name
     * @param columns how many columns each row has; columns missing at the end are empty
     * @return the rows in the order of the file
     */
    public static List<List<String>> rows(Class<?> owner, String name, int columns) {
        try (InputStream file = owner.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the table " + name + " is missing beside " + owner.getName());
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> cells(name, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + " cannot be read", e);
        }
    }

    private static List<String> cells(String name, String line, int columns) {
        String[] cells = line.split("\t", -1);
        if (cells.length > columns) {
            throw new IllegalStateException(
                    "the table " + name + " has " + columns + " columns, but a row has " + cells.length + ": " + line);
        }
        String[] row = Arrays.copyOf(cells, columns);
        Arrays.fill(row, cells.length, columns, "");
        return Arrays.stream(row).map(String::strip).toList();
    }
}
