package nl.gestand.command.motion;

import static nl.gestand.command.web.Faulty.body;
import static nl.gestand.command.web.Faulty.faults;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.gestand.access.Role;
import nl.gestand.access.SignedIn;
import nl.gestand.command.web.Shelf;
import nl.gestand.events.item.Basis;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.item.Successor;
import nl.gestand.events.motion.MotionEvent.MotionAdopted;
import nl.gestand.events.motion.MotionEvent.MotionHeldOver;
import nl.gestand.events.motion.MotionEvent.MotionReplaced;
import nl.gestand.events.motion.MotionEvent.OutcomeReached;
import nl.gestand.events.motion.Votes;
import nl.gestand.events.number.Citations;
import nl.gestand.events.number.KamerstukNumber;
import nl.gestand.web.JsonBody;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MotionReadingTest {

    private static final SignedIn JENV = new SignedIn("u-jenv", "Ans", Role.LIAISON, "JenV");
    private static final String LEAST = "'number':'28 638, nr. 231','title':'Over opvang','submitters':['Bikker']";

    private static Shelf shelf;

    @BeforeAll
    static void open(@TempDir Path data) {
        shelf = new Shelf(data.toString());
    }

    @AfterAll
    static void close() {
        shelf.close();
    }

    @Test
    void aMotionNeedsANumberATitleAndSubmitters() {
        RecordMotion motion = read("{" + LEAST + "}");

        assertThat(motion.numbers()).containsExactly(Citations.readOne("28638-231"));
        assertThat(motion.motion().dossier()).isEqualTo("28638");
        assertThat(motion.motion().submitters()).containsExactly("Bikker");
        assertThat(motion.assigned()).isNotNull();
        assertThat(Objects.requireNonNull(motion.assigned()).ministry()).isEqualTo("JenV");
        assertThat(motion.assigned().ground().basis()).isEqualTo(Basis.IMPLIED);
        assertThat(motion.reached()).isNull();
        assertThat(motion.tabled()).isNull();
    }

    @Test
    void aNameMayStandForTheNumber() {
        assertThat(read("{'name':'motie Kuik/Bikker','title':'t','submitters':['Kuik','Bikker']}")
                        .numbers())
                .isEmpty();
    }

    @Test
    void anOutcomeMayBeAWordOrAnObjectOfItsOwn() {
        String flat = "{%s,'outcome':'adopted','decidedOn':'2023-12-21'}".formatted(LEAST);
        String nested = "{%s,'outcome':{'outcome':'adopted','decidedOn':'2023-12-21'}}".formatted(LEAST);

        assertThat(read(flat).reached())
                .isInstanceOf(MotionAdopted.class)
                .isEqualTo(read(nested).reached());
    }

    @Test
    void anOutcomeWithoutItsDayCountsFromTheLetterThatTellsIt() {
        OutcomeReached reached = Objects.requireNonNull(
                read("{%s,'outcome':'adopted','basis':'inferred','evidence':{'letter':'28638-233'}}".formatted(LEAST))
                        .reached());

        assertThat(reached.ground().on()).isNull();
        assertThat(reached.ground().since()).isEqualTo("2024-02-02");
        assertThat(reached.ground().basis()).isEqualTo(Basis.INFERRED);
    }

    @Test
    void everyFaultIsNamedAtOnceAndOnce() {
        assertThat(faults(
                        "{'number':'kst-1','numbers':['2023Z1',7],'submitters':[],'tabledOn':'2023-02-30','ministry':'XYZ',"
                                + "'committee':'ABC','basis':'known','outcome':'done','votes':{'cast':[{}]},'colour':'red',"
                                + "'evidence':{'letter':'28638-233','quote':'nergens'}}",
                        MotionReadingTest::read))
                .containsExactlyInAnyOrder(
                        "/number unreadable",
                        "/numbers/0 unreadable",
                        "/numbers/1 wrong-type",
                        "/title required",
                        "/submitters required",
                        "/tabledOn not-a-date",
                        "/ministry unreadable",
                        "/committee unreadable",
                        "/basis unknown-value",
                        "/outcome unknown-value",
                        "/votes/cast/0/party required",
                        "/votes/cast/0/vote required",
                        "/colour unknown-field",
                        "/evidence/quote not-in-document");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'title':'t','submitters':['a'] | /number required",
                "'outcome':5 | /outcome wrong-type",
                "'outcome':{} | /outcome/outcome required",
                "'outcome':{'outcome':'adopted','lapsesOn':'2024-06-01'} | /outcome/lapsesOn out-of-place",
                "'outcome':'withdrawn','votes':{'cast':[{'party':'CDA','vote':'for'}]} | /votes out-of-place",
                "'outcome':'adopted','replacedBy':{'plan':'NAP'} | /replacedBy out-of-place",
                "'outcome':'adopted','votes':{} | /votes/cast required",
                "'outcome':'adopted','votes':{'cast':[{'party':'CDA','vote':'for','seats':0}]} | /votes/cast/0/seats out-of-range",
                "'outcome':'replaced','replacedBy':{} | /replacedBy/item one-successor",
                "'outcome':{'outcome':'adopted'},'decidedOn':'2023-12-21' | /decidedOn unknown-field"
            })
    void aFaultIsNamedWhereItStands(String fields, String fault) {
        String body = fields.contains("title") ? "{" + fields + "}" : "{" + LEAST + "," + fields + "}";

        assertThat(faults(body, MotionReadingTest::read)).containsExactly(fault);
    }

    @Test
    void votesAreKeptAsCast() {
        MotionAdopted adopted = (MotionAdopted) outcome("{'outcome':'adopted','votes':{'byRollCall':true,'cast':["
                + "{'party':'CDA','member':'Krul','vote':'for'},{'party':'PVV','vote':'against','seats':37}]}}");

        assertThat(adopted.votes())
                .isEqualTo(new Votes(
                        true,
                        List.of(new Votes.Cast("CDA", "Krul", "for", 1), new Votes.Cast("PVV", null, "against", 37))));
    }

    @Test
    void aHeldOverMotionLapsesOnADayAndAReplacedOneNamesItsSuccessor() {
        assertThat(((MotionHeldOver) outcome("{'outcome':'held_over','lapsesOn':'2024-06-01'}")).lapsesOn())
                .isEqualTo("2024-06-01");
        assertThat(successor("'number':'28638-238'")).isEqualTo(Successor.item(new ItemId(Shelf.motion())));
        assertThat(successor("'item':'28 638, nr. 238'")).isEqualTo(Successor.item(new ItemId(Shelf.motion())));
        assertThat(successor("'item':'" + Shelf.motion() + "'")).isEqualTo(Successor.item(new ItemId(Shelf.motion())));
        assertThat(successor("'number':'28638-99'"))
                .isEqualTo(Successor.number((KamerstukNumber) Citations.readOne("28638-99")));
        assertThat(successor("'plan':'Actieplan'")).isEqualTo(Successor.plan("Actieplan"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'item':'018f0000-0000-7000-8000-0000000000aa' | /replacedBy/item unreadable",
                "'item':'018f0000-0000-7000-8000-0000000000f1' | /replacedBy/item unreadable",
                "'item':'28638-233' | /replacedBy/item unreadable",
                "'number':'2023Z99999' | /replacedBy/number unknown-item",
                "'number':'28638' | /replacedBy/number unreadable",
                "'item':'28638-238','plan':'x' | /replacedBy/item one-successor"
            })
    void aSuccessorThatIsNotThereIsRefused(String by, String fault) {
        assertThat(faults("{'outcome':'replaced','replacedBy':{" + by + "}}", MotionReadingTest::outcome))
                .containsExactly(fault);
    }

    private static Successor successor(String by) {
        MotionReplaced replaced = (MotionReplaced) outcome("{'outcome':'replaced','replacedBy':{" + by + "}}");
        return Objects.requireNonNull(replaced.by());
    }

    private static OutcomeReached outcome(String json) {
        return outcome(body(json));
    }

    private static OutcomeReached outcome(JsonBody body) {
        OutcomeReached reached = shelf.bean(OutcomeReading.class).read(body);
        return body.finish(() -> Objects.requireNonNull(reached));
    }

    private static RecordMotion read(String json) {
        return read(body(json));
    }

    private static RecordMotion read(JsonBody body) {
        return shelf.bean(MotionReading.class).read(body, JENV);
    }
}
