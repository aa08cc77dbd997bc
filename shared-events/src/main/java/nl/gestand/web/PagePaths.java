package nl.gestand.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Which addresses are for people in a browser: all but those of programs. */
public final class PagePaths {

    /** Beside the pages: what is there is for programs, or is a part of a page. */
    public static final List<String> NO_PAGES = List.of("/v1", "/actuator", "/static", "/webjars");

    private PagePaths() {}

    /** Whether the answer to this request, a refusal too, is read by a person. */
    public static boolean isPage(HttpServletRequest request) {
        String path = request.getRequestURI();
        return NO_PAGES.stream().noneMatch(each -> path.equals(each) || path.startsWith(each + "/"));
    }
}
