package nl.gestand.query.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PoisonTest {

    private final World world = new World();
    private Register register = Register.start(world, "");

    @BeforeEach
    void ready() throws InterruptedException {
        register.awaitWhole();
    }

    @AfterEach
    void stop() {
        register.close();
    }

    @Test
    void aPoisonEventHoldsBackItsItemOnly() throws Exception {
        flyWithPoison();

        assertThat(register.heights("red")).containsExactly(1, 2);
        assertThat(register.heights("green")).containsExactly(1);
        assertThat(register.heights("blue")).containsExactly(1);
        assertThat(register.bean(DeadLetters.class).itemsBehind()).containsExactly("blue");
    }

    @Test
    void theOperatorSeesWhatWaitsAndWhy() throws Exception {
        flyWithPoison();

        assertThat(register.get("/v1/operator/dead-letters").body())
                .contains(
                        "\"item\":\"blue\"",
                        "\"event\":\"kite.flown\"",
                        "\"waiting\":2",
                        "too high",
                        "\"recordedAt\":\"");
        assertThat(register.get("/actuator/health").body()).contains("DEGRADED");
        assertThat(register.get("/actuator/health").statusCode()).isEqualTo(200);
    }

    @Test
    void aRetryAfterTheRepairBringsTheItemUpToDateInOrder() throws Exception {
        flyWithPoison();
        world.fate().of = flown -> {};

        assertThat(register.post("/v1/operator/dead-letters/retries", "{\"item\":\"blue\"}")
                        .body())
                .isEqualTo("{\"itemsBehind\":[]}");
        assertThat(register.heights("blue")).containsExactly(1, 666, 3);
        assertThat(register.bean(DeadLetters.class).list()).isEmpty();
        assertThat(register.bean(DeadLetters.class).itemsBehind()).isEmpty();
        assertThat(register.get("/actuator/health").body()).doesNotContain("DEGRADED");
        register.fly(new KiteFlown("blue", 4));
        register.awaitAll();
        assertThat(register.heights("blue")).containsExactly(1, 666, 3, 4);
    }

    @Test
    void aRetryThatFailsAgainLeavesTheItemAsItWas() throws Exception {
        flyWithPoison();
        world.fate().of = flown -> {
            if (flown.height() == 3) {
                throw new IllegalStateException("odd");
            }
        };

        assertThat(register.post("/v1/operator/dead-letters/retries", "{}").body())
                .contains("blue");
        assertThat(register.heights("blue")).containsExactly(1, 666);
        assertThat(register.bean(DeadLetters.class).list()).singleElement().satisfies(parked -> {
            assertThat(parked.cause()).contains("odd");
            assertThat(parked.waiting()).isEqualTo(1);
        });
        world.fate().of = flown -> {};
        assertThat(register.bean(DeadLetters.class).retryAll()).isEmpty();
        assertThat(register.heights("blue")).containsExactly(1, 666, 3);
    }

    @Test
    void whatDoesNotWaitCannotBeRetried() throws Exception {
        assertThat(register.post("/v1/operator/dead-letters/retries", "{\"item\":\"none\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(register.post("/v1/operator/dead-letters/retries", "{\"items\":1}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aRestartWithViewsInMemoryTriesAllAgain() throws Exception {
        flyWithPoison();
        register.close();

        register = Register.startWhole(world, "");
        assertThat(register.bean(DeadLetters.class).itemsBehind()).containsExactly("blue");
        assertThat(register.heights("blue")).containsExactly(1);
        register.close();

        world.fate().of = flown -> {};
        register = Register.startWhole(world, "");
        assertThat(register.bean(DeadLetters.class).itemsBehind()).isEqualTo(Set.of());
        assertThat(register.heights("blue")).containsExactly(1, 666, 3);
    }

    private void flyWithPoison() throws InterruptedException {
        world.fate().of = flown -> {
            if (flown.height() == 666) {
                throw new IllegalStateException("too high");
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
