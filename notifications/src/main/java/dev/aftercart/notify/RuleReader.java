package dev.aftercart.notify;

import dev.aftercart.internal.document.Fields;
import dev.aftercart.internal.document.Forms;
import dev.aftercart.internal.document.Nearest;
import dev.aftercart.internal.document.Node;
import dev.aftercart.order.EventKind;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Hindrance;
import dev.aftercart.tracking.Milestone;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads one message of the rules. Not thread-safe. */
final class RuleReader {

    private static final MessageKind NONE = new MessageKind("none");
    private static final Trigger NO_TRIGGER = Trigger.anyStatus();

    /** What can be looked for, where that is a closed list. */
    private static final Map<Trigger.Sort, List<String>> KNOWN = known();

    private final Fields fields;

    RuleReader(Fields fields) {
        this.fields = fields;
    }

    private static Map<Trigger.Sort, List<String>> known() {
        List<String> milestones =
                Stream.of(Milestone.values()).map(Trigger::code).toList();
        Map<Trigger.Sort, List<String>> known = new EnumMap<>(Trigger.Sort.class);
        known.put(
                Trigger.Sort.EVENT, Trigger.STEPS.stream().map(EventKind::code).toList());
        known.put(Trigger.Sort.PARCEL, milestones);
        known.put(Trigger.Sort.RETURN_PARCEL, milestones);
        known.put(Trigger.Sort.EXCHANGE_PARCEL, milestones);
        known.put(
                Trigger.Sort.HINDRANCE,
                Stream.of(Hindrance.values()).map(Trigger::code).toList());
        known.put(Trigger.Sort.PROMISE, List.of(Trigger.LATER, Trigger.EARLIER));
        known.put(Trigger.Sort.ORDER, List.of(Trigger.DELIVERED));
        return known;
    }

    @Nullable
    MessageRule read() {
        MessageKind message = fields.required("message", MessageKind::new, NONE);
        Trigger trigger = trigger(fields.object("when"));
        MessageRule rule =
                MessageRule.say(message, trigger).as(fields.one("consent", Consent.class, Consent.usual(message)));
        rule = timed(addressed(rule)).where(where());
        if (fields.flag("urgent")) {
            rule = rule.urgent();
        }
        fields.refuseOthers();
        MessageRule read = rule;
        return fields.make(() -> read);
    }

    private Trigger trigger(Fields when) {
        Trigger found = null;
        for (Trigger.Sort sort : Trigger.Sort.values()) {
            Node value = when.single(sort.code()).orElse(null);
            if (value != null && found != null) {
                when.fault(
                        value, "", "a message follows from one thing; write another message for the other", List.of());
            } else if (value != null) {
                found = trigger(when, sort, value);
            }
        }
        when.refuseOthers();
        if (found == null && when.tree().isObject() && when.tree().members().isEmpty()) {
            when.fault(when.tree(), "", "must say when the message is due", codes());
        }
        return found == null ? NO_TRIGGER : found;
    }

    private static Trigger trigger(Fields when, Trigger.Sort sort, Node value) {
        List<String> known = KNOWN.getOrDefault(sort, List.of());
        String text = value.text();
        if (!known.isEmpty() && !known.contains(text)) {
            String message = "\"" + Forms.shortened(text) + "\" is not known here" + Nearest.hint(text, known);
            when.fault(value, sort.code(), message, known);
        }
        if (sort == Trigger.Sort.DETAIL) {
            RulesReader.each(when, sort.code(), Detail::new);
        }
        return new Trigger(sort, text);
    }

    private static List<String> codes() {
        return Stream.of(Trigger.Sort.values()).map(Trigger.Sort::code).toList();
    }

    private MessageRule addressed(MessageRule rule) {
        List<Recipient> roles = RulesReader.each(fields, "to", Recipient::of);
        Channel[] by = RulesReader.channels(fields, "by");
        MessageRule addressed = rule.also(RulesReader.channels(fields, "also"));
        addressed = roles.isEmpty() ? addressed : addressed.to(roles.toArray(Recipient[]::new));
        Node written = fields.tree().members().get("by");
        return written == null ? addressed : addressed.by(by);
    }

    private MessageRule timed(MessageRule rule) {
        MessageRule timed = rule;
        Duration after = fields.optional("after", RulesReader::duration);
        timed = after == null ? timed : timed.after(after);
        Duration before = fields.optional("beforeDeadline", RulesReader::duration);
        timed = before == null ? timed : timed.beforeDeadline(before);
        LocalTime at = fields.optional("at", Forms::time);
        timed = at == null ? timed : timed.at(at);
        Duration fresh = fields.optional("fresh", RulesReader::duration);
        timed = fresh == null ? timed : timed.freshFor(fresh);
        Duration digest = fields.optional("digest", RulesReader::duration);
        return digest == null ? timed : timed.digest(digest);
    }

    private Where where() {
        Fields where = fields.optionalObject("where");
        if (where == null) {
            return Where.ANY;
        }
        Set<String> tags = set(where, "tag");
        Set<String> categories = set(where, "category");
        Set<String> markets = set(where, "market");
        Set<String> tiers = set(where, "tier");
        Set<String> payments = set(where, "payment");
        Money from = where.optional("from", Forms::money);
        where.refuseOthers();
        return new Where(tags, categories, markets, tiers, payments, from);
    }

    private static Set<String> set(Fields where, String name) {
        return new HashSet<>(RulesReader.each(where, name, text -> text));
    }
}
