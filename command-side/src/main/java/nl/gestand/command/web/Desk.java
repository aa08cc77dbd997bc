package nl.gestand.command.web;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.gestand.access.SignedIn;
import nl.gestand.command.Refusal;
import nl.gestand.command.Refused;
import nl.gestand.command.item.Recorders;
import nl.gestand.web.Problem;
import nl.gestand.web.ProblemException;
import nl.gestand.web.Trace;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Where every write comes in: answered once for its idempotency key, dispatched, and refused in the caller's terms. */
@Component
public class Desk {

    private final CommandGateway commands;
    private final Answers answers;
    private final Set<String> running = ConcurrentHashMap.newKeySet();

    Desk(CommandGateway commands, Answers answers) {
        this.commands = commands;
        this.answers = answers;
    }

    /**
     * Answers as the first time where the request was answered before; else does what it asks.
     *
     * @param asked reads the request into a command; not called for a repeated request
     */
    public Receipt answer(Write write, Supplier<?> asked) {
        return answerIfChanged(write, asked)
                .orElseThrow(() -> new ProblemException(new Problem(
                        409,
                        "already-recorded",
                        "Nothing changed",
                        "The register holds this already: there is nothing to record.")));
    }

    /** As {@link #answer}, for a request that may ask for what is so already: then there is no receipt. */
    public Optional<Receipt> answerIfChanged(Write write, Supplier<?> asked) {
        return answeredBefore(write).or(() -> first(write, asked));
    }

    private Optional<Receipt> answeredBefore(Write write) {
        return answers.find(write.caller().userKey(), write.key()).map(given -> {
            if (!given.requestSha256().equals(write.sha256())) {
                throw new ProblemException(new Problem(
                        422,
                        "idempotency-key-reused",
                        "The idempotency key was used for another request",
                        "Use a new Idempotency-Key for a new request."));
            }
            return given.receipt();
        });
    }

    private Optional<Receipt> first(Write write, Supplier<?> asked) {
        String key = write.caller().userKey() + " " + write.key();
        if (!running.add(key)) {
            throw ProblemException.conflict(
                    "still-running",
                    "The same request is still being handled",
                    "Wait for the first answer, or repeat the request later.",
                    java.util.Map.of());
        }
        try {
            return answeredBefore(write).or(() -> dispatch(write, read(asked)));
        } finally {
            running.remove(key);
        }
    }

    /** What is refused while a request is read is told as what the command refuses. */
    private static Object read(Supplier<?> asked) {
        try {
            return asked.get();
        } catch (Refused refused) {
            throw problem(refused.refusal());
        }
    }

    private Optional<Receipt> dispatch(Write write, Object command) {
        try {
            send(write, command);
        } catch (DuplicateKeyException lostRace) {
            // Another process took the number or gave the answer meanwhile: what it committed is visible now.
            Optional<Receipt> given = answeredBefore(write);
            if (given.isPresent()) {
                return given;
            }
            send(write, command);
        } catch (ProblemException refused) {
            // Where another process handled this very request meanwhile, its own doing is what refuses it here.
            return Optional.of(answeredBefore(write).orElseThrow(() -> refused));
        }
        return answeredBefore(write);
    }

    private void send(Write write, Object command) {
        try {
            commands.sendAndWait(GenericCommandMessage.asCommandMessage(command).withMetaData(metaData(write)));
        } catch (CommandExecutionException refused) {
            throw refused.<Refusal>getDetails()
                    .map(Desk::problem)
                    .<RuntimeException>map(problem -> problem)
                    .orElse(refused);
        } catch (AggregateNotFoundException unknown) {
            throw ProblemException.notFound("There is no item " + unknown.getAggregateIdentifier() + ".");
        } catch (LockAcquisitionFailedException busy) {
            throw ProblemException.unavailable("Others write to the same items at this moment; repeat the request.", 1);
        } catch (ConcurrencyException collision) {
            throw new ProblemException(new Problem(
                    412,
                    "stale-version",
                    "The item has changed since you read it",
                    "Someone else wrote to the same item at the same moment. Read it again."));
        }
    }

    private static ProblemException problem(Refusal refusal) {
        String code = refusal.reason().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        String title = refusal.reason().title();
        Problem problem = new Problem(refusal.reason().status(), code, title, refusal.detail());
        for (var member : refusal.data().entrySet()) {
            problem = problem.withMember(member.getKey(), member.getValue());
        }
        String present = refusal.data().get("version");
        return new ProblemException(present == null ? problem : problem.withHeader("ETag", "\"" + present + "\""));
    }

    private static MetaData metaData(Write write) {
        SignedIn caller = write.caller();
        MetaData metaData = MetaData.with(Recorders.ACTOR, caller.userKey())
                .and(Recorders.ROLE, caller.role().name().toLowerCase(java.util.Locale.ROOT))
                .and(Recorders.TRACE, Trace.current().traceId())
                .and(Recorders.CAUSATION, write.key())
                .and(AnswerKeeping.IDEMPOTENCY_KEY, write.key())
                .and(AnswerKeeping.REQUEST, write.sha256());
        return caller.scope() == null ? metaData : metaData.and(Recorders.SCOPE, caller.scope());
    }
}
