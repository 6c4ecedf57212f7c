package dev.aftercart.benchmarks.policy;

import java.io.Serializable;
import org.mvel2.MVEL;
import org.mvel2.ParserContext;

/** MVEL: one expression of conditionals, compiled with types, read from the bean. */
final class MvelRow implements Row {

    private final Serializable compiled;

    MvelRow(NeutralPolicy policy) {
        ParserContext types = new ParserContext();
        types.setStrongTyping(true);
        types.addInput("this", NeutralRequest.class);
        this.compiled = MVEL.compileExpression(
                Expressions.firstOf(policy.rules().stream()
                        .map(rule -> Expressions.condition(rule, Expressions::orChain))
                        .toList()),
                types);
    }

    @Override
    public int winner(NeutralRequest request) {
        return MVEL.executeExpression(compiled, request, Integer.class);
    }
}
