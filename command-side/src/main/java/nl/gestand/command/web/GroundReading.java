package nl.gestand.command.web;

import java.time.LocalDate;
import nl.gestand.command.web.EvidenceReading.Cited;
import nl.gestand.events.item.Basis;
import nl.gestand.events.item.Ground;
import nl.gestand.web.JsonBody;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a fact stands on: its day, basis and evidence. A fact without a day counts from that of its source. */
@Component
public class GroundReading {

    private final EvidenceReading evidence;

    GroundReading(EvidenceReading evidence) {
        this.evidence = evidence;
    }

    /** The ground of a fact that is dated by its source only. */
    public Ground undated(JsonBody body) {
        return ground(body, null, evidence.read(body, "evidence"));
    }

    /** The ground of a fact whose day is in the named field, which may be absent. */
    public Ground read(JsonBody body, String dateField) {
        return ground(body, body.date(dateField), evidence.read(body, "evidence"));
    }

    /** As {@link #read}, with a day that holds where neither the field nor a source gives one. */
    public Ground read(JsonBody body, String dateField, LocalDate otherwise) {
        Ground read = read(body, dateField);
        return read.since() == null ? new Ground(otherwise, null, read.basis(), read.evidence()) : read;
    }

    /** As {@link #read}, for a fact that must have a day; that of its source serves where the field is absent. */
    public Ground dated(JsonBody body, String dateField) {
        return dated(body, dateField, evidence.read(body, "evidence"));
    }

    /** As {@link #dated(JsonBody, String)}, with evidence that was read before. */
    public Ground dated(JsonBody body, String dateField, @Nullable Cited cited) {
        LocalDate on = body.date(dateField);
        if (!body.has(dateField)) {
            on = cited == null ? null : cited.day();
            if (on == null) {
                body.fault(dateField, "required", "Give the day, or a source that has one.");
            }
        }
        return ground(body, on, cited);
    }

    private static Ground ground(JsonBody body, @Nullable LocalDate on, @Nullable Cited cited) {
        Basis basis = body.choice("basis", Basis.class, Words::of);
        return new Ground(
                on,
                on == null && cited != null ? cited.day() : null,
                basis == null ? Basis.STATED : basis,
                cited == null ? null : cited.evidence());
    }
}
