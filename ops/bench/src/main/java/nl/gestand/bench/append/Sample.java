package nl.gestand.bench.append;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.gestand.command.item.OpenItem;
import nl.gestand.command.motion.RecordMotion;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.Basis;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.ItemAssigned;
import nl.gestand.events.item.ItemEvent.NumberAssigned;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.letter.LetterId;
import nl.gestand.events.motion.MotionEvent.MotionAdopted;
import nl.gestand.events.motion.MotionEvent.MotionRecorded;
import nl.gestand.events.number.ItemNumber;
import nl.gestand.events.number.KamerstukNumber;

/** Motions of the usual length, and what a ministry reports on them. */
final class Sample {

    static final String MINISTRY = "JenV";

    private static final LocalDate TABLED = LocalDate.of(2023, 12, 14);
    private static final int PAPERS_IN_A_DOSSIER = 900;

    private Sample() {}

    static String id() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    static OpenItem motion(String id, long number) {
        return new OpenItem(
                id,
                new RecordMotion(
                        recorded(), List.of(number(number)), new ItemAssigned(MINISTRY, "J&V", tabled()), null, null));
    }

    /** A paper's number, another for each count. */
    static ItemNumber number(long count) {
        return new KamerstukNumber(Long.toString(10_000 + count / PAPERS_IN_A_DOSSIER % 89_999), null, (int)
                (1 + count % PAPERS_IN_A_DOSSIER));
    }

    /** The history of a motion that was adopted and has been reported on ever since. */
    static List<RegisterEvent> history(long number, int events) {
        List<RegisterEvent> history = new ArrayList<>(List.of(
                recorded(),
                new NumberAssigned(number(number), tabled()),
                new ItemAssigned(MINISTRY, "J&V", tabled()),
                new MotionAdopted(null, Ground.stated(TABLED.plusDays(7)))));
        while (history.size() < events) {
            history.add(report(history.size()));
        }
        return history;
    }

    static StatusReported report(long day) {
        return new StatusReported(
                Execution.IN_PROGRESS,
                null,
                "De uitvoering is belegd bij het programma; de Kamer wordt voor de zomer over de uitkomst"
                        + " van het onderzoek en de vervolgstappen per brief geïnformeerd.",
                null,
                new Ground(
                        TABLED.plusDays(8 + day % 3_000),
                        null,
                        Basis.STATED,
                        Evidence.letter(
                                new LetterId("01890a5d-ac96-774b-bcce-b302099a8057"),
                                new Evidence.Passage(
                                        "over de uitkomst van dit onderzoek informeer ik uw Kamer",
                                        1_200,
                                        1_256,
                                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"))));
    }

    private static MotionRecorded recorded() {
        return new MotionRecorded(
                null,
                "Motie over het in kaart brengen van de uitvoering van aangenomen moties",
                "verzoekt de regering voor de zomer van 2024 een overzicht van de stand van zaken van alle aangenomen"
                        + " moties op dit terrein aan de Kamer te sturen, en gaat over tot de orde van de dag.",
                List.of("De Vries", "Van den Berg"),
                null,
                "28638",
                tabled());
    }

    private static Ground tabled() {
        return Ground.stated(TABLED);
    }
}
