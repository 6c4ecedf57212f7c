package dev.aftercart.benchmarks.policy;

import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: Java predicates by priority, skipped after the first that was applied. */
final class EasyRulesRow implements Row {

    private static final String REQUEST = "request";
    private static final String WINNER = "winner";

    private final RulesEngine engine = new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
    private final Rules rules = new Rules();

    EasyRulesRow(NeutralPolicy policy) {
        List<NeutralRule> all = policy.rules();
        for (int i = 0; i < all.size(); i++) {
            NeutralRule rule = all.get(i);
            int number = i;
            rules.register(new RuleBuilder()
                    .name(rule.name())
                    .priority(i)
                    .when(facts -> rule.fits(facts.<NeutralRequest>get(REQUEST)))
                    .then(facts -> facts.put(WINNER, number))
                    .build());
        }
    }

    @Override
    public int winner(NeutralRequest request) {
        Facts facts = new Facts();
        facts.put(REQUEST, request);
        engine.fire(rules, facts);
        return facts.<Integer>get(WINNER);
    }
}
