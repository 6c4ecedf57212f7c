package dev.aftercart.returns;

import dev.aftercart.explain.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table that is being written: rules in the order in which they shall be read, then the default. Immutable: every step gives
 * a new draft, and only the last one counts.
 *
 * @param <T> what its rules say
 */
public final class TableDraft<T> {

    private final String path;
    private final List<Rule<T>> rules;
    private final List<Diagnostic> faults;

    private TableDraft(String path, List<Rule<T>> rules, List<Diagnostic> faults) {
        this.path = path;
        this.rules = rules;
        this.faults = faults;
    }

    static <T> TableDraft<T> at(String path) {
        return new TableDraft<>(path, List.of(), List.of());
    }

    /**
     * Begins the next rule; it is read when none before it fits.
     *
     * @param id its name: lower case letters and digits, with {@code -} or {@code _} between; once in a table
     * @return the rule, to be ended by what it says
     */
    public RuleDraft<T> rule(String id) {
        return new RuleDraft<>(this, id);
    }

    /**
     * The default, which is read when no rule fits. It comes last, once, and under the id {@code otherwise}.
     *
     * @param terms what holds then
     * @return the table with the default
     */
    public TableDraft<T> otherwise(T terms) {
        return with(new Rule<>(Rule.OTHERWISE, Condition.always(), terms, null, Validity.ALWAYS), null);
    }

    TableDraft<T> with(Rule<T> rule, @Nullable String fault) {
        List<Rule<T>> more = new ArrayList<>(rules);
        more.add(rule);
        List<Diagnostic> known = new ArrayList<>(faults);
        if (fault != null) {
            known.add(Diagnostic.error(path(rules.size(), rule), fault));
        }
        return new TableDraft<>(path, List.copyOf(more), List.copyOf(known));
    }

    Table<T> table() {
        return new Table<>(rules);
    }

    boolean isEmpty() {
        return rules.isEmpty() && faults.isEmpty();
    }

    /** What is wrong with the rules, each by itself and in their order. */
    List<Diagnostic> faults() {
        List<Diagnostic> all = new ArrayList<>(faults);
        Set<String> seen = new HashSet<>();
        boolean ended = false;
        for (int i = 0; i < rules.size(); i++) {
            Rule<T> rule = rules.get(i);
            String place = path(i, rule);
            check(all, !ended, place, "this can never apply, since it comes after the default");
            check(all, seen.add(rule.id()), place, "the id \"" + rule.id() + "\" is taken by a rule before it");
            single(all, place, rule);
            ended |= rule.isDefault() && rule.id().equals(Rule.OTHERWISE);
        }
        return all;
    }

    private void single(List<Diagnostic> all, String place, Rule<T> rule) {
        boolean named = !rule.id().equals(Rule.OTHERWISE);
        check(all, Forms.isCode(rule.id()), place, "a rule's id " + Forms.codeForm());
        check(
                all,
                named || rule.isDefault(),
                place,
                "the id \"otherwise\" is kept for the default, which has no condition and is always in force");
        check(
                all,
                !named || !(rule.when() instanceof Condition.Always),
                place,
                "there is no condition; say when(...), or otherwise(...) for the default");
    }

    private static void check(List<Diagnostic> all, boolean good, String place, String fault) {
        if (!good) {
            all.add(Diagnostic.error(place, fault));
        }
    }

    private String path(int index, Rule<T> rule) {
        return path + "[" + index + "] " + rule.id();
    }
}
