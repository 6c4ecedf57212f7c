package dev.aftercart.couriers.mapped;

import dev.aftercart.couriers.internal.Meaning;
import dev.aftercart.couriers.internal.MeaningWords;
import dev.aftercart.couriers.internal.PhraseRules;
import dev.aftercart.couriers.mapped.AnswerRule.Means;
import dev.aftercart.couriers.mapped.Mapping.BodyShape;
import dev.aftercart.couriers.mapped.PushShape.Check;
import dev.aftercart.couriers.mapped.PushShape.Scheme;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import dev.aftercart.internal.document.Fields;
import dev.aftercart.internal.document.Forms;
import dev.aftercart.internal.document.Node;
import dev.aftercart.internal.document.YamlDocument;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.Direction;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a document that describes a courier. */
final class MappingReader {

    private static final CourierCode NOBODY = CourierCode.of("nobody");
    private static final String CREDENTIAL = "[A-Za-z][A-Za-z0-9_-]{0,39}";
    private static final Check UNSIGNED = new Check(Scheme.SECRET_HEADER, "", "", "", Duration.ZERO);

    /** What formats bodies have. */
    private enum Format {
        JSON,
        XML
    }

    /** Whose clock times without a zone are of. */
    private enum Whose {
        COURIER,
        PLACE
    }

    private final Fields root;
    private final Set<String> credentials;

    private MappingReader(Fields root) {
        this.root = root;
        this.credentials = new LinkedHashSet<>(Parts.several(root, "credentials", MappingReader::credential));
    }

    static Parsed<Mapping> read(String document) {
        Parsed<Node> tree = YamlDocument.read(document);
        return tree.value().map(MappingReader::read).orElseGet(() -> Parsed.failed(tree.diagnostics()));
    }

