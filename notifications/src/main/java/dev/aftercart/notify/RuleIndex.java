package dev.aftercart.notify;

import dev.aftercart.order.EventKind;
import dev.aftercart.tracking.Hindrance;
import dev.aftercart.tracking.Milestone;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the rules that look for something, without looking at the others. */
final class RuleIndex {

    private final Map<EventKind, List<MessageRule>> events = new EnumMap<>(EventKind.class);
    private final Map<Milestone, List<MessageRule>> parcels = new EnumMap<>(Milestone.class);
    private final Map<Milestone, List<MessageRule>> returnParcels = new EnumMap<>(Milestone.class);
    private final Map<Milestone, List<MessageRule>> exchangeParcels = new EnumMap<>(Milestone.class);
    private final Map<Hindrance, List<MessageRule>> hindrances = new EnumMap<>(Hindrance.class);
    private final Map<Trigger.Sort, Map<String, List<MessageRule>>> others = new EnumMap<>(Trigger.Sort.class);
    private final Map<String, Consent> consents = new HashMap<>();
    private final Set<String> deliveries = new HashSet<>();
    private final IdentityHashMap<MessageRule, Integer> positions = new IdentityHashMap<>();

    RuleIndex(List<MessageRule> rules) {
        Map<Trigger, List<MessageRule>> all = new HashMap<>();
        for (MessageRule rule : rules) {
            positions.put(rule, positions.size());
            all.computeIfAbsent(rule.trigger(), key -> new ArrayList<>()).add(rule);
            if (rule.trigger().value().equals(Trigger.DELIVERED) && rule.after().isZero()) {
                deliveries.add(rule.message().value());
            }
            consents.merge(rule.message().value(), rule.consent(), (a, b) -> a.compareTo(b) < 0 ? b : a);
        }
        Trigger.STEPS.forEach(kind -> put(events, kind, all, Trigger.event(kind)));
        for (Milestone milestone : Milestone.values()) {
            put(parcels, milestone, all, Trigger.parcel(milestone));
            put(returnParcels, milestone, all, Trigger.returnParcel(milestone));
            put(exchangeParcels, milestone, all, Trigger.exchangeParcel(milestone));
        }
        for (Hindrance hindrance : Hindrance.values()) {
            put(hindrances, hindrance, all, Trigger.hindrance(hindrance));
        }
        all.forEach((trigger, some) -> others.computeIfAbsent(trigger.sort(), sort -> new HashMap<>())
                .put(trigger.value(), List.copyOf(some)));
    }

    private static <K> void put(
            Map<K, List<MessageRule>> map, K key, Map<Trigger, List<MessageRule>> all, Trigger trigger) {
        List<MessageRule> rules = all.get(trigger);
        if (rules != null) {
            map.put(key, List.copyOf(rules));
        }
    }

    /** Where a rule stands among the others. */
    int position(MessageRule rule) {
        return positions.getOrDefault(rule, 0);
    }

    List<MessageRule> event(EventKind kind) {
        return events.getOrDefault(kind, List.of());
    }

    /** A parcel in transit has been shipped, and whoever was not told that it moves is told that it was. */
    List<MessageRule> parcel(Milestone milestone) {
        return onTheWay(parcels, milestone);
    }

    List<MessageRule> returnParcel(Milestone milestone) {
        return onTheWay(returnParcels, milestone);
    }

    /** Where no rule is for exchanges, their parcels are parcels like others. */
    List<MessageRule> exchangeParcel(Milestone milestone) {
        List<MessageRule> own = onTheWay(exchangeParcels, milestone);
        return own.isEmpty() ? parcel(milestone) : own;
    }

    private static List<MessageRule> onTheWay(Map<Milestone, List<MessageRule>> map, Milestone milestone) {
        List<MessageRule> rules = map.get(milestone);
        if (rules == null && milestone == Milestone.IN_TRANSIT) {
            rules = map.get(Milestone.SHIPPED);
        }
        return rules == null ? List.of() : rules;
    }

    List<MessageRule> hindrance(Hindrance hindrance) {
        return hindrances.getOrDefault(hindrance, List.of());
    }

    List<MessageRule> other(Trigger.Sort sort, String value) {
        Map<String, List<MessageRule>> values = others.get(sort);
        return values == null ? List.of() : values.getOrDefault(value, List.of());
    }

    boolean has(Trigger.Sort sort) {
        return others.containsKey(sort);
    }

    /** Whether a kind of message says that something was delivered, and does not only follow from it later. */
    boolean tellsDelivery(String message) {
        return deliveries.contains(message);
    }

    /** The strictest class in which a kind of message is sent; what no rule sends any more was no promotion. */
    Consent consent(String message) {
        return consents.getOrDefault(message, Consent.SERVICE);
    }
}
