package nl.gestand.events.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Locale;
import nl.gestand.events.SharedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinistriesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://identifier.overheid.nl/tooi/id/ministerie/mnre1058 | JenV
            mnre1058                                                   | JenV
            MNRE1058                                                   | JenV
            jenv                                                       | JenV
            J&V                                                        | JenV
            Ministerie van Justitie en Veiligheid                      | JenV
            Justitie en Veiligheid                                     | JenV
            VenJ                                                       | VenJ
            v&j                                                        | VenJ
            Justitie                                                   | MinJus
            mnre1045                                                   | EZK
            EZ                                                         | EZ
            mnre1162                                                   | AenM
            LNV                                                        | LNV
            mnre1153                                                   | LVVN
            buza                                                       | BZ
            FIN                                                        | Fin
            """)
    void ministryIsFoundByIdAbbreviationAliasAndName(String key, String code) {
        assertThat(Ministries.find(key)).map(Ministry::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XYZ", "mnre9999", "Minister voor Rechtsbescherming", "J&X"})
    void unknownMinistryIsNotGuessed(String key) {
        assertThat(Ministries.find(key)).isEmpty();
    }

    @Test
    void abbreviationOfSeveralMinistriesMeansTheLatest() {
        assertThat(Ministries.find("EZ")).map(Ministry::validTo).contains(LocalDate.of(2026, 2, 22));
        assertThat(Ministries.find("EZK").orElseThrow().validTo()).isNull();
        assertThat(Ministries.find("LNV")).map(Ministry::validFrom).contains(LocalDate.of(2017, 10, 26));
    }

    @Test
    void everyCodeFindsItself() {
        assertThat(Ministries.all())
                .hasSize(28)
                .allSatisfy(
                        ministry -> assertThat(Ministries.find(ministry.code().toLowerCase(Locale.ROOT)))
                                .map(Ministry::code)
                                .contains(ministry.code()));
    }

    @Test
    void everyMinistryOfTheReferenceIsHere() throws IOException {
        long ministries = Files.readAllLines(SharedFiles.file("reference/ministries.csv")).stream()
                .filter(line -> line.contains(",ministerie,"))
                .count();

        assertThat(Ministries.all()).hasSize((int) ministries);
    }
}
