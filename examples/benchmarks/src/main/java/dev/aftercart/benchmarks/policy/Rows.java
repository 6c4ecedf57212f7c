package dev.aftercart.benchmarks.policy;

import java.util.List;

/** The rows by name. */
final class Rows {

    /** All that decide by one facet; the number behind a name is that of the rules, where it is not 57. */
    static final List<String> ONE_FACET = List.of(
            "aftercart",
            "ifChain",
            "nestedSwitch",
            "mvel",
            "drools",
            "easyRules",
            "cel",
            "dmn",
            "evrete",
            "aftercart500",
            "mvel500",
            "drools500",
            "easyRules500",
            "cel500",
            "dmn500",
            "evrete500");

    private Rows() {}

    static NeutralPolicy policy(String row) {
        return row.endsWith("500") ? NeutralPolicy.big() : NeutralPolicy.small();
    }

    static Row row(String name) {
        NeutralPolicy policy = policy(name);
        return switch (name) {
            case "aftercart", "aftercart500" -> new AftercartRow(policy);
            case "ifChain" -> IfChain::facet0;
            case "nestedSwitch" -> NestedSwitch::facet0;
            case "mvel", "mvel500" -> new MvelRow(policy);
            case "drools", "drools500" -> new DroolsRow(policy);
            case "easyRules", "easyRules500" -> new EasyRulesRow(policy);
            case "cel", "cel500" -> new CelRow(policy);
            case "dmn", "dmn500" -> new DmnRow(policy);
            case "evrete", "evrete500" -> new EvreteRow(policy);
            default -> throw new IllegalArgumentException("no row " + name + "; there are " + ONE_FACET);
        };
    }

    static SixFacets sixFacets(String name, NeutralPolicy policy) {
        return switch (name) {
            case "aftercart" -> new AftercartRow(policy);
            case "ifChain" -> Rows::ifChains;
            default -> throw new IllegalArgumentException("no row " + name + "; there are aftercart and ifChain");
        };
    }

    private static void ifChains(NeutralRequest request, int[] into) {
        into[0] = IfChain.facet0(request);
        into[1] = IfChain.facet1(request);
        into[2] = IfChain.facet2(request);
        into[3] = IfChain.facet3(request);
        into[4] = IfChain.facet4(request);
        into[5] = IfChain.facet5(request);
    }
}
