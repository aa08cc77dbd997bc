package nl.gestand.query.export;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.gestand.query.PointInTime.Known;
import nl.gestand.query.format.Labels;
import nl.gestand.query.register.ItemKind;
import nl.gestand.query.register.ItemQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * What is exported, and for whom.
 *
 * @param origin scheme, host and port under which the register was asked, for links
 * @param address that was asked
 * @param parameters as they were sent, for the heading
 */
record Exported(
        ItemKind kind,
        ItemQuestion question,
        Labels labels,
        String origin,
        String address,
        Map<String, String> parameters) {

    static Exported of(ItemKind kind, ItemQuestion question, Labels labels, HttpServletRequest request) {
        Map<String, String> sent = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> sent.put(name, String.join(", ", Arrays.asList(values))));
        String origin =
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        String query = request.getQueryString();
        return new Exported(
                kind,
                question,
                labels,
                origin,
                origin + request.getRequestURI() + (query == null ? "" : "?" + query),
                sent);
    }

    /** The page of an item for people. */
    static String page(String origin, ItemKind kind, String id) {
        return origin + (kind == ItemKind.MOTION ? "/moties/" : "/toezeggingen/") + id;
    }

    String title() {
        return labels.text("feed." + kind.path());
    }

    /** The question, as the heading of a file says it. */
    Map<String, String> described() {
        Map<String, String> described = new LinkedHashMap<>();
        described.put(labels.text("asked.list"), title());
        described.put(labels.text("asked.validAt"), question.when().validAt().toString());
        @Nullable Known known = question.when().known();
        described.put(
                labels.text("asked.knownAt"),
                known == null
                        ? labels.text("asked.present")
                        : String.valueOf(known.knownAt()) + " (" + known.knownPosition() + ")");
        parameters.forEach((name, value) -> described.put(name, value));
        described.put(labels.text("asked.address"), address);
        return described;
    }
}
