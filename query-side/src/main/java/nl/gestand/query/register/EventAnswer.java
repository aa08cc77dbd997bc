package nl.gestand.query.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import nl.gestand.events.Fact;
import nl.gestand.events.item.Recorded;
import nl.gestand.query.evidence.Letters;
import nl.gestand.query.fold.EventText;
import nl.gestand.query.fold.KeptEvent;
import org.jspecify.annotations.Nullable;

/**
 * One recorded event.
 *
 * @param fact its id
 * @param name under which it is stored, as {@code motion.adopted}
 * @param recordedAt by the store's own clock
 * @param position in the log
 * @param validFrom the first day on which it counts; null where nothing dates it
 * @param summary what it says, in words
 * @param by who recorded it; left out for readers whom it does not concern
 */
public record EventAnswer(
        String fact,
        String name,
        Instant recordedAt,
        long position,
        @Nullable LocalDate validFrom,
        @Nullable String basis,
        @Nullable EvidenceAnswer evidence,
        String summary,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Author by) {

    /** An event of an item. */
    static EventAnswer of(KeptEvent kept, Letters letters, boolean named) {
        Recorded<?> recorded = kept.recorded();
        Fact fact = recorded.event() instanceof Fact dated ? dated : null;
        return new EventAnswer(
                recorded.id().toString(),
                EventText.name(recorded.event()),
                recorded.at(),
                kept.position(),
                fact == null ? null : fact.ground().since(),
                fact == null ? null : Spans.word(fact.ground().basis()),
                fact == null ? null : EvidenceAnswer.of(recorded.id(), fact, letters),
                Summary.of(recorded.event()),
                named ? Author.of(recorded.by()) : null);
    }

    /** An event of a letter, which stands for itself. */
    public static EventAnswer ofLetter(KeptEvent kept, @Nullable LocalDate day, String summary, boolean named) {
        Recorded<?> recorded = kept.recorded();
        return new EventAnswer(
                recorded.id().toString(),
                EventText.name(recorded.event()),
                recorded.at(),
                kept.position(),
                day,
                null,
                null,
                summary,
                named ? Author.of(recorded.by()) : null);
    }
}
