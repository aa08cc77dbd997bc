package nl.gestand.web;

import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;

/** Knows the exceptions of the servlet container, Spring MVC and Spring Security. */
final class WebFailure implements KnownFailure {

    private static final String BASIC = "Basic realm=\"gestand\", charset=\"UTF-8\"";

    @Override
    public @Nullable Problem problemOf(Throwable failure) {
        return switch (failure) {
            case ProblemException known -> known.problem();
            case RequestRejectedException rejected -> Problems.MALFORMED_REQUEST;
            case InvalidParameterException rejected -> Problems.MALFORMED_REQUEST;
            case HttpMessageNotReadableException unread -> unreadable(unread);
            case MissingServletRequestParameterException missing ->
                missing(missing.getParameterName(), "This parameter is required.");
            case MissingRequestHeaderException missing -> missing(missing.getHeaderName(), "This header is required.");
            case MethodArgumentTypeMismatchException wrong -> wrongType(wrong);
            case AuthenticationServiceException broken ->
                KnownFailure.storeUnavailable("Signing in is not possible for the moment. Try again later.");
            case AuthenticationException failed -> unauthenticated();
            case org.springframework.security.access.AccessDeniedException denied -> Problems.FORBIDDEN;
            case ErrorResponse response -> ofResponse(response);
            default -> null;
        };
    }

    /** Names no more than that the credentials do not do: neither the account nor the reason. */
    static Problem unauthenticated() {
        return Problems.UNAUTHENTICATED
                .withDetail("Send the name and password of an active account, or a token that is valid here.")
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, BASIC);
    }

    private static Problem unreadable(HttpMessageNotReadableException unread) {
        for (Throwable cause : Causes.of(unread)) {
            if (cause instanceof ProblemException known) {
                return known.problem();
            }
            if (cause instanceof JacksonException json) {
                return JsonReading.malformed(json).problem();
            }
        }
        return Problems.MALFORMED_JSON;
    }

    private static Problem missing(String name, String message) {
        return ProblemException.invalid(name, "required", message).problem();
    }

    private static Problem wrongType(MethodArgumentTypeMismatchException wrong) {
        Object value = wrong.getValue();
        String sent = value == null ? null : value.toString();
        return ProblemException.invalid(
                        List.of(new Fault(wrong.getName(), "wrong-type", "This value has the wrong form.", sent)))
                .problem();
    }

    private static Problem ofResponse(ErrorResponse response) {
        Problem problem = Problems.ofStatus(response.getStatusCode().value());
        String detail = response.getBody().getDetail();
        problem = detail == null || problem.status() >= 500 ? problem : problem.withDetail(detail);
        for (String name : List.of(HttpHeaders.ALLOW, HttpHeaders.ACCEPT)) {
            String value = String.join(", ", response.getHeaders().getOrEmpty(name));
            problem = value.isEmpty() ? problem : problem.withHeader(name, value);
        }
        return problem;
    }
}
