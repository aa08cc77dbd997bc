package nl.gestand.command.item;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.gestand.command.web.FormWrites;
import nl.gestand.command.web.Receipt;
import nl.gestand.command.web.Write;
import nl.gestand.draft.DraftKind;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What forms write about motions and commitments alike. */
@Component
class ItemForms implements FormWrites {

    private static final Map<DraftKind, String> FACTS = new EnumMap<>(Map.of(
            DraftKind.NUMBER, "numbers",
            DraftKind.TRANSFER, "transfers",
            DraftKind.DEADLINE, "deadlines",
            DraftKind.SUPERSESSION, "supersessions"));
    private static final Map<DraftKind, String> CLERKS_FACTS =
            new EnumMap<>(Map.of(DraftKind.VERDICTS, "verdicts", DraftKind.REMINDERS, "reminders"));

    private final ItemController items;
    private final BatchController letters;
    private final MergeController facts;

    ItemForms(ItemController items, BatchController letters, MergeController facts) {
        this.items = items;
        this.letters = letters;
        this.facts = facts;
    }

    @Override
    public Set<DraftKind> kinds() {
        Set<DraftKind> kinds = new HashSet<>(FACTS.keySet());
        kinds.addAll(CLERKS_FACTS.keySet());
        kinds.add(DraftKind.REPORTS);
        kinds.add(DraftKind.RETRACTION);
        return kinds;
    }

    @Override
    public ResponseEntity<Receipt> write(DraftKind kind, Write write, Target target) {
        return switch (kind) {
            case REPORTS -> letters.report(write, target.id());
            case RETRACTION -> facts.retract(write, target.id());
            case VERDICTS, REMINDERS ->
                items.byClerk(write, target.collection(), target.id(), CLERKS_FACTS.getOrDefault(kind, ""));
            default -> items.byLiaison(write, target.collection(), target.id(), FACTS.getOrDefault(kind, ""));
        };
    }
}
