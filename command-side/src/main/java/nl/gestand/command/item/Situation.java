package nl.gestand.command.item;

import java.time.LocalDate;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.events.item.Recorder;
import org.jspecify.annotations.Nullable;

/**
 * What a decision knows besides the item.
 *
 * @param by who asks
 * @param today the day on which it is asked, in Amsterdam
 */
public record Situation(Recorder by, LocalDate today) {

    /** Only a liaison of the responsible ministry speaks for it (domain rule). */
    public void requireResponsible(ItemState item) {
        String ministry = item.facts().ministry(today).orElse(null);
        if (!isLiaisonOf(ministry)) {
            throw new Refused(
                    Reason.NOT_RESPONSIBLE,
                    ministry == null
                            ? "No ministry is responsible for this item yet: assign it first."
                            : "Only a liaison of " + ministry + ", which is responsible for this item, may do this.",
                    "ministry",
                    ministry == null ? "" : ministry);
        }
    }

    /** Only a clerk of the item's committee speaks for it (domain rule). */
    public void requireCommittee(ItemState item) {
        String committee = item.facts().committee(today).orElse(null);
        if (!by.role().equals("clerk") || committee == null || !committee.equals(by.scope())) {
            throw new Refused(
                    Reason.NOT_THE_COMMITTEE,
                    committee == null
                            ? "No committee follows this item yet: assign it first."
                            : "Only a clerk of the committee " + committee + ", which follows this item, may do this.",
                    "committee",
                    committee == null ? "" : committee);
        }
    }

    boolean isLiaisonOf(@Nullable String ministry) {
        return by.role().equals("liaison") && ministry != null && ministry.equals(by.scope());
    }
}
