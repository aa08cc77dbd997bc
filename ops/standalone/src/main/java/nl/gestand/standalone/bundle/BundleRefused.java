package nl.gestand.standalone.bundle;

import java.util.List;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start whose bundle cannot be brought in; nothing of it was. */
final class BundleRefused extends RuntimeException {

    private final String advice;

    BundleRefused(String message, String advice) {
        super(message);
        this.advice = advice;
    }

    static BundleRefused of(List<String> faults) {
        return new BundleRefused(
                "The bundle cannot be brought in:\n- " + String.join("\n- ", faults),
                "Nothing was brought in. Verify the bundle (ops/verify), or ask its maker for another.");
    }

    /** What the operator reads instead of a stack trace. */
    static final class Told extends AbstractFailureAnalyzer<BundleRefused> {

        @Override
        protected FailureAnalysis analyze(Throwable root, BundleRefused cause) {
            return new FailureAnalysis(cause.getMessage(), cause.advice, cause);
        }
    }
}
