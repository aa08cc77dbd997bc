package nl.gestand.query.letter;

import java.util.List;
import nl.gestand.query.evidence.Letters;
import nl.gestand.query.fold.EventLog;
import nl.gestand.query.fold.KeptEvent;
import nl.gestand.query.index.Versioned;
import nl.gestand.query.index.Versions;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Letters' documents as of earlier positions, by the fold of the live ones. */
@Component
final class LetterVersions implements Versions {

    private record OfLetter(EventLog log) implements Versioned {

        @Override
        public long[] positions() {
            return log.events().stream().mapToLong(KeptEvent::position).toArray();
        }

        @Override
        public @Nullable Document asOf(long position) {
            return LetterDocuments.asOf(log, position).orElse(null);
        }
    }

    @Override
    public String collection() {
        return Letters.LETTERS;
    }

    @Override
    public List<String> fields() {
        return LetterDocuments.ALL.fields();
    }

    @Override
    public Versioned read(Document stored) {
        return new OfLetter(LetterDocuments.ALL.read(stored));
    }
}
