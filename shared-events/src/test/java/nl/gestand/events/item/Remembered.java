package nl.gestand.events.item;

import java.time.Instant;
import java.time.LocalDate;
import nl.gestand.events.FactId;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.Deadline.Interpreter;
import nl.gestand.events.item.ItemEvent.DeadlineSet;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.motion.MotionEvent.MotionAdopted;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Facts as recorded one a second, from just before midnight in UTC, which is the next day in Amsterdam. */
@NullMarked
final class Remembered {

    private static final Instant FIRST = Instant.parse("2024-06-30T22:30:00Z");

    private Remembered() {}

    static ItemFacts facts(RegisterEvent... events) {
        return facts("a", events);
    }

    static ItemFacts facts(String item, RegisterEvent... events) {
        ItemFacts facts = ItemFacts.NONE;
        for (RegisterEvent event : events) {
            int sequence = facts.all().size();
            facts = facts.with(new Recorded<>(
                    id(item, sequence), event, FIRST.plusSeconds(sequence), new Recorder("u1", "liaison", "JenV")));
        }
        return facts;
    }

    static FactId id(long sequence) {
        return id("a", sequence);
    }

    private static FactId id(String item, long sequence) {
        return new FactId("018f0000-0000-7000-8000-00000000000" + item, sequence);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Ground on(String day) {
        return Ground.stated(day(day));
    }

    static Ground since(@Nullable String countsFrom) {
        return new Ground(null, countsFrom == null ? null : day(countsFrom), Basis.INFERRED, null);
    }

    static MotionAdopted adopted(String day) {
        return new MotionAdopted(null, on(day));
    }

    static StatusReported report(Execution execution, String day) {
        return new StatusReported(execution, null, "stand", null, on(day));
    }

    static DeadlineSet deadline(String latest) {
        return new DeadlineSet(
                new Deadline(null, null, day(latest), Interpreter.PERSON, false, null), on("2024-02-01"));
    }

    static FactRetracted retracted(long sequence) {
        return new FactRetracted(id(sequence), "vergissing");
    }
}
