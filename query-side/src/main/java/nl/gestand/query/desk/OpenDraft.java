package nl.gestand.query.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gestand.access.KeptForm;
import nl.gestand.access.SignedIn;
import nl.gestand.draft.Draft;
import nl.gestand.draft.DraftAnswer;
import nl.gestand.draft.DraftKind;
import nl.gestand.draft.Typed;
import nl.gestand.web.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What a page needs to know of a draft, whether it is stored, only in the session, or not begun yet.
 *
 * @param kept what was typed comes from the session: it was sent when it could not be taken
 */
record OpenDraft(
        DraftKind kind,
        Typed typed,
        DraftAnswer answer,
        long revision,
        @Nullable Draft stored,
        boolean kept) {

    /**
     * The draft of the page at that address.
     *
     * @param begun what a new one of that kind begins with; null where there is none at this desk
     * @throws ProblemException (404) where there is none and none is begun
     */
    static OpenDraft at(
            String path,
            Optional<Draft> stored,
            HttpServletRequest request,
            SignedIn caller,
            Function<DraftKind, @Nullable Typed> begun) {
        Optional<KeptForm> kept = KeptForm.of(request, path, caller);
        DraftKind kind = stored.map(Draft::kind)
                .or(() -> kept.flatMap(form -> DraftKind.find(form.first("_soort"))))
                .or(() -> DraftKind.find(String.valueOf(request.getParameter("soort"))))
                .orElseThrow(() -> unknown(path));
        Typed typed = kept.filter(form -> !form.first("_soort").isEmpty())
                .map(OpenDraft::typed)
                .or(() -> stored.map(Draft::typed))
                .or(() -> Optional.ofNullable(begun.apply(kind)))
                .orElseThrow(() -> unknown(path));
        return new OpenDraft(
                kind,
                typed,
                stored.map(Draft::answer).orElse(DraftAnswer.NONE),
                stored.map(Draft::revision).orElse(0L),
                stored.orElse(null),
                kept.isPresent());
    }

    private static ProblemException unknown(String path) {
        return ProblemException.notFound("You have no draft " + path.substring(path.lastIndexOf('/') + 1) + ".");
    }

    private static Typed typed(KeptForm kept) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        kept.fields().forEach((name, values) -> {
            if (!name.startsWith("_") && !values.getFirst().isEmpty()) {
                fields.put(name, values);
            }
        });
        return new Typed(fields);
    }

    /** What the page tells first, in a word. */
    String said(HttpServletRequest request) {
        if (kept) {
            return request.getParameter("botsing") == null ? "kept" : "clash";
        }
        return Stream.of("bewaard", "gelezen", "onderweg")
                .filter(word -> request.getParameter(word) != null)
                .findFirst()
                .orElse("");
    }
}
