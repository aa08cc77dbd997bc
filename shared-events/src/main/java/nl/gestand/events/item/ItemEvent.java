package nl.gestand.events.item;

import java.util.List;
import java.util.Objects;
import nl.gestand.events.EventName;
import nl.gestand.events.Fact;
import nl.gestand.events.FactId;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.number.ItemNumber;
import org.jspecify.annotations.Nullable;

/** What can happen to a motion and to a commitment alike. */
public sealed interface ItemEvent extends RegisterEvent {

    /** The item is known by this number from now on (nummer toegekend). */
    @EventName(value = "item.number-assigned", personal = true)
    record NumberAssigned(ItemNumber number, Ground ground) implements ItemEvent, Fact {}

    /**
     * A ministry is responsible, or a committee follows the item (toewijzing); at least one is given.
     *
     * @param ministry usual abbreviation, such as {@code JenV}
     * @param committee usual abbreviation, such as {@code J&V}
     */
    @EventName(value = "item.assigned", personal = true)
    record ItemAssigned(@Nullable String ministry, @Nullable String committee, Ground ground)
            implements ItemEvent, Fact {
        public ItemAssigned {
            if (ministry == null && committee == null) {
                throw new IllegalArgumentException("an assignment names a ministry or a committee");
            }
        }
    }

    /** Another ministry took the item over (overdracht). */
    @EventName(value = "item.transferred", personal = true)
    record ItemTransferred(String from, String to, Ground ground) implements ItemEvent, Fact {}

    /** A deadline was set, or moved by a later letter (termijn, uitstel). */
    @EventName(value = "item.deadline-set", revision = 2, personal = true)
    record DeadlineSet(Deadline deadline, Ground ground) implements ItemEvent, Fact {}

    /**
     * The ministry reported on the item (stand van zaken); {@code ground.on} is the day on which it took effect.
     *
     * @param aspect the part of the item that it concerns; null for the whole
     * @param statement what the ministry says, in the recorder's words
     * @param raw the source's own status value, where it is none of {@link Execution}'s
     */
    @EventName(value = "item.status-reported", personal = true)
    record StatusReported(
            @Nullable Execution execution,
            @Nullable String aspect,
            String statement,
            @Nullable String raw,
            Ground ground)
            implements ItemEvent, Fact {
        public StatusReported {
            Objects.requireNonNull(ground.on(), "a report takes effect on a day");
        }
    }

    /** The committee judged a report (oordeel). */
    @EventName(value = "item.verdict-recorded", personal = true)
    record VerdictRecorded(
            Verdict verdict, FactId report, @Nullable String reason, Ground ground) implements ItemEvent, Fact {}

    /** The committee reminded the ministry (rappel). */
    @EventName(value = "item.reminder-sent", personal = true)
    record ReminderSent(String text, Ground ground) implements ItemEvent, Fact {}

    /** Something else took the item's place (achterhaald). */
    @EventName(value = "item.superseded", personal = true)
    record ItemSuperseded(Successor by, Ground ground) implements ItemEvent, Fact {}

    /** The item repeats, amends or supplements another (herhaling, wijziging, aanvulling). */
    @EventName(value = "item.related", personal = true)
    record ItemRelated(Relation relation, Successor other, Ground ground) implements ItemEvent, Fact {}

    /** The item is the same as another, which it goes on in (samengevoegd). */
    @EventName(value = "item.merged", personal = true)
    record ItemMerged(ItemId into, Ground ground) implements ItemEvent, Fact {}

    /** The counterpart of {@link ItemMerged} on the item that goes on. */
    @EventName(value = "item.twin-absorbed", personal = true)
    record TwinAbsorbed(ItemId twin, Ground ground) implements ItemEvent, Fact {}

    /**
     * A source gives the item another title or other people than the register has (omschrijving volgens een bron).
     *
     * @param people family names in the source's order: who signed the motion, or who made the commitment; may be empty
     */
    @EventName(value = "item.described", personal = true)
    record ItemDescribed(String title, List<String> people, Ground ground) implements ItemEvent, Fact {
        public ItemDescribed {
            people = List.copyOf(people);
        }
    }

    /**
     * A value of a source that the register gives no meaning to, kept as it stands (ruwe waarde).
     *
     * @param field the source's own name for it, such as {@code BesluitSoort}
     */
    @EventName(value = "item.source-value-kept", personal = true)
    record SourceValueKept(String field, String value, Ground ground) implements ItemEvent, Fact {}

    /** The source took its record of the item away (verwijderd bij de bron); the item stays. */
    @EventName(value = "item.removed-at-source", personal = true)
    record RemovedAtSource(Ground ground) implements ItemEvent, Fact {}

    /** A fact was recorded by mistake (ingetrokken melding); both beliefs stay visible. */
    @EventName(value = "item.fact-retracted", personal = true)
    record FactRetracted(FactId fact, String reason) implements ItemEvent {}
}
