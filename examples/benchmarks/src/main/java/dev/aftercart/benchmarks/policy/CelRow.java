package dev.aftercart.benchmarks.policy;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelVariableResolver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** CEL: a program for each rule, compiled once, variables read from the bean. One nested conditional for all is slower. */
final class CelRow implements Row {

    private static final Map<String, Fact> FACTS = new HashMap<>();

    static {
        for (Fact fact : Fact.values()) {
            FACTS.put(fact.property(), fact);
        }
    }

    private final List<CelRuntime.Program> programs = new ArrayList<>();

    CelRow(NeutralPolicy policy) {
        List<String> conditions = policy.rules().stream()
                .map(rule -> Expressions.condition(rule, (property, values) -> property + " in " + values))
                .toList();
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder();
        FACTS.keySet().forEach(property -> builder.addVar(property, SimpleType.INT));
        CelCompiler compiler = builder.build();
        CelRuntime runtime = CelRuntimeFactory.plannerRuntimeBuilder().build();
        try {
            for (String source : conditions) {
                programs.add(runtime.createProgram(compiler.compile(source).getAst()));
            }
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public int winner(NeutralRequest request) {
        CelVariableResolver bean = name -> Optional.ofNullable(FACTS.get(name)).map(fact -> (long) request.get(fact));
        try {
            int first = 0;
            while (!(Boolean) programs.get(first).eval(bean)) {
                first++;
            }
            return first;
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }
}
