package dev.aftercart.examples.serve;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.page.Choice;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the shop offers to choose from, in its own words: {@code serve.<kind>.<code>}. */
final class Choices {

    private Choices() {}

    static List<Choice> of(String kind, String... codes) {
        return Stream.of(codes).map(code -> of(kind, code)).toList();
    }

    static Choice of(String kind, String code) {
        return Choice.of(code, Phrase.of("serve." + kind + "." + code));
    }

    /** With another sentence, {@code serve.<kind>.<code>.text}. */
    static Choice told(String kind, String code) {
        return of(kind, code).note(Phrase.of("serve." + kind + "." + code + ".text"));
    }

    /** What a form may come back with. */
    static Set<String> codes(List<Choice> choices) {
        return choices.stream().map(Choice::value).collect(Collectors.toSet());
    }
}
