package nl.gestand.query.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.gestand.web.Parameters;
import nl.gestand.web.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells of changes as they are shown; open to all. A request is a virtual thread of its own, so that to wait costs little. */
@RestController
class ChangeController {

    private final ChangeStreams streams;

    ChangeController(ChangeStreams streams) {
        this.streams = streams;
    }

    @GetMapping("/v1/changes/stream")
    void listen(Parameters parameters, HttpServletRequest request, HttpServletResponse response)
            throws IOException, InterruptedException {
        Long lastSeen = lastSeen(request.getHeader("Last-Event-ID"));
        ChangesSince question = ChangesSince.read(parameters, lastSeen);
        boolean ifRoom = Boolean.TRUE.equals(parameters.bool("ifRoom"));
        parameters.finish();
        if (ifRoom && !streams.hasRoom()) {
            // by which a browser knows not to come back by itself, and which it does not complain of to the console
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        try (ChangeStreams.Place place = streams.place(question)) {
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
            response.setCharacterEncoding("UTF-8");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            // as nginx has it: what is told is not to be kept back
            response.setHeader("X-Accel-Buffering", "no");
            if (HttpMethod.GET.matches(request.getMethod())) {
                place.write(response.getOutputStream());
            }
        } catch (IOException gone) {
            // the reader left, which is how most streams end
        }
    }

    private static @Nullable Long lastSeen(@Nullable String header) {
        try {
            return header == null || header.isBlank() ? null : ChangesSince.position(header);
        } catch (IllegalArgumentException odd) {
            throw ProblemException.invalid(
                    "Last-Event-ID", "not-a-position", "Give the id of an event of this stream.");
        }
    }
}
