package nl.gestand.command.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.gestand.access.SignedIn;
import nl.gestand.command.Refusal;
import nl.gestand.command.Refused;
import nl.gestand.command.item.Recorders;
import nl.gestand.command.item.Remembered;
import nl.gestand.web.Problem;
import nl.gestand.web.ProblemException;
import nl.gestand.web.Trace;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
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
     * @param asked reads the request into a command; what a repeated request is read into is not done
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
        String key = write.caller().userKey() + " " + write.key();
        if (!running.add(key)) {
            return Optional.of(answeredBefore(write).orElseThrow(Desk::stillRunning));
        }
        try {
            Object command = read(asked);
            if (write.rehearsed()) {
                throw new Rehearsed(command);
            }
            return dispatch(write, command);
        } catch (ProblemException refused) {
            // What is asked again is refused for what its first sending did, here or in another process.
            return Optional.of(answeredBefore(write).orElseThrow(() -> refused));
        } finally {
            running.remove(key);
        }
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

    private static ProblemException stillRunning() {
        return ProblemException.conflict(
                "still-running",
                "The same request is still being handled",
                "Wait for the first answer, or repeat the request later.",
                Map.of());
    }

    /** What is refused while a request is read is told as what the command refuses. */
    private static Object read(Supplier<?> asked) {
        try {
            return asked.get();
        } catch (Refused refused) {
            throw problem(refused.refusal());
        }
    }

    /**
     * The key of the table of answers tells whether the request was answered before, when the answer is written: asking
     * first would cost every new request a question.
     */
    private Optional<Receipt> dispatch(Write write, Object command) {
        Remembered remembered = new Remembered();
        try {
            return send(write, command, remembered);
        } catch (DuplicateKeyException | ConcurrencyException | AggregateStreamCreationException lostRace) {
            // Another process took the number, wrote to the item or gave the answer: what it committed is visible now.
            return answeredBefore(write).or(() -> sendAgain(write, command));
        } catch (CommandExecutionException refused) {
            if (!remembered.used()) {
                throw told(refused);
            }
            return answeredBefore(write).or(() -> sendAgain(write, command));
        }
    }

    /** What was refused is forgotten, so that now the log itself decides. */
    private Optional<Receipt> sendAgain(Write write, Object command) {
        try {
            return send(write, command, new Remembered());
        } catch (CommandExecutionException refused) {
            throw told(refused);
        } catch (ConcurrencyException collision) {
            throw new ProblemException(new Problem(
                    412,
                    "stale-version",
                    "The item has changed since you read it",
                    "Someone else wrote to the same item at the same moment. Read it again."));
        }
    }

    private Optional<Receipt> send(Write write, Object command, Remembered remembered) {
        Sending sending = new Sending();
        var message = GenericCommandMessage.asCommandMessage(command).withMetaData(metaData(write));
        try {
            sending.during(() -> remembered.during(() -> commands.sendAndWait(message)));
        } catch (AggregateNotFoundException unknown) {
            throw ProblemException.notFound("There is no item " + unknown.getAggregateIdentifier() + ".");
        } catch (LockAcquisitionFailedException busy) {
            throw ProblemException.unavailable("Others write to the same items at this moment; repeat the request.", 1);
        }
        return Optional.ofNullable(sending.receipt).or(() -> answeredBefore(write));
    }

    private static RuntimeException told(CommandExecutionException refused) {
        return refused.<Refusal>getDetails()
                .map(Desk::problem)
                .<RuntimeException>map(problem -> problem)
                .orElse(refused);
    }

    private static ProblemException problem(Refusal refusal) {
        String code = refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
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
        Map<String, Object> metaData = new HashMap<>();
        metaData.put(Recorders.ACTOR, caller.userKey());
        metaData.put(Recorders.ROLE, caller.role().name().toLowerCase(Locale.ROOT));
        metaData.put(Recorders.TRACE, Trace.current().traceId());
        metaData.put(Recorders.CAUSATION, write.key());
        metaData.put(AnswerKeeping.IDEMPOTENCY_KEY, write.key());
        metaData.put(AnswerKeeping.REQUEST, write.sha256());
        if (caller.scope() != null) {
            metaData.put(Recorders.SCOPE, caller.scope());
        }
        return MetaData.from(metaData);
    }
}
