package nl.gestand.command.item;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.command.claim.Responsible;
import nl.gestand.command.item.MoveItems.Office;
import nl.gestand.events.item.ItemEvent.ItemMerged;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.ItemId;
import nl.gestand.time.RegisterClock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;

/** Moves all items of a ministry or committee in one transaction. */
@Component
class Moving {

    /** More would not fit the time limit of a transaction; the caller then names them in parts. */
    private static final int MOST = 5_000;

    private final Responsible responsible;
    private final AcrossItems items;
    private final RegisterClock clock;

    Moving(Responsible responsible, AcrossItems items, RegisterClock clock) {
        this.responsible = responsible;
        this.items = items;
        this.clock = clock;
    }

    @CommandHandler
    void handle(MoveItems move, MetaData metaData) {
        List<ItemId> moved = candidates(move).stream()
                .filter(item -> isOf(move, item, items.facts(item)))
                .toList();
        if (moved.isEmpty()) {
            throw new Refused(Reason.NOTHING_TO_MOVE, "There are no items of " + move.from() + " to move.");
        }
        for (ItemId item : moved) {
            items.decide(item, command(move), metaData);
        }
    }

    private List<ItemId> candidates(MoveItems move) {
        List<ItemId> all = move.office() == Office.MINISTRY
                ? responsible.itemsOfMinistry(move.from())
                : responsible.itemsOfCommittee(move.from());
        Set<ItemId> only = new HashSet<>(move.only());
        List<ItemId> chosen =
                only.isEmpty() ? all : all.stream().filter(only::contains).toList();
        if (chosen.size() > MOST) {
            throw new Refused(
                    Reason.TOO_MANY_ITEMS,
                    "There are " + chosen.size() + " items to move: name at most " + MOST + " in 'items'.");
        }
        return chosen;
    }

    private boolean isOf(MoveItems move, ItemId item, ItemFacts facts) {
        LocalDate today = clock.today();
        Optional<String> office = move.office() == Office.MINISTRY ? facts.ministry(today) : facts.committee(today);
        boolean goesOn = facts.standing(ItemMerged.class).stream()
                .noneMatch(merged -> merged.id().stream().equals(item.value()));
        return goesOn && office.filter(move.from()::equals).isPresent();
    }

    private static ItemCommand command(MoveItems move) {
        return move.office() == Office.MINISTRY
                ? new TransferItem(move.to(), move.ground())
                : new MoveCommittee(move.to(), move.ground());
    }
}
