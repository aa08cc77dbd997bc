package nl.gestand.command.intake.opendata;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import nl.gestand.access.SignedIn;
import nl.gestand.command.Refusal;
import nl.gestand.command.item.Recorders;
import nl.gestand.events.store.EventLog;
import nl.gestand.web.ProblemException;
import nl.gestand.web.Trace;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Takes in pages, one after another: the second of two that name the same motions must see the first. A page that fails as a
 * whole is taken record by record, and what fails by itself goes to the quarantine.
 */
@Component
class Imports {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

    private final CommandGateway commands;
    private final FirstAnswers answers;
    private final EventLog log;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);

    Imports(CommandGateway commands, FirstAnswers answers, EventLog log) {
        this.commands = commands;
        this.answers = answers;
        this.log = log;
    }

    /** @throws ProblemException (422) where the key was used for another page */
    PageAnswer take(ImportPage page, SignedIn caller) {
        oneAtATime.lock();
        try {
            return answeredBefore(page).orElseGet(() -> first(page, caller)).at(log.lastPosition());
        } finally {
            oneAtATime.unlock();
        }
    }

    private Optional<PageAnswer> answeredBefore(ImportPage page) {
        return answers.find(page.userKey(), page.key()).map(given -> {
            if (!given.requestSha256().equals(page.sha256())) {
                throw new ProblemException(new nl.gestand.web.Problem(
                        422,
                        "idempotency-key-reused",
                        "The idempotency key was used for another request",
                        "Use a new Idempotency-Key for a new page."));
            }
            return given.answer();
        });
    }

    private PageAnswer first(ImportPage page, SignedIn caller) {
        MetaData metaData = metaData(page, caller);
        try {
            return send(page, metaData);
        } catch (CommandExecutionException | DataIntegrityViolationException | ConcurrencyException failed) {
            LOG.info(
                    "A page of {} records is taken one by one: {}",
                    page.records().size(),
                    failed.getClass().getName());
            PageAnswer whole = PageAnswer.NONE;
            for (Incoming record : page.records()) {
                whole = whole.plus(alone(page.only(record), metaData));
            }
            answers.keep(page, whole);
            return whole;
        }
    }

    private PageAnswer alone(ImportPage page, MetaData metaData) {
        try {
            return send(page, metaData);
        } catch (CommandExecutionException | DataIntegrityViolationException | ConcurrencyException failed) {
            Incoming record = page.records().getFirst().refused(reason(failed));
            return send(page.only(record), metaData);
        }
    }

    private PageAnswer send(ImportPage page, MetaData metaData) {
        return commands.sendAndWait(
                GenericCommandMessage.<ImportPage>asCommandMessage(page).withMetaData(metaData));
    }

    /** A rule's own words; what else went wrong is named by its kind, for its words may hold another's data. */
    private static String reason(RuntimeException failed) {
        return failed instanceof CommandExecutionException refused
                ? refused.<Refusal>getDetails()
                        .map(refusal -> refusal.reason().title() + ": " + refusal.detail())
                        .orElse("It could not be recorded.")
                : "It could not be stored (" + failed.getClass().getSimpleName() + ").";
    }

    private static MetaData metaData(ImportPage page, SignedIn caller) {
        MetaData metaData = MetaData.with(Recorders.ACTOR, caller.userKey())
                .and(Recorders.ROLE, caller.role().name().toLowerCase(Locale.ROOT))
                .and(Recorders.TRACE, Trace.current().traceId())
                .and(Recorders.CAUSATION, page.key());
        return caller.scope() == null ? metaData : metaData.and(Recorders.SCOPE, caller.scope());
    }
}
