package dev.aftercart.couriers.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.couriers.internal.Table;
import dev.aftercart.couriers.overview.CourierProfiles;
import dev.aftercart.tracking.Phase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every code that couriers published is understood, or it is said why not. */
class PublishedCodesTest {

    /** Codes by courier and list, to why they are left out. */
    private static final Map<String, String> REASONS = reasons();

    @Test
    void every_published_code_is_understood_or_it_is_said_why_not() {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : Table.rows(CourierProfiles.class, "published-codes.tsv", 3)) {
            for (String code : row.get(2).split(" ")) {
                String key = key(row.get(0), row.get(1), code);
                ReportedStatus said = ReportedStatus.of(row.get(0), row.get(1), code.replace('+', ' '), "");
                String becomes = REASONS.getOrDefault(key, "mapped").split(":")[0];
                if (!becomes.equals(whatBecomesOf(said))) {
                    wrong.add(key + " should be " + becomes + " but is " + said);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String whatBecomesOf(ReportedStatus said) {
        if (!said.hasEvent()) {
            return "no event";
        }
        return said.phase() == Phase.UNMAPPED ? "unmapped" : "mapped";
    }

    @Test
    void a_reason_is_given_for_published_codes_alone() {
        List<String> published = new ArrayList<>();
        for (List<String> row : Table.rows(CourierProfiles.class, "published-codes.tsv", 3)) {
            for (String code : row.get(2).split(" ")) {
                published.add(key(row.get(0), row.get(1), code));
            }
        }
        assertThat(published).doesNotHaveDuplicates().containsAll(REASONS.keySet());
        assertThat(REASONS.values()).allMatch(reason -> reason.matches("(no event|unmapped): .+"));
    }

    private static Map<String, String> reasons() {
        Map<String, String> reasons = new HashMap<>();
        for (List<String> row : Table.rows(CourierProfiles.class, "unmapped-codes.tsv", 5)) {
            for (String code : row.get(4).split(" ")) {
                assertThat(reasons.put(key(row.get(0), row.get(1), code), row.get(2) + ": " + row.get(3)))
                        .as("%s twice", code)
                        .isNull();
            }
        }
        return reasons;
    }

    private static String key(String courier, String list, String code) {
        return courier + " " + list + " " + code;
    }
}
