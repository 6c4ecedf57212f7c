package dev.aftercart.benchmarks.policy;

import dev.aftercart.benchmarks.policy.NeutralRule.Test;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** Drools with the executable model: rules by salience, a new session for each request, one rule fired. */
final class DroolsRow implements Row {

    private final KieBase rules;

    DroolsRow(NeutralPolicy policy) {
        this.rules = compile(drl(policy));
    }

    /** The rules from their text. */
    DroolsRow(String drl) {
        this.rules = compile(drl);
    }

    private static KieBase compile(String drl) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/policy.drl", drl);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalArgumentException(builder.getResults().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    /** The rules as a DRL document. */
    static String drl(NeutralPolicy policy) {
        StringBuilder drl = new StringBuilder("package policy\nimport ")
                .append(NeutralRequest.class.getName())
                .append("\nglobal ")
                .append(Found.class.getName())
                .append(" found\n");
        List<NeutralRule> all = policy.rules();
        for (int i = 0; i < all.size(); i++) {
            NeutralRule rule = all.get(i);
            drl.append("rule \"").append(rule.name()).append("\" salience ").append(all.size() - i);
            drl.append(" when NeutralRequest(").append(constraints(rule)).append(") then found.rule(");
            drl.append(i).append("); end\n");
        }
        return drl.toString();
    }

    private static String constraints(NeutralRule rule) {
        return rule.tests().entrySet().stream()
                .map(entry -> constraint(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String constraint(Fact fact, Test test) {
        if (!fact.isNamed()) {
            return fact.property() + " >= " + test.from() + ", " + fact.property() + " <= " + test.to();
        }
        List<Integer> values = test.values(fact).boxed().toList();
        return values.size() == 1
                ? fact.property() + " == " + values.get(0)
                : fact.property()
                        + values.stream().map(String::valueOf).collect(Collectors.joining(", ", " in (", ")"));
    }

    @Override
    public int winner(NeutralRequest request) {
        Found found = new Found();
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal("found", found);
            session.insert(request);
            session.fireAllRules(1);
            return found.winner();
        } finally {
            session.dispose();
        }
    }
}
