package dev.aftercart.returns;

import dev.aftercart.internal.document.Forms;
import dev.aftercart.internal.document.Part;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of one object that has no others than those it is known to have. What is wrong is reported, and nothing
 * is made of the object then. What is left empty is missing. Not thread-safe.
 */
final class ObjectReader {

    private final Part part;
    private final Map<String, Part> members;
    private boolean good;

    private ObjectReader(Part part) {
        this.part = part;
        this.members = part.members();
        this.members.values().removeIf(Part::isEmpty);
        this.good = part.isObject();
        if (!good) {
            part.fault("must be an object", List.of());
        }
    }

    /** Of an object whose other members somebody else reads. */
    static ObjectReader open(Part part) {
        return new ObjectReader(part);
    }

    /** Reports what is no object, and members that are not known. */
    ObjectReader(Part part, List<String> known) {
        this(part);
        for (String name : part.members().keySet()) {
            if (!known.contains(name)) {
                part.refuse(name, known);
                good = false;
            }
        }
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    /** A member that has to be there; null when it is missing or wrong, and then nothing is made. */
    <T> @Nullable T required(String name, Function<Part, @Nullable T> reader) {
        Part member = members.get(name);
        if (member == null) {
            if (part.isObject()) {
                part.fault("\"" + name + "\" is missing", List.of());
            }
            good = false;
            return null;
        }
        return kept(reader.apply(member));
    }

    /** A member that may be missing. */
    <T> @Nullable T find(String name, Function<Part, @Nullable T> reader) {
        Part member = members.get(name);
        return member == null ? null : kept(reader.apply(member));
    }

    /** A member that may be missing, and what stands for it. */
    <T> T optional(String name, Function<Part, @Nullable T> reader, T otherwise) {
        T found = find(name, reader);
        return found == null ? otherwise : found;
    }

    /** The constants of a list, or of a single one. */
    <T> List<T> each(String name, Map<String, T> known) {
        return each(name, part -> part.one(known));
    }

    /** The elements of a list, or of a single one; those that are wrong are left out. */
    <T> List<T> each(String name, Function<Part, @Nullable T> reader) {
        List<T> all = new ArrayList<>();
        Part list = members.get(name);
        for (Part each : list == null ? List.<Part>of() : list.oneOrMore()) {
            T found = kept(reader.apply(each));
            if (found != null) {
                all.add(found);
            }
        }
        return all;
    }

    private <T> @Nullable T kept(@Nullable T found) {
        good &= found != null;
        return found;
    }

    /** What is made of the members when all are right; what the maker refuses is reported. */
    <T> @Nullable T make(Supplier<T> maker) {
        if (!good) {
            return null;
        }
        try {
            return maker.get();
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            part.fault(String.valueOf(e.getMessage()), List.of());
            return null;
        }
    }

    /** What was required; only asked for while something is made. */
    <T> T given(@Nullable T found) {
        return Objects.requireNonNull(found, "what was required is there, else nothing is made");
    }

    static @Nullable Integer number(Part part) {
        return part.value(Forms::number);
    }
}
