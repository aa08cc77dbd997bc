package nl.gestand.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/** Sends a reader on to the address without the fields that a form left empty, so that an address to share says no more. */
final class CleanAddress implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String query = request.getQueryString();
        if (query == null || !HttpMethod.GET.matches(request.getMethod())) {
            return true;
        }
        String kept = Arrays.stream(query.split("&", -1))
                .filter(field -> field.indexOf('=') != field.length() - 1 && !field.isEmpty())
                .collect(Collectors.joining("&"));
        if (kept.equals(query)) {
            return true;
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, request.getRequestURI() + (kept.isEmpty() ? "" : "?" + kept));
        return false;
    }
}
