package dev.aftercart.examples.command;

import dev.aftercart.examples.serve.Storefront;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A shell over {@link Storefront}. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Serves a shop to this machine alone: a dozen made-up orders with every page, form and message.",
            "It prints its address, and ends with Ctrl-C. Nothing is sent to anybody."
        })
final class ServeCommand implements Callable<Integer> {

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "where it is served; 0 for any port that is free (${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "what the orders are made up from (${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            description = "the day on which the shop opens, such as 2026-03-14T09:00:00Z (today)")
    private @Nullable Instant at;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws BadInput {
        InstantSource clock = at == null ? InstantSource.system() : InstantSource.fixed(at);
        try (Storefront shop = Storefront.open(port, seed, clock)) {
            Objects.requireNonNull(spec, "set by picocli")
                    .commandLine()
                    .getOut()
                    .println(shop.address());
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | IllegalArgumentException e) {
            throw new BadInput("--port " + port + ": " + e.getMessage());
        }
        return 0;
    }
}
