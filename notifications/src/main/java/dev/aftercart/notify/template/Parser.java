package dev.aftercart.notify.template;

import dev.aftercart.explain.Parsed;
import dev.aftercart.notify.template.Expression.Filtered;
import dev.aftercart.notify.template.HtmlContext.State;
import dev.aftercart.notify.template.Node.Branch;
import dev.aftercart.notify.template.Node.When;
import dev.aftercart.notify.template.Run.Jump;
import dev.aftercart.notify.template.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the tokens of a template together, following the HTML as it goes, so that each value's place is known. */
final class Parser {

    /** How often the body of a loop is reckoned, when room is made for what will be put out. */
    private static final int USUAL_ROUNDS = 4;

    private static final String TOO_DEEP = "tags are nested more than " + Limits.DEPTH + " deep";

    /** A line of a {@code liquid} tag that shows a block. */
    private static final Pattern RENDERS = Pattern.compile("(?m)^\\h*+(?:liquid\\h++)*+render\\b");

    private final Blocks blocks;
    private final Output output;
    private final HtmlContext html;
    private final Variables variables = new Variables();
    private final Deque<String> open = new ArrayDeque<>();
    private Source source;
    private TagArguments arguments;
    private List<Token> tokens = List.of();
    private int next;
    private int depth;
    private int nodes;
    private int read;
    private boolean gaveUp;

    Parser(String text, Output output, Blocks blocks, MarkupPolicy policy) {
        this.blocks = blocks;
        this.output = output;
        this.html = new HtmlContext(output, policy);
        this.source = new Source(text);
        this.read = text.length();
        this.arguments = new TagArguments(source, variables);
    }

    Parsed<Template> parse() {
        if (read > Limits.SOURCE) {
            source.error(0, "the template has more than " + Limits.SOURCE + " characters", List.of());
            return Parsed.failed(source.diagnostics());
        }
        tokens = new Scanner(source).scan();
        Body all = Body.of(all(""));
        if (!source.hasErrors() && !html.isAtStart()) {
            source.error(source.text().length(), "the template ends inside of " + html.place(), List.of());
        }
        if (source.hasErrors()) {
            return Parsed.failed(source.diagnostics());
        }
        Template.Sizes sizes = new Template.Sizes(all.usual(USUAL_ROUNDS), variables.places());
        return Parsed.of(new Template(all, output, variables.paths(), sizes), source.diagnostics());
    }

    /** Reads to the end of the text. What ends there must have begun there. */
    private List<Node> all(String where) {
        List<Node> all = new ArrayList<>();
        while (next < tokens.size()) {
            all.addAll(nodes(Set.of()));
            if (next < tokens.size()) {
                Token stray = tokens.get(next++);
                source.error(stray.offset(), "{% " + stray.name() + " %} has no beginning" + where, Tags.NAMES);
            }
        }
        return all;
    }

