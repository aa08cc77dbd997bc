package nl.gestand.query.register;

import java.util.ArrayList;
import java.util.List;
import nl.gestand.pages.Piece;
import nl.gestand.pages.Wording;
import nl.gestand.query.index.Mark;
import org.jspecify.annotations.Nullable;

/** A passage with what was searched for, for a page: where it stands, and its text in pieces. */
public record HighlightShown(String field, List<Piece> pieces) {

    /** None where no words were asked for. */
    public static List<HighlightShown> all(@Nullable List<Highlight> highlights, Wording wording) {
        return highlights == null
                ? List.of()
                : highlights.stream().map(highlight -> of(highlight, wording)).toList();
    }

    private static HighlightShown of(Highlight highlight, Wording wording) {
        return new HighlightShown(
                wording.word("field", highlight.field()), pieces(highlight.text(), highlight.marks()));
    }

    private static List<Piece> pieces(String text, List<Mark> marks) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Mark mark : marks) {
            add(pieces, text.substring(done, mark.start()), false);
            add(pieces, text.substring(mark.start(), mark.end()), true);
            done = mark.end();
        }
        add(pieces, text.substring(done), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
