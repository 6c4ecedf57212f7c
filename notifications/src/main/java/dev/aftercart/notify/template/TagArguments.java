package dev.aftercart.notify.template;

import dev.aftercart.notify.template.Expression.Filtered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands behind a tag's name. Where that is wrong, it is noted, and something harmless is given back, so that the
 * block behind the tag is still read.
 */
final class TagArguments {

    private final Source source;
    private final Variables variables;

    TagArguments(Source source, Variables variables) {
        this.source = source;
        this.variables = variables;
    }

    /** The head of a loop. */
    record Loop(
            String name,
            Expression list,
            @Nullable Expression limit,
            @Nullable Expression offset) {}

    Loop loop(Token token) {
        ExpressionParser in = inside(token);
        try {
            String name = in.word();
            if (name.isEmpty() || !in.acceptWord("in")) {
                throw in.fault("a loop is written {% for item in list %}");
            }
            Expression list = variables.used(in.operand());
            Expression limit = null;
            Expression offset = null;
            while (!in.isAtEnd()) {
                String option = in.word();
                if (!(option.equals("limit") || option.equals("offset")) || !in.accept(":")) {
                    throw in.fault("\"" + option + "\" is not an option of a loop", "limit:", "offset:");
                }
                Expression value = variables.used(in.operand());
                limit = option.equals("limit") ? value : limit;
                offset = option.equals("offset") ? value : offset;
            }
            return new Loop(name, list, limit, offset);
        } catch (Fault fault) {
            source.error(fault);
            return new Loop("", new Expression.Constant(null), null, null);
        }
    }

    Node assignment(Token token) {
        ExpressionParser in = inside(token);
        String name = in.word();
        if (name.isEmpty() || !in.accept("=")) {
            throw in.fault("an assignment is written {% assign name = value %}");
        }
        Expression value = variables.used(in.filtered());
        if (value instanceof Filtered filtered
                && filtered.calls().stream().anyMatch(call -> call.filter() == Filter.NEWLINE_TO_BR)) {
            throw in.fault("newline_to_br makes markup, which cannot be assigned");
        }
        variables.assigned(name);
        return new Node.Assign(name, value);
    }

    /** The name of a block, and what it is handed. */
    record Shown(String name, Map<String, Expression> handed) {}

    Shown shown(Token token) {
        ExpressionParser in = inside(token);
        if (!(in.operand() instanceof Expression.Constant constant && constant.constant() instanceof String name)) {
            throw in.fault("a block is shown by its name: {% render 'name' %}, {% render 'name', item: value %}");
        }
        Map<String, Expression> handed = new LinkedHashMap<>();
        while (in.accept(",")) {
            String key = in.word();
            if (key.isEmpty() || !in.accept(":")) {
                throw in.fault("what a block is handed is written {% render 'name', item: value %}");
            }
            handed.put(key, variables.used(in.operand()));
        }
        in.end();
        return new Shown(name, handed);
    }

    Condition condition(Token token) {
        try {
            return variables.used(inside(token).condition());
        } catch (Fault fault) {
            source.error(fault);
            return new Condition(List.of(), List.of());
        }
    }

    Expression operand(Token token) {
        try {
            ExpressionParser in = inside(token);
            Expression value = in.operand();
            in.end();
            return variables.used(value);
        } catch (Fault fault) {
            source.error(fault);
            return new Expression.Constant(null);
        }
    }

    List<Expression> alternatives(Token token) {
        try {
            List<Expression> values = inside(token).alternatives();
            values.forEach(variables::used);
            return values;
        } catch (Fault fault) {
            source.error(fault);
            return List.of();
        }
    }

    private ExpressionParser inside(Token token) {
        return new ExpressionParser(source, token.rest(), token.restOffset());
    }
}
