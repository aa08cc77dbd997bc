package nl.gestand.command.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinePhrasesTest {

    private static final LocalDate SPRING = LocalDate.of(2024, 5, 17);

    /** The column {@code rule} names the line of reference/dutch_dates.md that is followed, or "ours" where it has none. */
    @ParameterizedTest(name = "{0} [{1}]")
    @CsvFileSource(resources = "phrases.csv", delimiter = '|', numLinesToSkip = 1)
    void phraseIsReadByItsRule(
            String phrase,
            LocalDate saidOn,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            Precision precision,
            String rule) {
        DeadlineReading reading = DeadlinePhrases.read(phrase, saidOn);

        assertThat(reading.phrase()).isEqualTo(phrase);
        assertThat(reading.earliest()).isEqualTo(earliest);
        assertThat(reading.latest()).isEqualTo(latest);
        assertThat(reading.precision()).isEqualTo(precision);
        assertThat(reading.recurring()).isEqualTo(rule.equals("Frequency"));
        assertThat(reading.reasoning()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tweejaarlijks",
                "Tweejaarlijks",
                "volgend najaar",
                "winter 2025",
                "voor het volgende zomerreces",
                "begin komend jaar"
            })
    void phraseWithTwoUsualReadingsSaysSo(String phrase) {
        DeadlineReading reading = DeadlinePhrases.read(phrase, SPRING);

        assertThat(reading.ambiguous()).isTrue();
        assertThat(reading.reasoning()).containsAnyOf("may mean", "often meant", "two years");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "volgend voorjaar",
                "voor het volgende meireces",
                "dit najaar",
                "begin volgend jaar",
                "voor het zomerreces",
                "jaarlijks"
            })
    void phraseWithOneUsualReadingIsNotAmbiguous(String phrase) {
        assertThat(DeadlinePhrases.read(phrase, SPRING).ambiguous()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            voor het herfstreces 2023                | 2023-09-01 | cancelled
            voor het herfstreces                     | 2023-09-01 | cancelled
            voor het meireces van 2020               | 2020-01-15 | no days in the table
            voor het voorjaarsreces                  | 2017-01-15 | no days in the table
            voor het zomerreces van 2031             | 2024-05-17 | no days in the table
            voor de zomer                            | 2027-05-17 | no days in the table
            voor het verkiezingsreces                | 2018-05-17 | no days in the table
            """)
    void recessWithoutKnownDaysGivesNoInterval(String phrase, LocalDate saidOn, String reason) {
        DeadlineReading reading = DeadlinePhrases.read(phrase, saidOn);

        assertThat(reading.earliest()).isNull();
        assertThat(reading.latest()).isNull();
        assertThat(reading.precision()).isEqualTo(Precision.NONE);
        assertThat(reading.reasoning()).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "31 februari 2025",
                "voor 31 februari",
                "uiterlijk 30 februari",
                "29 februari 2023",
                "0 juli 2025",
                "2025-13-01",
                "32-1-2025",
                "vijfde kwartaal van 2024",
                "5e kwartaal",
                "Q5 2024",
                "eind",
                "voor",
                "in",
                "nog",
                "uiterlijk",
                "uiterlijk na de zomer",
                "uiterlijk vanaf 2025",
                "voor begin 2025",
                "voor medio 2025",
                "binnen nul weken",
                "binnen dertien weken",
                "binnen zes weken na de evaluatie",
                "over zes weken",
                "eind 24",
                "in 3024",
                "voor de zomervakantie",
                "voor het reces",
                "rond de jaarwisseling",
                "najaar 2024/2025",
                "als het rapport er is",
                "via de reguliere voortgangsrapportages",
                "nog voordat uw Kamer de begroting behandelt",
                "eind 2024 begin 2025",
            })
    void whatIsNotUnderstoodIsRefusedByName(String phrase) {
        assertThatExceptionOfType(UnreadablePhrase.class)
                .isThrownBy(() -> DeadlinePhrases.read(phrase, SPRING))
                .withMessageContaining("\"" + phrase + "\"")
                .satisfies(refusal -> assertThat(refusal.phrase()).isEqualTo(phrase));
    }

    @Test
    void sentenceIsNoPhrase() {
        assertThatExceptionOfType(UnreadablePhrase.class)
                .isThrownBy(() -> DeadlinePhrases.read("nog ".repeat(50_000) + "dit jaar", SPRING));
    }

    @Test
    void intervalNeverRunsBackwards() {
        DeadlineReading past = DeadlinePhrases.read("voor het zomerreces van 2023", SPRING);

        assertThat(past.earliest()).isNull();
        assertThat(past.latest()).isEqualTo(LocalDate.of(2023, 7, 6));
        assertThat(past.reasoning()).contains("had passed");
    }
}
