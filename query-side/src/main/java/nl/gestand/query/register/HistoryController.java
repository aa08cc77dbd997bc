package nl.gestand.query.register;

import nl.gestand.access.SignedIn;
import nl.gestand.query.Moments;
import nl.gestand.query.PointInTime;
import nl.gestand.query.index.IndexQuestion;
import nl.gestand.time.RegisterClock;
import nl.gestand.web.Parameters;
import nl.gestand.web.Version;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What was recorded on an item, event by event; open to all, but who recorded it only to auditors and to the staff whose
 * item it is.
 */
@RestController
@RequestMapping("/v1")
class HistoryController {

    private final RegisterReading register;
    private final ItemLookup lookup;
    private final RegisterClock clock;
    private final Moments moments;

    HistoryController(RegisterReading register, ItemLookup lookup, RegisterClock clock, Moments moments) {
        this.register = register;
        this.lookup = lookup;
        this.clock = clock;
        this.moments = moments;
    }

    @GetMapping("/motions/{id}/history")
    ResponseEntity<Object> ofMotion(
            @PathVariable String id, Parameters parameters, @AuthenticationPrincipal @Nullable SignedIn reader) {
        return history(ItemKind.MOTION, id, parameters, reader);
    }

    @GetMapping("/commitments/{id}/history")
    ResponseEntity<Object> ofCommitment(
            @PathVariable String id, Parameters parameters, @AuthenticationPrincipal @Nullable SignedIn reader) {
        return history(ItemKind.COMMITMENT, id, parameters, reader);
    }

    private ResponseEntity<Object> history(ItemKind kind, String id, Parameters parameters, @Nullable SignedIn reader) {
        PointInTime when = moments.read(parameters);
        return moments.finish(parameters, when, () -> history(kind, id, when, reader));
    }

    /** Who may see who recorded it follows from what is known now, whatever moment is asked about. */
    private ResponseEntity<Object> history(ItemKind kind, String id, PointInTime when, @Nullable SignedIn reader) {
        Document item = lookup.any(kind, id, when.position());
        boolean named = reader != null
                && register.find(item.getString("_id"), IndexQuestion.PRESENT)
                        .filter(now -> Author.isShownTo(reader, ItemDocuments.facts(now), clock.today()))
                        .isPresent();
        long version = item.getLong("version");
        HistoryAnswer answer = new HistoryAnswer(
                item.getString("_id"),
                item.getString("number"),
                version,
                when.validAt(),
                HistoryEntry.all(ItemDocuments.ALL.read(item), when.validAt(), register.letters(when.position()), named)
                        .stream()
                        .filter(entry -> entry.counts(when.dayAsked()))
                        .toList());
        // another reader of the same address may see less, so no cache may keep it
        return ResponseEntity.ok()
                .eTag(Version.etag(version))
                .cacheControl(CacheControl.noStore())
                .varyBy("Authorization")
                .body(when.naming(answer));
    }
}
