package fr.agissons.browser;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one {@link Stage} of the run to the tests, and keeps them from running where there can be none. */
final class InTheBrowser implements ExecutionCondition, ParameterResolver {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(InTheBrowser.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        List<String> missing = new ArrayList<>(Product.missing());
        if (Stage.chromium().isEmpty()) {
            missing.add("Chromium (on Debian: apt-get install chromium)");
        }
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled("a browser and the product are here");
        }
        String reason = "Browser journeys are skipped; missing: " + String.join(", ", missing);
        if (context.getTestMethod().isEmpty()) {
            System.err.println(reason);
        }
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Stage resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(HERE).computeIfAbsent(Stage.class, key -> Stage.set(), Stage.class);
    }
}
