package nl.gestand.bench.lag;

import java.util.concurrent.atomic.AtomicInteger;
import nl.gestand.events.number.KamerstukNumber;

/** Papers' numbers, each given out once. */
final class MotionNumbers {

    private static final int FIRST_DOSSIER = 30_000;
    private static final int IN_A_DOSSIER = 9_000;

    private final AtomicInteger count = new AtomicInteger();

    KamerstukNumber next() {
        int number = count.getAndIncrement();
        String dossier = Integer.toString(FIRST_DOSSIER + number / IN_A_DOSSIER);
        return new KamerstukNumber(dossier, null, 1 + number % IN_A_DOSSIER);
    }
}
