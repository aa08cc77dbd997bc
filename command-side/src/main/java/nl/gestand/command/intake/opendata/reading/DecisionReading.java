package nl.gestand.command.intake.opendata.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.gestand.command.intake.opendata.reading.SourceRecord.Decision;
import nl.gestand.command.intake.opendata.reading.SourceRecord.Kept;
import nl.gestand.events.motion.Outcome;
import nl.gestand.events.motion.Votes;
import org.jspecify.annotations.Nullable;

/**
 * Reads the decisions (Besluiten) of a motion, earliest first. A decision is dated by the meeting on whose agenda it was;
 * {@code GewijzigdOp} is when it was written down, often on the day of the vote and often not, so that what carries no more
 * counts from then and has no day of its own.
 */
final class DecisionReading {

    private static final String DECIDED = "Besluit";

    private static final Map<String, Outcome> KNOWN = Map.ofEntries(
            Map.entry("ingediend", Outcome.TABLED),
            Map.entry("aangenomen", Outcome.ADOPTED),
            Map.entry("zonder stemming aannemen", Outcome.ADOPTED),
            Map.entry("zonder stemming aangenomen", Outcome.ADOPTED),
            Map.entry("verworpen", Outcome.REJECTED),
            Map.entry("aangehouden", Outcome.HELD_OVER),
            Map.entry("ingetrokken", Outcome.WITHDRAWN),
            Map.entry("vervallen", Outcome.LAPSED),
            Map.entry("overgenomen", Outcome.TAKEN_OVER));

    private static final Comparator<Decision> BY_DAY = Comparator.comparing(
            decision -> decision.on() == null ? decision.countsFrom() : decision.on(),
            Comparator.nullsFirst(Comparator.naturalOrder()));

    private DecisionReading() {}

    /** @param kept takes what has no meaning to the register */
    static List<Decision> all(Fields record, @Nullable LocalDate lapsesOn, List<Kept> kept) {
        List<Decision> decisions = new ArrayList<>();
        for (Fields besluit : record.parts(DECIDED)) {
            Decision decision = read(besluit, lapsesOn, kept);
            if (decision != null && !decisions.contains(decision)) {
                decisions.add(decision);
            }
        }
        decisions.sort(BY_DAY);
        return decisions;
    }

    private static @Nullable Decision read(Fields besluit, @Nullable LocalDate lapsesOn, List<Kept> kept) {
        String soort = besluit.text("BesluitSoort");
        Outcome outcome = soort == null ? null : outcome(soort);
        String aside = aside(besluit);
        if (outcome == null || aside != null) {
            keep(soort, aside, besluit.text("BesluitTekst"), kept);
            return null;
        }
        Votes votes =
                outcome == Outcome.ADOPTED || outcome == Outcome.REJECTED ? VotesReading.read(besluit, kept) : null;
        return new Decision(
                outcome,
                heldOn(besluit),
                besluit.day("GewijzigdOp"),
                votes,
                outcome == Outcome.HELD_OVER ? lapsesOn : null);
    }

    /** {@code Stemmen - aangenomen} is adopted; what is not in the table has no meaning here. */
    static @Nullable Outcome outcome(String soort) {
        String plain = soort.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        return KNOWN.get(plain.startsWith("stemmen - ") ? plain.substring("stemmen - ".length()) : plain);
    }

    /** Why it does not count as a decision taken; null where it does. */
    private static @Nullable String aside(Fields besluit) {
        String status = besluit.text("Status");
        if (besluit.isTrue("Verwijderd")) {
            return "verwijderd";
        }
        return status == null || status.equalsIgnoreCase(DECIDED) ? null : status;
    }

    private static void keep(@Nullable String soort, @Nullable String aside, @Nullable String text, List<Kept> kept) {
        String value = soort == null ? text : soort;
        if (value != null) {
            kept.add(new Kept("BesluitSoort", aside == null ? value : value + " (" + aside + ")"));
        }
    }

    private static @Nullable LocalDate heldOn(Fields besluit) {
        for (Fields point : besluit.standing("Agendapunt")) {
            for (Fields meeting : point.standing("Activiteit")) {
                LocalDate day = meeting.day("Datum") == null ? meeting.day("Aanvangstijd") : meeting.day("Datum");
                if (day != null) {
                    return day;
                }
            }
            LocalDate began = point.day("Aanvangstijd");
            if (began != null) {
                return began;
            }
        }
        return null;
    }
}
