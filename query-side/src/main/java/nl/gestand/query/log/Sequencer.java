package nl.gestand.query.log;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.gestand.events.store.StoredEvent;
import nl.gestand.events.store.StoredEvents;
import nl.gestand.query.log.StoredCheckpoints.Signed;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds the events that are settled to the log, a batch at a time: leaves, tiles and the signed checkpoint in one
 * transaction, so that a process which is killed leaves none of them or all. One process at a time holds the log's lock.
 *
 * <p>It signs only what grows from the last checkpoint, after {@link PastCheck} has found that one unchanged: so there are
 * never two roots for one size.
 */
final class Sequencer {

    /**
     * What a round came to.
     *
     * @param mine false where another process was at it
     * @param added leaves
     * @param position of the last event in the log
     * @param last the last checkpoint; null while the log is empty
     */
    record Round(
            boolean mine,
            int added,
            long position,
            @Nullable Signed last) {

        private static final Round ANOTHERS = new Round(false, 0, 0, null);
    }

    private final TransactionTemplate transaction;
    private final StoredEvents events;
    private final LeafMaking making;
    private final LogTables tables;
    private final Keys keys;
    private final PastCheck past;
    private final InstantSource clock;
    private final int batch;
    private @Nullable Signer signer;

    Sequencer(
            TransactionTemplate transaction,
            StoredEvents events,
            LeafMaking making,
            LogTables tables,
            Keys keys,
            PastCheck past,
            InstantSource clock,
            int batch) {
        this.transaction = transaction;
        this.events = events;
        this.making = making;
        this.tables = tables;
        this.keys = keys;
        this.past = past;
        this.clock = clock;
        this.batch = batch;
    }

    int batch() {
        return batch;
    }

    /**
     * Adds what is there to add, at most a batch.
     *
     * @throws NotSigning where nothing may be signed until someone sees to it
     */
    Round round() {
        Round round = Objects.requireNonNull(
                transaction.execute(status -> tables.identity().lock() ? locked() : Round.ANOTHERS));
        if (round.last() != null && signer != null) {
            // after the commit: until then nobody can have seen it
            past.remember(signer.origin(), round.last());
        }
        return round;
    }

    private Round locked() {
        Signer signing = signer();
        Optional<Signed> last = tables.checkpoints().last();
        past.requireUnchanged(signing, last);
        long size = last.map(Signed::size).orElse(0L);
        long position = tables.leaves().position(size - 1);
        List<StoredEvent> next = events.after(position, batch);
        return next.isEmpty()
                ? new Round(true, 0, position, last.orElse(null))
                : new Round(true, next.size(), next.getLast().position(), add(signing, size, next));
    }

    private Signer signer() {
        if (signer == null || !keys.stillHas(signer)) {
            signer = keys.signer();
        }
        return signer;
    }

    private Signed add(Signer signing, long size, List<StoredEvent> next) {
        GrowingTiles tiles = new GrowingTiles(tables.tiles(), size);
        List<Leaf> leaves = making.leaves(next, size);
        leaves.forEach(leaf -> tiles.add(leaf.hash()));
        tables.leaves().add(leaves);
        tiles.writeTo(tables.tiles()::write);
        Checkpoint checkpoint = Checkpoint.of(signing.origin(), tiles.size(), new Tree(tiles).root(tiles.size()));
        Signed signed = new Signed(
                checkpoint.size(), checkpoint.root(), signing.sign(checkpoint).toString());
        tables.checkpoints().add(signed, clock.instant().toString());
        return signed;
    }
}
