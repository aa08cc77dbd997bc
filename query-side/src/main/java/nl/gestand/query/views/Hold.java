package nl.gestand.query.views;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** Holds the feeding of the views that are shown, between two of its batches; appends and reads go on. */
final class Hold {

    private static final long LOOKED_AFTER_MILLIS = 100;

    private final ReentrantLock turn;
    private final RegisterProcessor live;

    Hold(ReentrantLock turn, RegisterProcessor live) {
        this.turn = turn;
        this.live = live;
    }

    /** False where it was given up before its turn came. */
    boolean begin(BooleanSupplier givenUp) throws InterruptedException {
        while (!givenUp.getAsBoolean()) {
            if (turn.tryLock(LOOKED_AFTER_MILLIS, TimeUnit.MILLISECONDS)) {
                return true;
            }
        }
        return false;
    }

    /** What is fed from here on is another generation. */
    void turned() {
        NextViews.forgetWhoWaits(live.projections());
    }

    void end() {
        turn.unlock();
    }
}
