package nl.gestand.events.number;

import org.jspecify.annotations.Nullable;

/** Number of a parliamentary paper (Kamerstuknummer). */
public record KamerstukNumber(String dossier, @Nullable String suffix, int sequence) implements ItemNumber {
    @Override
    public String canonical() {
        return dossier + "-" + (suffix == null ? "" : suffix + "-") + sequence;
    }
}
