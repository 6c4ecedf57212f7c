package dev.aftercart.returns;

import dev.aftercart.explain.Parsed;
import dev.aftercart.internal.document.DocumentText;
import dev.aftercart.returns.terms.Outcome;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A return of the past: what was asked, of which customer, and how it ended. A file of them shows what another policy would
 * have changed. Immutable and thread-safe.
 *
 * <p>As JSON it is the question's own object with {@code customer}, {@code segment}, {@code outcome} and {@code refunded}
 * beside it, as {@code history.schema.json} beside this class describes it.
 *
 * @param question what was asked, and when
 * @param customer the shop's key for the customer, which names no person; empty for none
 * @param segment to which group of customers the shop counts the customer; empty for none
 * @param outcome what was decided, or null when nobody knows
 * @param refunded what was paid back, or null when nobody knows
 */
public record PastReturn(
        ReturnQuestion question,
        String customer,
        String segment,
        @Nullable Outcome outcome,
        @Nullable Money refunded) {

    /** Refuses null where a text can be empty. */
    public PastReturn {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(segment, "segment");
    }

    /**
     * Reads a return.
     *
     * @param json one JSON object; at most a mebibyte
     * @param domain what the policy speaks about
     * @return the return, or everything that is wrong with it
     */
    public static Parsed<PastReturn> read(String json, Domain domain) {
        return QuestionReader.past(DocumentReader.json(json), domain);
    }

    /**
     * Reads returns, one a line; blank lines are passed over. Nothing is read before it is asked for.
     *
     * @param lines the lines of a file, closed by whoever opened them
     * @param domain what the policy speaks about
     * @return what each line says; the line number of a diagnostic is that of the file
     */
    public static Stream<Parsed<PastReturn>> readLines(Stream<String> lines, Domain domain) {
        return QuestionReader.lines(lines, line -> read(line, domain));
    }

    /**
     * Writes the return.
     *
     * @return JSON on one line; {@link #read} makes an equal return of it, given the same domain
     */
    public String toJson() {
        return DocumentText.json(QuestionWriter.write(this));
    }
}
