package dev.aftercart.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A tab, as a person has it who uses no mouse: keys, what has the focus, and what stands on the page. Whatever has the focus
 * must be seen to have it.
 */
final class BrowserPage implements AutoCloseable {

    private static final int HEIGHT = 800;
    private static final int MOST_STOPS = 80;

    private final DevTools tools;
    private final String target;
    private final String tab;
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private volatile CompletableFuture<JsonNode> load = new CompletableFuture<>();

    private BrowserPage(DevTools tools, String target, String tab) {
        this.tools = tools;
        this.target = target;
        this.tab = tab;
    }

    static BrowserPage in(DevTools tools) {
        String target = tools.send(null, "Target.createTarget", parameters().put("url", "about:blank"))
                .get("targetId")
                .asText();
        ObjectNode attach = parameters().put("targetId", target).put("flatten", true);
        String tab = tools.send(null, "Target.attachToTarget", attach)
                .get("sessionId")
                .asText();
        BrowserPage page = new BrowserPage(tools, target, tab);
        tools.listen(tab, page::hear);
        page.send("Page.enable", parameters());
        page.send("Log.enable", parameters());
        page.send("Emulation.setFocusEmulationEnabled", parameters().put("enabled", true));
        return page;
    }

    private void hear(JsonNode event) {
        switch (event.path("method").asText()) {
            case "Page.loadEventFired" -> load.complete(event);
            case "Log.entryAdded" -> complain(event.at("/params/entry/text").asText());
            default -> {}
        }
    }

    /** A form that was refused is shown again with status 422, which a browser counts among its troubles. */
    private void complain(String trouble) {
        if (!trouble.contains("status of 422")) {
            complaints.add(trouble);
        }
    }

    private static ObjectNode parameters() {
        return DevTools.JSON.createObjectNode();
    }

    private JsonNode send(String method, ObjectNode parameters) {
        return tools.send(tab, method, parameters);
    }

    BrowserPage width(int width) {
        return window(width, HEIGHT, 1);
    }

    BrowserPage window(int width, int height, double pixels) {
        send(
                "Emulation.setDeviceMetricsOverride",
                parameters()
                        .put("width", width)
                        .put("height", height)
                        .put("deviceScaleFactor", pixels)
                        .put("mobile", false));
        return this;
    }

    BrowserPage dark(boolean dark) {
        ObjectNode media = parameters();
        media.putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", dark ? "dark" : "light");
        send("Emulation.setEmulatedMedia", media);
        return this;
    }

    BrowserPage goTo(String url) {
        return andWait(() -> send("Page.navigate", parameters().put("url", url)));
    }

