package nl.gestand.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ends the handling of a request with a {@link Problem}; may be thrown anywhere below a controller or filter. */
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.code() + ": " + problem.detail());
        this.problem = problem;
    }

    public ProblemException(
            int status,
            String code,
            String title,
            @Nullable String detail,
            List<Fault> faults,
            Map<String, ?> members) {
        this(new Problem(status, code, title, detail, faults, members, Map.of()));
    }

    /** 400 with all that is wrong. */
    public static ProblemException invalid(List<Fault> faults) {
        String detail = faults.size() == 1 ? "There is 1 fault." : "There are " + faults.size() + " faults.";
        return new ProblemException(Problems.INVALID.withDetail(detail).withFaults(faults));
    }

    /** 400 with one fault. */
    public static ProblemException invalid(String at, String code, String message) {
        return invalid(List.of(new Fault(at, code, message)));
    }

    /** 403; the detail says which rule forbids it. */
    public static ProblemException forbidden(String detail) {
        return new ProblemException(Problems.FORBIDDEN.withDetail(detail));
    }

    /** 404; the detail names what was looked for. */
    public static ProblemException notFound(String detail) {
        return new ProblemException(Problems.NOT_FOUND.withDetail(detail));
    }

    /** 409 for a refusal by a rule; each rule has a code and title of its own. */
    public static ProblemException conflict(String code, String title, String detail, Map<String, ?> members) {
        return new ProblemException(409, code, title, detail, List.of(), members);
    }

    /** 503 with Retry-After, for what will pass. */
    public static ProblemException unavailable(String detail, long retryAfterSeconds) {
        return new ProblemException(Problems.UNAVAILABLE.withDetail(detail).retryAfter(retryAfterSeconds));
    }

    public Problem problem() {
        return problem;
    }
}
