package nl.gestand.command.intake.opendata;

import java.util.List;
import nl.gestand.command.claim.Claims;
import nl.gestand.command.claim.NewClaims;
import nl.gestand.command.item.ItemsAtHand;
import nl.gestand.command.item.Recorders;
import nl.gestand.command.item.Situation;
import nl.gestand.time.RegisterClock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;

/** Takes in a page: what is known of its records is looked up once, and everything is written in one transaction. */
@Component
class PageImport {

    private final IntakeTables tables;
    private final FirstAnswers answers;
    private final NewItems newItems;
    private final NewClaims claims;
    private final ItemsAtHand items;
    private final RegisterClock clock;

    PageImport(
            IntakeTables tables,
            FirstAnswers answers,
            NewClaims newClaims,
            Claims claims,
            EventStore events,
            ItemsAtHand items,
            RegisterClock clock) {
        this.tables = tables;
        this.answers = answers;
        this.newItems = new NewItems(events, claims, newClaims, clock);
        this.claims = newClaims;
        this.items = items;
        this.clock = clock;
    }

    @CommandHandler
    PageAnswer handle(ImportPage page, MetaData metaData) {
        Known known = Known.lookUp(page.records(), tables, claims);
        Situation situation = new Situation(Recorders.of(metaData), clock.today());
        PageWork work = new PageWork(known, situation, (item, taking) -> takeOn(item, taking, metaData));
        page.records().forEach(work::take);
        newItems.append(work.drafts(), Recorders.kept(metaData));
        work.keep(tables);
        PageAnswer answer = work.answer();
        if (page.answersRequest()) {
            answers.keep(page, answer);
        }
        return answer;
    }

    private Growing takeOn(nl.gestand.events.item.ItemId item, Taking taking, MetaData metaData) {
        Growing[] grown = new Growing[1];
        items.decide(
                item,
                (state, situation) -> {
                    grown[0] = new Growing(state, situation);
                    taking.on(grown[0]);
                    return List.copyOf(grown[0].added());
                },
                metaData);
        return java.util.Objects.requireNonNull(grown[0]);
    }
}
