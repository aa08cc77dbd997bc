package nl.gestand.command;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandExecutionException;

/** Carries a {@link Refusal} to the caller, also across a distributed command bus. */
public final class Refused extends CommandExecutionException {

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.detail(), null, refusal);
        this.refusal = refusal;
    }

    public Refused(Refusal.Reason reason, String detail) {
        this(new Refusal(reason, detail, Map.of()));
    }

    public Refused(Refusal.Reason reason, String detail, String key, String value) {
        this(new Refusal(reason, detail, Map.of(key, value)));
    }

    /** The same, and which of several items it is about. */
    public Refused about(String item) {
        Map<String, String> data = new HashMap<>(refusal.data());
        data.putIfAbsent("item", item);
        return new Refused(new Refusal(refusal.reason(), refusal.detail(), data));
    }

    public Refusal refusal() {
        return refusal;
    }
}
