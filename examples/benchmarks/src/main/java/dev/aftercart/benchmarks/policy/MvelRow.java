package dev.aftercart.benchmarks.policy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.mvel2.MVEL;
import org.mvel2.ParserContext;

/**
 * MVEL: an expression for each rule, compiled with types, read from the bean. One expression of nested conditionals takes it more
 * than a minute to compile for 500 rules, and more time to run.
 */
final class MvelRow implements Row {

    private final List<Serializable> conditions = new ArrayList<>();

    MvelRow(NeutralPolicy policy) {
        ParserContext types = new ParserContext();
        types.setStrongTyping(true);
        types.addInput("this", NeutralRequest.class);
        policy.rules().stream()
                .map(rule -> Expressions.condition(rule, Expressions::orChain))
                .forEach(source -> conditions.add(MVEL.compileExpression(source, types)));
    }

    @Override
    public int winner(NeutralRequest request) {
        int first = 0;
        while (!MVEL.executeExpression(conditions.get(first), request, Boolean.class)) {
            first++;
        }
        return first;
    }
}
