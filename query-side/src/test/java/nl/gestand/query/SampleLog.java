package nl.gestand.query;

import java.time.Instant;
import java.util.Optional;
import nl.gestand.events.item.Recorded;

/** The log of {@link SampleRegister} with its letters, whose positions are the seconds of recording. */
final class SampleLog implements RegisterLog {

    @Override
    public long end() {
        return SampleRegister.items().getLast().at().getEpochSecond();
    }

    @Override
    public long positionAt(Instant moment) {
        return Math.min(end(), moment.getEpochSecond());
    }

    @Override
    public Optional<Instant> recordedAt(long position) {
        return SampleRegister.items().stream()
                .<Instant>map(Recorded::at)
                .filter(at -> at.getEpochSecond() <= position)
                .reduce((first, second) -> second);
    }

    @Override
    public boolean isCovered(long position) {
        return true;
    }
}
