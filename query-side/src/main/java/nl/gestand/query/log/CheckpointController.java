package nl.gestand.query.log;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.gestand.query.log.StoredCheckpoints.Signed;
import nl.gestand.query.log.StoredIdentity.Key;
import nl.gestand.web.Parameters;
import nl.gestand.web.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the log says of itself, signed, and the key to verify it by; open to all. */
@RestController
class CheckpointController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final MediaType TIME_STAMP = new MediaType("application", "timestamp-reply");

    /** A new checkpoint comes every second at most. */
    private static final CacheControl A_MOMENT =
            CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic();

    private final LogTables tables;

    CheckpointController(LogTables tables) {
        this.tables = tables;
    }

    @GetMapping("/v1/log/checkpoint")
    ResponseEntity<String> checkpoint(Parameters parameters) {
        Long size = TreeSizes.read(parameters, "treeSize", 0);
        parameters.finish();
        Signed signed = (size == null
                        ? tables.checkpoints().last()
                        : tables.checkpoints().of(size))
                .orElseThrow(() -> ProblemException.notFound("The log has signed no checkpoint of that size."));
        return text(signed.note());
    }

    /** The time stamp of that checkpoint, else of the last that has one; its size is told beside it. */
    @GetMapping("/v1/log/checkpoint.tsr")
    ResponseEntity<byte[]> timeStamp(Parameters parameters) {
        Long asked = TreeSizes.read(parameters, "treeSize", 0);
        parameters.finish();
        long size = asked == null ? tables.checkpoints().lastStamped().orElse(-1L) : asked;
        byte[] token = tables.checkpoints()
                .timeStamp(size)
                .orElseThrow(() -> ProblemException.notFound("No authority has stamped that checkpoint."));
        return ResponseEntity.ok()
                .cacheControl(A_MOMENT)
                .contentType(TIME_STAMP)
                .header("Tree-Size", Long.toString(size))
                .body(TimeStampAuthority.granted(token));
    }

    /** The key that signs now, as C2SP's tools take it. */
    @GetMapping("/v1/log/vkey")
    ResponseEntity<String> key(Parameters parameters) {
        parameters.finish();
        @Nullable Key key = tables.identity().key().orElse(null);
        if (key == null) {
            throw ProblemException.notFound("The log has no key yet.");
        }
        return text(key.vkey() + "\n");
    }

    private static ResponseEntity<String> text(String text) {
        return ResponseEntity.ok().cacheControl(A_MOMENT).contentType(TEXT).body(text);
    }
}
