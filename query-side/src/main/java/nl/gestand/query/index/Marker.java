package nl.gestand.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Marks what was asked for in texts that were found; gives places in the text, never markup. */
public final class Marker {

    static final String FIELD = "shown";

    /** A text up to this length is given whole, a longer one in sentences of about this length. */
    private static final int PASSAGE = 300;

    private static final int PASSAGES = 3;
    private static final int LONGEST = 1_000_000;

    private final Query query;
    private final UnifiedHighlighter highlighter;

    Marker(Query query) {
        this.query = query;
        this.highlighter = UnifiedHighlighter.builderWithoutSearcher(Language.stems())
                .withBreakIterator(Marker::sentences)
                .withFormatter(new Marks())
                .withMaxLength(LONGEST)
                .withMaxNoHighlightPassages(0)
                .build();
    }

    /** The passages of a text that have most of what was asked for, at most three; none where it has nothing. */
    @SuppressWarnings("unchecked")
    public List<Passage> mark(String text) {
        try {
            Object passages = highlighter.highlightWithoutSearcher(FIELD, query, text, PASSAGES);
            return passages == null ? List.of() : (List<Passage>) passages;
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static BreakIterator sentences() {
        return LengthGoalBreakIterator.createClosestToLength(
                BreakIterator.getSentenceInstance(Locale.forLanguageTag("nl")), PASSAGE, 0.5f);
    }

    private static final class Marks extends PassageFormatter {

        @Override
        public Object format(org.apache.lucene.search.uhighlight.Passage[] found, String text) {
            return Arrays.stream(found)
                    .filter(passage -> passage.getNumMatches() > 0)
                    .map(passage -> passage(passage, text))
                    .toList();
        }

        private static Passage passage(org.apache.lucene.search.uhighlight.Passage found, String text) {
            int start = found.getStartOffset();
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < found.getNumMatches(); i++) {
                int from = Math.max(
                        found.getMatchStarts()[i] - start,
                        marks.isEmpty() ? 0 : marks.getLast().end());
                int until = Math.min(found.getMatchEnds()[i], found.getEndOffset()) - start;
                if (from < until) {
                    marks.add(new Mark(from, until));
                }
            }
            return new Passage(start, text.substring(start, found.getEndOffset()), List.copyOf(marks));
        }
    }
}
