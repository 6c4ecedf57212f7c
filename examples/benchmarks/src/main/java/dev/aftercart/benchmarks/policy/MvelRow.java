package dev.aftercart.benchmarks.policy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.mvel2.MVEL;
import org.mvel2.ParserContext;

/**
 * MVEL: compiled with types, read from the bean. One expression of conditionals where it compiles them in reasonable time (500
 * take more than a minute), else an expression for each rule.
 */
final class MvelRow implements Row {

    private static final int DEEPEST = 60;

    private final List<Serializable> compiled = new ArrayList<>();

    MvelRow(NeutralPolicy policy) {
        ParserContext types = new ParserContext();
        types.setStrongTyping(true);
        types.addInput("this", NeutralRequest.class);
        List<String> conditions = policy.rules().stream()
                .map(rule -> Expressions.condition(rule, Expressions::orChain))
                .toList();
        List<String> sources = conditions.size() > DEEPEST ? conditions : List.of(Expressions.firstOf(conditions));
        sources.forEach(source -> compiled.add(MVEL.compileExpression(source, types)));
    }

    @Override
    public int winner(NeutralRequest request) {
        if (compiled.size() == 1) {
            return MVEL.executeExpression(compiled.get(0), request, Integer.class);
        }
        int first = 0;
        while (!MVEL.executeExpression(compiled.get(first), request, Boolean.class)) {
            first++;
        }
        return first;
    }
}
