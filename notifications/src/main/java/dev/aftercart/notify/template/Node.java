package dev.aftercart.notify.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a compiled template. */
sealed interface Node {

    void render(Run run);

    static void renderAll(List<Node> nodes, Run run) {
        for (int i = 0; i < nodes.size(); i++) {
            run.step();
            nodes.get(i).render(run);
        }
    }

    /** Text as it stands in the template. */
    record Literal(String text) implements Node {
        @Override
        public void render(Run run) {
            run.write(text);
        }
    }

    /** A value in its place. */
    record Show(Expression expression, Slot slot) implements Node {
        @Override
        public void render(Run run) {
            run.write(expression.value(run), slot, expression);
        }
    }

    /** The first branch that holds. */
    record If(List<Branch> branches, List<Node> otherwise) implements Node {
        @Override
        public void render(Run run) {
            for (Branch branch : branches) {
                run.step();
                if (branch.condition.holds(run) != branch.negated) {
                    renderAll(branch.body, run);
                    return;
                }
            }
            renderAll(otherwise, run);
        }
    }

    /** A condition and what it guards. */
    record Branch(Condition condition, boolean negated, List<Node> body) {}

    /** The first choice that has the subject among its values. */
    record Case(Expression subject, List<When> choices, List<Node> otherwise) implements Node {
        @Override
        public void render(Run run) {
            Object value = subject.value(run);
            for (When choice : choices) {
                run.step();
                if (choice.values.stream().anyMatch(each -> Values.areEqual(value, each.value(run)))) {
                    renderAll(choice.body, run);
                    return;
                }
            }
            renderAll(otherwise, run);
        }
    }

    /** Values and what they choose. */
    record When(List<Expression> values, List<Node> body) {}

    /** Once for each item of a list. */
    record For(
            String name,
            Expression list,
            @Nullable Expression limit,
            @Nullable Expression offset,
            List<Node> body,
            List<Node> otherwise)
            implements Node {

        @Override
        public void render(Run run) {
            List<?> items = list.value(run) instanceof List<?> found ? found : List.of();
            int from = bound(offset, 0, items.size(), run);
            int rounds = bound(limit, items.size() - from, items.size() - from, run);
            if (rounds > Limits.ROUNDS) {
                throw new TemplateLimitException("a loop over " + items.size() + " items; at most " + Limits.ROUNDS);
            }
            if (rounds == 0) {
                renderAll(otherwise, run);
                return;
            }
            Run.Round round = run.enter(name, rounds);
            for (int i = 0; i < rounds; i++) {
                run.step();
                round.index = i;
                round.item = items.get(from + i);
                renderAll(body, run);
            }
            run.leave(round);
        }

        private static int bound(@Nullable Expression given, int absent, int most, Run run) {
            Object value = given == null ? null : given.value(run);
            return value instanceof Number number ? (int) Math.max(0, Math.min(most, number.longValue())) : absent;
        }
    }

    /** Gives a value a name. */
    record Assign(String name, Expression expression) implements Node {
        @Override
        public void render(Run run) {
            run.assign(name, expression.value(run));
        }
    }

    /** A block, in the place where it is shown. */
    record Render(Map<String, Expression> handed, List<Node> body) implements Node {
        @Override
        public void render(Run run) {
            Map<String, @Nullable Object> values = new HashMap<>();
            handed.forEach((name, expression) -> values.put(name, expression.value(run)));
            run.inside(values, () -> renderAll(body, run));
        }
    }
}
