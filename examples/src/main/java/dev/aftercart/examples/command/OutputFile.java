package dev.aftercart.examples.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/** Writes a file whole: beside its place first, then moved there, so that nobody ever sees half of it. */
final class OutputFile {

    private OutputFile() {}

    /** Refuses a place that no file can be written to, before the work is done. */
    static void checkWritable(Path file) throws BadInput {
        if (Files.isDirectory(file)) {
            throw new BadInput(file + ": is a folder, where a file should be written");
        }
        if (!Files.isDirectory(folder(file))) {
            throw new BadInput(file + ": there is no folder to write it to");
        }
    }

    static void write(Path file, List<String> lines) throws BadInput, IOException {
        try {
            Path temporary = Files.createTempFile(folder(file), ".aftercart-", ".tmp");
            try {
                Files.write(temporary, lines);
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (FileSystemException e) {
            throw new BadInput(file + ": cannot be written (" + e.getMessage() + ")");
        }
    }

    private static Path folder(Path file) {
        return Objects.requireNonNullElse(file.toAbsolutePath().normalize().getParent(), file);
    }
}
