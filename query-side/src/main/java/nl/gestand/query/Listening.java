package nl.gestand.query;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gestand.pages.Address;
import org.jspecify.annotations.Nullable;

/**
 * What an open page listens to, so that it can say that something changed.
 *
 * @param stream address of the changes that concern it
 * @param part of the page that is made anew, as a selector
 */
public record Listening(String stream, String part) {

    /**
     * To changes after the position that the page shows.
     *
     * @param concerns fields of the stream, such as {@code item}
     * @return null for a page about a day or a moment that was asked for: it says how it was, and stays as it is
     */
    public static @Nullable Listening to(
            Map<String, List<String>> concerns, String part, PointInTime when, HttpServletResponse response) {
        if (when.known() != null || when.isDayAsked()) {
            return null;
        }
        Map<String, List<String>> fields = new LinkedHashMap<>(concerns);
        fields.put("since", List.of(Long.toString(Paging.position(response))));
        fields.put("ifRoom", List.of("true"));
        return new Listening(new Address("/v1/changes/stream", fields).toString(), part);
    }
}
