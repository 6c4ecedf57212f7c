package dev.aftercart.notify.template;

import dev.aftercart.explain.Diagnostic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A template's text, and what was found wrong in it. Offsets become lines and columns here. */
final class Source {

    /** Whoever has more faults than this reads the first ones. */
    private static final int MOST_DIAGNOSTICS = 100;

    private final String text;
    private final int[] lineStarts;
    private final String block;
    private final List<Diagnostic> diagnostics;

    Source(String text) {
        this("", text, new ArrayList<>());
    }

    private Source(String block, String text, List<Diagnostic> diagnostics) {
        this.block = block;
        this.text = text;
        this.diagnostics = diagnostics;
        this.lineStarts = lineStarts(text);
    }

    /** The text of a block; what is wrong in it is told under its name, together with the rest. */
    Source block(String name, String itsText) {
        return new Source(name, itsText, diagnostics);
    }

    String text() {
        return text;
    }

    void error(Fault fault) {
        error(fault.offset(), fault.getMessage(), fault.allowed());
    }

    void error(int offset, String message, List<String> allowed) {
        if (diagnostics.size() < MOST_DIAGNOSTICS) {
            diagnostics.add(at(Diagnostic.error(block, message).allowing(allowed), offset));
        }
    }

    void warning(int offset, String message) {
        if (diagnostics.size() < MOST_DIAGNOSTICS) {
            diagnostics.add(at(Diagnostic.warning(block, message), offset));
        }
    }

    boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics.stream()
                .sorted(Comparator.comparingInt(Diagnostic::line).thenComparingInt(Diagnostic::column))
                .toList();
    }

    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    int column(int offset) {
        return offset - lineStarts[line(offset) - 1] + 1;
    }

    private Diagnostic at(Diagnostic diagnostic, int offset) {
        return diagnostic.at(line(offset), column(offset));
    }

    private static int[] lineStarts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts.add(i + 1);
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
