package nl.gestand.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The reader's language: as {@code ?lang=en} asks, else as it did before, else Dutch. A cookie keeps the choice; it says
 * nothing else of the reader.
 */
final class LanguageChoice implements LocaleResolver, HandlerInterceptor {

    static final String NAME = "lang";

    /** Read from the raw query, so that a query that cannot be decoded gets its refusal in the right language too. */
    private static final Pattern ASKED = Pattern.compile("(?:^|&)" + NAME + "=([a-z]{2})(?:&|$)");

    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request).or(() -> kept(request)).orElse(Language.NL).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("A language is chosen by its address");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        asked(request).ifPresent(language -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, language)));
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        return true;
    }

    private static String cookie(HttpServletRequest request, Language language) {
        return ResponseCookie.from(NAME, language.code())
                .path("/")
                .maxAge(KEPT)
                .sameSite("Lax")
                .httpOnly(true)
                .secure(request.isSecure())
                .build()
                .toString();
    }

    private static Optional<Language> asked(HttpServletRequest request) {
        Matcher asked = ASKED.matcher(Objects.requireNonNullElse(request.getQueryString(), ""));
        return asked.find() ? Language.find(asked.group(1)) : Optional.empty();
    }

    private static Optional<Language> kept(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .flatMap(code -> Language.find(code).stream())
                .findFirst();
    }
}
