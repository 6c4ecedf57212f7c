package dev.aftercart.returns;

import java.util.List;
import java.util.Objects;

/**
 * The statutory rights of one legal order, in one version: the floor below which no decision goes. It is stated to the best of
 * our knowledge and is no legal advice; whoever trades confirms it. Immutable and thread-safe.
 *
 * @param id such as {@code eu}
 * @param version such as {@code 2026-06}
 * @param source where it is written
 * @param rights the rights; the ids differ
 * @param toConfirm what is not certain enough to decide by, and should be looked up: for the shop's lawyer
 */
public record Floor(String id, String version, String source, List<Right> rights, List<String> toConfirm) {

    /** Takes copies. */
    public Floor {
        Forms.code("a floor's id", id);
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(source, "source");
        rights = List.copyOf(rights);
        toConfirm = List.copyOf(toConfirm);
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
