package dev.aftercart.returns;

import dev.aftercart.internal.document.Forms;
import dev.aftercart.internal.document.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads budgets of leniency; null stands for one that is wrong and was reported. */
final class BudgetReader {

    private final Map<String, Attribute.Count> counts = new LinkedHashMap<>();
    private final List<String> tiers;
    private final ConditionReader conditions;

    BudgetReader(Domain domain, ConditionReader conditions) {
        this.tiers = domain.tiers();
        this.conditions = conditions;
        domain.attributes().forEach(this::count);
        Attributes.all().values().forEach(this::count);
    }

    private void count(Attribute<?> attribute) {
        if (attribute instanceof Attribute.Count count) {
            counts.putIfAbsent(count.name(), count);
        }
    }

    @Nullable
    Budget read(Part part) {
        ObjectReader object = new ObjectReader(part, List.of("budget", "used", "allowed", "tiers", "when"));
        String name = object.required("budget", id -> id.value(Function.identity()));
        Attribute.Count used = object.required("used", count -> count.one(counts));
        Integer allowed = object.required("allowed", ObjectReader::number);
        Map<String, Integer> byTier = object.optional("tiers", this::tiers, Map.of());
        Condition when = object.optional("when", conditions::read, Condition.always());
        return object.make(() -> {
            Budget budget = new Budget(object.given(name), object.given(used), object.given(allowed), byTier, when);
            budget.left();
            return budget;
        });
    }

    private @Nullable Map<String, Integer> tiers(Part part) {
        Map<String, Integer> all = new LinkedHashMap<>();
        boolean good = part.isObject();
        if (!good) {
            part.fault("is an object of tiers with how many each gets", tiers);
        }
        for (Map.Entry<String, Part> tier : part.members().entrySet()) {
            Integer allowed = tier.getValue().value(Forms::number);
            if (!tiers.contains(tier.getKey())) {
                part.refuse(tier.getKey(), tiers);
                good = false;
            }
            good &= allowed != null;
            all.put(tier.getKey(), allowed == null ? 0 : allowed);
        }
        return good ? all : null;
    }
}
