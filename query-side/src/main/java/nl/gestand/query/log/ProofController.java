package nl.gestand.query.log;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.gestand.web.Parameters;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Proofs that an event is in the log, and that the log grew from what it was; open to all. */
@RestController
class ProofController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final int LONGEST_ID = 64;

    private final Proofs proofs;

    ProofController(Proofs proofs) {
        this.proofs = proofs;
    }

    /** Of an event by its place or its id, in the tree of that size or the last one that was signed. */
    @GetMapping("/v1/log/proofs/inclusion")
    Proofs.Inclusion inclusion(Parameters parameters) {
        Long index = TreeSizes.read(parameters, "leafIndex", 0);
        String event = parameters.text("eventId", LONGEST_ID);
        Long size = TreeSizes.read(parameters, "treeSize", 1);
        if (parameters.has("leafIndex") == parameters.has("eventId")) {
            parameters.fault("leafIndex", "required", "Give either leafIndex or eventId.");
        }
        parameters.finish();
        return proofs.inclusion(index == null ? proofs.indexOf(String.valueOf(event)) : index, size);
    }

    /** That the tree of size {@code to}, else the last that was signed, begins with the one of size {@code from}. */
    @GetMapping("/v1/log/proofs/consistency")
    Proofs.Consistency consistency(Parameters parameters) {
        Long from = TreeSizes.read(parameters, "from", 1);
        Long to = TreeSizes.read(parameters, "to", 1);
        if (!parameters.has("from")) {
            parameters.fault("from", "required", "Give the size of the tree that you have seen.");
        }
        if (from != null && to != null && from > to) {
            parameters.fault("from", "out-of-range", "Give a size that is not larger than the other.");
        }
        parameters.finish();
        return proofs.consistency(from == null ? 1 : from, to);
    }

    /** All that is needed to verify, without the register, that the event was in the log (C2SP tlog-proof). */
    @GetMapping("/v1/log/events/{eventId}.tlog-proof")
    ResponseEntity<String> proof(@PathVariable String eventId, Parameters parameters) {
        parameters.finish();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic())
                .contentType(TEXT)
                .body(proofs.text(proofs.indexOf(eventId)));
    }
}
