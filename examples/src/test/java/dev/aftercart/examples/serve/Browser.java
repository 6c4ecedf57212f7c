package dev.aftercart.examples.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Opens pages and sends their forms, as a browser without script does. */
final class Browser {

    private static final Pattern FORM =
            Pattern.compile("<form method=\"post\" action=\"([^\"]*)\">(.*?)</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]*)\"");

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final HttpClient alone = HttpClient.newHttpClient();
    private final URI shop;

    Browser(URI shop) {
        this.shop = shop;
    }

    /** What was answered in the end. */
    record Page(int status, String html, HttpResponse<String> response) {

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The paths that the page links to. */
        List<String> links() {
            return LINK.matcher(html)
                    .results()
                    .map(found -> unescaped(found.group(1)))
                    .toList();
        }

        /** The form that asks for something, or the only one. */
        Form form(String action) {
            Matcher forms = FORM.matcher(html);
            while (forms.find()) {
                if (action.isEmpty() || forms.group(2).contains("name=\"action\" value=\"" + action + "\"")) {
                    return Form.of(unescaped(forms.group(1)), forms.group(2));
                }
            }
            throw new AssertionError("there is no form " + action + " on " + response.uri() + ":\n" + html);
        }

        boolean hasForm(String action) {
            return html.contains("name=\"action\" value=\"" + action + "\"");
        }
    }

    /** A form that is being filled in; its hidden fields are. */
    record Form(String url, List<String> fields) {

        static Form of(String url, String inside) {
            List<String> fields = HIDDEN.matcher(inside)
                    .results()
                    .map(found -> field(unescaped(found.group(1)), unescaped(found.group(2))))
                    .toList();
            return new Form(url, fields);
        }

        Form with(String name, String value) {
            List<String> more = new ArrayList<>(fields);
            more.add(field(name, value));
            return new Form(url, more);
        }

        private static String field(String name, String value) {
            return URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                    + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    private static String unescaped(String html) {
        return html.replace("&#34;", "\"").replace("&quot;", "\"").replace("&amp;", "&");
    }

    /** Presses the button by which an order lives on, and does not look at the page that follows. */
    int goOn(String number) {
        return send(alone, request("/orders/" + number + "/next").POST(HttpRequest.BodyPublishers.noBody()))
                .status();
    }

    Page open(String path) {
        return send(request(path).GET());
    }

    Page send(Form form) {
        return send(request(form.url())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.fields().stream().collect(Collectors.joining("&")))));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(shop.resolve(path));
    }

    Page send(HttpRequest.Builder request) {
        return send(client, request);
    }

    private Page send(HttpClient by, HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = by.send(request.build(), BodyHandlers.ofString());
            return new Page(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new AssertionError("no answer from " + shop, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
