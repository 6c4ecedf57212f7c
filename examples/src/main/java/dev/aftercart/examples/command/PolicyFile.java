package dev.aftercart.examples.command;

import dev.aftercart.explain.Parsed;
import dev.aftercart.returns.Floor;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.floor.Floors;
import java.nio.file.Path;

/** Reads a policy, which may name any floor that the library states; their last days move on weekends alone. */
final class PolicyFile {

    private PolicyFile() {}

    /** The policy, or all that is wrong with the document. */
    static Parsed<ReturnPolicy> parse(Path file) throws BadInput {
        InputFile.check(file);
        return ReturnPolicy.read(file, Floors.all().toArray(Floor[]::new));
    }

    /** The policy, for whoever cannot go on without it. */
    static ReturnPolicy read(Path file) throws BadInput {
        Parsed<ReturnPolicy> parsed = parse(file);
        if (parsed.value().isEmpty()) {
            throw BadInput.of(file, parsed.diagnostics());
        }
        return parsed.orThrow();
    }
}
