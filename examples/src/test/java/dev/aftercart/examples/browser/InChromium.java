package dev.aftercart.examples.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one browser of the run. Where there is none they are skipped, and say so; in continuous integration, which
 * the variable CI tells of, they fail.
 */
final class InChromium implements ExecutionCondition, ParameterResolver {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean must = Optional.ofNullable(System.getenv("CI")).orElse("").equals("true");
        return must || Chromium.find().isPresent()
                ? ConditionEvaluationResult.enabled("in a browser")
                : ConditionEvaluationResult.disabled(
                        "there is no Chromium on the path, so no page was tried in a browser");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Chromium resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(InChromium.class))
                .computeIfAbsent("chromium", key -> started(), Chromium.class);
    }

    private static Chromium started() {
        try {
            return Chromium.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
