package nl.gestand.query.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MongoAwayTest {

    @Test
    void whileMongoIsAwayReadsSaySoAndNothingIsParkedOrLost() throws Exception {
        World world = new World();
        try (TestMongo mongo = TestMongo.open();
                CutCable cable = new CutCable(mongo.address());
                Register register = Register.startWhole(world, mongo.uriThrough(cable.address()))) {
            register.fly(new KiteFlown("red", 1));
            register.awaitAll();

            cable.cut();
            register.fly(new KiteFlown("red", 2), new KiteFlown("blue", 1));
            HttpResponse<String> refused = register.get("/v1/motions/red");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).contains("1");
            assertThat(refused.body()).contains("urn:gestand:problem:views-unavailable");
            assertThat(register.get("/actuator/health").statusCode()).isEqualTo(503);

            cable.mend();
            register.awaitAll();
            assertThat(register.heights("red")).containsExactly(1, 2);
            assertThat(register.heights("blue")).containsExactly(1);
            assertThat(register.bean(DeadLetters.class).list()).isEmpty();
            assertThat(register.get("/v1/motions/red").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aHandlerThatCannotReachMongoIsNoPoisonAndWhatIsPoisonIsParkedOnce() throws Exception {
        World world = new World();
        try (TestMongo mongo = TestMongo.open();
                CutCable cable = new CutCable(mongo.address());
                Register register = Register.startWhole(world, mongo.uriThrough(cable.address()))) {
            CountDownLatch away = new CountDownLatch(1);
            world.fate().of = flown -> {
                if (flown.kite().equals("blue")) {
                    throw new IllegalStateException("poison");
                }
                if (away.getCount() == 1) {
                    cable.cut();
                    away.countDown();
                    register.heights("red");
                }
            };
            register.fly(new KiteFlown("blue", 1), new KiteFlown("red", 1), new KiteFlown("green", 1));
            assertThat(away.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(register.get("/v1/motions/red").statusCode()).isEqualTo(503);
            cable.mend();
            register.awaitAll();

            assertThat(register.heights("red")).containsExactly(1);
            assertThat(register.heights("green")).containsExactly(1);
            assertThat(register.bean(DeadLetters.class).list()).singleElement().satisfies(parked -> {
                assertThat(parked.item()).isEqualTo("blue");
                assertThat(parked.waiting()).isEqualTo(1);
            });
        }
    }

    @Test
    void aMalformedAddressIsNotRepeated() {
        assertThatThrownBy(() -> ViewStore.open("mongodb://clerk:geheim@:x:y"))
                .hasMessageContaining("MONGODB_URI")
                .hasNoCause()
                .message()
                .doesNotContain("geheim");
    }
}
