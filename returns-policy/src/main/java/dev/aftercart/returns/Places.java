package dev.aftercart.returns;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.internal.document.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where in a document the parts of a draft stand, so that what is wrong with the draft gets a place. Not thread-safe. */
final class Places {

    private static final Comparator<Diagnostic> AS_IN_DOCUMENT =
            Comparator.comparingInt(Diagnostic::line).thenComparingInt(Diagnostic::column);

    /** Nobody mends more at once. */
    private static final int MOST = 200;

    private final Part root;
    private final List<Diagnostic> found;
    private final Map<String, Part> places = new HashMap<>();

    Places(Part root, List<Diagnostic> found) {
        this.root = root;
        this.found = found;
    }

    void put(String path, Part part) {
        places.put(path, part);
    }

    /** Adds a fault of the draft, at the place of what it is about. */
    void place(Diagnostic fault) {
        Part place = places.getOrDefault(fault.path(), root.members().getOrDefault(fault.path(), root));
        found.add(new Diagnostic(
                fault.severity(),
                place.path(),
                place.node().line(),
                place.node().column(),
                fault.message(),
                fault.allowed()));
    }

    /** What was found, in the order of the document, and not without end. */
    static List<Diagnostic> inOrder(List<Diagnostic> found) {
        List<Diagnostic> all = new ArrayList<>(found);
        all.sort(AS_IN_DOCUMENT);
        if (all.size() <= MOST) {
            return all;
        }
        List<Diagnostic> first = new ArrayList<>(
                all.stream().filter(Diagnostic::isError).limit(MOST).toList());
        first.add(Diagnostic.error("", all.size() - first.size() + " more faults are not listed"));
        return first;
    }
}
