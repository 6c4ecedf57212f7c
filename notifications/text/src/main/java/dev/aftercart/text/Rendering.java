package dev.aftercart.text;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Phrase;
import dev.aftercart.explain.Phrase.Argument;
import dev.aftercart.text.Wording.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One phrase being put into one language. Used by one thread and thrown away. */
final class Rendering {

    private static final String ABSENT = "…";

    private final Texts texts;
    private final Phrase phrase;
    private final Language wanted;
    private final Language language;
    private final Formats formats;
    private final When when;
    private final List<Piece> pieces = new ArrayList<>();
    private List<Diagnostic> notes = List.of();

    Rendering(Texts texts, Phrase phrase, Language wanted, Language language) {
        this.wanted = wanted;
        this.texts = texts;
        this.phrase = phrase;
        this.language = language;
        this.formats = language.formats;
        this.when = new When(formats, texts.now());
    }

    Wording of(Message message) {
        walk(message, 0);
        return new Wording(wanted, language, pieces, notes);
    }

    void note(String message) {
        note(List.of(Diagnostic.warning(phrase.key(), message)));
    }

    /** Next to no phrase has any. */
    private void note(List<Diagnostic> more) {
        notes = notes.isEmpty()
                ? more
                : Stream.concat(notes.stream(), more.stream()).toList();
    }

    private void walk(Message message, long number) {
        for (Message.Node part : message.parts()) {
            if (part instanceof Message.Literal literal) {
                pieces.add(new Piece(literal.text(), null));
            } else if (part instanceof Message.Hash) {
                pieces.add(new Piece(formats.number(number), null));
            } else if (part instanceof Message.Slot slot) {
                fill(slot);
            } else if (part instanceof Message.Plural plural) {
                plural(plural);
            } else if (part instanceof Message.Select select) {
                walk(select.form(chosen(select.name())), number);
            }
        }
    }

    private void plural(Message.Plural plural) {
        long value = 0;
        if (argument(plural.name()) instanceof Argument.Count count) {
            value = count.value();
        } else {
            note("argument " + plural.name() + " chooses a plural form, so it must be a count");
        }
        long shown = value - plural.offset();
        Message exact = plural.exact().get(value);
        walk(exact != null ? exact : plural.form(formats.pluralForm(shown, plural.ordinal())), shown);
    }

    private String chosen(String name) {
        Argument argument = argument(name);
        if (argument instanceof Argument.Code code) {
            return code.value();
        }
        if (argument instanceof Argument.Words words) {
            return words.value();
        }
        return argument == null ? "other" : when.nearness(argument);
    }

    private void fill(Message.Slot slot) {
        Argument argument = argument(slot.name());
        if (argument instanceof Argument.Count count) {
            pieces.add(new Piece(formats.number(count.value()), null));
        } else if (argument instanceof Argument.Amount amount) {
            add(formats.money(amount.value()));
        } else if (argument instanceof Argument.Words words) {
            add(Direction.withoutControls(words.value()));
        } else if (argument instanceof Argument.Code code) {
            pieces.add(new Piece(Direction.withoutControls(code.value()), Direction.LEFT_TO_RIGHT));
        } else if (argument instanceof Argument.Country country) {
            add(Direction.withoutControls(formats.country(country.value())));
        } else if (argument instanceof Argument.Nested nested) {
            nest(texts.wording(nested.value(), language.locale));
        } else if (argument != null) {
            String told = when.told(argument, slot);
            String text = told == null ? ABSENT : told;
            pieces.add(new Piece(text, Direction.of(text), true));
        } else {
            note("argument " + slot.name() + " was not given");
            pieces.add(new Piece(ABSENT, null));
        }
    }

    private @Nullable Argument argument(String name) {
        return phrase.arguments().get(name);
    }

    private void add(String text) {
        pieces.add(new Piece(text, Direction.of(text)));
    }

    /** A phrase in the same language is a part of this sentence; one that fell back to English is isolated as a whole. */
    private void nest(Wording inner) {
        note(inner.notes());
        if (inner.runs() == language.direction) {
            pieces.addAll(inner.pieces());
        } else {
            pieces.add(new Piece(inner.withoutFrame(), inner.runs()));
        }
    }
}
