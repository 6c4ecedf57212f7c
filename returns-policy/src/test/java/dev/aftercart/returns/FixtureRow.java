package dev.aftercart.returns;

import dev.aftercart.returns.Attribute.Scope;
import dev.aftercart.returns.terms.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One row of a table of cases: facts by the names of attributes, and the days {@code ordered}, {@code sent} and
 * {@code received}. Things happen at three in the afternoon; what is expected to be too late is asked at the first moment of
 * the day, everything else at its last.
 */
record FixtureRow(ReturnPolicy policy, Map<String, String> facts, Map<String, String> expected) {

    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
    private static final LocalTime LAST_MOMENT = LocalTime.MAX;

    FixtureRow with(String name, String value) {
        Map<String, String> others = new LinkedHashMap<>(facts);
        others.put(name, value);
        return new FixtureRow(policy, others, expected);
    }

    String fact(String name) {
        return Objects.requireNonNull(facts.get(name), () -> name + " is not stated in " + facts);
    }

    LineDecision decide() {
        boolean late = "window-closed".equals(expected.get("finding"));
        return decideAt(LocalDate.parse(fact("asked")), late ? LocalTime.MIN : LAST_MOMENT);
    }

    LineDecision decideAt(LocalDate day, LocalTime time) {
        ReturnQuestion question = question(at(day.toString(), time));
        return question.decideBy(policy).lines().get(0);
    }

    ReturnQuestion question(Instant at) {
        String line = "{\"sku\": \"THING\", \"returnable\": 9" + moment("sent", "dispatched")
                + moment("received", "delivered") + stated(Scope.LINE) + "}";
        String order = member("placed", at(fact("ordered"), AFTERNOON).toString())
                + member("zone", fact("zone"))
                + stated(Scope.ORDER);
        String text = "{\"at\": \"" + at + "\", \"order\": {\"lines\": [" + line + "]" + order
                + "}, \"return\": [{\"sku\": \"THING\"" + stated(Scope.REQUEST) + "}]}";
        return ReturnQuestion.read(text, policy.domain()).orThrow();
    }

    private String stated(Scope scope) {
        return facts.entrySet().stream()
                .filter(fact -> policy.domain()
                        .attribute(fact.getKey())
                        .filter(attribute -> attribute.scope() == scope)
                        .isPresent())
                .map(fact -> member(fact.getKey(), fact.getValue()))
                .collect(Collectors.joining());
    }

    private String moment(String fact, String member) {
        return facts.containsKey(fact)
                ? member(member, at(fact(fact), AFTERNOON).toString())
                : "";
    }

    private static String member(String name, String value) {
        return ", \"" + name + "\": \"" + value + "\"";
    }

    private Instant at(String day, LocalTime time) {
        return LocalDate.parse(day).atTime(time).atZone(ZoneId.of(fact("zone"))).toInstant();
    }

    /** What a decision shows in a column. */
    static String shown(LineDecision decision, String column) {
        boolean refused = decision.outcome() == Outcome.NO;
        return switch (column) {
            case "finding" -> Codes.of(decision.finding());
            case "last day" -> Objects.toString(decision.window().lastDay(), "-");
            case "fees" -> refused ? "-" : fees(decision.charges());
            case "gets" ->
                decision.resolutions().list().stream()
                        .map(resolution -> resolution.code())
                        .collect(Collectors.joining(", "));
            case "by" -> by(decision);
            default -> throw new IllegalArgumentException("there is no column \"" + column + "\"");
        };
    }

    private static String fees(List<ChargedFee> fees) {
        return fees.isEmpty()
                ? "free"
                : fees.stream()
                        .map(fee -> Codes.of(fee.fee().kind()) + " " + amount(fee))
                        .collect(Collectors.joining(" + "));
    }

    private static String amount(ChargedFee fee) {
        if (fee.amount() != null) {
            return fee.amount().toString();
        }
        return fee.most() == null ? "actual" : "up to " + fee.most();
    }

    /** What decided: the right of the law, the rule that refused, or the rule with the last day. */
    private static String by(LineDecision decision) {
        return decision.raisedBy()
                .map(right -> "law: " + right.id())
                .orElseGet(() -> decision.finding() == Finding.EXCLUDED
                        ? decision.rule().id()
                        : decision.rule(Facet.WINDOW).id());
    }

    @Override
    public String toString() {
        return policy.name() + " " + facts;
    }
}
