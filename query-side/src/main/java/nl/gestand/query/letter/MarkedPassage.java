package nl.gestand.query.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import nl.gestand.query.evidence.PassageCheck;
import nl.gestand.query.register.Citation;

/**
 * A stretch of a letter's text that facts cite.
 *
 * @param start first UTF-16 unit
 * @param end one past the last
 * @param facts the facts that cite exactly this stretch
 */
record MarkedPassage(int start, int end, List<String> facts) {

    private record Stretch(int start, int end) {}

    /** Of the passages whose quote was found in its place; those that differ are not marked. */
    static List<MarkedPassage> of(List<Citation> citations) {
        SequencedMap<Stretch, List<String>> found =
                new TreeMap<>(Comparator.comparingInt(Stretch::start).thenComparingInt(Stretch::end));
        for (Citation citation : citations) {
            if (citation.check() == PassageCheck.CHECKED && citation.start() != null && citation.end() != null) {
                found.computeIfAbsent(new Stretch(citation.start(), citation.end()), none -> new ArrayList<>())
                        .add(citation.fact());
            }
        }
        return found.entrySet().stream()
                .map(each ->
                        new MarkedPassage(each.getKey().start(), each.getKey().end(), each.getValue()))
                .toList();
    }
}
