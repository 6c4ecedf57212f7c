package dev.aftercart.notify;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import dev.aftercart.internal.document.Fields;
import dev.aftercart.internal.document.Forms;
import dev.aftercart.internal.document.Node;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes preferences. */
final class PreferencesReader {

    private static final Map<String, Recipient> REACH =
            Map.of("reach", Recipient.CUSTOMER, "giftReach", Recipient.GIFT_RECIPIENT, "shopReach", Recipient.SHOP);

    private final List<Diagnostic> found = new ArrayList<>();
    private final Fields root;
    private Preferences preferences = Preferences.none();

    private PreferencesReader(Node document) {
        this.root = new Fields(document, "", found);
    }

    static Parsed<Preferences> read(Parsed<Node> document) {
        return document.value()
                .map(tree -> new PreferencesReader(tree).read())
                .orElseGet(() -> Parsed.failed(document.diagnostics()));
    }

    private Parsed<Preferences> read() {
        person();
        channels();
        classes();
        root.refuseOthers();
        return found.isEmpty() ? Parsed.of(preferences, List.of()) : Parsed.failed(RulesReader.inOrder(found));
    }

    private void person() {
        Preferences spoken = root.optional("language", tag -> preferences.language(tag));
        preferences = spoken == null ? preferences : spoken;
        ZoneId zone = root.optional("zone", Forms::zone);
        preferences = zone == null ? preferences : preferences.zone(zone);
        QuietHours quiet = RulesReader.quiet(root);
        preferences = quiet == null ? preferences : preferences.quiet(quiet);
    }

    private void channels() {
        REACH.forEach((field, who) -> {
            Channel[] channels = RulesReader.channels(root, field);
            preferences = channels.length == 0 ? preferences : preferences.reach(who, channels);
        });
        preferences = preferences.prefer(RulesReader.channels(root, "prefer"));
        preferences = preferences.avoid(
                List.of(RulesReader.channels(root, "avoid")).stream().distinct().toArray(Channel[]::new));
    }

    private void classes() {
        for (Consent consent : List.of(Consent.SERVICE, Consent.MARKETING)) {
            Boolean wanted = root.optional(Trigger.code(consent), PreferencesReader::yesOrNo);
            preferences = wanted == null ? preferences : preferences.allow(consent, wanted);
        }
        List<MessageKind> kinds = RulesReader.each(root, "without", MessageKind::new);
        preferences = preferences.without(kinds.stream().distinct().toArray(MessageKind[]::new));
    }

    private static Boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new IllegalArgumentException("must be true or false, but was \"" + Forms.shortened(text) + "\"");
        };
    }

    static Map<String, Object> write(Preferences preferences) {
        Preferences.Wishes wishes = preferences.wishes();
        Map<String, Object> document = new LinkedHashMap<>();
        if (wishes.language != null) {
            document.put("language", wishes.language.toLanguageTag());
        }
        if (wishes.zone != null) {
            document.put("zone", wishes.zone.getId());
        }
        put(document, "reach", preferences.reach(Recipient.CUSTOMER));
        put(document, "giftReach", preferences.reach(Recipient.GIFT_RECIPIENT));
        put(document, "shopReach", preferences.reach(Recipient.SHOP));
        put(document, "prefer", wishes.preferred);
        put(document, "avoid", wishes.avoided);
        if (!wishes.service) {
            document.put("service", false);
        }
        if (wishes.marketing) {
            document.put("marketing", true);
        }
        put(document, "without", wishes.unwanted);
        if (wishes.quiet != null) {
            document.put("quiet", RulesWriter.quiet(wishes.quiet));
        }
        return document;
    }

    private static void put(Map<String, Object> document, String field, Collection<?> values) {
        if (!values.isEmpty()) {
            List<String> names = values.stream().map(Object::toString).toList();
            document.put(
                    field,
                    values instanceof List ? names : names.stream().sorted().toList());
        }
    }
}
