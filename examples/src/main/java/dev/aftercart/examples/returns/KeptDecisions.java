package dev.aftercart.examples.returns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.aftercart.returns.Case;
import dev.aftercart.returns.Domain;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.ReturnQuestion;
import dev.aftercart.returns.analysis.BoundaryCases;
import java.util.ArrayList;
import java.util.List;

/**
 * Decisions that a shop keeps as its own tests: what changes without being meant to is seen in them. A line holds a request
 * and what is decided, without the fingerprint of the policy, which differs for every other policy, and without the
 * explanation, which may be worded better one day.
 */
public final class KeptDecisions {

    private static final ObjectMapper JSON = new ObjectMapper();

    private KeptDecisions() {}

    /**
     * One kept decision.
     *
     * @param question what is asked
     * @param expected what was decided, as JSON
     */
    public record Kept(ReturnQuestion question, String expected) {}

    /**
     * The lines to keep.
     *
     * @param policy what decides today
     * @param cases what is asked
     * @return a line of JSON for each case, its id the case's name
     */
    public static List<String> lines(ReturnPolicy policy, BoundaryCases cases) {
        List<String> lines = new ArrayList<>();
        cases.cases().forEach((name, asked) -> lines.add(line(policy, question(name, asked))));
        return lines;
    }

    private static ReturnQuestion question(String name, Case asked) {
        return new ReturnQuestion(name, asked.request(), asked.at());
    }

    private static String line(ReturnPolicy policy, ReturnQuestion question) {
        return "{\"request\":" + question.toJson() + ",\"decision\":" + decision(policy, question) + "}";
    }

    /**
     * Reads a line.
     *
     * @param line the line
     * @param domain what the policy speaks about
     * @return what is asked and what was decided
     * @throws IllegalArgumentException when it is no such line
     */
    public static Kept read(String line, Domain domain) {
        JsonNode kept = tree(line);
        ReturnQuestion question =
                ReturnQuestion.read(kept.path("request").toString(), domain).orThrow();
        return new Kept(question, kept.path("decision").toString());
    }

    /**
     * Decides again.
     *
     * @param policy the policy
     * @param question what is asked
     * @return what is decided now, to be compared with {@link Kept#expected}
     */
    public static String decision(ReturnPolicy policy, ReturnQuestion question) {
        ObjectNode decision = (ObjectNode) tree(question.decideBy(policy).toJson());
        decision.remove("policy");
        decision.path("lines").forEach(line -> ((ObjectNode) line).remove("explanation"));
        return decision.toString();
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a line of kept decisions: " + e.getOriginalMessage(), e);
        }
    }
}
