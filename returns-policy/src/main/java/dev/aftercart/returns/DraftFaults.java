package dev.aftercart.returns;

import dev.aftercart.explain.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything that is wrong with a drafted policy, in the order of its rules. */
final class DraftFaults {

    private final List<Diagnostic> faults = new ArrayList<>();

    private DraftFaults() {}

    static List<Diagnostic> of(String name, List<DraftedRule> rules) {
        DraftFaults all = new DraftFaults();
        all.check(!name.isBlank(), "", "a policy needs a name, but it was blank");
        Set<String> seen = new HashSet<>();
        boolean ended = false;
        for (int i = 0; i < rules.size(); i++) {
            DraftedRule rule = rules.get(i);
            String path = "rules[" + i + "] " + rule.id();
            all.check(!ended, path, "this can never apply, since it comes after otherwise()");
            all.check(seen.add(rule.id()), path, "the id \"" + rule.id() + "\" is taken by a rule before it");
            all.single(path, rule);
            ended |= rule.last();
        }
        all.check(ended, "", "there is no default; end with otherwise(), so that every request gets an answer");
        return all.faults;
    }

    private void single(String path, DraftedRule rule) {
        if (rule.last()) {
            check(rule.when() == null, path, "the default has no condition; write a rule before it instead");
            check(rule.from() == null && rule.until() == null, path, "the default is in force for every order");
        } else {
            check(Forms.isCode(rule.id()), path, "a rule's id " + Forms.codeForm());
            check(!rule.id().equals(DraftedRule.OTHERWISE), path, "the id \"otherwise\" is kept for the default");
            check(rule.when() != null, path, "there is no condition; say when(...), or otherwise() for the default");
            check(
                    !(rule.when() instanceof Condition.Always),
                    path,
                    "this fits everything, so no rule after it can apply; write it as otherwise()");
        }
        check(Terms.Within.isPossible(rule.days()), path, Terms.Within.problem(rule.days()));
        check(Validity.isPossible(rule.from(), rule.until()), path, Validity.problem(rule.from(), rule.until()));
    }

    private void check(boolean good, String path, String fault) {
        if (!good) {
            faults.add(Diagnostic.error(path, fault));
        }
    }
}
