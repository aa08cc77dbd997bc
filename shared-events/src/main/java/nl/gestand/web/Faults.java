package nl.gestand.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found wrong with a request so far; bounded, since a hostile body can hold a hundred thousand faults. */
final class Faults {

    private static final int NAMED_AT_MOST = 100;

    private final List<Fault> found = new ArrayList<>();
    private int count;

    void add(String at, String code, String message, @Nullable String value) {
        Fault fault = new Fault(at, code, message, value);
        // a field that two parts of a body are read from is named once
        if (found.contains(fault)) {
            return;
        }
        count++;
        if (found.size() < NAMED_AT_MOST) {
            found.add(fault);
        }
    }

    void add(String at, String code, String message) {
        add(at, code, message, null);
    }

    void throwIfAny() {
        if (count == 0) {
            return;
        }
        Problem problem = ProblemException.invalid(found).problem();
        if (count > found.size()) {
            problem = problem.withDetail("There are " + count + " faults; the first " + NAMED_AT_MOST + " are named.");
        }
        throw new ProblemException(problem);
    }
}
