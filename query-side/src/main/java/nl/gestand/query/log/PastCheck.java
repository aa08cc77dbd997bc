package nl.gestand.query.log;

import java.util.Optional;
import nl.gestand.query.log.NotSigning.Kind;
import nl.gestand.query.log.StoredCheckpoints.Signed;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was signed is still there: the last root follows from the tiles, its note is by the log's key, and the
 * database was not set back behind what this process has seen signed. Cheap enough for every batch; that the events are
 * those of the leaves is left to who verifies the whole.
 */
final class PastCheck {

    private final LogTables tables;
    private final KeyFile file;
    private KeyFile.@Nullable Mark mark;

    PastCheck(LogTables tables, KeyFile file) {
        this.tables = tables;
        this.file = file;
    }

    /** @throws NotSigning where it is not */
    void requireUnchanged(Signer signer, Optional<Signed> last) {
        last.ifPresent(signed -> requireSound(signer, signed));
        if (mark == null) {
            mark = file.mark().orElse(null);
        }
        if (mark != null && mark.origin().equals(signer.origin())) {
            requireStillThere(mark);
        }
    }

    /** Keeps, outside the database too, what was signed last. */
    void remember(String origin, Signed last) {
        KeyFile.Mark seen = new KeyFile.Mark(origin, last.size(), last.root());
        if (!seen.equals(mark)) {
            file.mark(seen);
            mark = seen;
        }
    }

    private void requireSound(Signer signer, Signed signed) {
        SignedNote note = note(signed);
        Checkpoint checkpoint = new Checkpoint(signer.origin(), signed.size(), signed.root());
        if (!note.text().equals(checkpoint.text()) || !signer.verifier().signed(note)) {
            throw changed("The checkpoint of size " + signed.size() + " is not as it was signed");
        }
        if (!Checkpoint.of(signer.origin(), signed.size(), root(signed.size())).equals(checkpoint)) {
            throw changed("The root of size " + signed.size() + " does not follow from the tiles any more");
        }
    }

    private void requireStillThere(KeyFile.Mark signed) {
        boolean there = tables.checkpoints()
                .of(signed.size())
                .map(kept -> kept.root().equals(signed.root()))
                .orElse(false);
        if (!there) {
            throw changed("A checkpoint of size " + signed.size() + " was signed, and the database does not have it:"
                    + " it was changed, or set back to an earlier state. Restore it, or go on with another key, so that"
                    + " who saw the lost ones is not misled (GESTAND_LOG_RETIRE_KEY)");
        }
    }

    private byte[] root(long size) {
        try {
            return new Tree(tables.tiles()).root(size);
        } catch (Tiles.TileMissing missing) {
            throw changed("Of the tree of size " + size + ", " + missing.getMessage());
        }
    }

    private static SignedNote note(Signed signed) {
        try {
            return SignedNote.parse(signed.note());
        } catch (IllegalArgumentException broken) {
            throw changed("The checkpoint of size " + signed.size() + " is no signed note any more");
        }
    }

    private static NotSigning changed(String what) {
        return new NotSigning(Kind.CHANGED, what + ". Nothing more is signed. See the runbook");
    }
}
