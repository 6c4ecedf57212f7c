package dev.aftercart.benchmarks.policy;

import dev.aftercart.benchmarks.policy.NeutralRule.Test;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete: Java predicates by salience, a new stateless session for each request. Not thread-safe. */
final class EvreteRow implements Row {

    private static final String REQUEST = "$request";

    private final Knowledge knowledge;
    private Found found = new Found();

    EvreteRow(NeutralPolicy policy) {
        List<NeutralRule> all = policy.rules();
        RuleSetBuilder<Knowledge> builder =
                new KnowledgeService().newKnowledge().builder();
        for (int i = 0; i < all.size(); i++) {
            int number = i;
            LhsBuilder<Knowledge> rule =
                    builder.newRule(all.get(i).name()).salience(all.size() - i).forEach(REQUEST, NeutralRequest.class);
            for (Map.Entry<Fact, Test> entry : all.get(i).tests().entrySet()) {
                Fact fact = entry.getKey();
                Test test = entry.getValue();
                Predicate<Object[]> fits = values -> test.fits(fact, (Integer) values[0]);
                rule = rule.where(fits, REQUEST + "." + fact.property());
            }
            builder = rule.execute(context -> found.rule(number));
        }
        this.knowledge = builder.build();
    }

    @Override
    public int winner(NeutralRequest request) {
        found = new Found();
        knowledge.newStatelessSession().insertAndFire(request);
        return found.winner();
    }
}
