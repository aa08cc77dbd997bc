package nl.gestand.command.web;

import static nl.gestand.command.web.Requests.act;
import static nl.gestand.command.web.Requests.id;
import static nl.gestand.command.web.Requests.motion;
import static nl.gestand.command.web.Requests.number;
import static nl.gestand.command.web.Standing.JENV;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.gestand.events.number.Citations;
import nl.gestand.web.ProblemException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Writers that meet: one wins, the others are told, and nothing is recorded twice. */
abstract class ConcurrentWritesContract {

    private static final int WRITERS = 6;

    abstract Standing register();

    @RepeatedTest(5)
    void ofTwoWritersOnOneVersionOneWinsAndTheOtherIsStale(TestInfo test, RepetitionInfo turn) {
        String id = id(test, 1);
        int dossier = 40_000 + turn.getCurrentRepetition();
        register().answer(id, motion(id));

        List<Object> answers = atOnce(
                WRITERS, writer -> register().answer(id + writer, act(id, 2, number(dossier + "-" + (writer + 1)))));

        assertThat(answers).filteredOn(Receipt.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(answer -> !(answer instanceof Receipt)).containsOnly(412);
        assertThat(register().events(id)).hasSize(4).endsWith("item.number-assigned");
        assertThat(claims(dossier)).isEqualTo(1);
    }

    @RepeatedTest(5)
    void theSameRequestAtOnceIsDoneOnceInOneProcess(TestInfo test) {
        String id = id(test, 1);

        List<Object> answers = atOnce(WRITERS, writer -> register().answer(id, motion(id)));

        assertOnce(id, answers, 409);
    }

    @RepeatedTest(5)
    void theSameRequestAtOnceIsDoneOnceInTwoProcesses(TestInfo test, RepetitionInfo turn) {
        String id = id(test, 1);
        String number = (41_000 + turn.getCurrentRepetition()) + "-1";
        Desk other = register().anotherDesk();

        List<Object> answers = atOnce(
                WRITERS,
                writer -> (writer % 2 == 0 ? register().desk : other)
                        .answer(
                                Standing.write(JENV, id, id),
                                // each process gives the item an id of its own
                                () -> motion(writer % 2 == 0 ? id : id(test, 2), Citations.readOne(number))));

        assertThat(answers).filteredOn(Receipt.class::isInstance).isNotEmpty();
        assertThat(answers.stream().filter(Receipt.class::isInstance).distinct())
                .hasSize(1);
        assertThat(answers).filteredOn(answer -> !(answer instanceof Receipt)).allMatch(Integer.valueOf(409)::equals);
        assertThat(register().events(id).size() + register().events(id(test, 2)).size())
                .isEqualTo(4);
    }

    @RepeatedTest(5)
    void theSameRequestOnAnItemAtOnceIsAnsweredInBothProcesses(TestInfo test) {
        String id = id(test, 1);
        register().answer(id, motion(id));
        Desk other = register().anotherDesk();
        String number = (42_000 + Math.floorMod(id.hashCode(), 50_000)) + "-1";

        List<Object> answers = atOnce(
                2,
                writer -> (writer == 0 ? register().desk : other)
                        .answer(Standing.write(JENV, id + "n", id), () -> act(id, 2, number(number))));

        assertThat(answers).allMatch(Receipt.class::isInstance);
        assertThat(answers.getFirst()).isEqualTo(answers.getLast());
        assertThat(register().events(id)).hasSize(4);
    }

    @Test
    void ofTwoItemsThatClaimOneNumberAtOnceOneGetsIt(TestInfo test) {
        List<Object> answers = atOnce(
                WRITERS,
                writer -> register().answer(id(test, writer), motion(id(test, writer), Citations.readOne("43000-1"))));

        assertThat(answers).filteredOn(Receipt.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(answer -> !(answer instanceof Receipt)).containsOnly(409);
        assertThat(claims(43_000)).isEqualTo(1);
    }

    private void assertOnce(String id, List<Object> answers, int otherwise) {
        assertThat(answers).filteredOn(Receipt.class::isInstance).isNotEmpty();
        assertThat(answers.stream().filter(Receipt.class::isInstance).distinct())
                .hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !(answer instanceof Receipt))
                .allMatch(Integer.valueOf(otherwise)::equals);
        assertThat(register().events(id)).hasSize(3);
    }

    private long claims(int dossier) {
        return register()
                .database
                .sql("select count(*) from number_claim where number_text like ?")
                .param(dossier + "-%")
                .query(Long.class)
                .single();
    }

    private interface Writing {
        Receipt by(int writer);
    }

    /** The receipts, and of who got none the status of the problem. */
    private static List<Object> atOnce(int writers, Writing writing) {
        CyclicBarrier start = new CyclicBarrier(writers);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Object>> running = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                int writer = i;
                Callable<Object> task = () -> write(start, writing, writer);
                running.add(threads.submit(task));
            }
            List<Object> answers = new ArrayList<>();
            for (Future<Object> each : running) {
                answers.add(each.get());
            }
            return answers;
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private static Object write(CyclicBarrier start, Writing writing, int writer)
            throws InterruptedException, BrokenBarrierException {
        start.await();
        try {
            return writing.by(writer);
        } catch (ProblemException refused) {
            return refused.problem().status();
        }
    }
}
