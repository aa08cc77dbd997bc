package nl.gestand.query.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FreshnessTest {

    private final World world = new World();
    private final CountDownLatch held = new CountDownLatch(1);
    private final Register register = Register.start(world, "");

    @BeforeEach
    void ready() throws InterruptedException {
        register.awaitWhole();
        register.fly(new KiteFlown("red", 1));
        register.awaitAll();
    }

    @AfterEach
    void stop() {
        held.countDown();
        register.close();
    }

    @Test
    void aReadSaysHowFarTheViewsWere() throws Exception {
        register.fly(new KiteFlown("red", 2));
        register.awaitAll();

        assertThat(register.get("/v1/motions/red").headers().firstValue("Position"))
                .contains("2");
        assertThat(register.get("/v1/elsewhere").headers().firstValue("Position"))
                .isEmpty();
    }

    @Test
    void aReaderWaitsForWhatItHasSeen() throws Exception {
        CountDownLatch handling = new CountDownLatch(1);
        world.fate().of = flown -> {
            handling.countDown();
            hold();
        };
        register.fly(new KiteFlown("red", 2));
        assertThat(handling.await(10, TimeUnit.SECONDS)).isTrue();

        CompletableFuture<HttpResponse<String>> waiting = register.getLater("/v1/motions/red", "Min-Position", "2");
        assertThat(register.get("/v1/motions/red").body()).contains("[1]");
        assertThat(waiting).isNotDone();
        held.countDown();

        HttpResponse<String> seen = waiting.get(10, TimeUnit.SECONDS);
        assertThat(seen.body()).contains("[1,2]");
        assertThat(seen.headers().firstValue("Position")).contains("2");
    }

    @Test
    void aReaderThatWaitedTooLongIsToldToComeBack() throws Exception {
        HttpResponse<String> refused = register.get("/v1/motions/red", "Min-Position", "7");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(refused.headers().firstValue("Position")).isEmpty();
        assertThat(refused.body()).contains("urn:gestand:problem:position-not-reached", "\"position\":1");
    }

    /** One process for the whole table, since a start costs seconds. */
    @Test
    void aPositionIsAWholeNumber() throws Exception {
        for (String sent : List.of("", "-1", "1.5", "soon", "+3", "9999999999999999999")) {
            assertThat(register.get("/v1/motions/red", "Min-Position", sent).statusCode())
                    .as(sent)
                    .isEqualTo(400);
        }
    }

    private void hold() {
        try {
            held.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
