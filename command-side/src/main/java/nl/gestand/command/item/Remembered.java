package nl.gestand.command.item;

/**
 * Whether a decision rests on items as this process remembers them. Another process may have written to them since; then
 * what was appended collides, but what was refused must be decided again.
 */
public final class Remembered {

    private static final ScopedValue<Remembered> CURRENT = ScopedValue.newInstance();

    private boolean used;

    /** Sends a command, which is handled in this thread. */
    public void during(Runnable send) {
        ScopedValue.where(CURRENT, this).run(send);
    }

    /** Whether an item came from memory. */
    public boolean used() {
        return used;
    }

    static void use() {
        if (CURRENT.isBound()) {
            CURRENT.get().used = true;
        }
    }
}
