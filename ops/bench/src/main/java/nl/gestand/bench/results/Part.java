package nl.gestand.bench.results;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import nl.gestand.bench.Measured;

/**
 * What one bench measured in one run.
 *
 * @param at moment of its start, UTC, ISO 8601
 * @param commit what was checked out, marked where files had changed since
 * @param load the machine's load average before it began
 */
record Part(
        String bench,
        String at,
        String commit,
        int rounds,
        long seconds,
        double load,
        Machine machine,
        List<Measured> measurements,
        List<String> notes) {

    static final String OURS = "ours";

    Part {
        measurements = List.copyOf(measurements);
        notes = List.copyOf(notes);
    }

    /** The questions in the order in which they were first answered. */
    List<List<Measured>> byQuestion() {
        SequencedSet<String> questions = new LinkedHashSet<>();
        measurements.forEach(each -> questions.add(each.question()));
        return questions.stream().map(this::answers).toList();
    }

    /** All that ours is compared with, in the order in which it first occurs. */
    SequencedSet<String> baselines() {
        SequencedSet<String> baselines = new LinkedHashSet<>();
        measurements.stream()
                .map(Measured::who)
                .filter(who -> !who.equals(OURS))
                .forEach(baselines::add);
        return baselines;
    }

    private List<Measured> answers(String question) {
        return measurements.stream()
                .filter(each -> each.question().equals(question))
                .toList();
    }
}
