package dev.aftercart.examples.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Deque's axe-core, with all the rules that are on by default: WCAG 2.0 to 2.2 in A and AA, and good practice. */
final class Axe {

    private static final String RUN = """
            axe.run(document, { resultTypes: ['violations'] }).then(found => found.violations.flatMap(each =>
                each.nodes.map(node => each.id + ': ' + node.html.slice(0, 160) + ' | ' + node.failureSummary)))""";

    private final String source;

    private Axe(String source) {
        this.source = source;
    }

    static Axe load() throws IOException {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new Axe(new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** To be called once for each document. */
    void enter(BrowserPage page) {
        page.evaluate(source + ";0");
    }

    List<String> violations(BrowserPage page) {
        List<String> violations = new ArrayList<>();
        for (JsonNode each : page.evaluate(RUN)) {
            violations.add(each.asText());
        }
        return violations;
    }
}
