package dev.aftercart.returns;

import dev.aftercart.explain.Parsed;
import dev.aftercart.internal.document.DocumentText;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A request with the instant at which it is made: all that a decision follows from, so that a file of them can be decided, and
 * decided again. Immutable and thread-safe.
 *
 * <p>As JSON it is what {@code request.schema.json} beside this class describes: facts by name, and every attribute under its
 * own name where it is stated, on the order, on the line, or on what is asked for.
 *
 * @param id the shop's key for it; empty for none
 * @param request what the customer wants to send back
 * @param at when the customer asks
 */
public record ReturnQuestion(String id, ReturnRequest request, Instant at) {

    /** Refuses null. */
    public ReturnQuestion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(at, "at");
    }

    /**
     * Reads a question.
     *
     * @param json one JSON object; at most a mebibyte
     * @param domain what the policy speaks about: says which attributes there are beside those in {@link Attributes}
     * @return the question, or everything that is wrong with it: line, column, path, and what is allowed
     */
    public static Parsed<ReturnQuestion> read(String json, Domain domain) {
        return QuestionReader.question(DocumentReader.json(json), domain);
    }

    /**
     * Reads questions, one a line; blank lines are passed over. Nothing is read before it is asked for.
     *
     * @param lines the lines of a file, closed by whoever opened them
     * @param domain what the policy speaks about
     * @return what each line says; the line number of a diagnostic is that of the file
     */
    public static Stream<Parsed<ReturnQuestion>> readLines(Stream<String> lines, Domain domain) {
        return QuestionReader.lines(lines, line -> read(line, domain));
    }

    /**
     * Writes the question.
     *
     * @return JSON on one line; {@link #read} makes an equal question of it, given the same domain
     */
    public String toJson() {
        return DocumentText.json(QuestionWriter.write(this));
    }

    /**
     * Answers it.
     *
     * @param policy the policy
     * @return the decision
     */
    public Decision decideBy(ReturnPolicy policy) {
        return policy.decide(request, at);
    }
}