    /** Does what leads to another page, and waits until it is there. */
    BrowserPage andWait(Runnable step) {
        load = new CompletableFuture<>();
        step.run();
        load.orTimeout(DevTools.PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        return this;
    }

    /** What an expression of JavaScript gives; the page's own policy, which allows none, does not bind the tool. */
    JsonNode evaluate(String expression) {
        JsonNode given = send(
                "Runtime.evaluate",
                parameters()
                        .put("expression", expression)
                        .put("awaitPromise", true)
                        .put("returnByValue", true));
        if (given.has("exceptionDetails")) {
            throw new IllegalStateException(given.get("exceptionDetails").toString());
        }
        return given.path("result").path("value");
    }

    String text() {
        return evaluate("document.querySelector('main').innerText").asText();
    }

    String heading() {
        return evaluate("document.querySelector('h1').innerText").asText();
    }

    boolean has(String selector) {
        return evaluate("document.querySelector(" + quoted(selector) + ") !== null")
                .asBoolean();
    }

    boolean shows(String selector) {
        return has(selector)
                && evaluate("document.querySelector(" + quoted(selector) + ").checkVisibility()")
                        .asBoolean();
    }

    /** What the browser did not like: a blocked style, a picture that is not there. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    BrowserPage press(Key key) {
        ObjectNode event = parameters()
                .put("key", key.key)
                .put("code", key == Key.SPACE ? "Space" : key.key)
                .put("windowsVirtualKeyCode", key.code);
        send(
                "Input.dispatchKeyEvent",
                event.deepCopy()
                        .put("type", key.text.isEmpty() ? "rawKeyDown" : "keyDown")
                        .put("text", key.text));
        send("Input.dispatchKeyEvent", event.put("type", "keyUp"));
        return this;
    }

    BrowserPage type(String text) {
        send("Input.insertText", parameters().put("text", text));
        return this;
    }

    /** Walks through the whole page with the Tab key; each stop must be seen. */
    List<String> stops() {
        List<String> stops = new ArrayList<>();
        while (stops.size() < MOST_STOPS) {
            press(Key.TAB);
            // After the last stop comes the browser itself, or the first stop again.
            if (isFocused("body")
                    || evaluate("document.activeElement === window.firstStop").asBoolean()) {
                return stops;
            }
            evaluate("window.firstStop ??= document.activeElement, 0");
            stops.add(assertFocusIsSeen());
        }
        throw new AssertionError("the Tab key never came to the end of " + heading() + ": " + stops);
    }

    /** Goes on with the Tab key until an element has the focus that the selector means; each stop must be seen. */
    BrowserPage tabTo(String selector) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            press(Key.TAB);
            if (!isFocused("body")) {
                assertFocusIsSeen();
            }
            if (isFocused(selector)) {
                return this;
            }
        }
        throw new AssertionError("the Tab key never came to " + selector + " on " + heading());
    }

    /** Tabs to a group of radio buttons and goes on with the arrows. */
    BrowserPage choose(String name, String value) {
        String group = "input[name=\"" + name + "\"]";
        String wanted = group + "[value=\"" + value + "\"]";
        tabTo(group);
        if (isFocused(wanted)) {
            return press(Key.SPACE);
        }
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            press(Key.DOWN);
            assertFocusIsSeen();
            if (isFocused(wanted)) {
                return this;
            }
        }
        throw new AssertionError("the arrow keys never came to " + wanted);
    }

    /** Tabs to a button or link and presses Enter, which leads to another page. */
    BrowserPage follow(String selector) {
        tabTo(selector);
        return andWait(() -> press(Key.ENTER));
    }

    boolean isFocused(String selector) {
        return evaluate("document.activeElement !== null && document.activeElement.matches(" + quoted(selector) + ")")
                .asBoolean();
    }

    /** An outline of two pixels or more, of three times the contrast to what is around it, within the window. */
    private String assertFocusIsSeen() {
        JsonNode seen = evaluate(FocusRing.MEASURE);
        String what = seen.path("what").asText() + " on " + heading();
        assertThat(seen.path("outline").asDouble()).as("outline of " + what).isGreaterThanOrEqualTo(2);
        assertThat(seen.path("contrast").asDouble())
                .as("contrast of the outline of " + what)
                .isGreaterThanOrEqualTo(3);
        assertThat(seen.path("inside").asBoolean())
                .as(what + " is within the window: " + seen)
                .isTrue();
        return what;
    }

    /** As WebP, which is small enough to lie in a repository. */
    byte[] picture() {
        JsonNode taken = send(
                "Page.captureScreenshot", parameters().put("format", "webp").put("quality", 82));
        return Base64.getDecoder().decode(taken.get("data").asText());
    }

    byte[] printed() {
        JsonNode paper = send(
                "Page.printToPDF", parameters().put("preferCSSPageSize", true).put("printBackground", false));
        return Base64.getDecoder().decode(paper.get("data").asText());
    }

    private static String quoted(String text) {
        return DevTools.JSON.getNodeFactory().textNode(text).toString();
    }

    @Override
    public void close() {
        tools.send(null, "Target.closeTarget", parameters().put("targetId", target));
    }
}
