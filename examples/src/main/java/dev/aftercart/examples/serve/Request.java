package dev.aftercart.examples.serve;

import com.sun.net.httpserver.HttpExchange;
import dev.aftercart.notify.page.action.PageForm;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody asks the server for. */
final class Request {

    /** The languages that the shop speaks. */
    static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("ar"), Locale.forLanguageTag("id"));

    private static final int MOST_BYTES = 65_537;

    private final HttpExchange exchange;
    private final byte[] body;

    private Request(HttpExchange exchange, byte[] body) {
        this.exchange = exchange;
        this.body = body;
    }

    /** Reads no more of the body than a form may have, and one byte to see that it is too much. */
    static Request of(HttpExchange exchange) throws IOException {
        return new Request(exchange, exchange.getRequestBody().readNBytes(MOST_BYTES));
    }

    String method() {
        return exchange.getRequestMethod();
    }

    /** The parts of the path between its slashes. */
    List<String> path() {
        return List.of(exchange.getRequestURI().getPath().substring(1).split("/", -1));
    }

    PageForm form() {
        return PageForm.read(method(), header("Content-Type").orElse(null), body);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    /** Where it came from. */
    String caller() {
        return exchange.getRemoteAddress().getAddress().getHostAddress();
    }

    /** A part of the path, which is there because the route says so. */
    String part(int index) {
        return path().get(index);
    }

    Optional<String> value(String name) {
        String query = exchange.getRequestURI().getRawQuery();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return Optional.of(decoded(pair.substring(name.length() + 1)));
            }
        }
        return Optional.empty();
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** The language that the address asks for. */
    Optional<Locale> language() {
        return value("lang").flatMap(Request::spoken);
    }

    /** That language, else the first of the browser's that the shop speaks, else English. */
    Locale languageOrUsual() {
        return language().orElseGet(() -> {
            try {
                Locale best = Locale.lookup(
                        Locale.LanguageRange.parse(header("Accept-Language").orElse("en")), LANGUAGES);
                return best == null ? Locale.ENGLISH : best;
            } catch (IllegalArgumentException e) {
                return Locale.ENGLISH;
            }
        });
    }

    private static Optional<Locale> spoken(String tag) {
        return LANGUAGES.stream()
                .filter(each -> each.toLanguageTag().equals(tag))
                .findFirst();
    }
}
