package dev.aftercart.returns;

import dev.aftercart.explain.Phrase;
import dev.aftercart.internal.document.Forms;
import dev.aftercart.internal.document.Part;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A phrase as part of a document: its key alone, or the key with what is filled in, each value under its kind. */
final class PhraseDocument {

    private static final Map<String, Function<Part, Phrase.@Nullable Argument>> KINDS = Map.of(
            "count",
            part -> argument(part.value(Long::valueOf), Phrase.Argument.Count::new),
            "amount",
            part -> argument(part.value(Forms::money), Phrase.Argument.Amount::new),
            "day",
            part -> argument(part.value(Forms::date), Phrase.Argument.Day::new),
            "moment",
            part -> argument(part.value(ZonedDateTime::parse), Phrase.Argument.Moment::new),
            "words",
            part -> argument(part.value(Function.identity()), Phrase.Argument.Words::new),
            "code",
            part -> argument(part.value(Function.identity()), Phrase.Argument.Code::new),
            "phrase",
            part -> argument(read(part), Phrase.Argument.Nested::new));

    private PhraseDocument() {}

    static Object write(Phrase phrase) {
        if (phrase.arguments().isEmpty()) {
            return phrase.key();
        }
        Map<String, Object> with = new LinkedHashMap<>();
        phrase.arguments().forEach((name, argument) -> with.put(name, write(argument)));
        return TermsWriter.object("key", phrase.key(), "with", with);
    }

    private static Map<String, Object> write(Phrase.Argument argument) {
        if (argument instanceof Phrase.Argument.Count count) {
            return Map.of("count", count.value());
        }
        if (argument instanceof Phrase.Argument.Amount amount) {
            return Map.of("amount", amount.value().toString());
        }
        if (argument instanceof Phrase.Argument.Day day) {
            return Map.of("day", day.value().toString());
        }
        if (argument instanceof Phrase.Argument.Moment moment) {
            return Map.of("moment", moment.value().toString());
        }
        if (argument instanceof Phrase.Argument.Words words) {
            return Map.of("words", words.value());
        }
        if (argument instanceof Phrase.Argument.Nested nested) {
            return Map.of("phrase", write(nested.value()));
        }
        return Map.of("code", ((Phrase.Argument.Code) argument).value());
    }

    /** The phrase, or null when something is wrong with it, which is reported. */
    static @Nullable Phrase read(Part part) {
        if (part.isSingle()) {
            return part.value(Phrase::of);
        }
        ObjectReader object = new ObjectReader(part, List.of("key", "with"));
        Phrase key = object.required("key", name -> name.value(Phrase::of));
        Map<String, Phrase.Argument> with = object.optional("with", PhraseDocument::arguments, Map.of());
        return object.make(() -> new Phrase(object.given(key).key(), with));
    }

    private static @Nullable Map<String, Phrase.Argument> arguments(Part part) {
        Map<String, Phrase.Argument> all = new LinkedHashMap<>();
        List<String> known = KINDS.keySet().stream().sorted().toList();
        boolean good = part.isObject();
        if (!good) {
            part.fault("is an object such as {days: {count: 30}}", List.of());
        }
        for (Map.Entry<String, Part> member : part.members().entrySet()) {
            ObjectReader value = new ObjectReader(member.getValue(), known);
            Phrase.Argument argument = KINDS.entrySet().stream()
                    .filter(kind -> value.has(kind.getKey()))
                    .findFirst()
                    .map(kind -> value.required(kind.getKey(), kind.getValue()))
                    .orElse(null);
            if (argument != null) {
                all.put(member.getKey(), argument);
            } else if (member.getValue().members().isEmpty()) {
                member.getValue().fault("needs a value under its kind", known);
            }
            good &= argument != null;
        }
        return good ? all : null;
    }

    private static <T> Phrase.@Nullable Argument argument(@Nullable T value, Function<T, Phrase.Argument> maker) {
        return value == null ? null : maker.apply(value);
    }
}
