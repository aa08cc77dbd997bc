package nl.gestand.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gestand.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/**
 * What is around the content of every page.
 *
 * @param lang code of the language that the page is in
 * @param other code of the other language
 * @param inOther address of the same page in the other language
 * @param account who is reading; null where nobody signed in
 */
public record Frame(
        String lang, String other, String inOther, @Nullable Reader account) {

    /** The name under which templates find it. */
    static final String ATTRIBUTE = "frame";

    /**
     * Who is reading, as the top of a page shows it.
     *
     * @param role as the interface writes it: {@code clerk}
     * @param scope a ministry's or committee's abbreviation
     */
    public record Reader(String name, String role, @Nullable String scope) {}

    static Frame of(HttpServletRequest request, Language language) {
        return new Frame(language.code(), language.other().code(), address(request, language.other()), reader(request));
    }

    private static String address(HttpServletRequest request, Language language) {
        String rest = Arrays.stream(
                        Objects.requireNonNullElse(request.getQueryString(), "").split("&", -1))
                .filter(field -> !field.isEmpty() && !field.startsWith(LanguageChoice.NAME + "="))
                .collect(Collectors.joining("&"));
        String chosen = LanguageChoice.NAME + "=" + language.code();
        return request.getRequestURI()
                + "?"
                + Stream.of(rest, chosen).filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
    }

    private static @Nullable Reader reader(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication caller
                        && caller.getPrincipal() instanceof SignedIn signedIn
                ? new Reader(signedIn.name(), signedIn.role().wireName(), signedIn.scope())
                : null;
    }
}
