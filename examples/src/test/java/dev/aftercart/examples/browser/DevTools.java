package dev.aftercart.examples.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The line to a browser, in the Chrome DevTools Protocol: a command is answered once, and each tab tells its events. */
final class DevTools implements WebSocket.Listener {

    static final ObjectMapper JSON = new ObjectMapper();

    /** Long, because a busy machine is no fault of a page. */
    static final int PATIENCE_SECONDS = 120;

    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final Map<String, Consumer<JsonNode>> tabs = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();
    private final StringBuilder message = new StringBuilder();
    private @Nullable WebSocket line;

    private DevTools() {}

    static DevTools at(URI address) {
        DevTools tools = new DevTools();
        tools.line = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, tools)
                .join();
        return tools;
    }

    /** Hears of what happens in a tab from now on. */
    void listen(String tab, Consumer<JsonNode> listener) {
        tabs.put(tab, listener);
    }

    /**
     * Sends a command and waits for what came of it.
     *
     * @param tab the tab's session, null for the browser itself
     * @throws IllegalStateException when the browser refuses
     */
    JsonNode send(@Nullable String tab, String method, ObjectNode parameters) {
        int id = last.incrementAndGet();
        ObjectNode command = JSON.createObjectNode().put("id", id).put("method", method);
        command.set("params", parameters);
        if (tab != null) {
            command.put("sessionId", tab);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        synchronized (this) {
            line().sendText(command.toString(), true).join();
        }
        JsonNode given = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        if (given.has("error")) {
            throw new IllegalStateException(method + ": " + given.get("error"));
        }
        return given.path("result");
    }

    private WebSocket line() {
        if (line == null) {
            throw new IllegalStateException("not connected");
        }
        return line;
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean whole) {
        message.append(part);
        if (whole) {
            String text = message.toString();
            message.setLength(0);
            hear(text);
        }
        socket.request(1);
        return CompletableFuture.completedFuture(null);
    }

    private void hear(String text) {
        try {
            JsonNode heard = JSON.readTree(text);
            CompletableFuture<JsonNode> asked = answers.remove(heard.path("id").asInt());
            Consumer<JsonNode> tab = tabs.get(heard.path("sessionId").asText());
            if (asked != null) {
                asked.complete(heard);
            } else if (tab != null) {
                tab.accept(heard);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the browser sent what is no JSON", e);
        }
    }
}
