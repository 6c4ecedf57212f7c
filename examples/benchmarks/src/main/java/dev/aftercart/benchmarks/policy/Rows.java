package dev.aftercart.benchmarks.policy;

import java.util.List;

/** The rows by name. */
final class Rows {

    /** All that decide by one facet. */
    static final List<String> ONE_FACET = List.of(
            "aftercart", "ifChain", "nestedSwitch", "mvel", "drools", "easyRules", "cel", "dmn", "evrete");

    private Rows() {}

    static Row row(String name, NeutralPolicy policy) {
        return switch (name) {
            case "aftercart" -> new AftercartRow(policy);
            case "ifChain" -> IfChain::facet0;
            case "nestedSwitch" -> NestedSwitch::facet0;
            case "mvel" -> new MvelRow(policy);
            case "drools" -> new DroolsRow(policy);
            case "easyRules" -> new EasyRulesRow(policy);
            case "cel" -> new CelRow(policy);
            case "dmn" -> new DmnRow(policy);
            case "evrete" -> new EvreteRow(policy);
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
