package nl.gestand.query;

import static nl.gestand.query.Told.countsFrom;
import static nl.gestand.query.Told.day;
import static nl.gestand.query.Told.on;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.gestand.events.commitment.CommitmentEvent.CommitmentMade;
import nl.gestand.events.commitment.CommitmentEvent.Explicitness;
import nl.gestand.events.commitment.CommitmentEvent.OfficeHolder;
import nl.gestand.events.item.Basis;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.Evidence.Passage;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.ItemAssigned;
import nl.gestand.events.item.ItemEvent.ItemSuperseded;
import nl.gestand.events.item.ItemEvent.NumberAssigned;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.item.Successor;
import nl.gestand.events.item.Verdict;
import nl.gestand.events.letter.LetterEvent.LetterDate;
import nl.gestand.events.letter.LetterEvent.LetterDocument;
import nl.gestand.events.letter.LetterEvent.LetterRegistered;
import nl.gestand.events.letter.LetterEvent.Sender;
import nl.gestand.events.letter.LetterId;
import nl.gestand.events.motion.MotionEvent.MotionAdopted;
import nl.gestand.events.motion.MotionEvent.MotionRecorded;
import nl.gestand.events.motion.MotionEvent.MotionRejected;
import nl.gestand.events.motion.MotionEvent.MotionTabled;
import nl.gestand.events.number.Citations;
import nl.gestand.events.number.KamerstukNumber;
import nl.gestand.query.letter.LetterProjection;
import nl.gestand.query.register.RegisterProjection;
import nl.gestand.query.views.Beside;
import nl.gestand.query.views.ViewTarget;
import org.jspecify.annotations.Nullable;

/** The case of the five letters in small: five motions, two commitments and two letters, all invented texts. */
public final class SampleRegister {

    public static final String LETTER = id(100);
    public static final String OTHER_LETTER = id(101);
    public static final String SHA = "a".repeat(64);
    public static final String TEXT = "Geachte voorzitter. Hiermee is de motie afgedaan. Hoogachtend.";
    public static final String QUOTE = "Hiermee is de motie afgedaan.";

    private SampleRegister() {}

    public static String id(int number) {
        return "01890a5d-ac96-774b-bcce-%012d".formatted(number);
    }

    public static void load(MongoDatabase views, Beside... beside) throws Exception {
        ViewTarget target = ViewTarget.of(views, beside);
        Deliveries.deliver(new LetterProjection(target, Deliveries.SERIALIZER), letters(), 100);
        Deliveries.deliver(new RegisterProjection(target, Deliveries.SERIALIZER), items(), 100);
    }

    public static List<Recorded<?>> items() {
        List<Recorded<?>> all = new ArrayList<>();
        for (Told told : List.of(handled(), superseded(), running(), rejected(), contested(), late(), kept())) {
            all.addAll(told.events());
        }
        all.sort(Comparator.comparing(recorded -> recorded.at()));
        return all;
    }

    private static Told handled() {
        return motion(1, "28638-231", "Vaker rapportages (advies)", "Bikker", "Verkuijlen")
                .and(new MotionAdopted(null, countsFrom("2023-11-30")))
                .and(new StatusReported(
                        Execution.HANDLED, null, "Afgerond in het project", null, quoted("2023-11-30")));
    }

    private static Told superseded() {
        Successor successor = Successor.number((KamerstukNumber) Citations.readOne("28638-244"));
        Ground inferred = new Ground(day("2024-02-02"), null, Basis.INFERRED, null);
        return motion(2, "28638-224", "Landelijk systeem", "Mutluer", "Bikker")
                .and(new MotionAdopted(null, countsFrom("2023-11-30")))
                .and(Told.report(Execution.HANDLED, "2023-11-30"))
                .and(Told.report(Execution.DECLINED, "landelijke aansturing", "2023-11-30"))
                .and(new ItemSuperseded(successor, inferred));
    }

    private static Told running() {
        return motion(3, "28638-238", "Fundamentele herziening", "Bikker", "Van Nispen")
                .and(new MotionTabled(on("2023-12-21")))
                .and(new MotionAdopted(null, on("2024-01-16")))
                .and(Told.report(Execution.IN_PROGRESS, "2024-02-02"))
                .and(new NumberAssigned(Citations.readOne("2023Z20866"), on("2023-12-21")));
    }

    private static Told rejected() {
        return motion(4, "28638-240", "Streefwaarden", "Veltman")
                .and(new MotionTabled(on("2023-12-21")))
                .and(new MotionRejected(null, on("2024-01-16")));
    }

    private static Told contested() {
        Told told = motion(5, "28638-244", "Nationaal coördinator", "Mutluer")
                .and(new MotionAdopted(null, on("2024-01-16")))
                .and(Told.report(Execution.HANDLED, "2024-05-17"));
        return told.and(Told.verdict(Verdict.CONTESTED, told.fact(4), "2024-06-01"));
    }

    private static Told late() {
        return commitment(11, "Brief over de pilot").and(Told.deadline("2022-12-31", "2022-11-08"));
    }

    private static Told kept() {
        return commitment(12, "Overzicht van kosten")
                .and(Told.deadline("2023-02-06", "2022-11-08"))
                .and(Told.report(Execution.HANDLED, "2023-02-02"));
    }

    private static Told motion(int number, String paper, String title, String... submitters) {
        return Told.later(id(number), number * 20)
                .and(new MotionRecorded(null, title, "verzoekt", List.of(submitters), "VAO", "28638", Told.undated()))
                .and(new NumberAssigned(Citations.readOne(paper), Told.undated()))
                .and(new ItemAssigned("JenV", "J&V", Told.undated()));
    }

    private static Told commitment(int number, String title) {
        OfficeHolder holder = new OfficeHolder("Van der Burg", "Staatssecretaris", "JenV");
        return Told.later(id(number), number * 20)
                .and(new CommitmentMade(
                        null, title, null, Explicitness.EXPLICIT, holder, "Kamer", null, "28638", quoted("2022-11-08")))
                .and(new ItemAssigned("JenV", "J&V", on("2022-11-08")));
    }

    private static List<Recorded<?>> letters() {
        LetterRegistered held = letter("28638-236", "2023-11-30", new LetterDocument(SHA, null, "text/plain", 62L));
        LetterRegistered other = letter("28638-248", "2024-02-02", null);
        List<Recorded<?>> all = new ArrayList<>(Told.of(LETTER).and(held).events());
        all.addAll(Told.of(OTHER_LETTER).and(other).events());
        return all;
    }

    private static LetterRegistered letter(String number, String day, @Nullable LetterDocument document) {
        return new LetterRegistered(
                List.of(Citations.readOne(number)),
                "4973535",
                new LetterDate(day(day), null, null),
                "Voortgang mensenhandel " + number,
                List.of(new Sender("Van der Burg", "Staatssecretaris", "JenV", false)),
                "Tweede Kamer",
                "28638",
                Basis.STATED,
                document);
    }

    private static Ground quoted(String day) {
        int start = TEXT.indexOf(QUOTE);
        Passage passage = new Passage(QUOTE, start, start + QUOTE.length(), null);
        return new Ground(day(day), null, Basis.STATED, Evidence.letter(new LetterId(LETTER), passage));
    }
}
