package dev.aftercart.examples.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes a folder whole: beside its place first, then moved there, so that nobody ever sees half of it. */
final class DemoFolder {

    private DemoFolder() {}

    /** Writes the files and gives their paths. A folder with anything else in it is left alone. */
    static List<Path> write(Path folder, Map<String, byte[]> files) throws BadInput, IOException {
        checkReplaceable(folder, files);
        Path place = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(place.getParent());
            Path temporary = Files.createTempDirectory(place.getParent(), ".aftercart-");
            try {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    Files.write(temporary.resolve(file.getKey()), file.getValue());
                }
                delete(place);
                Files.move(temporary, place);
            } finally {
                delete(temporary);
            }
        } catch (FileSystemException e) {
            throw new BadInput(folder + ": cannot be written (" + e.getMessage() + ")");
        }
        List<Path> written = new ArrayList<>();
        files.keySet().forEach(name -> written.add(folder.resolve(name)));
        return written;
    }

    private static void checkReplaceable(Path folder, Map<String, byte[]> files) throws BadInput, IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new BadInput(folder + ": is a file; --out takes a folder");
        }
        try (Stream<Path> there = Files.list(folder)) {
            List<String> foreign = there.map(path -> path.getFileName().toString())
                    .filter(name -> !files.containsKey(name))
                    .sorted()
                    .toList();
            if (!foreign.isEmpty()) {
                throw new BadInput(folder + ": holds other things than are written here (" + foreign.get(0)
                        + "); name another folder with --out");
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