    /** Reads until a tag that ends or divides a block; it is left for the caller. */
    private List<Node> nodes(Set<String> ends) {
        List<Node> body = new ArrayList<>();
        while (next < tokens.size()) {
            Token token = tokens.get(next);
            if (token.kind() == Kind.TAG && Tags.isInner(token.name())) {
                if (ends.isEmpty() || ends.contains(token.name())) {
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
            body.addAll(nodes(token));
        } catch (Fault fault) {
            source.error(fault);
        }
    }

    private List<Node> nodes(Token token) {
        return switch (token.kind()) {
            case TEXT -> List.of(literal(token));
            case OUTPUT -> List.of(show(token.text(), token.offset()));
            case TAG -> List.of(tag(token));
            case LINES -> lines(token);
        };
    }

    /** As in Liquid, the lines of a {@code liquid} tag neither end a tag around it nor leave one open. */
    private List<Node> lines(Token token) {
        if (depth == Limits.DEPTH) {
            giveUp(token, TOO_DEEP);
            return List.of();
        }
        depth++;
        List<Token> rest = tokens;
        int at = next;
        tokens = new Scanner(source).lines(token);
        next = 0;
        List<Node> lines = all(" in this liquid tag");
        backTo(rest, at);
        depth--;
        return lines;
    }

    private void backTo(List<Token> rest, int at) {
        tokens = gaveUp ? List.of() : rest;
        next = gaveUp ? 0 : at;
    }

    private Node literal(Token token) {
        html.read(token.text(), (i, fault) -> source.error(token.offset() + i, fault, List.of()));
        return new Node.Literal(token.text());
    }

    private Node show(String text, int offset) {
        Expression value = new ExpressionParser(source, variables, text, offset).filtered();
        Filter last = value instanceof Filtered filtered ? filtered.last() : null;
        Slot slot = html.slot(offset, last);
        boolean breaks = value instanceof Filtered filtered && filtered.uses(PlaceFilters.NEWLINE_TO_BR);
        if (output.isHtml() && breaks && (slot != Slot.CONTENT || last != PlaceFilters.NEWLINE_TO_BR)) {
            throw new Fault(
                    offset,
                    "newline_to_br makes markup, so it is the last filter and stands in the content of an element");
        }
        if (slot != Slot.CONTENT && variables.isMarkup(value)) {
            throw new Fault(offset, "this was captured with tags in it, so it stands in the content of an element");
        }
        return slot == Slot.URL
                ? new Node.Link(value, source.line(offset), source.column(offset))
                : new Node.Show("", value, slot);
    }

    private Node tag(Token token) {
        html.boundary(token.offset());
        return switch (token.name()) {
            case "if", "unless" -> nested(token, () -> branches(token));
            case "case" -> nested(token, () -> choices(token));
            case "for" -> nested(token, () -> loop(token));
            case "capture" -> nested(token, () -> capture(token));
            case "render" -> nested(token, () -> rendered(token));
            case "assign" -> arguments.assignment(token);
            case "echo" -> show(token.rest(), token.restOffset());
            case "cycle" -> cycle(token);
            case "increment" -> new Node.Count(arguments.named(token), true, html.slot(token.offset(), null));
            case "decrement" -> new Node.Count(arguments.named(token), false, html.slot(token.offset(), null));
            case "break" -> new Node.Leave(Jump.BREAK);
            case "continue" -> new Node.Leave(Jump.CONTINUE);
            default -> throw Tags.unknown(token);
        };
    }

    private Node cycle(Token token) {
        TagArguments.Turns turns = arguments.turns(token);
        return new Node.Cycle(turns.group(), turns.written(), turns.values(), html.slot(token.offset(), null));
    }

    private interface Reading {
        Node read();
    }

    private Node nested(Token token, Reading block) {
        if (depth == Limits.DEPTH) {
            giveUp(token, TOO_DEEP);
            return new Node.Literal("");
        }
        depth++;
        try {
            return block.read();
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
        Body otherwise = Body.EMPTY;
        State begin = html.state();
        Token at = opening;
        while (at != null && !at.name().equals(closing)) {
            if (at.name().equals("else")) {
                otherwise = branch(begin, at, Set.of(closing));
            } else {
                Condition condition = arguments.condition(at);
                Body body = branch(begin, at, Set.of("elsif", "else", closing));
                branches.add(new Branch(condition, unless && branches.isEmpty(), body));
            }
            at = divider(opening, closing);
        }
        return Node.If.of(branches, otherwise);
    }

    private Node choices(Token opening) {
        Expression subject = arguments.operand(opening);
        List<When> choices = new ArrayList<>();
        Set<String> ends = Set.of("when", "else", "endcase");
        State begin = html.state();
        branch(begin, opening, ends);
        for (Token at = divider(opening, "endcase"); at != null && !at.name().equals("endcase"); ) {
            boolean otherwise = at.name().equals("else");
            List<Expression> values = otherwise ? List.of() : arguments.alternatives(at);
            choices.add(new When(values, otherwise, branch(begin, at, ends)));
            at = divider(opening, "endcase");
        }
        return Node.Case.of(subject, choices);
    }

    private Node loop(Token opening) {
        TagArguments.Loop head = arguments.loop(opening);
        State begin = html.state();
        int place = variables.enterLoop(head.item(), head.list());
        Body body = branch(begin, opening, Set.of("else", "endfor"));
        variables.leaveLoop();
        Body otherwise = Body.EMPTY;
        for (Token at = divider(opening, "endfor"); at != null && !at.name().equals("endfor"); ) {
            otherwise = branch(begin, at, Set.of("endfor"));
            at = divider(opening, "endfor");
        }
        return Node.For.of(head, place, body, otherwise);
    }

    /** In a page, what is captured with tags or entities in it is markup, and anything else is text. */
    private Node capture(Token opening) {
        String name = arguments.named(opening);
        boolean markup = output.isHtml() && marksUp();
        State around = html.aside(markup);
        Body body = Body.of(nodes(Set.of("endcapture")));
        if (markup && !html.isAtStart()) {
            source.error(opening.offset(), "what is captured ends inside of " + html.place(), List.of());
        }
        html.restore(around);
        divider(opening, "endcapture");
        return new Node.Capture(variables.assigned(name, markup), body, markup);
    }

    private boolean marksUp() {
        int inner = 1;
        for (int i = next; i < tokens.size() && inner > 0; i++) {
            Token token = tokens.get(i);
            boolean tag = token.kind() == Kind.TAG;
            inner += tag && token.name().equals("capture")
                    ? 1
                    : tag && token.name().equals("endcapture") ? -1 : 0;
            boolean text = token.kind() == Kind.TEXT;
            boolean lines = token.kind() == Kind.LINES;
            if ((text && (token.text().indexOf('<') >= 0 || token.text().indexOf('&') >= 0))
                    || (tag && token.name().equals("render"))
                    || (lines && RENDERS.matcher(token.text()).find())) {
                return true;
            }
        }
        return false;
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
        read += text.length();
        if (read > Limits.SOURCE) {
            throw new Fault(
                    token.offset(), "the template and its blocks have more than " + Limits.SOURCE + " characters");
        }
        Map<String, Expression> handed = shown.handed();
        int place = variables.enterBlock(handed);
        Body body = shown.each().isEmpty() ? inside(shown.name(), text) : forEach(shown, text, token);
        variables.leaveBlock();
        return new Node.Render(List.copyOf(handed.values()), place, body);
    }

    /** A block that is shown for each item of a list is a loop over what it is handed. */
    private Body forEach(TagArguments.Shown shown, String text, Token token) {
        int line = source.line(token.offset());
        int column = source.column(token.offset());
        String item = shown.each();
        Expression list = new Path(item, variables.place(item), new Object[0], item, line, column);
        State begin = html.state();
        int place = variables.enterLoop(item, list);
        Body body = inside(shown.name(), text);
        variables.leaveLoop();
        returned(begin, token);
        TagArguments.Loop head =
                new TagArguments.Loop(item, shown.name(), list, null, null, false, false, line, column);
        return Body.of(List.of(new Node.For(head, place, body, Body.EMPTY, true)));
    }

    private Body inside(String name, String text) {
        Source outside = source;
        TagArguments around = arguments;
        List<Token> rest = tokens;
        int at = next;
        open.push(name);
        source = outside.block(name, text);
        arguments = new TagArguments(source, variables);
        tokens = new Scanner(source).scan();
        next = 0;
        Body body = Body.of(all(""));
        open.pop();
        source = outside;
        arguments = around;
        backTo(rest, at);
        return body;
    }

    /** One branch: it begins where the tag stands, and must end at the same place of the document. */
    private Body branch(State begin, Token tag, Set<String> ends) {
        html.restore(begin);
        List<Node> body = nodes(ends);
        returned(begin, tag);
        return Body.of(body);
    }

    private void returned(State begin, Token tag) {
        int offset =
                next < tokens.size() ? tokens.get(next).offset() : source.text().length();
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
        if (!gaveUp) {
            source.error(
                    opening.offset(), "{% " + opening.name() + " %} is not closed", List.of("{% " + closing + " %}"));
        }
        return null;
    }
}
