package nl.gestand.query.views;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import nl.gestand.web.Problem;
import nl.gestand.web.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a read pass once the views are whole and cover what the reader has seen elsewhere ({@code Min-Position}), and
 * says in {@code Position} how far they are; what the read then shows may be newer, never older.
 */
final class ReadGate implements HandlerInterceptor {

    static final List<String> READS = List.of(
            "/v1/motions/**",
            "/v1/commitments/**",
            "/v1/letters/**",
            "/v1/dossiers/**",
            "/v1/statistics/**",
            "/v1/search/**",
            "/v1/changes/**",
            "/v1/annex/**",
            "/",
            "/moties/**",
            "/toezeggingen/**",
            "/brieven/**",
            "/dossiers/**",
            "/zoeken/**",
            "/bureau/**",
            "/controle/**",
            "/griffie/**");

    /** Positions count from 1 in the log; 0 is what a reader has seen of an empty one. */
    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");

    private final Progress progress;
    private final Duration patience;

    ReadGate(Progress progress, Duration patience) {
        this.progress = progress;
        this.patience = patience;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        if (!isRead(request)) {
            return true;
        }
        String wanted = request.getHeader("Min-Position");
        long position = wanted == null ? 0 : parse(wanted);
        if (!progress.now().whole()) {
            throw unavailable("views-not-ready", "The views are being rebuilt", null);
        }
        if (wanted != null && !progress.awaitPosition(position, patience)) {
            throw unavailable("position-not-reached", "The views are not that far yet", position);
        }
        response.setHeader("Position", Long.toString(Math.max(0, progress.now().position())));
        return true;
    }

    private ProblemException unavailable(String code, String title, @Nullable Long wanted) {
        Progress.Reached now = progress.now();
        String detail = wanted == null
                ? now.percent() + " % of the register is read for them; try again."
                : "They cover the register up to " + now.position() + ", not up to " + wanted + "; try again.";
        return new ProblemException(new Problem(503, code, title, detail)
                .withMember("position", now.position())
                .withMember("head", now.head())
                .withMember("percent", now.percent())
                .retryAfter(1));
    }

    private static long parse(String wanted) {
        if (!POSITION.matcher(wanted).matches()) {
            throw ProblemException.invalid(
                    "Min-Position", "not-a-position", "Give a position in the log, a whole number.");
        }
        return Long.parseLong(wanted);
    }

    private static boolean isRead(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }
}
