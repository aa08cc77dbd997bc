package nl.gestand.events.motion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vote (stemming) by party, or by member where it was a roll call (hoofdelijk).
 *
 * @param byRollCall members were called by name; then each cast carries one seat a member
 */
public record Votes(boolean byRollCall, List<Cast> cast) {

    public Votes {
        cast = List.copyOf(cast);
    }

    /**
     * What one party or member voted.
     *
     * @param party the party's (fractie) usual name
     * @param member the member's name in a roll call, else null
     * @param vote {@code for}, {@code against}, or the source's own value
     * @param seats seats behind it, at least 1
     */
    public record Cast(String party, @Nullable String member, String vote, int seats) {}
}
