package dev.aftercart.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads what a person named, and no more of it than is looked at. */
final class InputFile {

    /** What is larger is not read; in bytes. */
    static final int MAX_BYTES = 8 * 1024 * 1024;

    private InputFile() {}

    /** The bytes, or one more than the limit when the file is larger. */
    static byte[] read(Path file) throws BadInput {
        check(file);
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw new BadInput(file + ": cannot be read (" + e.getMessage() + ")");
        }
    }

    /** Refuses what is not there or not a file. */
    static void check(Path file) throws BadInput {
        if (!Files.exists(file)) {
            throw new BadInput(file + ": there is no such file");
        }
        if (!Files.isRegularFile(file)) {
            throw new BadInput(file + ": is not a file");
        }
    }
}
