package nl.gestand.bench.log;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.gestand.events.FactId;
import nl.gestand.events.commitment.CommitmentEvent.CommitmentMade;
import nl.gestand.events.commitment.CommitmentEvent.Explicitness;
import nl.gestand.events.commitment.CommitmentEvent.OfficeHolder;
import nl.gestand.events.item.Basis;
import nl.gestand.events.item.Deadline;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.DeadlineSet;
import nl.gestand.events.item.ItemEvent.ItemAssigned;
import nl.gestand.events.item.ItemEvent.NumberAssigned;
import nl.gestand.events.item.ItemEvent.ReminderSent;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.item.ItemEvent.VerdictRecorded;
import nl.gestand.events.item.Verdict;
import nl.gestand.events.letter.LetterEvent.DocumentReceived;
import nl.gestand.events.letter.LetterEvent.LetterDate;
import nl.gestand.events.letter.LetterEvent.LetterDocument;
import nl.gestand.events.letter.LetterEvent.LetterRegistered;
import nl.gestand.events.letter.LetterEvent.Sender;
import nl.gestand.events.letter.LetterId;
import nl.gestand.events.motion.MotionEvent.MotionAdopted;
import nl.gestand.events.motion.MotionEvent.MotionRecorded;
import nl.gestand.events.motion.MotionEvent.MotionRejected;
import nl.gestand.events.motion.MotionEvent.MotionTabled;
import nl.gestand.events.motion.Votes;
import org.jspecify.annotations.Nullable;

/** Makes up what befalls motions, commitments and letters; a motion that is adopted has some fifteen events. */
final class Stories {

    private static final List<String> PARTIES = List.of(
            "VVD", "D66", "CDA", "SP", "PvdA", "GroenLinks", "PVV", "ChristenUnie", "PvdD", "SGP", "DENK", "Volt");

    private final MadeUp madeUp;

    Stories(MadeUp madeUp) {
        this.madeUp = madeUp;
    }

    Story motion(LocalDate begun) {
        String dossier = madeUp.dossier();
        Story story = new Story(madeUp.id(begun), "item")
                .then(day -> recorded(dossier, day))
                .then(day -> new NumberAssigned(madeUp.paper(dossier), Ground.stated(day)))
                .then(day -> new NumberAssigned(madeUp.zaak(day), Ground.stated(day)))
                .then(this::assigned)
                .then(day -> new MotionTabled(Ground.stated(day)));
        if (madeUp.random.nextInt(100) < 35) {
            return story.then(day -> new MotionRejected(votes(), Ground.stated(day)));
        }
        return execution(story.then(day -> new MotionAdopted(votes(), Ground.stated(day))));
    }

    Story commitment(LocalDate begun) {
        String dossier = madeUp.dossier();
        return execution(new Story(madeUp.id(begun), "item")
                .then(day -> made(dossier, day))
                .then(this::assigned));
    }

    Story letter(LocalDate begun) {
        LetterId id = new LetterId(madeUp.id(begun));
        madeUp.known(id);
        Story story = new Story(id.value(), "letter").then(this::registered);
        return madeUp.random.nextInt(3) == 0 ? story.then(day -> new DocumentReceived(document())) : story;
    }

    private Story execution(Story story) {
        story.then(day -> deadline(day, 180)).then(day -> report(Execution.IN_PROGRESS, null, day));
        if (madeUp.random.nextBoolean()) {
            story.then(day -> new ReminderSent(madeUp.wording.sentence(), madeUp.ground(day)));
        }
        story.then(day -> deadline(day, 270)).then(day -> report(Execution.PARTLY_HANDLED, "financiering", day));
        judged(story, Execution.PARTLY_HANDLED, Verdict.CONTESTED);
        return judged(story, Execution.HANDLED, Verdict.ACCEPTED);
    }

    private Story judged(Story story, Execution execution, Verdict verdict) {
        FactId report = new FactId(story.id, story.length());
        return story.then(day -> report(execution, null, day))
                .then(day -> new VerdictRecorded(verdict, report, madeUp.wording.sentence(), Ground.stated(day)));
    }

    private MotionRecorded recorded(String dossier, LocalDate day) {
        List<String> submitters = names();
        String title = "Motie van het lid " + submitters.getFirst() + " c.s. over " + madeUp.wording.title();
        return new MotionRecorded(null, title, text(), submitters, "Tweeminutendebat", dossier, Ground.stated(day));
    }

    private CommitmentMade made(String dossier, LocalDate day) {
        OfficeHolder holder = new OfficeHolder(madeUp.wording.name(), "Minister", madeUp.ministry());
        String title = madeUp.wording.title();
        return new CommitmentMade(
                null, title, text(), Explicitness.EXPLICIT, holder, "Kamer", null, dossier, madeUp.ground(day));
    }

    private ItemAssigned assigned(LocalDate day) {
        return new ItemAssigned(madeUp.ministry(), madeUp.committee(), Ground.stated(day));
    }

    private DeadlineSet deadline(LocalDate day, int days) {
        LocalDate last = day.plusDays(days);
        Deadline deadline = new Deadline("voor " + last, day, last, Deadline.Interpreter.READER, false, null);
        return new DeadlineSet(deadline, madeUp.ground(day));
    }

    private StatusReported report(Execution execution, @Nullable String aspect, LocalDate day) {
        return new StatusReported(execution, aspect, text(), null, madeUp.ground(day));
    }

    private LetterRegistered registered(LocalDate day) {
        String dossier = madeUp.dossier();
        return new LetterRegistered(
                List.of(madeUp.paper(dossier)),
                Integer.toString(4_000_000 + madeUp.random.nextInt(1_000_000)),
                new LetterDate(day, null, null),
                "Voortgang " + madeUp.wording.title(),
                List.of(new Sender(madeUp.wording.name(), "Minister", madeUp.ministry(), false)),
                "Tweede Kamer",
                dossier,
                Basis.STATED,
                document());
    }

    private LetterDocument document() {
        return new LetterDocument(madeUp.sha256(), madeUp.sha256(), "application/pdf", 150_000L);
    }

    private Votes votes() {
        return new Votes(
                false,
                PARTIES.stream()
                        .map(party -> new Votes.Cast(
                                party,
                                null,
                                madeUp.random.nextBoolean() ? "for" : "against",
                                1 + madeUp.random.nextInt(33)))
                        .toList());
    }

    private List<String> names() {
        return IntStream.rangeClosed(0, madeUp.random.nextInt(4))
                .mapToObj(any -> madeUp.wording.name())
                .distinct()
                .toList();
    }

    private String text() {
        return madeUp.wording.text(100 + madeUp.random.nextInt(380));
    }
}
