package nl.gestand.command.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One sending of a command: what it came to, where it was handled in the thread that sent it. */
final class Sending {

    private static final ScopedValue<Sending> CURRENT = ScopedValue.newInstance();

    @Nullable
    Receipt receipt;

    void during(Runnable send) {
        ScopedValue.where(CURRENT, this).run(send);
    }

    /** Empty where the command came another way than by the desk, or from another process. */
    static Optional<Sending> ofThisThread() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** @param position 0 where it is not known, and must be looked up */
    void appendedAt(long position) {
        receipt = receipt == null || position == 0 ? null : receipt.at(position);
    }
}
