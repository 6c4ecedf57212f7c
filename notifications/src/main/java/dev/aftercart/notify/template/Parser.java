package dev.aftercart.notify.template;

import dev.aftercart.explain.Parsed;
import dev.aftercart.notify.template.Expression.Filtered;
import dev.aftercart.notify.template.HtmlContext.State;
import dev.aftercart.notify.template.Node.Branch;
import dev.aftercart.notify.template.Node.When;
import dev.aftercart.notify.template.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the tokens of a template together, following the HTML as it goes, so that each value's place is known. */
final class Parser {

    private static final List<String> TAGS =
            List.of("if", "unless", "case", "for", "assign", "render", "comment", "raw");
    private static final Set<String> INNER =
            Set.of("elsif", "else", "when", "endif", "endunless", "endcase", "endfor", "endraw", "endcomment");

    private final Blocks blocks;
    private final Output output;
    private final Deque<String> open = new ArrayDeque<>();
    private Source source;
    private final HtmlContext html = new HtmlContext();
    private final Variables variables = new Variables();
    private TagArguments arguments;
    private List<Token> tokens = List.of();
    private int next;
    private int depth;
    private int nodes;
    private int literals;
    private int read;
    private boolean gaveUp;

    Parser(String text, Output output, Blocks blocks) {
        this.blocks = blocks;
        this.source = new Source(text);
        this.output = output;
        this.arguments = new TagArguments(source, variables);
    }

    Parsed<Template> parse() {
        if (source.text().length() > Limits.SOURCE) {
            source.error(0, "the template has more than " + Limits.SOURCE + " characters", List.of());
            return Parsed.failed(source.diagnostics());
        }
        tokens = new Scanner(source).scan();
        List<Node> all = all();
        if (output.isHtml() && !source.hasErrors() && !html.state().equals(new HtmlContext().state())) {
            source.error(source.text().length(), "the template ends inside of " + html.place(), List.of());
        }
        return source.hasErrors()
                ? Parsed.failed(source.diagnostics())
                : Parsed.of(new Template(all, output, variables.paths(), literals * 3 / 2), source.diagnostics());
    }

    /** Reads to the end of the text. */
    private List<Node> all() {
        List<Node> all = new ArrayList<>();
        while (next < tokens.size()) {
            all.addAll(block(Set.of()));
            if (next < tokens.size()) {
                Token stray = tokens.get(next++);
                source.error(stray.offset(), "{% " + stray.name() + " %} has no beginning", TAGS);
            }
        }
        return all;
    }

    /** Reads until a tag that ends or divides a block; it is left for the caller. */
    private List<Node> block(Set<String> ends) {
        List<Node> body = new ArrayList<>();
        while (next < tokens.size()) {
            Token token = tokens.get(next);
            if (token.kind() == Kind.TAG && INNER.contains(token.name())) {
                if (ends.contains(token.name()) || ends.isEmpty() || depth == 0) {
                    return body;
                }
                source.error(
                        token.offset(),
                        "{% " + token.name() + " %} does not belong here",
                        ends.stream().sorted().toList());
                next++;
                continue;
            }
            next++;
            add(body, token);
        }
        return body;
    }

    private void add(List<Node> body, Token token) {
        if (++nodes > Limits.NODES) {
            giveUp(token, "the template has more than " + Limits.NODES + " parts");
            return;
        }
        try {
            Node node = node(token);
            if (node != null) {
                body.add(node);
            }
        } catch (Fault fault) {
            source.error(fault);
        }
    }

    private @Nullable Node node(Token token) {
        return switch (token.kind()) {
            case TEXT -> literal(token);
            case OUTPUT -> show(token);
            case TAG -> tag(token);
        };
    }

    private Node literal(Token token) {
        literals += token.text().length();
        if (output.isHtml()) {
            html.read(token.text(), (i, fault) -> source.error(token.offset() + i, fault, List.of()));
        }
        return new Node.Literal(token.text());
    }

    private Node show(Token token) {
        Expression value = variables.used(new ExpressionParser(source, token.text(), token.offset()).filtered());
        Filter last = value instanceof Filtered filtered
                ? filtered.calls().get(filtered.calls().size() - 1).filter()
                : null;
        Slot slot = output.isHtml() ? html.slot(token.offset(), last) : Slot.PLAIN;
        onlyInContent(value, slot, last, token);
        return new Node.Show(value, slot);
    }

    private static void onlyInContent(Expression value, Slot slot, @Nullable Filter last, Token token) {
        boolean used = value instanceof Filtered filtered
                && filtered.calls().stream().anyMatch(call -> call.filter() == Filter.NEWLINE_TO_BR);
        if (used && (slot != Slot.CONTENT || last != Filter.NEWLINE_TO_BR)) {
            throw new Fault(
                    token.offset(),
                    "newline_to_br makes markup, so it is the last filter and stands in the content of an element");
        }
    }

    private @Nullable Node tag(Token token) {
        if (output.isHtml()) {
            html.boundary(token.offset());
        }
        return switch (token.name()) {
            case "if", "unless" -> nested(token, () -> branches(token));
            case "case" -> nested(token, () -> choices(token));
            case "for" -> nested(token, () -> loop(token));
            case "render" -> nested(token, () -> rendered(token));
            case "assign" -> arguments.assignment(token);
            default -> throw new Fault(token.offset(), "there is no tag \"" + token.name() + "\"", TAGS);
        };
    }

