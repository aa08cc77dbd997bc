package nl.gestand.command.web;

import static nl.gestand.command.web.Requests.act;
import static nl.gestand.command.web.Requests.id;
import static nl.gestand.command.web.Requests.motion;
import static nl.gestand.command.web.Requests.number;
import static nl.gestand.command.web.Requests.status;
import static nl.gestand.command.web.Standing.JENV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import nl.gestand.access.Role;
import nl.gestand.access.SignedIn;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.command.claim.NumberClaims;
import nl.gestand.command.item.Facts;
import nl.gestand.command.item.ItemCommand;
import nl.gestand.command.item.MergeItems;
import nl.gestand.command.item.ReportLetter;
import nl.gestand.command.item.ReportStatus;
import nl.gestand.command.item.Retract;
import nl.gestand.command.item.RetractFact;
import nl.gestand.command.item.SupersedeItem;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.item.Successor;
import nl.gestand.events.number.Citations;
import nl.gestand.web.ProblemException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a write leaves behind, once, or not at all. */
abstract class DeskContract {

    private static final SignedIn VWS = new SignedIn("u-vws", "Bo", Role.LIAISON, "VWS");

    abstract Standing register();

    @Test
    void aRequestThatIsSentAgainIsAnsweredAsTheFirstTimeAndDoneOnce(TestInfo test) {
        String id = id(test, 1);
        Receipt first = register().answer("again", motion(id));
        List<Long> rows = register().rows();

        assertThat(register().answer("again", motion(id(test, 2)))).isEqualTo(first);
        assertThat(register().rows()).isEqualTo(rows);
        assertThat(first.id()).isEqualTo(id);
        assertThat(first.version()).isEqualTo(2);
        assertThat(first.facts()).containsExactly(id + ".0", id + ".1", id + ".2");
        assertThat(first.position()).isEqualTo(lastPosition());
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused(TestInfo test) {
        register().answer(JENV, "key", "body", () -> motion(id(test, 1)));

        assertThat(status(() -> register().answer(JENV, "key", "other", () -> motion(id(test, 2)))))
                .isEqualTo(422);
    }

    @Test
    void keysAreOfAnAccount(TestInfo test) {
        Receipt mine = register().answer(JENV, "shared", "body", () -> motion(id(test, 1)));
        Receipt theirs = register().answer(VWS, "shared", "body", () -> motion(id(test, 2)));

        assertThat(theirs.id()).isNotEqualTo(mine.id());
    }

    @Test
    void aRefusedCommandStoresNothing(TestInfo test) {
        String id = id(test, 1);
        register().answer("first", motion(id, Citations.readOne("11111-1")));
        List<Long> rows = register().rows();

        assertThat(status(() -> register()
                        .answer(
                                "second",
                                motion(id(test, 2), Citations.readOne("11111-2"), Citations.readOne("11111-1")))))
                .isEqualTo(409);
        assertThat(status(() -> register().answer("self", act(id, 0L, supersede(id)))))
                .isEqualTo(412);
        assertThat(status(() -> register().answer("unknown", act(id(test, 3), 0L, supersede(id)))))
                .isEqualTo(404);
        assertThat(register().rows()).isEqualTo(rows);
        assertThat(numbers().holder("11111-2")).isEmpty();
    }

    @Test
    void anItemIsAsItWasAfterAWriteThatWasUndone(TestInfo test) {
        String id = id(test, 1);
        register().answer("holder", motion(id(test, 2), Citations.readOne("11112-1")));
        register().answer(id, motion(id));

        // the number is found to be taken when the event is appended, by when the item had applied it
        assertThat(status(() -> register().answer("taken", act(id, 2L, number("11112-1")))))
                .isEqualTo(409);
        assertThat(register().answer("free", act(id, 2L, number("11112-2"))).version())
                .isEqualTo(3);
    }

    @Test
    void aRefusalTellsTheRuleAndTheHolderOfTheNumber(TestInfo test) {
        register().answer("one", motion(id(test, 1), Citations.readOne("22222-1")));

        ProblemException refused = catchThrowableOfType(
                ProblemException.class,
                () -> register().answer("two", motion(id(test, 2), Citations.readOne("22222-1"))));

        assertThat(refused.problem().code()).isEqualTo("number-taken");
        assertThat(refused.problem().members().get("id")).isEqualTo(id(test, 1));
    }

    @Test
    void whatIsRefusedBeforeACommandIsMadeIsToldAsARefusalToo() {
        assertThat(status(() -> register().answer(JENV, "early", "body", () -> {
                    throw new Refused(Reason.OTHER_DOCUMENT, "another document");
                })))
                .isEqualTo(409);
    }

    @Test
    void aLetterOfReportsIsRecordedWholeOrNotAtAll(TestInfo test) {
        String a = id(test, 1);
        String b = id(test, 2);
        register().answer(a, motion(a));
        register().answer(b, motion(b));
        List<Long> rows = register().rows();

        assertThat(status(() -> register().answer("stale", letter(line(a, 2L), line(b, 1L)))))
                .isEqualTo(412);
        assertThat(register().rows()).isEqualTo(rows);

        Receipt receipt = register().answer("whole", letter(line(a, 2L), line(b, 2L)));
        assertThat(receipt.items()).containsExactly(new Receipt.Written(a, 3), new Receipt.Written(b, 3));
        assertThat(receipt.position()).isEqualTo(lastPosition());
    }

    @Test
    void aMergeIsOfBothItemsAndCanBeUndone(TestInfo test) {
        String a = id(test, 1);
        String b = id(test, 2);
        register().answer(a, motion(a, Citations.readOne("33333-1")));
        register().answer(b, motion(b));

        register().answer("merge", new MergeItems(new ItemId(a), 3L, new ItemId(b), Facts.on("2024-06-01")));
        assertThat(register().events(a)).endsWith("item.merged");
        assertThat(register().events(b)).endsWith("item.twin-absorbed");
        assertThat(numbers().holder("33333-1")).contains(b);
        register().answer("report", act(b, 3L, report()));

        register().answer("undo", new Retract(new RetractFact(Facts.fact(new ItemId(a), 4), "twee moties"), 4L));
        assertThat(register().events(b)).endsWith("item.twin-absorbed", "item.status-reported", "item.fact-retracted");
        assertThat(numbers().holder("33333-1")).contains(a);
    }

    @Test
    void anEventKeepsWhoAndWhyAndNothingElseOfTheRequest(TestInfo test) {
        String id = id(test, 1);
        register().answer("who", motion(id));

        assertThat(metadata(id)).containsOnlyKeys("actor", "role", "scope", "trace", "causation");
        assertThat(metadata(id))
                .containsEntry("actor", "u-jenv")
                .containsEntry("role", "liaison")
                .containsEntry("scope", "JenV")
                .containsEntry("causation", "who");
        assertThat(CurrentUnitOfWork.isStarted()).isFalse();
    }

    private Map<String, Object> metadata(String id) {
        String json = register()
                .database
                .sql("select metadata from event where aggregate_id = ? and sequence = 0")
                .param(id)
                .query(String.class)
                .single();
        return JsonMapper.shared().readValue(json, new TypeReference<Map<String, Object>>() {});
    }

    private long lastPosition() {
        return register()
                .database
                .sql("select max(global_index) from event")
                .query(Long.class)
                .single();
    }

    private NumberClaims numbers() {
        return register().context.getBean(NumberClaims.class);
    }

    private static ItemCommand supersede(String by) {
        return new SupersedeItem(Facts.superseded(Successor.item(new ItemId(by))));
    }

    private static ReportStatus report() {
        return new ReportStatus(Facts.report(Execution.HANDLED, "2024-02-02"));
    }

    private static ReportLetter letter(ReportLetter.Line... lines) {
        return new ReportLetter(List.of(lines));
    }

    private static ReportLetter.Line line(String item, long version) {
        return new ReportLetter.Line(new ItemId(item), version, report());
    }
}
