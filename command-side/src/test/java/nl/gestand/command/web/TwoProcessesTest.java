package nl.gestand.command.web;

import static nl.gestand.command.web.Requests.act;
import static nl.gestand.command.web.Requests.id;
import static nl.gestand.command.web.Requests.motion;
import static nl.gestand.command.web.Requests.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import nl.gestand.command.item.ActOnItem;
import nl.gestand.command.item.Facts;
import nl.gestand.command.item.ItemKind;
import nl.gestand.command.item.MergeItems;
import nl.gestand.command.item.OpenItem;
import nl.gestand.command.item.ReportStatus;
import nl.gestand.command.item.Retract;
import nl.gestand.command.item.RetractFact;
import nl.gestand.command.motion.RecordMotion;
import nl.gestand.command.motion.RecordOutcome;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.ItemId;
import nl.gestand.web.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Each process remembers items as it left them itself; what the other wrote since must count all the same. */
class TwoProcessesTest {

    private static EmbeddedPostgres server;
    private static Standing here;
    private static Standing there;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
        String url = "--gestand.events.url=" + server.getJdbcUrl("postgres", "postgres");
        here = Standing.with(url);
        there = Standing.with(url);
    }

    @AfterAll
    static void stop() throws IOException {
        here.close();
        there.close();
        server.close();
    }

    @Test
    void aRefusalThatNoLongerHoldsIsDecidedAgain(TestInfo test) {
        String id = id(test, 1);
        here.answer(id, undecided(id));
        assertThat(status(() -> here.answer("early", report(id, 1L)))).isEqualTo(409);
        here.answer(id + "n", act(id, 1, Requests.number("51000-1")));
        there.answer(id + "o", act(id, 2, new RecordOutcome(Facts.adopted("2023-12-21"))));

        assertThat(here.answer(id + "r", report(id, 3L)).version()).isEqualTo(4);
        assertThat(here.events(id)).endsWith("motion.adopted", "item.status-reported");
    }

    @Test
    void anAppendThatCollidesIsMadeOnWhatTheOtherWrote(TestInfo test) {
        String id = id(test, 1);
        here.answer(id, motion(id));
        there.answer(id + "there", report(id, null));

        Receipt receipt = here.answer(id + "here", report(id, null));

        assertThat(receipt.version()).isEqualTo(4);
        assertThat(receipt.facts()).containsExactly(id + ".4");
    }

    @Test
    void whoSawAnOlderVersionIsToldThePresentOne(TestInfo test) {
        String id = id(test, 1);
        here.answer(id, motion(id));
        there.answer(id + "there", report(id, 2L));

        ProblemException stale =
                catchThrowableOfType(ProblemException.class, () -> here.answer(id + "here", report(id, 2L)));

        assertThat(stale.problem().status()).isEqualTo(412);
        assertThat(stale.problem().members().get("version")).isEqualTo("3");
    }

    @Test
    void aTwinThatIsOnlyReadIsComparedWithTheLog(TestInfo test) {
        String item = id(test, 1);
        String twin = id(test, 2);
        here.answer(item, undecided(item));
        here.answer(twin, motion(twin));
        here.answer(twin + "m", new MergeItems(new ItemId(twin), 2L, new ItemId(item), Facts.on("2024-06-01")));
        here.answer(item + "1", report(item, 2L));
        there.answer(twin + "r", new Retract(new RetractFact(Facts.fact(new ItemId(twin), 2), "andere motie"), 3L));

        assertThat(status(() -> here.answer(item + "2", report(item, 3L)))).isEqualTo(409);
        assertThat(here.events(item)).hasSize(4);
    }

    @Test
    void aRequestThatTheOtherAnsweredIsAnsweredHereAsThere(TestInfo test) {
        String id = id(test, 1);
        here.answer(id, motion(id));
        Receipt first = there.answer(id + "again", report(id, 2L));

        assertThat(here.answer(id + "again", report(id, 2L))).isEqualTo(first);
        assertThat(here.events(id)).hasSize(4);
    }

    private static OpenItem undecided(String id) {
        return new OpenItem(id, new RecordMotion(Facts.motion(), List.of(), Facts.assigned("JenV", "J&V"), null, null));
    }

    private static ActOnItem report(String id, @Nullable Long version) {
        return new ActOnItem(
                id, ItemKind.MOTION, version, new ReportStatus(Facts.report(Execution.HANDLED, "2024-02-02")));
    }
}