    private Node rendered(Token token) {
        TagArguments.Shown shown = arguments.shown(token);
        String text = blocks.source(shown.name());
        if (text == null) {
            throw new Fault(token.offset(), "there is no block \"" + shown.name() + "\"", blocks.names());
        }
        if (open.contains(shown.name())) {
            throw new Fault(token.offset(), "block \"" + shown.name() + "\" shows itself");
        }
        if (text.length() > Limits.SOURCE - read) {
            throw new Fault(
                    token.offset(), "the template and its blocks have more than " + Limits.SOURCE + " characters");
        }
        return new Node.Render(shown.handed(), inside(shown.name(), text));
    }

    private List<Node> inside(String name, String text) {
        Source outside = source;
        TagArguments around = arguments;
        List<Token> rest = tokens;
        int at = next;
        open.push(name);
        read += text.length();
        source = outside.block(name, text);
        arguments = new TagArguments(source, variables);
        tokens = new Scanner(source).scan();
        next = 0;
        List<Node> body = all();
        open.pop();
        source = outside;
        arguments = around;
        tokens = gaveUp ? List.of() : rest;
        next = gaveUp ? 0 : at;
        return body;
    }

    private interface Body {
        Node read();
    }

    private @Nullable Node nested(Token token, Body body) {
        if (depth == Limits.DEPTH) {
            giveUp(token, "tags are nested more than " + Limits.DEPTH + " deep");
            return null;
        }
        depth++;
        try {
            return body.read();
        } finally {
            depth--;
        }
    }

    private void giveUp(Token token, String why) {
        source.error(token.offset(), why, List.of());
        next = tokens.size();
        gaveUp = true;
    }

    private Node branches(Token opening) {
        boolean unless = opening.name().equals("unless");
        String closing = unless ? "endunless" : "endif";
        List<Branch> branches = new ArrayList<>();
        List<Node> otherwise = List.of();
        State begin = html.state();
        Token at = opening;
        while (at != null && !at.name().equals(closing)) {
            if (at.name().equals("else")) {
                otherwise = branch(begin, at, Set.of(closing));
            } else {
                Condition condition = arguments.condition(at);
                List<Node> body = branch(begin, at, Set.of("elsif", "else", closing));
                branches.add(new Branch(condition, unless && branches.isEmpty(), body));
            }
            at = divider(opening, closing);
        }
        return new Node.If(List.copyOf(branches), otherwise);
    }

    private Node choices(Token opening) {
        Expression subject = arguments.operand(opening);
        List<When> choices = new ArrayList<>();
        List<Node> otherwise = List.of();
        State begin = html.state();
        branch(begin, opening, Set.of("when", "else", "endcase"));
        for (Token at = divider(opening, "endcase"); at != null && !at.name().equals("endcase"); ) {
            if (at.name().equals("else")) {
                otherwise = branch(begin, at, Set.of("endcase"));
            } else {
                List<Expression> values = arguments.alternatives(at);
                choices.add(new When(values, branch(begin, at, Set.of("when", "else", "endcase"))));
            }
            at = divider(opening, "endcase");
        }
        return new Node.Case(subject, List.copyOf(choices), otherwise);
    }

    private Node loop(Token opening) {
        TagArguments.Loop head = arguments.loop(opening);
        State begin = html.state();
        variables.enter(head.name(), head.list());
        List<Node> body = branch(begin, opening, Set.of("else", "endfor"));
        variables.leave();
        List<Node> otherwise = List.of();
        for (Token at = divider(opening, "endfor"); at != null && !at.name().equals("endfor"); ) {
            otherwise = branch(begin, at, Set.of("endfor"));
            at = divider(opening, "endfor");
        }
        return new Node.For(head.name(), head.list(), head.limit(), head.offset(), body, otherwise);
    }

    /** One branch: it begins where the tag stands, and must end at the same place of the document. */
    private List<Node> branch(State begin, Token tag, Set<String> ends) {
        html.restore(begin);
        List<Node> body = block(ends);
        int offset =
                next < tokens.size() ? tokens.get(next).offset() : source.text().length();
        if (output.isHtml()) {
            boundary(offset);
            String from = html.place();
            boolean returned = html.state().returnsTo(begin);
            html.restore(begin);
            if (!returned) {
                source.error(
                        offset,
                        "the part that {% " + tag.name() + " %} begins on line " + source.line(tag.offset()) + " in "
                                + html.place() + " must end there, but ends in " + from,
                        List.of());
            }
        }
        return List.copyOf(body);
    }

    private void boundary(int offset) {
        try {
            html.boundary(offset);
        } catch (Fault fault) {
            source.error(fault);
        }
    }

    /** The tag that ended a branch; null at the end of the template. */
    private @Nullable Token divider(Token opening, String closing) {
        if (next < tokens.size()) {
            return tokens.get(next++);
        }
        if (gaveUp) {
            return null;
        }
        source.error(opening.offset(), "{% " + opening.name() + " %} is not closed", List.of("{% " + closing + " %}"));
        return null;
    }
}
