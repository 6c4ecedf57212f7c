package dev.aftercart.notify.template;

import dev.aftercart.notify.template.Run.Jump;
import dev.aftercart.text.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a compiled template. */
sealed interface Node {

    int USUAL_VALUE = 24;

    void render(Run run);

    /** Whether it can put out nothing but white space. */
    default boolean isBlank() {
        return false;
    }

    /** How many characters it usually puts out, to make room beforehand, when a loop has so many rounds. */
    default int usual(int rounds) {
        return 0;
    }

    /** Text as it stands in the template. */
    record Literal(String text) implements Node {
        @Override
        public void render(Run run) {
            run.write(text);
        }

        @Override
        public int usual(int rounds) {
            return text.length();
        }

        @Override
        public boolean isBlank() {
            return text.isBlank();
        }
    }

    /** A value in its place, and the text before it: together, as most of a template is such pairs. */
    record Show(String before, Expression expression, Slot slot) implements Node {
        @Override
        public void render(Run run) {
            run.write(before);
            slot.write(expression.value(run), run);
        }

        @Override
        public int usual(int rounds) {
            return before.length() + USUAL_VALUE;
        }
    }

    /** The beginning of an address; one that may not be followed is told. */
    record Link(Expression expression, int line, int column) implements Node {
        @Override
        public void render(Run run) {
            String address = Slot.text(expression.value(run), run.output());
            if (Slot.isLink(address)) {
                Slot.ATTRIBUTE.write(address, run);
            } else {
                String about = expression instanceof Path path ? path.written() : "the address";
                run.note(about, "is no link to https, http, mailto, tel or sms; # is shown", line, column);
                run.write(Slot.NO_LINK);
            }
        }
    }

    /** The first branch that holds. */
    record If(List<Branch> branches, Body otherwise) implements Node {

        static If of(List<Branch> branches, Body otherwise) {
            If whole = new If(List.copyOf(branches), otherwise);
            return whole.isBlank()
                    ? new If(branches.stream().map(Branch::withoutText).toList(), otherwise.withoutText())
                    : whole;
        }

        @Override
        public void render(Run run) {
            for (Branch branch : branches) {
                if (branch.condition.holds(run) != branch.negated) {
                    branch.body.render(run);
                    return;
                }
            }
            otherwise.render(run);
        }

        @Override
        public int usual(int rounds) {
            int branch = branches.stream()
                    .mapToInt(each -> each.body.usual(rounds))
                    .max()
                    .orElse(0);
            return Math.max(branch, otherwise.usual(rounds));
        }

        @Override
        public boolean isBlank() {
            return branches.stream().allMatch(branch -> branch.body.isBlank()) && otherwise.isBlank();
        }
    }

    /** A condition and what it guards. */
    record Branch(Condition condition, boolean negated, Body body) {

        Branch withoutText() {
            return new Branch(condition, negated, body.withoutText());
        }
    }

    /** Each choice, once for each of its values that equals the subject; an {@code else} where none did before it. */
    record Case(Expression subject, List<When> choices) implements Node {

        static Node of(Expression subject, List<When> choices) {
            boolean blank = choices.stream().allMatch(choice -> choice.body.isBlank());
            List<When> all = blank ? choices.stream().map(When::withoutText).toList() : List.copyOf(choices);
            Pick pick = Pick.of(subject, all);
            return pick == null ? new Case(subject, all) : pick;
        }

        @Override
        public void render(Run run) {
            Object value = subject.value(run);
            boolean found = false;
            for (When choice : choices) {
                int times = choice.isElse() ? (found ? 0 : 1) : choice.count(value, run);
                found |= times > 0 && !choice.isElse();
                for (int i = 0; i < times && run.jump == Jump.NONE; i++) {
                    run.step();
                    choice.body.render(run);
                }
            }
        }

        @Override
        public int usual(int rounds) {
            return choices.stream()
                    .mapToInt(each -> each.body.usual(rounds))
                    .max()
                    .orElse(0);
        }

        @Override
        public boolean isBlank() {
            return choices.stream().allMatch(choice -> choice.body.isBlank());
        }
    }

    /** A {@code case} as most are written: each choice has words of its own, which are looked up, and {@code else} comes last. */
    record Pick(Expression subject, Map<String, Body> choices, Body otherwise) implements Node {

        /** The same as a case, or null where it is not written so. */
        static @Nullable Pick of(Expression subject, List<When> choices) {
            Map<String, Body> bodies = new HashMap<>();
            for (int i = 0; i < choices.size(); i++) {
                When choice = choices.get(i);
                if (choice.isElse) {
                    return i == choices.size() - 1 ? new Pick(subject, bodies, choice.body) : null;
                }
                for (Expression value : choice.values) {
                    boolean own = value instanceof Expression.Constant literal
                            && literal.constant() instanceof String word
                            && bodies.put(word, choice.body) == null;
                    if (!own) {
                        return null;
                    }
                }
            }
            return new Pick(subject, bodies, Body.EMPTY);
        }

        @Override
        public void render(Run run) {
            Object value = subject.value(run);
            boolean word = value instanceof String || value instanceof Wording;
            Body chosen = word ? choices.get(Values.text(value)) : null;
            run.step();
            (chosen == null ? otherwise : chosen).render(run);
        }

        @Override
        public int usual(int rounds) {
            int longest = otherwise.usual(rounds);
            for (Body body : choices.values()) {
                longest = Math.max(longest, body.usual(rounds));
            }
            return longest;
        }

