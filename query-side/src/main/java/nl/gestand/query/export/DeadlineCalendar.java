package nl.gestand.query.export;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.ProductId;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import nl.gestand.query.format.Labels;
import nl.gestand.query.format.SafeText;
import nl.gestand.query.register.ItemLine;
import org.jspecify.annotations.Nullable;

/** The deadlines of items as a calendar (RFC 5545): a whole day each, the last on which it is in time. */
final class DeadlineCalendar {

    /** Characters of a line before it is folded: 75 bytes at most, of whatever script. */
    private static final int FOLD = 24;

    private final ICalendar calendar = new ICalendar();
    private final Exported asked;
    private final Labels labels;

    DeadlineCalendar(Exported asked) {
        this.asked = asked;
        this.labels = asked.labels();
        calendar.setProductId(new ProductId("-//Gestand//" + asked.kind().path() + "//" + tag()));
        calendar.setName(asked.title());
    }

    /** An item without a last day has no place in a calendar. */
    void add(ItemLine row) {
        LocalDate latest = row.latest();
        if (latest == null) {
            return;
        }
        VEvent event = new VEvent();
        // the same in every answer, so that a reader of the calendar sees one event change and not two
        event.setUid(row.id() + "-deadline@gestand");
        event.setSequence(Math.toIntExact(row.version()));
        event.setDateTimeStamp(Date.from(row.changedAt()));
        event.setLastModified(Date.from(row.changedAt()));
        event.setDateStart(new DateStart(day(latest)));
        event.setDateEnd(new DateEnd(day(latest.plusDays(1))));
        event.setSummary(text(summary(row)));
        event.setDescription(text(description(row)));
        event.setUrl(Exported.page(asked.origin(), asked.kind(), row.id()));
        event.setTransparency(true);
        event.addCategories(labels.text("kind." + asked.kind().word()));
        calendar.addEvent(event);
    }

    void write(OutputStream out) throws IOException {
        ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0);
        writer.getVObjectWriter().getFoldedLineWriter().setLineLength(FOLD);
        writer.write(calendar);
        writer.flush();
    }

    private String summary(ItemLine row) {
        String named = row.number() == null ? "" : row.number() + ": ";
        return labels.text("calendar.deadline") + " " + named + row.title();
    }

    private String description(ItemLine row) {
        StringBuilder lines = new StringBuilder();
        line(lines, "deadline", row.deadline() == null ? null : "\u201c" + row.deadline() + "\u201d");
        line(lines, "earliest", row.earliest());
        line(lines, "latest", row.latest());
        line(lines, "standing", labels.word("standing", row.standing()));
        line(lines, "overdue", row.overdue() ? labels.text("yes") : null);
        line(lines, "ministry", row.ministry());
        line(lines, "committee", row.committee());
        line(lines, "validAt", asked.question().when().validAt());
        return lines.toString().strip();
    }

    private void line(StringBuilder lines, String key, @Nullable Object value) {
        if (value != null) {
            lines.append(labels.text(key)).append(": ").append(value).append('\n');
        }
    }

    private String tag() {
        return labels.language().tag().toUpperCase(Locale.ROOT);
    }

    private static String text(String said) {
        return SafeText.xml(said);
    }

    private static ICalDate day(LocalDate day) {
        DateTimeComponents parts = new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return new ICalDate(parts, false);
    }
}
