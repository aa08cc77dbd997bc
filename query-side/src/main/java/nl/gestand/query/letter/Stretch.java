package nl.gestand.query.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a letter's text on its page, in which the same passages lie from start to end; passages may overlap.
 *
 * @param anchors of the passages that begin here, by which a link opens the letter at this place
 * @param marked whether any fact cites it
 * @param said what the facts that cite it say, in words; null where it is not marked
 */
record Stretch(
        String text,
        List<String> anchors,
        boolean marked,
        @Nullable String said) {

    static String anchor(MarkedPassage passage) {
        return "p" + passage.start() + "-" + passage.end();
    }

    /** The whole text, cut wherever a passage begins or ends. */
    static List<Stretch> all(String text, List<MarkedPassage> passages, Map<String, String> said) {
        SortedSet<Integer> cuts = passages.stream()
                .flatMap(passage -> Stream.of(passage.start(), passage.end()))
                .collect(Collectors.toCollection(TreeSet::new));
        cuts.add(text.length());
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int until : cuts) {
            if (until > from) {
                stretches.add(of(text, from, until, passages, said));
            }
            from = until;
        }
        return stretches;
    }

    private static Stretch of(
            String text, int from, int until, List<MarkedPassage> passages, Map<String, String> said) {
        List<MarkedPassage> here = passages.stream()
                .filter(passage -> passage.start() <= from && until <= passage.end())
                .toList();
        String told = here.stream()
                .flatMap(passage -> passage.facts().stream())
                .flatMap(fact -> Stream.ofNullable(said.get(fact)))
                .distinct()
                .collect(Collectors.joining("; "));
        return new Stretch(
                text.substring(from, until),
                here.stream()
                        .filter(passage -> passage.start() == from)
                        .map(Stretch::anchor)
                        .toList(),
                !here.isEmpty(),
                here.isEmpty() ? null : told);
    }
}
