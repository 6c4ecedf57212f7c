package dev.aftercart.notify;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes message rules as a document, always the same for the same rules. What is not written is what nobody said. */
final class RulesWriter {

    private RulesWriter() {}

    static Map<String, Object> write(MessageRules rules) {
        Map<String, Object> document = new LinkedHashMap<>();
        if (!rules.quiet().equals(QuietHours.NONE)) {
            document.put("quiet", quiet(rules.quiet()));
        }
        if (!rules.caps().isEmpty()) {
            document.put("caps", rules.caps().stream().map(RulesWriter::cap).toList());
        }
        document.put("messages", rules.rules().stream().map(RulesWriter::rule).toList());
        return document;
    }

    static Map<String, Object> quiet(QuietHours hours) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("from", hours.from().toString());
        object.put("until", hours.until().toString());
        return object;
    }

    private static Map<String, Object> cap(FrequencyCap cap) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("consent", Trigger.code(cap.consent()));
        object.put("most", cap.most());
        object.put("within", cap.within().toString());
        return object;
    }

    private static Map<String, Object> rule(MessageRule rule) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("message", rule.message().value());
        object.put("when", Map.of(rule.trigger().sort().code(), rule.trigger().value()));
        if (rule.consent() != Consent.usual(rule.message())) {
            object.put("consent", Trigger.code(rule.consent()));
        }
        if (!rule.roles().equals(Set.of(Recipient.CUSTOMER))) {
            object.put("to", rule.roles().stream().map(Recipient::code).toList());
        }
        object.put("by", names(rule.by()));
        if (!rule.also().isEmpty()) {
            object.put("also", names(rule.also()));
        }
        times(rule, object);
        if (rule.isUrgent()) {
            object.put("urgent", true);
        }
        if (!rule.where().equals(Where.ANY)) {
            object.put("where", where(rule.where()));
        }
        return object;
    }

    private static void times(MessageRule rule, Map<String, Object> object) {
        put(object, "after", rule.after().isZero() ? null : rule.after());
        put(object, "beforeDeadline", rule.beforeDeadline());
        if (rule.at() != null) {
            object.put("at", rule.at().toString());
        }
        put(object, "fresh", rule.fresh());
        put(object, "digest", rule.digest().isZero() ? null : rule.digest());
    }

    private static void put(Map<String, Object> object, String name, @Nullable Duration time) {
        if (time != null) {
            object.put(name, time.toString());
        }
    }

    private static Map<String, Object> where(Where where) {
        Map<String, Object> object = new LinkedHashMap<>();
        put(object, "tag", where.tags());
        put(object, "category", where.categories());
        put(object, "market", where.markets());
        put(object, "tier", where.tiers());
        put(object, "payment", where.payments());
        if (where.from() != null) {
            object.put("from", where.from().toString());
        }
        return object;
    }

    private static void put(Map<String, Object> object, String name, Set<String> values) {
        if (!values.isEmpty()) {
            object.put(name, new ArrayList<>(values));
        }
    }

    private static List<String> names(Collection<Channel> channels) {
        return channels.stream().map(Channel::value).toList();
    }
}
