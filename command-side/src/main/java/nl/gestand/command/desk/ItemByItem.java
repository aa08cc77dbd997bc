package nl.gestand.command.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.gestand.access.SignedIn;
import nl.gestand.command.web.Receipt;
import nl.gestand.command.web.Rehearsed;
import nl.gestand.draft.Draft;
import nl.gestand.draft.DraftAnswer;
import nl.gestand.web.Fault;
import nl.gestand.web.Problem;
import nl.gestand.web.ProblemException;
import org.springframework.stereotype.Component;

/**
 * Sends a draft about several items one by one, each as a program would: a committee judges each report by itself, so one
 * that is refused keeps no other back. On each item a draft states something once, whatever is clicked.
 */
@Component
class ItemByItem {

    private static final String STILL_RUNNING = "still-running";
    private static final Fault NOTHING = new Fault(Part.ITEMS, "tick", "Choose at least one item.");

    private final Sender sender;

    ItemByItem(Sender sender) {
        this.sender = sender;
    }

    /**
     * What became of it.
     *
     * @param answer what is recorded by now, and what was refused
     * @param position in the log up to which all that is recorded can be seen
     * @param running whether another click is recording the same at this moment
     */
    record Outcome(DraftAnswer answer, long position, boolean running) {

        boolean isWhole() {
            return !answer.refuses();
        }
    }

    Outcome send(Draft draft, SignedIn caller, HttpServletRequest form) {
        Map<String, String> recorded = new LinkedHashMap<>(draft.answer().recorded());
        Set<Fault> faults = new LinkedHashSet<>();
        long position = 0;
        for (Part part : parts(draft, faults)) {
            try {
                Receipt receipt = sender.write(draft.kind(), key(draft, part), part.asked(), caller, form, false);
                recorded.put(part.item(), part.word());
                position = Math.max(position, receipt.position());
            } catch (ProblemException refused) {
                faults.addAll(faults(draft, part, refused.problem()));
            }
        }
        boolean running = faults.stream().anyMatch(fault -> fault.code().equals(STILL_RUNNING));
        return new Outcome(answer(faults, recorded), position, running);
    }

    /** What is wrong with it as it was typed; nothing is recorded. */
    DraftAnswer rehearse(Draft draft, SignedIn caller, HttpServletRequest form) {
        Set<Fault> faults = new LinkedHashSet<>();
        for (Part part : parts(draft, faults)) {
            try {
                sender.write(draft.kind(), key(draft, part), part.asked(), caller, form, true);
            } catch (Rehearsed read) {
                continue;
            } catch (ProblemException refused) {
                faults.addAll(faults(draft, part, refused.problem()));
            }
        }
        return answer(faults, draft.answer().recorded());
    }

    private static List<Part> parts(Draft draft, Set<Fault> faults) {
        Map<String, String> recorded = draft.answer().recorded();
        List<Part> parts = Part.of(draft.kind(), draft.typed(), recorded);
        if (parts.isEmpty() && recorded.isEmpty()) {
            faults.add(NOTHING);
        }
        return parts;
    }

    /** Not by revision: what is typed anew after a refusal is still the one thing that this draft states on the item. */
    private static String key(Draft draft, Part part) {
        return draft.id() + "." + part.item();
    }

    private static List<Fault> faults(Draft draft, Part part, Problem problem) {
        return problem.faults().isEmpty()
                ? List.of(new Fault(
                        Part.ITEMS + "." + part.item(),
                        problem.code(),
                        Objects.requireNonNullElse(problem.detail(), problem.title())))
                : part.atFields(draft.kind(), problem.faults());
    }

    private static DraftAnswer answer(Set<Fault> faults, Map<String, String> recorded) {
        return faults.isEmpty()
                ? DraftAnswer.recorded(recorded)
                : new DraftAnswer("not-recorded", null, Map.of(), List.copyOf(faults), Map.of(), recorded);
    }
}
