package dev.aftercart.examples.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The policies and files that come with the examples, and files that should never have been handed in. */
final class PolicyExamples {

    static final Path STANDARD = resource("policy-standard.yaml");
    static final Path NEXT = resource("policy-next.yaml");
    static final Path REQUESTS = resource("requests.ndjson");
    static final Path HISTORY = resource("history.ndjson");

    private PolicyExamples() {}

    private static Path resource(String name) {
        return Path.of("src/main/resources/dev/aftercart/examples/policy", name);
    }

    /** A file with the example policy's text, with one thing in it replaced. */
    static Path changed(Path folder, String right, String wrong) throws IOException {
        String text = Files.readString(STANDARD);
        if (!text.contains(right)) {
            throw new IllegalArgumentException("the policy does not say " + right);
        }
        return Files.writeString(folder.resolve("changed.yaml"), text.replace(right, wrong));
    }

    /** A file of ten megabytes on one line, one of bytes that are no text, an empty one, and a torn one. */
    static List<Path> unusable(Path folder) throws IOException {
        byte[] large = new byte[10 * 1024 * 1024];
        Arrays.fill(large, (byte) '[');
        byte[] binary = new byte[4096];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i * 131 + 128);
        }
        return List.of(
                Files.write(folder.resolve("large"), large),
                Files.write(folder.resolve("binary"), binary),
                Files.writeString(folder.resolve("torn"), "{\"policy\": \"x"),
                Files.writeString(folder.resolve("bomb"), "{\"at\":".repeat(50_000)));
    }
}
