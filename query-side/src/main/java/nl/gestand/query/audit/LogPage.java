package nl.gestand.query.audit;

import nl.gestand.pages.Wording;
import nl.gestand.query.log.LogCourse;
import nl.gestand.query.log.LogExtract.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * The transparency log, and the proof of one event in it, for a page.
 *
 * @param state how it is doing, in words
 * @param detail why it does not go on, in English; empty where it does
 * @param note the last checkpoint; null while the log has signed nothing
 * @param event whose proof is asked for; null where none is
 * @param proof address of its proof as a file; null where it is not in what was signed yet
 */
record LogPage(
        boolean healthy,
        String state,
        String detail,
        String size,
        @Nullable String note,
        @Nullable String vkey,
        TimeLinePage.@Nullable Event event,
        @Nullable String eventId,
        @Nullable String proof) {

    static LogPage of(
            LogCourse.Now now, @Nullable Sealed sealed, TimeLineReading.@Nullable Entry entry, Wording wording) {
        boolean signed = entry != null && entry.leaf() != null && sealed != null && entry.leaf() < sealed.size();
        return new LogPage(
                now.healthy(),
                wording.text("audit.log.state." + now.kind(), wording.figure(now.behind())),
                now.detail(),
                wording.figure(sealed == null ? 0 : sealed.size()),
                sealed == null ? null : sealed.note(),
                sealed == null ? null : sealed.vkey(),
                entry == null ? null : TimeLinePage.event(entry, wording),
                entry == null ? null : entry.place().eventId(),
                signed && entry != null ? "/v1/log/events/" + entry.place().eventId() + ".tlog-proof" : null);
    }
}
