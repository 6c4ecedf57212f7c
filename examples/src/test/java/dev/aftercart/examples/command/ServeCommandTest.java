package dev.aftercart.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.examples.serve.Storefront;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ServeCommandTest {

    @Test
    void it_prints_its_address_and_answers_until_it_is_ended() throws IOException, InterruptedException {
        PipedReader printed = new PipedReader();
        PrintWriter out = new PrintWriter(new PipedWriter(printed), true);
        CompletableFuture<Integer> exitCode = new CompletableFuture<>();
        Thread command = new Thread(() -> exitCode.complete(
                Main.run(out, out, "serve", "--port", "0", "--seed", "7", "--at", "2026-03-14T09:00:00Z")));
        command.start();

        URI address = URI.create(new BufferedReader(printed).readLine());
        assertThat(address.getHost()).isEqualTo("127.0.0.1");
        HttpRequest start = HttpRequest.newBuilder(address).build();
        assertThat(HttpClient.newHttpClient()
                        .send(start, BodyHandlers.ofString())
                        .body())
                .contains("Sat 14 Mar", "What happens next");

        command.interrupt();
        assertThat(exitCode.join()).isZero();
    }

    @Test
    void a_port_that_is_taken_is_bad_usage() throws IOException {
        try (Storefront shop = Storefront.open(0, 1, InstantSource.system())) {
            int port = shop.address().getPort();
            CommandRun run = CommandRun.of("serve", "--port", port);
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).singleElement().asString().startsWith("aftercart: --port " + port);
        }
    }
}
