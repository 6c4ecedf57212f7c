package dev.aftercart.notify.template;

import dev.aftercart.notify.template.Expression.Constant;
import dev.aftercart.notify.template.Expression.Filtered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands behind a tag's name. Where the head of a block is wrong, it is noted, and something harmless is given
 * back, so that the block behind it is still read.
 */
final class TagArguments {

    private static final Expression NOTHING = new Constant(null);

    private final Source source;
    private final Variables variables;

    TagArguments(Source source, Variables variables) {
        this.source = source;
        this.variables = variables;
    }

    /** The head of a loop; its name is that of the item and the list, as in Liquid. */
    record Loop(
            String item,
            String name,
            Expression list,
            @Nullable Expression limit,
            @Nullable Expression offset,
            boolean continues,
            boolean reversed,
            int line,
            int column) {}

    Loop loop(Token token) {
        ExpressionParser parser = inside(token);
        Words in = parser.words();
        int line = source.line(token.offset());
        int column = source.column(token.offset());
        try {
            String item = in.name();
            if (item.isEmpty() || !in.acceptWord("in")) {
                throw in.fault("a loop is written {% for item in list %}");
            }
            in.peek();
            int start = in.at();
            Expression list = parser.operand();
            String name = item + "-" + in.written(start, in.at());
            boolean reversed = false;
            boolean continues = false;
            Map<String, Expression> options = new LinkedHashMap<>();
            while (!in.isAtEnd()) {
                String option = in.accept(",") ? "," : in.word();
                if (option.equals("reversed")) {
                    reversed = true;
                } else if (!option.equals(",")) {
                    continues |= option(option, parser, options);
                }
            }
            return new Loop(
                    item, name, list, options.get("limit"), options.get("offset"), continues, reversed, line, column);
        } catch (Fault fault) {
            source.error(fault);
            return new Loop("", "", NOTHING, null, null, false, false, line, column);
        }
    }

    /** Reads one option; tells whether it is {@code offset: continue}. */
    private static boolean option(String option, ExpressionParser parser, Map<String, Expression> options) {
        Words in = parser.words();
        if (!(option.equals("limit") || option.equals("offset")) || !in.accept(":")) {
            throw in.fault("\"" + option + "\" is not an option of a loop", "limit:", "offset:", "reversed");
        }
        if (option.equals("offset") && in.acceptWord("continue")) {
            return true;
        }
        options.put(option, parser.operand());
        return false;
    }

    Node assignment(Token token) {
        ExpressionParser parser = inside(token);
        Words in = parser.words();
        String name = in.word();
        if (name.isEmpty() || !in.accept("=")) {
            throw in.fault("an assignment is written {% assign name = value %}");
        }
        Expression value = parser.filtered();
        if (value instanceof Filtered filtered && filtered.uses(PlaceFilters.NEWLINE_TO_BR)) {
            throw in.fault("newline_to_br makes markup, which cannot be assigned; show it where it belongs");
        }
        return new Node.Assign(variables.assigned(name, variables.isMarkup(value)), value);
    }

    /** The name that a tag gives, quoted or not. */
    String named(Token token) {
        Words in = inside(token).words();
        char c = in.peek();
        String name = c == '"' || c == '\'' ? in.string() : in.word();
        if (name.isEmpty()) {
            throw in.fault("a name is expected", "{% " + token.name() + " name %}");
        }
        in.end();
        return name;
    }

    /** What a cycle goes through, and the name of its group, if it has one. */
    record Turns(@Nullable Expression group, String written, List<Expression> values) {}

    Turns turns(Token token) {
        ExpressionParser parser = inside(token);
        Words in = parser.words();
        Expression group = null;
        List<Expression> values = new ArrayList<>(List.of(parser.operand()));
        if (in.accept(":")) {
            group = values.remove(0);
            values.add(parser.operand());
        }
        while (in.accept(",")) {
            values.add(parser.operand());
        }
        in.end();
        return new Turns(group, token.rest().strip(), List.copyOf(values));
    }

    /** The name of a block, what it is handed, and whether one thing is a list to show it for each item of. */
    record Shown(String name, Map<String, Expression> handed, String each) {}

    Shown shown(Token token) {
        ExpressionParser parser = inside(token);
        Words in = parser.words();
        if (!(parser.operand() instanceof Constant constant && constant.constant() instanceof String name)) {
            throw in.fault("a block is shown by its name: {% render 'name' %}, {% render 'name', item: value %}");
        }
        Map<String, Expression> handed = new LinkedHashMap<>();
        boolean loops = in.acceptWord("for");
        String each = "";
        if (loops || in.acceptWord("with")) {
            Expression value = parser.operand();
            String as = in.acceptWord("as") ? in.word() : name;
            handed.put(as, value);
            each = loops ? as : "";
        }
        while (!in.isAtEnd()) {
            in.accept(",");
            String key = in.key();
            if (key.isEmpty()) {
                throw in.fault("what a block is handed is written {% render 'name', item: value %}");
            }
            handed.put(key, parser.operand());
        }
        return new Shown(name, handed, each);
    }

    Condition condition(Token token) {
        try {
            return inside(token).condition();
        } catch (Fault fault) {
            source.error(fault);
            return new Condition(List.of(new Condition.Test(NOTHING, null, NOTHING, 0, 0)), List.of());
        }
    }

    Expression operand(Token token) {
        try {
            ExpressionParser parser = inside(token);
            Expression value = parser.operand();
            parser.words().end();
            return value;
        } catch (Fault fault) {
            source.error(fault);
            return NOTHING;
        }
    }

    List<Expression> alternatives(Token token) {
        try {
            return inside(token).alternatives();
        } catch (Fault fault) {
            source.error(fault);
            return List.of();
        }
    }

    private ExpressionParser inside(Token token) {
        return new ExpressionParser(source, variables, token.rest(), token.restOffset());
    }
}
