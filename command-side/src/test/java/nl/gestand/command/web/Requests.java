package nl.gestand.command.web;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.gestand.command.item.ActOnItem;
import nl.gestand.command.item.AssignNumber;
import nl.gestand.command.item.Facts;
import nl.gestand.command.item.ItemCommand;
import nl.gestand.command.item.ItemKind;
import nl.gestand.command.item.OpenItem;
import nl.gestand.command.motion.RecordMotion;
import nl.gestand.events.number.Citations;
import nl.gestand.events.number.ItemNumber;
import nl.gestand.web.ProblemException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.TestInfo;

/** What the tests ask of the register, and how it says no. */
@NullMarked
final class Requests {

    private Requests() {}

    static int status(ThrowingCallable write) {
        int[] status = new int[1];
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(write)
                .satisfies(problem -> status[0] = problem.problem().status());
        return status[0];
    }

    /** The same at every run, another for every test and database. */
    static String id(TestInfo test, int count) {
        String name = test.getTestClass() + "" + test.getTestMethod() + test.getDisplayName() + count;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Adopted, of JenV; its numbers come between the motion and its ministry. */
    static OpenItem motion(String id, ItemNumber... numbers) {
        return new OpenItem(
                id,
                new RecordMotion(
                        Facts.motion(),
                        List.of(numbers),
                        Facts.assigned("JenV", "J&V"),
                        null,
                        Facts.adopted("2023-12-21")));
    }

    static ActOnItem act(String id, long version, ItemCommand command) {
        return new ActOnItem(id, ItemKind.MOTION, version, command);
    }

    static ItemCommand number(String number) {
        return new AssignNumber(Citations.readOne(number), Facts.undated(null));
    }
}
