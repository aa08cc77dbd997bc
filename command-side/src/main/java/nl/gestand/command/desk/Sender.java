package nl.gestand.command.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.gestand.access.SignedIn;
import nl.gestand.command.commitment.RecordCommitment;
import nl.gestand.command.item.ActOnItem;
import nl.gestand.command.item.OpenItem;
import nl.gestand.command.item.SetDeadline;
import nl.gestand.command.web.FormWrites;
import nl.gestand.command.web.FormWrites.Target;
import nl.gestand.command.web.Receipt;
import nl.gestand.command.web.Rehearsed;
import nl.gestand.command.web.Write;
import nl.gestand.draft.Draft;
import nl.gestand.draft.DraftAnswer;
import nl.gestand.draft.DraftKind;
import nl.gestand.draft.Typed;
import nl.gestand.events.item.Deadline;
import nl.gestand.events.item.ItemEvent.DeadlineSet;
import nl.gestand.web.Fault;
import nl.gestand.web.Problem;
import nl.gestand.web.ProblemException;
import org.springframework.stereotype.Component;

/** Sends a draft, or reads it only, to see what is wrong with it and what would be made of it. */
@Component
class Sender {

    private final Map<DraftKind, FormWrites> writes = new EnumMap<>(DraftKind.class);

    Sender(List<FormWrites> subjects) {
        for (FormWrites subject : subjects) {
            subject.kinds().forEach(kind -> writes.put(kind, subject));
        }
    }

    /**
     * Records what the draft states, once for its revision.
     *
     * @throws ProblemException where it is refused
     */
    Receipt send(Draft draft, SignedIn caller, HttpServletRequest form) {
        return write(draft.kind(), key(draft), draft.typed(), caller, form, false);
    }

    /** What is found when the draft is read but not sent. */
    DraftAnswer rehearse(Draft draft, SignedIn caller, HttpServletRequest form) {
        try {
            write(draft.kind(), key(draft), draft.typed(), caller, form, true);
            return DraftAnswer.NONE;
        } catch (Rehearsed rehearsed) {
            return DraftAnswer.found(found(rehearsed.command()));
        } catch (ProblemException refused) {
            return answer(draft, refused.problem());
        }
    }

    private static String key(Draft draft) {
        return draft.id() + "." + draft.revision();
    }

    /**
     * Records what was typed, once for the key.
     *
     * @throws Rehearsed where it is only rehearsed and nothing is wrong with it
     * @throws ProblemException where it is refused
     */
    Receipt write(
            DraftKind kind, String key, Typed typed, SignedIn caller, HttpServletRequest form, boolean rehearsed) {
        String version = typed.text("context.version");
        Write write = Write.ofForm(
                caller,
                key,
                version.matches("\\d{1,15}") ? Long.valueOf(version) : null,
                FormBody.of(kind, typed).json(),
                form,
                rehearsed);
        Target target = new Target(
                typed.text("context.kind").equals("commitment") ? "commitments" : "motions", typed.text("context.on"));
        FormWrites subject = Objects.requireNonNull(writes.get(kind));
        return Objects.requireNonNull(subject.write(kind, write, target).getBody());
    }

    /** The refusal, with each fault at its field. */
    static DraftAnswer answer(Draft draft, Problem problem) {
        FormBody form = FormBody.of(draft.kind(), draft.typed());
        Map<String, String> data = new LinkedHashMap<>();
        problem.members().forEach((name, value) -> data.put(name, String.valueOf(value)));
        String row = form.rowsByItem().get(data.getOrDefault("item", ""));
        if (row != null) {
            data.put("row", row);
        }
        List<Fault> faults = form.atFields(problem.faults());
        return new DraftAnswer(problem.code(), problem.detail(), data, faults, Map.of());
    }

    private static Map<String, String> found(Object command) {
        if (command instanceof ActOnItem act && act.command() instanceof SetDeadline set) {
            return interval(set.set());
        }
        DeadlineSet promised = command instanceof OpenItem open && open.command() instanceof RecordCommitment made
                ? made.deadline()
                : null;
        return promised == null ? Map.of() : interval(promised);
    }

    private static Map<String, String> interval(DeadlineSet set) {
        Deadline deadline = set.deadline();
        Map<String, String> found = new LinkedHashMap<>();
        found.put("quoted", deadline.quoted() == null ? "" : deadline.quoted());
        found.put(
                "earliest",
                deadline.earliest() == null ? "" : deadline.earliest().toString());
        found.put("latest", deadline.latest() == null ? "" : deadline.latest().toString());
        found.put("reasoning", deadline.reasoning() == null ? "" : deadline.reasoning());
        found.put("recurring", Boolean.toString(deadline.recurring()));
        return found;
    }
}
