package nl.gestand.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;

/** What every list says of itself: the pages beside this one (RFC 8288), and how far the views are. */
public final class Paging {

    private Paging() {}

    public static HttpHeaders links(HttpServletRequest request, PageQuestion asked, long total) {
        HttpHeaders headers = new HttpHeaders();
        if (asked.page() > 1) {
            headers.add(HttpHeaders.LINK, link(request, asked.page() - 1, "prev"));
        }
        if ((long) asked.page() * asked.pageSize() < total) {
            headers.add(HttpHeaders.LINK, link(request, asked.page() + 1, "next"));
        }
        return headers;
    }

    /** The position that the answer covers at least, as the gate before every read found it. */
    public static long position(HttpServletResponse response) {
        String position = response.getHeader("Position");
        return position == null ? 0 : Long.parseLong(position);
    }

    private static String link(HttpServletRequest request, int page, String relation) {
        String address = UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam("page", page)
                .build()
                .toUriString();
        return "<" + address + ">; rel=\"" + relation + "\"";
    }
}