    private static Parsed<Mapping> read(Node tree) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Mapping mapping = new MappingReader(new Fields(tree, "", diagnostics)).mapping();
        return mapping == null || diagnostics.stream().anyMatch(Diagnostic::isError)
                ? Parsed.failed(diagnostics)
                : Parsed.of(mapping, diagnostics);
    }

    private static String credential(String name) {
        if (!name.matches(CREDENTIAL) || RequestNames.isTaken(name)) {
            throw new IllegalArgumentException("a credential has a name of letters, digits, _ and -, and none of "
                    + String.join(", ", RequestNames.OF_A_PARCEL) + ", " + RequestNames.NUMBERS);
        }
        return name;
    }

    private @Nullable Mapping mapping() {
        CourierCode code = root.required("courier", CourierCode::of, NOBODY);
        root.optional("source", text -> text);
        Clock clock = clock();
        Format format = root.one("format", Format.class, Format.JSON);
        Fields asking = root.optionalObject("request");
        RequestShape request = asking == null ? null : new RequestReader(credentials).read(asking);
        PushShape push = push(root.optionalObject("push"));
        List<AnswerRule> answers = root.list("answers", MappingReader::answer);
        ShipmentShape shipment = shipment(root.object("shipments"));
        Meanings meanings = new Meanings(codes(), silent(), phrases());
        root.refuseOthers();
        return shipment == null
                ? null
                : root.make(() -> new Mapping(
                        code,
                        credentials,
                        request,
                        push,
                        new BodyShape(format == Format.XML, answers, shipment, meanings, clock)));
    }

    private Clock clock() {
        ZoneId zone = root.required("zone", Forms::zone, ZoneOffset.UTC);
        Whose whose = root.one("clock", Whose.class, Whose.COURIER);
        List<Clock.Form> forms = Parts.several(root, "times", Clock::form);
        return new Clock(forms.isEmpty() ? List.of(Clock.form("iso")) : forms, zone, whose == Whose.PLACE);
    }

    private static @Nullable AnswerRule answer(Fields fields) {
        Condition when = Parts.condition(fields);
        Means means = fields.one("means", Means.class, Means.UNREADABLE);
        Source message = Parts.source(fields, "message");
        fields.refuseOthers();
        return when == null ? null : new AnswerRule(when, means, message);
    }

    private @Nullable ShipmentShape shipment(Fields fields) {
        List<Path> at = Parts.paths(fields, "at");
        Source number = Parts.source(fields, "number");
        List<Path> aliases = Parts.several(fields, "aliases", Path::of);
        Source service = Parts.source(fields, "service");
        ShipmentShape.Estimated estimate = estimate(fields.optionalObject("estimate"));
        List<AnswerRule> answers = fields.list("answers", MappingReader::answer);
        List<ShipmentShape.DirectionRule> directions = fields.list("directions", MappingReader::direction);
        List<EventShape> events = fields.list("events", MappingReader::event);
        if (fields.tree().isObject() && fields.tree().members().get("events") == null) {
            fields.fault(fields.tree(), "", "\"events\" is missing", List.of());
        }
        fields.refuseOthers();
        return fields.make(() -> new ShipmentShape(
                at, new ShipmentShape.Numbers(number, aliases), service, estimate, answers, directions, events));
    }

    private static ShipmentShape.Estimated estimate(@Nullable Fields fields) {
        if (fields == null) {
            return new ShipmentShape.Estimated(Source.NONE, Source.NONE);
        }
        ShipmentShape.Estimated estimate =
                new ShipmentShape.Estimated(Parts.source(fields, "from"), Parts.source(fields, "to"));
        fields.refuseOthers();
        return estimate;
    }

    private static ShipmentShape.@Nullable DirectionRule direction(Fields fields) {
        Condition when = Parts.condition(fields);
        Direction means = fields.one("means", Direction.class, Direction.FORWARD);
        fields.refuseOthers();
        return when == null ? null : new ShipmentShape.DirectionRule(when, means);
    }

    private static @Nullable EventShape event(Fields fields) {
        List<Path> at = Parts.paths(fields, "at");
        Source code = Parts.source(fields, "code");
        Source text = Parts.source(fields, "text");
        Set<String> written = fields.tree().members().keySet();
        if (fields.tree().isObject() && !written.contains("code") && !written.contains("text")) {
            fields.fault(fields.tree(), "", "an event needs a code or a text", List.of("code", "text"));
        }
        EventShape.Words words =
                new EventShape.Words(Parts.source(fields, "status"), text, Parts.source(fields, "reason"));
        Source time = Parts.source(fields, "time");
        EventShape.Where where = new EventShape.Where(
                Parts.source(fields, "country"),
                Parts.source(fields, "region"),
                Parts.source(fields, "city"),
                Parts.source(fields, "postcode"));
        List<Condition> returning = fields.list("returning", MappingReader::returning);
        fields.refuseOthers();
        return fields.make(() -> new EventShape(at, code, words, time, where, returning));
    }

    private static @Nullable Condition returning(Fields fields) {
        Condition condition = Parts.condition(fields);
        fields.refuseOthers();
        return condition;
    }

    private Map<String, Meaning> codes() {
        Map<String, Meaning> codes = new HashMap<>();
        Parts.named(root, "codes", MeaningWords::read).forEach((written, meaning) -> {
            for (String code : written.split("\\|", -1)) {
                if (codes.put(code.strip().toUpperCase(Locale.ROOT), meaning) != null) {
                    Node place = root.tree().members().get("codes");
                    root.fault(
                            place == null ? root.tree() : place,
                            "codes",
                            "the code \"" + Forms.shortened(code.strip()) + "\" stands there twice",
                            List.of());
                }
            }
        });
        return codes;
    }

    private Set<String> silent() {
        return new LinkedHashSet<>(Parts.several(root, "silent", code -> code.toUpperCase(Locale.ROOT)));
    }

    private @Nullable PhraseRules phrases() {
        Map<String, String> read = new LinkedHashMap<>();
        Fields texts = root.optionalObject("texts");
        if (texts != null) {
            texts.tree().members().keySet().forEach(phrase -> {
                String line = texts.optional(phrase, meaning -> checked(phrase, meaning));
                if (line != null) {
                    read.put(phrase, line);
                }
            });
        }
        return read.isEmpty() ? null : MeaningWords.phrases(read);
    }

    private static String checked(String phrase, String line) {
        MeaningWords.phrases(Map.of(phrase, line));
        return line;
    }

    private PushShape push(@Nullable Fields fields) {
        if (fields == null) {
            return new PushShape(null, 200, "");
        }
        Fields signed = fields.optionalObject("check");
        Check check = signed == null ? null : check(signed);
        int status = fields.number("status", 200);
        if (status < 200 || status > 299) {
            fields.fault(fields.tree(), "status", "an answer to a push that was read is 200 to 299", List.of());
        }
        String reply = fields.textOr("reply", "");
        fields.refuseOthers();
        return new PushShape(check, status, reply);
    }

    private Check check(Fields fields) {
        Scheme scheme = fields.optionalOne("scheme", Scheme.class);
        if (scheme == null) {
            fields.required("scheme", text -> text, "");
            return UNSIGNED;
        }
        String header = scheme.hasHeader() ? fields.text("header") : "";
        String prefix = scheme == Scheme.HMAC_HEX ? fields.textOr("prefix", "") : "";
        String secret = fields.required("secret", this::known, "");
        Duration tolerance = scheme == Scheme.SHIPPO
                ? fields.required("tolerance", MappingReader::tolerance, Duration.ZERO)
                : Duration.ZERO;
        fields.refuseOthers();
        return new Check(scheme, header, prefix, secret, tolerance);
    }

    private String known(String name) {
        if (!credentials.contains(name)) {
            throw new IllegalArgumentException(
                    "must be one of the document's credentials: " + String.join(", ", credentials));
        }
        return name;
    }

    private static Duration tolerance(String text) {
        try {
            Duration tolerance = Duration.parse(text);
            if (!tolerance.isNegative()) {
                return tolerance;
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("must be a duration such as PT5M", e);
        }
        throw new IllegalArgumentException("must be a duration such as PT5M, and not negative");
    }
}
