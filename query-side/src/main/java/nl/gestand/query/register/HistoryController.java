package nl.gestand.query.register;

import java.time.LocalDate;
import nl.gestand.access.SignedIn;
import nl.gestand.query.PointInTime;
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

    HistoryController(RegisterReading register, ItemLookup lookup, RegisterClock clock) {
        this.register = register;
        this.lookup = lookup;
        this.clock = clock;
    }

    @GetMapping("/motions/{id}/history")
    ResponseEntity<HistoryAnswer> ofMotion(
            @PathVariable String id, Parameters parameters, @AuthenticationPrincipal @Nullable SignedIn reader) {
        return history(ItemKind.MOTION, id, parameters, reader);
    }

    @GetMapping("/commitments/{id}/history")
    ResponseEntity<HistoryAnswer> ofCommitment(
            @PathVariable String id, Parameters parameters, @AuthenticationPrincipal @Nullable SignedIn reader) {
        return history(ItemKind.COMMITMENT, id, parameters, reader);
    }

    private ResponseEntity<HistoryAnswer> history(
            ItemKind kind, String id, Parameters parameters, @Nullable SignedIn reader) {
        LocalDate day = PointInTime.validAt(parameters, clock);
        return parameters.finish(() -> answer(lookup.any(kind, id), day, reader));
    }

    private ResponseEntity<HistoryAnswer> answer(Document item, LocalDate day, @Nullable SignedIn reader) {
        boolean named = Author.isShownTo(reader, ItemDocuments.facts(item), clock.today());
        long version = item.getLong("version");
        HistoryAnswer answer = new HistoryAnswer(
                item.getString("_id"),
                item.getString("number"),
                version,
                day,
                HistoryEntry.all(ItemDocuments.ALL.read(item), day, register.letters(), named));
        // another reader of the same address may see less, so no cache may keep it
        return ResponseEntity.ok()
                .eTag(Version.etag(version))
                .cacheControl(CacheControl.noStore())
                .varyBy("Authorization")
                .body(answer);
    }
}
