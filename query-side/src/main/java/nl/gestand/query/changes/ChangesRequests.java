package nl.gestand.query.changes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import nl.gestand.query.Moments;
import nl.gestand.query.PageQuestion;
import nl.gestand.query.Paging;
import nl.gestand.query.PointInTime;
import nl.gestand.query.changes.ChangesAnswer.Bound;
import nl.gestand.query.format.Format;
import nl.gestand.query.format.Language;
import nl.gestand.query.index.IndexReading;
import nl.gestand.time.RegisterClock;
import nl.gestand.web.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads requests for what changed; the two places in the log are read as {@code knownAt} is. */
@Component
final class ChangesRequests {

    private final Moments moments;
    private final IndexReading index;
    private final RegisterClock clock;

    ChangesRequests(Moments moments, IndexReading index, RegisterClock clock) {
        this.moments = moments;
        this.index = index;
        this.clock = clock;
    }

    /** Throws one 400 that names every fault; then 503 where the views do not come to the later place in time. */
    ChangesRequest read(Parameters parameters, HttpServletRequest request, HttpServletResponse response) {
        Format format = Format.read(parameters, request, Format.JSON, Format.CSV);
        Language language = Language.read(parameters, request);
        LocalDate day = parameters.date("validAt", clock.today());
        Bound from = bound("from", parameters);
        Bound to = parameters.has("to") ? bound("to", parameters) : present(response);
        ChangesQuestion question = ChangesQuestion.read(parameters);
        PageQuestion page = PageQuestion.read(parameters);
        if (!parameters.has("from")) {
            parameters.fault("from", "required", "Say from when on: a moment, a day or a position.");
        } else if (from != null && to != null && from.position() > to.position()) {
            parameters.fault("from", "after-to", "The changes end before they begin: give the earlier first.");
        }
        if (from == null || to == null) {
            parameters.finish();
            throw new IllegalStateException("a bound without a fault is there");
        }
        PointInTime later = new PointInTime(day, true, to.position(), to.known());
        return moments.finish(
                parameters, later, () -> new ChangesRequest(format, language, from, to, day, question, page));
    }

    /** Null where it was not sent, or is faulty. */
    private @Nullable Bound bound(String name, Parameters parameters) {
        return parameters.read(name, text -> Bound.of(moments.known(text)));
    }

    /** All that is shown now. */
    private Bound present(HttpServletResponse response) {
        long position = Math.max(Paging.position(response), index.position());
        return Bound.of(moments.known(Long.toString(position)));
    }
}
