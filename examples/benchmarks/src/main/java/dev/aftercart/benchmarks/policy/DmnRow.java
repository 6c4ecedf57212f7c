package dev.aftercart.benchmarks.policy;

import dev.aftercart.benchmarks.policy.NeutralRule.Test;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** KIE DMN: one decision table with the hit policy FIRST. */
final class DmnRow implements Row {

    private final DMNRuntime runtime;
    private final DMNModel model;

    DmnRow(NeutralPolicy policy) {
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(document(policy)), "UTF-8")
                        .setSourcePath("policy.dmn")))
                .getOrElseThrow(IllegalArgumentException::new);
        this.model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalArgumentException(model.getMessages().toString());
        }
    }

    private static String document(NeutralPolicy policy) {
        StringBuilder xml = new StringBuilder("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\""
                + " namespace=\"policy\" name=\"policy\" id=\"policy\">");
        for (Fact fact : Fact.values()) {
            String name = fact.property();
            xml.append("<inputData id=\"")
                    .append(name)
                    .append("\" name=\"")
                    .append(name)
                    .append("\"><variable name=\"");
            xml.append(name).append("\" typeRef=\"number\"/></inputData>");
        }
        xml.append("<decision id=\"winner\" name=\"winner\"><variable name=\"winner\" typeRef=\"number\"/>");
        for (Fact fact : Fact.values()) {
            xml.append("<informationRequirement id=\"needs-")
                    .append(fact.property())
                    .append("\"><requiredInput href=\"#");
            xml.append(fact.property()).append("\"/></informationRequirement>");
        }
        xml.append("<decisionTable id=\"table\" hitPolicy=\"FIRST\">");
        for (Fact fact : Fact.values()) {
            xml.append("<input id=\"in-")
                    .append(fact.property())
                    .append("\"><inputExpression typeRef=\"number\"><text>");
            xml.append(fact.property()).append("</text></inputExpression></input>");
        }
        xml.append("<output id=\"out\" typeRef=\"number\"/>");
        List<NeutralRule> rules = policy.rules();
        for (int i = 0; i < rules.size(); i++) {
            xml.append(row(i, rules.get(i)));
        }
        return xml.append("</decisionTable></decision></definitions>").toString();
    }

    private static String row(int number, NeutralRule rule) {
        StringBuilder xml = new StringBuilder("<rule id=\"rule" + number + "\">");
        for (Fact fact : Fact.values()) {
            xml.append("<inputEntry><text>")
                    .append(cell(fact, rule.tests().get(fact)))
                    .append("</text></inputEntry>");
        }
        return xml.append("<outputEntry><text>")
                .append(number)
                .append("</text></outputEntry></rule>")
                .toString();
    }

    private static String cell(Fact fact, @Nullable Test test) {
        if (test == null) {
            return "-";
        }
        return fact.isNamed()
                ? test.values(fact).mapToObj(String::valueOf).collect(Collectors.joining(","))
                : "[" + test.from() + ".." + test.to() + "]";
    }

    @Override
    public int winner(NeutralRequest request) {
        DMNContext facts = runtime.newContext();
        for (Fact fact : Fact.values()) {
            facts.set(fact.property(), request.get(fact));
        }
        Object winner = runtime.evaluateAll(model, facts).getContext().get("winner");
        return ((BigDecimal) winner).intValueExact();
    }
}
