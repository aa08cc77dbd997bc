package nl.gestand.command.item;

import static nl.gestand.command.web.Faulty.body;
import static nl.gestand.command.web.Faulty.faults;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.gestand.command.web.Shelf;
import nl.gestand.events.item.Deadline;
import nl.gestand.events.item.Deadline.Interpreter;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.ItemEvent.DeadlineSet;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.web.JsonBody;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemReadingTest {

    private static Shelf shelf;
    private static Map<String, Function<JsonBody, ItemCommand>> readers;

    @BeforeAll
    static void open(@TempDir Path data) {
        shelf = new Shelf(data.toString());
        ItemReading reading = shelf.bean(ItemReading.class);
        readers = Map.of(
                "number", reading::number,
                "assignment", reading::assignment,
                "transfer", reading::transfer,
                "deadline", reading::deadline,
                "report", reading::statusReport,
                "supersession", reading::supersession,
                "relation", reading::relation,
                "verdict", reading::verdict,
                "reminder", reading::reminder);
    }

    @AfterAll
    static void close() {
        shelf.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "number | {} | /number required",
                "number | {'number':'238'} | /number unreadable",
                "assignment | {} | /ministry required",
                "assignment | {'ministry':'Justitie & Co'} | /ministry unreadable",
                "transfer | {'on':'2024-02-30','to':'VWS'} | /on not-a-date",
                "transfer | {} | /to required",
                "deadline | {'quoted':'eind dit jaar'} | /evidence required",
                "deadline | {'evidence':{'letter':'28638-233'}} | /quoted required",
                "deadline | {'quoted':'ooit misschien','evidence':{'letter':'28638-233'}} | /quoted unreadable-phrase",
                "report | {'execution':'handled','statement':'x','effectiveOn':'2024-02-02'} | /evidence required",
                "report | {'execution':'handled','statement':'x','evidence':{'record':'y'}} | /effectiveOn required",
                "report | {'execution':'Voldaan','statement':'x','evidence':{'letter':'28638-233'}} | /execution unknown-value",
                "report | {'execution':'handled','statement':'  ','evidence':{'letter':'28638-233'}} | /statement blank",
                "supersession | {'basis':'stated'} | /by required",
                "supersession | {'by':{'plan':'NAP'}} | /basis required",
                "supersession | {'by':{},'basis':'stated'} | /by/item one-successor",
                "relation | {'relation':'replaces','item':'28638-238'} | /relation unknown-value",
                "relation | {'relation':'repeats'} | /item one-successor",
                "relation | {'relation':'repeats','item':'018f0000-0000-7000-8000-0000000000aa'} | /item unreadable",
                "verdict | {} | /verdict required",
                "verdict | {'verdict':'contested'} | /reason required",
                "reminder | {'on':'2024-06-01'} | /text required",
                "reminder | {'text':'waar blijft hij','by':'mij'} | /by unknown-field"
            })
    void aFaultIsNamedWhereItStands(String reader, String json, String fault) {
        assertThat(faults(json, reader(reader))).containsExactly(fault);
    }

    @Test
    void everyFaultOfAReportIsNamedAtOnce() {
        assertThat(faults("{'effectiveOn':7,'aspect':'','colour':1}", reader("report")))
                .containsExactlyInAnyOrder(
                        "/evidence required",
                        "/effectiveOn wrong-type",
                        "/execution required",
                        "/statement required",
                        "/aspect blank",
                        "/colour unknown-field");
    }

    @Test
    void anUndatedReportTakesEffectOnTheDayOfItsLetter() {
        StatusReported report =
                report("{'execution':'partly_handled','statement':'x','evidence':{'letter':'28638-233'}}");

        assertThat(report.ground().on()).isEqualTo("2024-02-02");
        assertThat(report.execution()).isEqualTo(Execution.PARTLY_HANDLED);
        assertThat(report.aspect()).isNull();
    }

    @Test
    void aReportMayTakeEffectBeforeItsLetter() {
        assertThat(report("{'execution':'handled','statement':'x','effectiveOn':'2023-12-01','aspect':'opvang',"
                                + "'evidence':{'letter':'28638-233','quote':'motie is afgedaan','start':23,'end':40}}")
                        .ground()
                        .on())
                .isEqualTo("2023-12-01");
    }

    @Test
    void aPostponementIsReadFromTheDayOfItsLetter() {
        DeadlineSet set = ((SetDeadline) reader("deadline")
                        .apply(body("{'quoted':'voor het zomerreces','evidence':{'letter':'28638-233'}}")))
                .set();

        assertThat(set.deadline().latest()).isBetween("2024-06-30", "2024-07-31");
        assertThat(set.deadline().interpretation())
                .extracting(Deadline.Interpretation::assumedBy)
                .isEqualTo(Interpreter.READER);
        assertThat(set.ground().since()).isEqualTo("2024-02-02");
    }

    private static Function<JsonBody, ItemCommand> reader(String name) {
        return Objects.requireNonNull(readers.get(name));
    }

    private static StatusReported report(String json) {
        return ((ReportStatus) reader("report").apply(body(json))).report();
    }
}
