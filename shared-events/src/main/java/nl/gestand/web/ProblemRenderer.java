package nl.gestand.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** The one place where a failure becomes an answer: {@code application/problem+json} and its headers, or a page. */
public final class ProblemRenderer {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemRenderer.class);
    private static final JsonMapper JSON = new JsonMapper();

    private final List<KnownFailure> known;
    private final Supplier<@Nullable ProblemPage> pages;

    /** @param pages gives what shows problems to people, where there is any; asked for late, since pages need much else */
    ProblemRenderer(List<KnownFailure> more, Supplier<@Nullable ProblemPage> pages) {
        this.pages = pages;
        known = new ArrayList<>(more);
        known.add(new WebFailure());
        known.add(new DatabaseFailure());
    }

    /**
     * Answers with the problem that the failure stands for; what nobody knows is logged and becomes a bare 500. A problem
     * thrown on purpose, such as that the views are being rebuilt, is no failure.
     */
    public void render(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = problemOf(failure);
        if (problem == null) {
            LOG.error("A request failed, trace {}", Trace.current().traceId(), failure);
        } else if (problem.status() >= 500 && !(failure instanceof ProblemException)) {
            LOG.warn("A request failed, trace {}: {}", Trace.current().traceId(), failure.toString());
        }
        render(problem == null ? Problems.BROKEN : problem, request, response);
    }

    public void render(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        problem.headers().forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!showsPage(problem, request, response)) {
            writeJson(problem, request, response);
        }
    }

    private boolean showsPage(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        ProblemPage page = pages.get();
        if (page == null || !page.isFor(request)) {
            return false;
        }
        try {
            page.render(problem, request, response);
            response.flushBuffer();
            return true;
        } catch (Exception broken) {
            LOG.error("A problem could not be shown, trace {}", Trace.current().traceId(), broken);
            return response.isCommitted();
        }
    }

    private static void writeJson(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.resetBuffer();
        response.setContentType("application/problem+json");
        byte[] json = json(problem, request.getRequestURI());
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
        response.flushBuffer();
    }

    @Nullable
    Problem problemOf(Throwable failure) {
        for (Throwable cause : Causes.of(failure)) {
            for (KnownFailure each : known) {
                Problem problem = each.problemOf(cause);
                if (problem != null) {
                    return problem;
                }
            }
        }
        return null;
    }

    static byte[] json(Problem problem, @Nullable String instance) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "urn:gestand:problem:" + problem.code());
        members.put("title", problem.title());
        members.put("status", problem.status());
        putUnlessNull(members, "detail", problem.detail());
        putUnlessNull(members, "instance", instance);
        if (!problem.faults().isEmpty()) {
            members.put(
                    "errors",
                    problem.faults().stream().map(ProblemRenderer::members).toList());
        }
        problem.members().forEach(members::putIfAbsent);
        members.put("traceId", Trace.current().traceId());
        return JSON.writeValueAsBytes(members);
    }

    private static Map<String, Object> members(Fault fault) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("at", fault.at());
        members.put("code", fault.code());
        members.put("message", fault.message());
        putUnlessNull(members, "value", fault.value());
        return members;
    }

    private static void putUnlessNull(Map<String, Object> members, String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value);
        }
    }
}
