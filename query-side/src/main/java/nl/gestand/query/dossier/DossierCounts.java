package nl.gestand.query.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.gestand.query.PointInTime;
import nl.gestand.query.index.Column;
import nl.gestand.query.index.IndexQuestion;
import nl.gestand.query.index.IndexReading;
import nl.gestand.query.register.ItemKind;
import org.springframework.stereotype.Component;

/** Which dossiers there are, and what each has. */
@Component
class DossierCounts {

    /** A dossier with what it has on a day. */
    record Counted(String number, int motions, int commitments, int letters) {

        int all() {
            return motions + commitments + letters;
        }
    }

    private static final int MOST = 200;
    private static final String LETTER = "letter";

    private final IndexReading index;

    DossierCounts(IndexReading index) {
        this.index = index;
    }

    /** Those with the most, by number. */
    List<Counted> largest(PointInTime when) {
        Map<String, Integer> motions = counts(ItemKind.MOTION.word(), when);
        Map<String, Integer> commitments = counts(ItemKind.COMMITMENT.word(), when);
        Map<String, Integer> letters = counts(LETTER, when);
        return Stream.of(motions, commitments, letters)
                .flatMap(counts -> counts.keySet().stream())
                .distinct()
                .map(number -> new Counted(
                        number,
                        motions.getOrDefault(number, 0),
                        commitments.getOrDefault(number, 0),
                        letters.getOrDefault(number, 0)))
                .sorted(Comparator.comparingInt(Counted::all).reversed())
                .limit(MOST)
                .sorted(Comparator.comparing(Counted::number))
                .toList();
    }

    private Map<String, Integer> counts(String kind, PointInTime when) {
        return index.ask(
                        IndexQuestion.counting(kind, when.validAt(), when.position(), Map.of(), Set.of(Column.DOSSIER)))
                .counts()
                .getOrDefault(Column.DOSSIER, Map.of());
    }
}
