package dev.aftercart.order;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import dev.aftercart.internal.document.Fields;
import dev.aftercart.internal.document.Forms;
import dev.aftercart.internal.document.Nearest;
import dev.aftercart.internal.document.Node;
import dev.aftercart.tracking.Milestone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads a status model from a document, and finds everything that is wrong with it. */
final class StatusReader {

    private static final Comparator<Diagnostic> AS_IN_DOCUMENT =
            Comparator.comparingInt(Diagnostic::line).thenComparingInt(Diagnostic::column);

    /** Nobody mends more at once; a document made to have a million would fill the memory with what is allowed. */
    private static final int MOST_FAULTS = 200;

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Fields root;
    private final StatusParts parts;
    private final StatusModelDraft draft;
    private final Map<String, Fields> statuses;
    private final List<String> names;

    private StatusReader(Node document, StatusParts parts) {
        this.root = new Fields(document, "", diagnostics);
        this.parts = parts;
        this.draft = new StatusModelDraft(root.required("name", StatusModelDraft::checkedName, "?"));
        this.statuses = root.objects("statuses");
        this.names = statuses.size() > StatusFaults.MOST ? List.of() : List.copyOf(statuses.keySet());
    }

    static Parsed<StatusModel> read(Parsed<Node> document, StatusParts parts) {
        Optional<Node> tree = document.value();
        return tree.isEmpty() ? Parsed.failed(document.diagnostics()) : new StatusReader(tree.get(), parts).read();
    }

    private Parsed<StatusModel> read() {
        if (parts.calendar() != null) {
            draft.calendar(parts.calendar());
        }
        statuses.forEach(this::describe);
        start();
        statuses.forEach(this::lead);
        root.refuseOthers();
        draft.check().forEach(this::place);
        diagnostics.sort(AS_IN_DOCUMENT);
        return diagnostics.isEmpty() ? Parsed.of(draft.build(), List.of()) : Parsed.failed(listed());
    }

    private List<Diagnostic> listed() {
        int more = diagnostics.size() - MOST_FAULTS;
        if (more <= 0) {
            return diagnostics;
        }
        List<Diagnostic> listed = new ArrayList<>(diagnostics.subList(0, MOST_FAULTS));
        listed.add(Diagnostic.error("", more + " more faults are not listed"));
        return listed;
    }

    private void start() {
        int before = diagnostics.size();
        root.single("start")
                .filter(start -> isKnown(root, start, "start"))
                .ifPresent(start -> draft.startIn(start.text()));
        if (diagnostics.size() > before) {
            draft.markIncomplete();
        }
    }

    private void describe(String name, Fields status) {
        draft.about(name);
        Milestone milestone = status.optionalOne("is", Milestone.class);
        if (milestone != null) {
            draft.is(milestone);
        }
        Stay stay = status.optional("within", Stay::parse);
        if (stay != null) {
            draft.within(() -> stay, "within");
        }
        say(status);
        each(status, "unless", parts.guards(), (key, guard) -> draft.when(guard, key));
        each(status, "onEntering", parts.hooks(), draft::onEntering);
        if (status.flag("end")) {
            draft.end();
        }
    }

    private void say(Fields status) {
        Fields words = status.optionalObject("says");
        if (words != null) {
            words.tree().members().forEach((language, said) -> {
                if (said.isObject() || said.kind() == Node.Kind.LIST) {
                    words.fault(said, language, "must be a single value", List.of());
                } else {
                    draft.says(language, said.text());
                }
            });
        }
        String phrase = status.optional("phrase", String::valueOf);
        if (phrase != null) {
            draft.phrase(phrase);
        }
    }

    private <T> void each(Fields status, String field, Map<String, T> known, BiConsumer<String, T> taker) {
        for (Node named : status.oneOrMore(field)) {
            T part = known.get(named.text());
            if (part != null) {
                taker.accept(named.text(), part);
            } else {
                unknown(status, named, field, List.copyOf(known.keySet()));
            }
        }
    }

    private void lead(String name, Fields status) {
        int before = diagnostics.size();
        for (Node next : status.oneOrMore("then")) {
            if (isKnown(status, next, "then")) {
                draft.way(name, next.text());
            }
        }
        status.refuseOthers();
        if (diagnostics.size() > before || !status.tree().isObject()) {
            draft.markIncomplete();
        }
    }

    private boolean isKnown(Fields fields, Node named, String field) {
        if (statuses.containsKey(named.text())) {
            return true;
        }
        unknown(fields, named, field, names);
        return false;
    }

    private void unknown(Fields fields, Node named, String field, List<String> known) {
        String hint = diagnostics.size() < MOST_FAULTS ? Nearest.hint(named.text(), known) : "";
        fields.fault(named, field, "there is no \"" + Forms.shortened(named.text()) + "\"" + hint, known);
    }

    /** A fault of the model gets the place of its status. */
    private void place(Diagnostic fault) {
        Fields status = statuses.get(fault.path());
        Node all = root.tree().members().get("statuses");
        Node name = all == null ? null : all.name(fault.path());
        if (status == null || name == null) {
            root.fault(root.tree(), "", fault.message(), fault.allowed());
        } else {
            status.fault(name, "", fault.message(), fault.allowed());
        }
    }
}
