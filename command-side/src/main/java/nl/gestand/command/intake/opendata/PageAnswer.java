package nl.gestand.command.intake.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the records of a page; each is counted once, as new, changed, unchanged, quarantined, skipped or removed.
 *
 * @param added brought an item to the register, {@code new} in JSON
 * @param changed brought facts to an item that was there
 * @param conflicts records that contradict the register, which are counted beside the rest
 * @param waiting facts that name an item which is not there yet
 * @param skipped no motion, commitment or text, with the reason among the notes
 * @param removed taken away at the source
 * @param events facts recorded
 * @param position in the log that covers the page
 * @param notes what is worth a look, the first thousand
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record PageAnswer(
        int records,
        @JsonProperty("new") int added,
        int changed,
        int unchanged,
        int conflicts,
        int quarantined,
        int skipped,
        int removed,
        int waiting,
        int events,
        long position,
        List<Note> notes) {

    static final int NOTES = 1_000;

    /** What is told of one record. */
    enum What {
        CONFLICT,
        QUARANTINED,
        SKIPPED,
        REMOVED,
        WAITING
    }

    /**
     * One record that is worth a look.
     *
     * @param record its id at the source
     * @param item of the register, where there is one
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Note(
            String record,
            String what,
            @Nullable String item,
            @Nullable String detail) {}

    static final PageAnswer NONE = new PageAnswer(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, List.of());

    PageAnswer plus(PageAnswer more) {
        List<Note> all = new ArrayList<>(notes);
        more.notes.stream().limit(Math.max(0, NOTES - all.size())).forEach(all::add);
        return new PageAnswer(
                records + more.records,
                added + more.added,
                changed + more.changed,
                unchanged + more.unchanged,
                conflicts + more.conflicts,
                quarantined + more.quarantined,
                skipped + more.skipped,
                removed + more.removed,
                waiting + more.waiting,
                events + more.events,
                Math.max(position, more.position),
                all);
    }

    PageAnswer at(long covered) {
        return new PageAnswer(
                records,
                added,
                changed,
                unchanged,
                conflicts,
                quarantined,
                skipped,
                removed,
                waiting,
                events,
                covered,
                notes);
    }
}
