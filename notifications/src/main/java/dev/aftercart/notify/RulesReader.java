package dev.aftercart.notify;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import dev.aftercart.internal.document.Fields;
import dev.aftercart.internal.document.Forms;
import dev.aftercart.internal.document.Node;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads message rules out of a document, and finds everything that is wrong with them. Not thread-safe. */
final class RulesReader {

    private static final Comparator<Diagnostic> AS_IN_DOCUMENT =
            Comparator.comparingInt(Diagnostic::line).thenComparingInt(Diagnostic::column);

    /** Nobody mends more at once; a document made to have a million would fill the memory with what is allowed. */
    private static final int MOST_FAULTS = 200;

    private static final int MOST_RULES = 1_000;

    private final List<Diagnostic> found = new ArrayList<>();
    private final Fields root;

    private RulesReader(Node document) {
        this.root = new Fields(document, "", found);
    }

    static Parsed<MessageRules> read(Parsed<Node> document) {
        return document.value()
                .map(tree -> new RulesReader(tree).read())
                .orElseGet(() -> Parsed.failed(document.diagnostics()));
    }

    private Parsed<MessageRules> read() {
        QuietHours quiet = quiet(root);
        List<FrequencyCap> caps = root.list("caps", RulesReader::cap);
        List<MessageRule> rules = new ArrayList<>();
        root.list("messages", fields -> {
            MessageRule rule = new RuleReader(fields).read();
            if (rule != null) {
                check(fields, rule, rules);
                rules.add(rule);
            }
            return rule;
        });
        if (root.tree().isObject() && root.tree().members().get("messages") == null) {
            root.fault(root.tree(), "", "\"messages\" is missing", List.of());
        }
        root.refuseOthers();
        return found.isEmpty()
                ? Parsed.of(MessageRules.sound(rules, quiet == null ? QuietHours.NONE : quiet, caps), List.of())
                : Parsed.failed(inOrder(found));
    }

    private static void check(Fields fields, MessageRule rule, List<MessageRule> earlier) {
        for (String fault : RuleFaults.of(rule)) {
            fields.fault(fields.tree(), "", fault, List.of());
        }
        if (earlier.size() == MOST_RULES) {
            fields.fault(fields.tree(), "", "more than " + MOST_RULES + " messages; not read further", List.of());
        }
        String conflict = earlier.size() < MOST_RULES ? RuleFaults.conflict(rule, earlier) : null;
        if (conflict != null) {
            fields.fault(fields.tree(), "", conflict, List.of());
        }
    }

    private static @Nullable FrequencyCap cap(Fields fields) {
        Consent consent = fields.one("consent", Consent.class, Consent.MARKETING);
        int most = fields.number("most", 1);
        Duration within = fields.required("within", RulesReader::duration, Duration.ofDays(1));
        fields.refuseOthers();
        return fields.make(() -> new FrequencyCap(consent, most, within));
    }

    static @Nullable QuietHours quiet(Fields parent) {
        Fields hours = parent.optionalObject("quiet");
        if (hours == null) {
            return null;
        }
        LocalTime from = hours.required("from", Forms::time, LocalTime.MIDNIGHT);
        LocalTime until = hours.required("until", Forms::time, LocalTime.MIDNIGHT);
        hours.refuseOthers();
        return hours.make(() -> new QuietHours(from, until));
    }

    static Channel[] channels(Fields fields, String name) {
        return each(fields, name, Channel::new).toArray(Channel[]::new);
    }

    /** The values of a list, or of a single one; those that are wrong are reported and left out. */
    static <T> List<T> each(Fields fields, String name, Function<String, T> parser) {
        List<T> values = new ArrayList<>();
        for (Node value : fields.oneOrMore(name)) {
            try {
                values.add(parser.apply(value.text()));
            } catch (IllegalArgumentException e) {
                fields.fault(value, name, Forms.shortened(String.valueOf(e.getMessage())), List.of());
            }
        }
        return values;
    }

    static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException(
                    "must be a time such as PT30M or P2D, but was \"" + Forms.shortened(text) + "\"", e);
        }
    }

    static List<Diagnostic> inOrder(List<Diagnostic> found) {
        List<Diagnostic> sorted = new ArrayList<>(found);
        sorted.sort(AS_IN_DOCUMENT);
        int more = sorted.size() - MOST_FAULTS;
        if (more <= 0) {
            return sorted;
        }
        List<Diagnostic> listed = new ArrayList<>(sorted.subList(0, MOST_FAULTS));
        listed.add(Diagnostic.error("", more + " more faults are not listed"));
        return listed;
    }
}
