package nl.gestand.command.claim;

import static nl.gestand.command.item.Facts.A;
import static nl.gestand.command.item.Facts.B;
import static nl.gestand.command.item.Facts.number;
import static nl.gestand.command.item.Facts.superseded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.command.item.Facts;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.item.Successor;
import nl.gestand.events.number.Citations;
import nl.gestand.events.number.KamerstukNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

/** Two transactions at once: the second waits for the first, and then sees what it claimed. */
abstract class ConcurrentClaimsContract {

    private static final String PAPER = "28638-238";

    private final ExecutorService second = Executors.newVirtualThreadPerTaskExecutor();

    abstract EventTables tables();

    @BeforeEach
    void empty() {
        tables().empty();
    }

    @AfterEach
    void await() {
        second.close();
    }

    @Test
    void ofTwoHalvesOfACircleOneIsRefused() {
        Future<?> other = whileTheOtherWaits(
                () -> settle(A, superseded(Successor.item(B))), () -> settle(B, superseded(Successor.item(A))), false);

        assertThat(refusal(other)).isEqualTo(Reason.CIRCULAR_SUPERSESSION);
    }

    @Test
    void theOtherHalfIsTakenWhereTheFirstIsRolledBack() throws Exception {
        whileTheOtherWaits(
                        () -> settle(A, superseded(Successor.item(B))),
                        () -> settle(B, superseded(Successor.item(A))),
                        true)
                .get(5, TimeUnit.SECONDS);
    }

    @Test
    void ofTwoClaimsOfOneNumberOneWins() {
        Future<?> other = whileTheOtherWaits(() -> settle(A, number(PAPER)), () -> settle(B, number(PAPER)), false);

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> other.get(5, TimeUnit.SECONDS))
                .satisfies(lost ->
                        assertThat(lost.getCause()).isInstanceOfAny(Refused.class, DuplicateKeyException.class));
        assertThat(tables().numbers().holder(PAPER)).contains(A.value());
    }

    @Test
    void aNumberWhoseClaimIsRolledBackGoesToTheOther() throws Exception {
        whileTheOtherWaits(() -> settle(A, number(PAPER)), () -> settle(B, number(PAPER)), true)
                .get(5, TimeUnit.SECONDS);

        assertThat(tables().numbers().holder(PAPER)).contains(B.value());
    }

    @Test
    void aPaperThatIsRegisteredWhileItIsNamedAsSuccessorClosesNoCircle() {
        new Claimants(tables()).supersedes(B, Successor.item(A));

        Future<?> other = whileTheOtherWaits(
                () -> settle(A, superseded(Successor.number((KamerstukNumber) Citations.readOne(PAPER)))),
                () -> settle(B, number(PAPER)),
                false);

        assertThat(refusal(other)).isEqualTo(Reason.CIRCULAR_SUPERSESSION);
    }

    /** The other begins when the first has settled, and is seen to wait before the first ends. */
    private Future<?> whileTheOtherWaits(Runnable first, Runnable other, boolean rollBack) {
        return tables().transaction().execute(open -> {
            first.run();
            Future<?> waiting = second.submit(() -> tables().transaction().executeWithoutResult(its -> other.run()));
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> waiting.get(200, TimeUnit.MILLISECONDS));
            if (rollBack) {
                open.setRollbackOnly();
            }
            return waiting;
        });
    }

    private void settle(ItemId item, RegisterEvent event) {
        tables().claims().settle(item, Facts.fact(item, 7), event, ItemFacts.NONE);
        tables().flush();
    }

    private static Reason refusal(Future<?> other) {
        try {
            other.get(5, TimeUnit.SECONDS);
            throw new AssertionError("was not refused");
        } catch (ExecutionException refused) {
            assertThat(refused.getCause()).isInstanceOf(Refused.class);
            return ((Refused) refused.getCause()).refusal().reason();
        } catch (InterruptedException | TimeoutException stuck) {
            throw new AssertionError(stuck);
        }
    }
}
