package dev.aftercart.examples.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.aftercart.notify.page.access.PageHeaders;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Pages by name on the loopback address, with the headers that the library gives for them. */
final class PageServer implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, String> pages;

    private PageServer(HttpServer server, Map<String, String> pages) {
        this.server = server;
        this.pages = pages;
    }

    static PageServer of(Map<String, String> pages) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        PageServer started = new PageServer(server, pages);
        server.createContext("/", started::answer);
        server.start();
        return started;
    }

    String url(String name) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + name;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String html = pages.get(exchange.getRequestURI().getPath().substring(1));
            if (html == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] body = html.getBytes(StandardCharsets.UTF_8);
            PageHeaders.of(html).forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
