package nl.gestand.events.store;

import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;

/** An event store that tells of events before it appends them, so that what belongs to them can be written with them. */
public interface AppendHooks {

    /** {@code told} is called in the transaction, in the thread that appends; what it throws undoes the transaction. */
    void beforeAppend(Consumer<List<? extends EventMessage<?>>> told);
}
