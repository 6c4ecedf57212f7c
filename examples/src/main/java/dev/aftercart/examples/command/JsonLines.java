package dev.aftercart.examples.command;

import dev.aftercart.explain.Parsed;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Goes through a file of JSON lines, however large, one line after another. What is wrong with a line is told with its number,
 * and the rest goes on. For one thread.
 */
final class JsonLines {

    /** In bytes; one more than a line may have, so that a longer one is seen to be too long. The rest of it is passed over. */
    private static final int KEPT = 1024 * 1024 + 1;

    private static final int LINES_A_SIGN = 100_000;

    private final Path file;
    private final PrintWriter err;
    private long bad;

    JsonLines(Path file, PrintWriter err) {
        this.file = file;
        this.err = err;
    }

    /** Reads the lines and uses what they say. */
    <T, R> R through(Function<Stream<String>, Stream<Parsed<T>>> reading, Function<Stream<T>, R> use) throws BadInput {
        InputFile.check(file);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Stream<String> lines = StreamSupport.stream(new Lines(in, err), false);
            return use.apply(reading.apply(lines).mapMulti(this::tellAndPass));
        } catch (IOException | UncheckedIOException e) {
            throw new BadInput(file + ": cannot be read (" + e.getMessage() + ")");
        }
    }

    private <T> void tellAndPass(Parsed<T> line, Consumer<T> taker) {
        line.diagnostics().forEach(why -> err.println("aftercart: " + file + ": " + why));
        line.value().ifPresentOrElse(taker, () -> bad++);
    }

    /** 0 when every line could be read. */
    int exitCode() {
        if (bad > 0) {
            err.println("aftercart: " + file + ": lines that could not be read: " + bad);
        }
        return bad == 0 ? 0 : 1;
    }

    /** Bytes that are not UTF-8 become U+FFFD, so that they spoil no line but their own. */
    private static final class Lines extends AbstractSpliterator<String> {

        private final InputStream in;
        private final PrintWriter err;
        private long number;

        Lines(InputStream in, PrintWriter err) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.in = in;
            this.err = err;
        }

        @Override
        public boolean tryAdvance(Consumer<? super String> action) {
            try {
                int next = in.read();
                if (next < 0) {
                    return false;
                }
                ByteArrayOutputStream line = new ByteArrayOutputStream();
                while (next >= 0 && next != '\n') {
                    if (line.size() < KEPT) {
                        line.write(next);
                    }
                    next = in.read();
                }
                action.accept(line.toString(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (++number % LINES_A_SIGN == 0) {
                err.println("aftercart: " + number + " lines");
            }
            return true;
        }
    }
}
