package nl.gestand.query.changes;

import jakarta.servlet.http.HttpServletResponse;
import nl.gestand.query.Moments;
import nl.gestand.query.Paging;
import nl.gestand.query.changes.ChangesAnswer.Bound;
import nl.gestand.query.index.IndexReading;
import nl.gestand.web.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the two places in the log between which changes are asked for, as {@code knownAt} is read. */
@Component
final class Bounds {

    private final Moments moments;
    private final IndexReading index;

    Bounds(Moments moments, IndexReading index) {
        this.moments = moments;
        this.index = index;
    }

    /** Null where it was not sent, or is faulty. */
    @Nullable
    Bound read(String name, Parameters parameters) {
        return parameters.read(name, text -> Bound.of(moments.known(text)));
    }

    /** All that is shown now. */
    Bound present(HttpServletResponse response) {
        return new Bound(Math.max(Paging.position(response), index.position()), null);
    }
}