        @Override
        public boolean isBlank() {
            return otherwise.isBlank() && choices.values().stream().allMatch(Body::isBlank);
        }
    }

    /** Values and what they choose; no values for {@code else}. */
    record When(List<Expression> values, boolean isElse, Body body) {

        When withoutText() {
            return new When(values, isElse, body.withoutText());
        }

        int count(@Nullable Object subject, Run run) {
            int count = 0;
            for (Expression value : values) {
                run.step();
                count += Values.areEqual(subject, value.value(run)) ? 1 : 0;
            }
            return count;
        }
    }

    /** Once for each item of a list; a block that is shown for each item is nobody's {@code parentloop}. */
    record For(TagArguments.Loop head, int local, Body body, Body otherwise, boolean isBlock) implements Node {

        static For of(TagArguments.Loop head, int local, Body body, Body otherwise) {
            boolean blank = body.isBlank() && otherwise.isBlank();
            return new For(
                    head, local, blank ? body.withoutText() : body, blank ? otherwise.withoutText() : otherwise, false);
        }

        @Override
        public void render(Run run) {
            List<?> items = Values.items(head.list().value(run));
            Scope.Continued place = new Scope.Continued(head.name());
            int from = head.continues() ? run.scope().place(place) : bound(head.offset(), 0, run);
            from = Math.min(from, items.size());
            int rounds = Math.min(bound(head.limit(), Integer.MAX_VALUE, run), items.size() - from);
            run.scope().place(place, from + rounds);
            if (rounds > Limits.ROUNDS) {
                throw new TemplateLimitException("a loop over " + items.size() + " items; at most " + Limits.ROUNDS);
            }
            if (rounds == 0) {
                otherwise.render(run);
            } else {
                List<?> part = items.subList(from, from + rounds);
                rounds(head.reversed() ? reversed(part) : part, run);
            }
        }

        private void rounds(List<?> items, Run run) {
            Round outer = run.round;
            Round round = new Round(outer, head.name(), items.size());
            run.round = isBlock ? null : round;
            run.local(local + 1, round);
            for (int i = 0; i < items.size() && run.jump != Jump.BREAK; i++) {
                run.step();
                round.index = i;
                run.local(local, items.get(i));
                run.jump = Jump.NONE;
                body.render(run);
            }
            run.jump = Jump.NONE;
            run.round = outer;
        }

        private static List<?> reversed(List<?> items) {
            List<?> copy = new ArrayList<>(items);
            Collections.reverse(copy);
            return copy;
        }

        private int bound(@Nullable Expression given, int absent, Run run) {
            Object value = given == null ? null : given.value(run);
            Integer whole = Numbers.whole(value);
            if (whole == null && value != null) {
                run.note(head.name(), "limit and offset are whole numbers", head.line(), head.column());
            }
            return whole == null ? absent : Math.max(0, whole);
        }

        @Override
        public int usual(int rounds) {
            return rounds * body.usual(1);
        }

        @Override
        public boolean isBlank() {
            return body.isBlank() && otherwise.isBlank();
        }
    }

    /** Leaves a loop, or a round of it. */
    record Leave(Jump jump) implements Node {
        @Override
        public void render(Run run) {
            run.jump = jump;
        }
    }

    /** A name to be given; in a block, what it was handed under that name is replaced. */
    record Target(String name, int local) {

        void assign(@Nullable Object value, Run run) {
            if (local == Path.NOT_LOCAL) {
                run.scope().assign(name, value);
            } else {
                run.local(local, value);
            }
        }
    }

    /** Gives a value a name. */
    record Assign(Target target, Expression expression) implements Node {
        @Override
        public void render(Run run) {
            target.assign(expression.value(run), run);
        }

        @Override
        public boolean isBlank() {
            return true;
        }
    }

    /** Gives what a body puts out a name: as text, or in a page as markup. */
    record Capture(Target target, Body body, boolean markup) implements Node {
        @Override
        public void render(Run run) {
            String text = run.captured(body);
            target.assign(markup ? new SafeHtml(text) : text, run);
        }

        @Override
        public boolean isBlank() {
            return true;
        }
    }

    /** One value after the other, each time it comes by. */
    record Cycle(@Nullable Expression group, String written, List<Expression> values, Slot slot) implements Node {
        @Override
        public void render(Run run) {
            String name = group == null ? written : "named " + Values.text(group.value(run));
            Scope.Cycle cycle = new Scope.Cycle(name);
            int turn = run.scope().place(cycle);
            if (turn < values.size()) {
                slot.write(values.get(turn).value(run), run);
            }
            run.scope().place(cycle, turn + 1 < values.size() ? turn + 1 : 0);
        }
    }

    /** Counts up and shows the number before, or counts down and shows the number after. */
    record Count(String name, boolean up, Slot slot) implements Node {
        @Override
        public void render(Run run) {
            int before = run.scope().counter(name);
            int after = up ? before + 1 : before - 1;
            run.scope().counter(name, after);
            slot.write(up ? before : after, run);
        }
    }

    /** A block, in the place where it is shown. */
    record Render(List<Expression> handed, int local, Body body) implements Node {
        @Override
        public void render(Run run) {
            for (int i = 0; i < handed.size(); i++) {
                run.local(local + i, handed.get(i).value(run));
            }
            run.isolated(body);
        }

        @Override
        public int usual(int rounds) {
            return body.usual(rounds);
        }
    }
}
