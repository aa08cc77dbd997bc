package nl.gestand.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form that was sent when its sender was no longer signed in, kept in the session until it is sent again, so that nothing
 * typed is lost. It is shown to who filled it in and to nobody else, and is never sent by itself.
 *
 * @param path to which it was sent
 * @param owner the user key of who was signed in when it was filled in
 * @param fields as sent, without the token
 */
public record KeptForm(String path, String owner, Map<String, List<String>> fields) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String ATTRIBUTE = "gestand.kept-form";

    /** What was kept below a path for this caller. */
    public static Optional<KeptForm> of(HttpServletRequest request, String below, SignedIn caller) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(ATTRIBUTE))
                .filter(KeptForm.class::isInstance)
                .map(KeptForm.class::cast)
                .filter(kept -> kept.owner().equals(caller.userKey()))
                .filter(kept -> kept.path().equals(below) || kept.path().startsWith(below + "/"));
    }

    /** Forgets what was kept: the form was sent again, or its draft thrown away. */
    public static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(ATTRIBUTE) != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }

    /** Keeps the form that is being sent, for the page from which it came. */
    public static void keep(HttpServletRequest request, SignedIn owner) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals(FormTokens.FIELD)) {
                fields.put(name, new ArrayList<>(List.of(values)));
            }
        });
        keep(request, owner, request.getRequestURI(), fields);
    }

    /** Keeps these fields for a page. */
    public static void keep(HttpServletRequest request, SignedIn owner, String path, Map<String, List<String>> fields) {
        request.getSession().setAttribute(ATTRIBUTE, new KeptForm(path, owner.userKey(), new LinkedHashMap<>(fields)));
    }

    /** The first value of a field, "" where it was not sent. */
    public String first(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
