package nl.gestand.query.changes;

import jakarta.servlet.http.HttpServletResponse;
import nl.gestand.query.Paging;
import nl.gestand.query.changes.ChangesAnswer.Bound;
import nl.gestand.query.index.IndexReading;
import nl.gestand.web.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the two places in the log between which changes are asked for, as {@code knownAt} is read. */
@Component
final class Bounds {

    private final IndexReading index;

    Bounds(IndexReading index) {
        this.index = index;
    }

    @Nullable
    Bound read(String name, Parameters parameters) {
        return parameters.read(name, text -> {
            if (!text.matches("\\d{1,18}")) {
                throw new IllegalArgumentException("Give a position in the log.");
            }
            return new Bound(Long.parseLong(text), null);
        });
    }

    /** All that is shown now. */
    Bound present(HttpServletResponse response) {
        return new Bound(Math.max(Paging.position(response), index.position()), null);
    }
}
