package nl.gestand.query.bundle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.commitment.CommitmentEvent;
import nl.gestand.events.item.Basis;
import nl.gestand.events.item.Deadline;
import nl.gestand.events.item.ItemEvent;
import nl.gestand.events.item.Recorder;
import nl.gestand.events.item.Successor;
import nl.gestand.events.item.Verdict;
import nl.gestand.events.letter.LetterEvent;
import nl.gestand.events.motion.MotionEvent;
import nl.gestand.events.motion.Outcome;
import nl.gestand.query.standing.ItemStanding;
import nl.gestand.query.standing.Standing;
import org.jspecify.annotations.Nullable;

/** What a bundle's account says, in Dutch (ops/GLOSSARY.md). */
final class DutchWords {

    /** An execution as the register has it; what is not among these is a source's own value. */
    private static final Map<String, String> EXECUTION = Map.of(
            "open", "open",
            "in_progress", "in uitvoering",
            "suspended", "opgeschort",
            "partly_handled", "deels afgedaan",
            "handled", "afgedaan",
            "declined", "niet uitgevoerd");

    private static final Map<String, String> ROLE =
            Map.of("liaison", "parlementair contactpersoon", "clerk", "griffier", "auditor", "auditor");

    private DutchWords() {}

    static String of(Outcome outcome) {
        return switch (outcome) {
            case TABLED -> "ingediend";
            case HELD_OVER -> "aangehouden";
            case REPLACED -> "gewijzigd (t.v.v.)";
            case WITHDRAWN -> "ingetrokken";
            case LAPSED -> "vervallen";
            case ADOPTED -> "aangenomen";
            case REJECTED -> "verworpen";
            case TAKEN_OVER -> "overgenomen";
        };
    }

