package nl.gestand.query.views;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An event whose state makes no document, found only when a batch of many events ends. */
class DoubtfulTest {

    private final World world = new World();

    private Register register = Register.start(world, "");

    @AfterEach
    void stop() {
        register.close();
    }

    @Test
    void itHoldsBackItsItemOnlyAsIfItsHandlerHadFailed() throws Exception {
        flyBatchWithPoison();

        assertThat(register.heights("blue")).containsExactly(1);
        assertThat(register.heights("red")).containsExactly(1, 2);
        assertThat(register.heights("green")).containsExactly(1);
        assertThat(register.bean(DeadLetters.class).list()).singleElement().satisfies(parked -> {
            assertThat(parked.item()).isEqualTo("blue");
            assertThat(parked.cause()).contains("cannot be drawn");
            assertThat(parked.waiting()).isEqualTo(2);
        });
    }

    @Test
    void aRetryAfterTheRepairBringsTheItemUpToDateInOrder() throws Exception {
        flyBatchWithPoison();
        world.fate().derived = kite -> {};

        assertThat(register.bean(DeadLetters.class).retryAll()).isEmpty();
        assertThat(register.heights("blue")).containsExactly(1, 666, 3);
    }

    @Test
    void aRetryThatFailsAgainLeavesTheItemAsItWas() throws Exception {
        flyBatchWithPoison();

        assertThat(register.bean(DeadLetters.class).retryAll()).containsExactly("blue");
        assertThat(register.heights("blue")).containsExactly(1);
    }

    @Test
    void aRebuildComesToTheSame() throws Exception {
        flyBatchWithPoison();
        register.close();

        register = Register.startWhole(world, "");
        assertThat(register.heights("blue")).containsExactly(1);
        assertThat(register.heights("red")).containsExactly(1, 2);
        assertThat(register.bean(DeadLetters.class).itemsBehind()).containsExactly("blue");
    }

    private void flyBatchWithPoison() throws InterruptedException {
        register.awaitWhole();
        world.fate().derived = kite -> {
            if (kite.heights().contains(666)) {
                throw new IllegalStateException("cannot be drawn");
            }
        };
        register.fly(
                new KiteFlown("red", 1),
                new KiteFlown("blue", 1),
                new KiteFlown("blue", 666),
                new KiteFlown("green", 1),
                new KiteFlown("blue", 3),
                new KiteFlown("red", 2));
        register.awaitAll();
    }
}
