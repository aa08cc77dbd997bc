package nl.gestand.command.commitment;

import static nl.gestand.command.web.Faulty.body;
import static nl.gestand.command.web.Faulty.fault;
import static nl.gestand.command.web.Faulty.faults;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import nl.gestand.access.Role;
import nl.gestand.access.SignedIn;
import nl.gestand.command.web.Shelf;
import nl.gestand.events.commitment.CommitmentEvent.Explicitness;
import nl.gestand.events.item.Deadline;
import nl.gestand.events.item.Deadline.Interpreter;
import nl.gestand.events.item.ItemEvent.DeadlineSet;
import nl.gestand.web.JsonBody;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentReadingTest {

    private static final SignedIn JENV = new SignedIn("u-jenv", "Ans", Role.LIAISON, "JenV");
    private static final String LEAST = "'title':'De Kamer informeren','madeBy':{'function':'Minister'}";

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
    void aCommitmentNeedsATitleAndWhoMadeIt() {
        RecordCommitment commitment = read("{" + LEAST + "}");

        assertThat(commitment.numbers()).isEmpty();
        assertThat(commitment.made().explicitness()).isEqualTo(Explicitness.EXPLICIT);
        assertThat(commitment.made().ground().since()).isNull();
        assertThat(commitment.deadline()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'madeOn':'2023-12-14','madeIn':{'letter':'28638-233'} | 2023-12-14",
                "'madeIn':{'letter':'28638-233'} | 2024-02-02",
                "'madeIn':{'debate':{'name':'Wgo','on':'2023-12-14'}},'evidence':{'letter':'28638-240'} | 2024-05-01",
                "'evidence':{'letter':'28638-240'} | 2024-05-01"
            })
    void itCountsFromItsOwnDayElseFromThatOfItsSource(String fields, LocalDate day) {
        assertThat(read("{" + LEAST + "," + fields + "}").made().ground().since())
                .isEqualTo(day);
    }

    @Test
    void aPhraseIsReadFromTheDayOnWhichItWasSaid() {
        Deadline deadline = deadline("{%s,'madeOn':'2023-11-30','deadline':{'quoted':'eind dit jaar'}}")
                .deadline();

        assertThat(deadline.quoted()).isEqualTo("eind dit jaar");
        assertThat(deadline.latest()).isEqualTo("2023-12-31");
        assertThat(deadline.interpretation())
                .extracting(Deadline.Interpretation::assumedBy)
                .isEqualTo(Interpreter.READER);
    }

    @Test
    void aPersonMayHoldThatThePhraseMeansSomethingElse() {
        DeadlineSet set = deadline("{%s,'madeOn':'2023-11-30','deadline':{'quoted':'bij de voortgangsbrief',"
                + "'earliest':'2024-01-01','latest':'2024-02-29','derived':'de brief komt in februari'}}");

        assertThat(set.deadline())
                .isEqualTo(new Deadline(
                        "bij de voortgangsbrief",
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 2, 29),
                        Interpreter.PERSON,
                        false,
                        "de brief komt in februari"));
        assertThat(set.ground().on()).isEqualTo("2023-11-30");
    }

    @Test
    void aPhraseWithoutDaysIsKeptWithoutAnInterval() {
        Deadline deadline = deadline("{%s,'madeOn':'2023-11-30','deadline':{'quoted':'op korte termijn'}}")
                .deadline();

        assertThat(deadline.quoted()).isEqualTo("op korte termijn");
        assertThat(deadline.earliest()).isNull();
        assertThat(deadline.latest()).isNull();
    }

    @Test
    void aPhraseThatCannotBeReadIsRefusedNamingIt() {
        assertThat(fault(
                                "{%s,'madeOn':'2023-11-30','deadline':{'quoted':'als de tijd rijp is'}}"
                                        .formatted(LEAST),
                                CommitmentReadingTest::read)
                        .message())
                .contains("als de tijd rijp is");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'deadline':{} | /deadline/quoted required",
                "'deadline':{'quoted':'eind dit jaar'} | /deadline/earliest required",
                "'madeOn':'2023-11-30','deadline':{'quoted':'als de tijd rijp is'} | /deadline/quoted unreadable-phrase",
                "'deadline':{'earliest':'2024-02-01','latest':'2024-01-01'} | /deadline/latest before-earliest",
                "'deadline':{'quoted':'x','latest':'morgen'} | /deadline/latest not-a-date",
                "'deadline':'eind dit jaar' | /deadline wrong-type",
                "'explicitness':'vague' | /explicitness unknown-value",
                "'madeIn':{'letter':'28638-1'} | /madeIn/letter unreadable",
                "'madeon':'2023-11-30' | /madeon unknown-field"
            })
    void aFaultIsNamedWhereItStands(String fields, String fault) {
        assertThat(faults("{" + LEAST + "," + fields + "}", CommitmentReadingTest::read))
                .containsExactly(fault);
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        assertThat(faults(
                        "{'number':'x','madeBy':{'ministry':'XYZ'},'madeOn':'gisteren','deadline':{'recurring':'ja'}}",
                        CommitmentReadingTest::read))
                .containsExactlyInAnyOrder(
                        "/number unreadable",
                        "/title required",
                        "/madeBy/ministry unreadable",
                        "/madeBy/name required",
                        "/madeOn not-a-date",
                        "/deadline/recurring wrong-type",
                        "/deadline/quoted required");
        assertThat(faults("{}", CommitmentReadingTest::read))
                .containsExactlyInAnyOrder("/title required", "/madeBy required");
    }

    private static DeadlineSet deadline(String json) {
        return Objects.requireNonNull(read(json.formatted(LEAST)).deadline());
    }

    private static RecordCommitment read(String json) {
        return read(body(json));
    }

    private static RecordCommitment read(JsonBody body) {
        return shelf.bean(CommitmentReading.class).read(body, JENV);
    }
}