    static String of(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> "aanvaard";
            case CONTESTED -> "betwist";
        };
    }

    static String of(Basis basis) {
        return switch (basis) {
            case STATED -> "uitdrukkelijk";
            case IMPLIED -> "af te leiden";
            case INFERRED -> "aangenomen door de vastlegger";
        };
    }

    static String of(@Nullable Standing standing) {
        return switch (standing) {
            case null -> "niet van toepassing";
            case OPEN -> "open";
            case HANDLED -> "afgedaan";
            case SUPERSEDED -> "achterhaald";
        };
    }

    static String execution(String word) {
        return EXECUTION.getOrDefault(word, word);
    }

    static String of(Recorder by) {
        String role = ROLE.getOrDefault(by.role(), by.role());
        return joined(", ", role, by.scope());
    }

    static String of(Successor by) {
        return by.item() != null
                ? by.item().value()
                : by.number() != null ? by.number().canonical() : String.valueOf(by.plan());
    }

    /** The phrase beside what it is held to mean. */
    static String of(Deadline deadline) {
        String phrase = deadline.quoted() == null ? "" : "“" + deadline.quoted() + "” ";
        Deadline.Interpretation held = deadline.interpretation();
        if (held == null || held.earliest() == null && held.latest() == null) {
            return phrase + "(geen dagen)" + reasoning(held);
        }
        return phrase + "(" + or(held.earliest()) + " tot en met " + or(held.latest()) + ", uitleg van "
                + (held.assumedBy() == Deadline.Interpreter.READER ? "het register" : "de vastlegger") + ")"
                + reasoning(held);
    }

    private static String reasoning(Deadline.@Nullable Interpretation held) {
        return held == null || held.reasoning() == null ? "" : ": " + held.reasoning();
    }

    private static String or(@Nullable LocalDate day) {
        return day == null ? "onbekend" : day.toString();
    }

    /** What an event says, after its name. */
    static String of(RegisterEvent event) {
        return switch (event) {
            case MotionEvent motion -> ofMotion(motion);
            case CommitmentEvent commitment -> ofCommitment(commitment);
            case ItemEvent item -> ofItem(item);
            case LetterEvent letter -> ofLetter(letter);
            default -> throw new IllegalArgumentException(event.getClass().getName());
        };
    }

    private static String ofMotion(MotionEvent event) {
        return switch (event) {
            case MotionEvent.MotionRecorded recorded ->
                "Motie vastgelegd: " + recorded.title() + people("; ingediend door ", recorded.submitters());
            case MotionEvent.OutcomeReached reached -> "Uitkomst: " + of(reached.outcome());
            case MotionEvent.OutcomeContradicted contradicted ->
                "Tegenspraak: volgens een bron " + of(contradicted.claimed());
            case MotionEvent.ContradictionResolved resolved ->
                "Tegenspraak opgelost: "
                        + (resolved.accepted() ? "de tegensprekende bron geldt" : "de vastgelegde uitkomst blijft")
                        + "; "
                        + resolved.reason();
            case MotionEvent.MotionAppraised appraised -> "Kabinetsappreciatie: " + appraised.appraisal();
            case MotionEvent.MotionTextRecorded text ->
                "Tekst van de motie" + (text.request() == null ? "" : ": " + text.request());
        };
    }

    private static String ofCommitment(CommitmentEvent event) {
        return switch (event) {
            case CommitmentEvent.CommitmentMade made ->
                "Toezegging gedaan: " + made.title() + "; door "
                        + joined(", ", made.madeBy().function(), made.madeBy().name());
        };
    }

    private static String joined(String separator, @Nullable String... parts) {
        StringBuilder joined = new StringBuilder();
        for (String part : parts) {
            if (part != null) {
                joined.append(joined.isEmpty() ? "" : separator).append(part);
            }
        }
        return joined.toString();
    }

    private static String people(String before, List<String> names) {
        return names.isEmpty() ? "" : before + String.join(", ", names);
    }

    private static String ofItem(ItemEvent event) {
        return switch (event) {
            case ItemEvent.NumberAssigned assigned ->
                "Nummer toegekend: " + assigned.number().canonical();
            case ItemEvent.ItemAssigned assigned ->
                "Toegewezen aan " + joined(" en commissie ", assigned.ministry(), assigned.committee());
            case ItemEvent.ItemTransferred transferred ->
                "Overgedragen van " + transferred.from() + " aan " + transferred.to();
            case ItemEvent.DeadlineSet set -> "Termijn: " + of(set.deadline());
            case ItemEvent.StatusReported reported ->
                "Stand van zaken" + (reported.aspect() == null ? "" : " op een deelaspect (" + reported.aspect() + ")")
                        + ": " + execution(ItemStanding.word(reported)) + "; " + reported.statement();
            case ItemEvent.VerdictRecorded recorded ->
                "Oordeel van de commissie op melding " + recorded.report() + ": " + of(recorded.verdict())
                        + (recorded.reason() == null ? "" : "; " + recorded.reason());
            case ItemEvent.ReminderSent sent -> "Rappel: " + sent.text();
            case ItemEvent.ItemSuperseded superseded -> "Achterhaald door " + of(superseded.by());
            case ItemEvent.ItemRelated related ->
                switch (related.relation()) {
                            case REPEATS -> "Herhaling van ";
                            case AMENDS -> "Wijziging van ";
                            case SUPPLEMENTS -> "Aanvulling op ";
                        }
                        + of(related.other());
            case ItemEvent.ItemMerged merged -> "Samengevoegd: gaat verder als " + merged.into();
            case ItemEvent.TwinAbsorbed absorbed -> "Samengevoegd: nam op " + absorbed.twin();
            case ItemEvent.ItemDescribed described ->
                "Omschrijving volgens een bron: " + described.title() + people("; ", described.people());
            case ItemEvent.SourceValueKept kept -> "Ruwe waarde van een bron: " + kept.field() + " = " + kept.value();
            case ItemEvent.RemovedAtSource removed -> "Verwijderd bij de bron";
            case ItemEvent.FactRetracted retracted ->
                "Melding " + retracted.fact() + " ingetrokken: " + retracted.reason();
        };
    }

    private static String ofLetter(LetterEvent event) {
        return switch (event) {
            case LetterEvent.LetterRegistered registered ->
                "Brief geregistreerd: " + registered.subject() + ", telt vanaf "
                        + registered.date().day();
            case LetterEvent.DocumentReceived received ->
                "Document ontvangen, SHA-256 " + received.document().sha256();
            case LetterEvent.LetterWithdrawn withdrawn -> "Brief ingetrokken: " + withdrawn.reason();
        };
    }
}
