package dev.aftercart.returns;

import dev.aftercart.explain.Explanation;
import dev.aftercart.explain.Phrase;
import dev.aftercart.returns.terms.Fee;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A decision as a document: what was found for each line, by which rules, and the keys of the words for it. */
final class DecisionWriter {

    private DecisionWriter() {}

    static Map<String, Object> write(Decision decision) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("outcome", Codes.of(decision.outcome()));
        object.put("lines", decision.lines().stream().map(DecisionWriter::line).toList());
        put(
                object,
                "charges",
                decision.charges().stream().map(DecisionWriter::charge).toList());
        object.put("policy", stamp(decision.policy()));
        return object;
    }

    private static Map<String, Object> stamp(PolicyStamp stamp) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", stamp.name());
        if (!stamp.version().isEmpty()) {
            object.put("version", stamp.version());
        }
        object.put("fingerprint", stamp.fingerprint());
        put(object, "floors", stamp.floors());
        return object;
    }

    private static Map<String, Object> line(LineDecision line) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("sku", line.asked().line().sku().value());
        object.put("quantity", line.asked().quantity());
        object.put("outcome", Codes.of(line.outcome()));
        object.put("finding", Codes.of(line.finding()));
        object.put("basis", Codes.of(line.basis()));
        line.raisedBy().ifPresent(right -> object.put("raised-by", right(right)));
        object.put("window", window(line.window()));
        put(object, "send-back-by", line.sendBackBy());
        put(object, "arrive-by", line.arriveBy());
        Map<String, Object> rules = new LinkedHashMap<>();
        Facet.all().forEach(facet -> rules.put(facet.name(), line.rule(facet).id()));
        object.put("rules", rules);
        put(
                object,
                "charges",
                line.charges().stream().map(DecisionWriter::charge).toList());
        TermsWriter terms = new TermsWriter(Map.of());
        object.put("resolutions", terms.write(line.resolutions()));
        object.put("methods", terms.write(line.methods()));
        object.put("control", terms.write(line.control()));
        put(
                object,
                "budgets",
                line.budgets().stream().map(DecisionWriter::budget).toList());
        object.put("explanation", explanation(line.explanation()));
        return object;
    }

    private static Map<String, Object> right(Right right) {
        return TermsWriter.object("right", right.id(), "article", right.article());
    }

    private static Map<String, Object> window(ReturnWindow window) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("zone", window.zone().getId());
        if (window.anchor() != null) {
            object.put("after", Codes.of(window.anchor()));
        }
        put(object, "started-on", window.startedOn());
        put(object, "last-day", window.lastDay());
        if (window.unlimited()) {
            object.put("unlimited", true);
        }
        return object;
    }

    private static Map<String, Object> charge(ChargedFee charged) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("fee", Codes.of(charged.fee().kind()));
        if (charged.amount() != null) {
            object.put("amount", charged.amount().toString());
        } else if (charged.most() != null) {
            object.put("at-most", charged.most().toString());
        }
        if (charged.fee().per() != Fee.Per.RETURN) {
            object.put("per", Codes.of(charged.fee().per()));
        }
        return object;
    }

    private static Map<String, Object> budget(BudgetUse use) {
        Map<String, Object> object = TermsWriter.object("budget", use.name(), "allowed", use.allowed());
        object.put("used", use.used());
        object.put("drawn", use.drawn());
        return object;
    }

    private static Map<String, Object> explanation(Explanation explanation) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("answer", PhraseDocument.write(explanation.rule()));
        object.put("facts", phrases(explanation.facts()));
        object.put("changes", phrases(explanation.changes()));
        return object;
    }

    private static List<Object> phrases(List<Phrase> phrases) {
        return phrases.stream().map(PhraseDocument::write).toList();
    }

    private static void put(Map<String, Object> object, String name, @Nullable LocalDate day) {
        if (day != null) {
            object.put(name, day.toString());
        }
    }

    private static void put(Map<String, Object> object, String name, List<?> values) {
        if (!values.isEmpty()) {
            object.put(name, values);
        }
    }
}
