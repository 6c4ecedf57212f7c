package dev.aftercart.notify.template;

import dev.aftercart.notify.template.Run.Jump;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The parts of a template between two tags, one after the other. */
final class Body {

    static final Body EMPTY = new Body(new Node[0]);

    private final Node[] nodes;

    private Body(Node[] nodes) {
        this.nodes = nodes;
    }

    static Body of(List<Node> nodes) {
        List<Node> joined = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            int last = joined.size() - 1;
            if (node instanceof Node.Show show && last >= 0 && joined.get(last) instanceof Node.Literal text) {
                joined.set(last, new Node.Show(text.text(), show.expression(), show.slot()));
            } else {
                joined.add(node);
            }
        }
        return new Body(joined.toArray(Node[]::new));
    }

    /** The same without its texts, for where nothing but white space could be put out: Liquid puts out nothing there. */
    Body withoutText() {
        return of(Arrays.stream(nodes)
                .filter(node -> !(node instanceof Node.Literal))
                .toList());
    }

    boolean isBlank() {
        for (Node node : nodes) {
            if (!node.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** How many characters it usually puts out; loops within loops are reckoned to have one round. */
    int usual(int rounds) {
        int usual = 0;
        for (Node node : nodes) {
            usual += node.usual(rounds);
        }
        return usual;
    }

    void render(Run run) {
        run.steps(nodes.length);
        for (Node node : nodes) {
            node.render(run);
            if (run.jump != Jump.NONE) {
                return;
            }
        }
    }
}
