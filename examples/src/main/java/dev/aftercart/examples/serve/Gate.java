package dev.aftercart.examples.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.aftercart.explain.Phrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Lets requests in. A name that leads here from elsewhere (DNS rebinding) and forms of other sites are kept out; and whatever goes
 * wrong behind it, somebody gets a page.
 */
final class Gate implements HttpHandler {

    private static final Pattern LOOPBACK = Pattern.compile("(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d{1,5})?");

    private final Router router;
    private final Refusals refusals;

    Gate(Router router, Refusals refusals) {
        this.router = router;
        this.refusals = refusals;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply = reply(exchange);
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] body = reply.text().getBytes(StandardCharsets.UTF_8);
            boolean bare = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
            exchange.sendResponseHeaders(reply.status(), bare ? -1 : body.length);
            if (!bare) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        Request request = Request.of(exchange);
        if (request.header("Host").filter(Gate::isHere).isEmpty() || isForeign(request)) {
            return refusals.forbidden(request, Phrase.of("access.refused"));
        }
        try {
            return router.answer(request);
        } catch (RuntimeException e) {
            System.getLogger(Gate.class.getName()).log(System.Logger.Level.ERROR, "a request failed", e);
            return refusals.failed(request);
        }
    }

    private static boolean isHere(String host) {
        return LOOPBACK.matcher(host).matches();
    }

    /** Browsers say where a form was sent from; the origin they keep to themselves under {@code no-referrer}. */
    private static boolean isForeign(Request request) {
        String site = request.header("Sec-Fetch-Site").orElse("none");
        return request.method().equals("POST") && !site.equals("same-origin") && !site.equals("none");
    }
}
