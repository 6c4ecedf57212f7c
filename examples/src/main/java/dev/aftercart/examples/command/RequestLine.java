package dev.aftercart.examples.command;

import dev.aftercart.returns.Case;
import dev.aftercart.returns.ReturnQuestion;
import java.util.Locale;

/** Writes a case as a line of requests, so that it can be decided again. */
final class RequestLine {

    private RequestLine() {}

    static String of(String id, Case asked) {
        return new ReturnQuestion(id, asked.request(), asked.at()).toJson();
    }

    /** The name of a constant as it stands in documents. */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
