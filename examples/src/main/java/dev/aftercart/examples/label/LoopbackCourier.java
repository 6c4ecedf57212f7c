package dev.aftercart.examples.label;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * As much of EasyPost as one return label needs, on this machine's own address. It sells the label and then drops the line, once.
 * Answers come one after the other.
 */
final class LoopbackCourier implements AutoCloseable {

    private static final String MADE = """
            {"object": "Shipment", "id": "shp_1", "is_return": true, "tracking_code": null, "postage_label": null, "rates": [
              {"id": "rate_1", "carrier": "UPS", "service": "Ground", "rate": "11.20", "currency": "USD"},
              {"id": "rate_2", "carrier": "USPS", "service": "GroundAdvantage", "rate": "7.58", "currency": "USD"}]}""";

    private static final String BOUGHT = """
            {"object": "Shipment", "id": "shp_1", "is_return": true, "tracking_code": "EZ5550001001",
             "selected_rate": {"carrier": "USPS", "service": "GroundAdvantage", "rate": "7.58", "currency": "USD"},
             "postage_label": {"label_url": "https://labels.example/shp_1.pdf", "label_file_type": "application/pdf"}}""";

    private final HttpServer server;
    private boolean made;
    private int sold;

    private LoopbackCourier(HttpServer server) {
        this.server = server;
    }

    static LoopbackCourier start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        LoopbackCourier courier = new LoopbackCourier(server);
        server.createContext("/", courier::answer);
        server.start();
        return courier;
    }

    URI address() {
        return URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                + server.getAddress().getPort());
    }

    synchronized int sold() {
        return sold;
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            boolean post = exchange.getRequestMethod().equals("POST");
            if (post && exchange.getRequestURI().getPath().endsWith("/buy")) {
                // No answer: the label is sold, and the line drops.
                sold++;
                return;
            }
            if (!post && !made) {
                say(exchange, 404, "{\"error\": {\"code\": \"NOT_FOUND\", \"message\": \"no such shipment\"}}");
                return;
            }
            made = true;
            say(exchange, post ? 201 : 200, sold > 0 ? BOUGHT : MADE);
        }
    }

    private static void say(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
