package nl.gestand.standalone;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the browser when the first test asks for it, and closes it after the last. */
final class OneBrowser implements ExecutionCondition, ParameterResolver {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return TestBrowser.chromium()
                .map(found -> ConditionEvaluationResult.enabled("Chromium is " + found))
                .orElseGet(() -> ConditionEvaluationResult.disabled(
                        "Chromium is not here: set CHROMIUM to its path, or install it; pages are not looked at"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestBrowser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(OneBrowser.class))
                .computeIfAbsent(TestBrowser.class);
    }
}
