package nl.gestand.command.intake.opendata.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Motie van het lid Proefstuk over bruggen | Proefstuk",
                "Motie van het lid Proefstuk c.s. over bruggen | Proefstuk",
                "Motie van het lid Van der Proef c.s.over bruggen | Van der Proef",
                "Motie van de leden Proefstuk en Van Testen over bruggen | Proefstuk; Van Testen",
                "Motie van de leden Proefstuk, Van Testen en De Voorbeeld over Bruggen | Proefstuk; Van Testen; De Voorbeeld",
                "Gewijzigde motie van het lid Anna van Proef c.s. over bruggen (t.v.v. 99901-3) | Anna van Proef",
                "Nader gewijzigde motie van de leden Proef-Test en Šimák over bruggen | Proef-Test; Šimák",
                "Tweede nader gewijzigde motie van het lid El Proef over bruggen | El Proef",
                "Gewijzigde motie het lid Proefstuk over bruggen | Proefstuk",
                "Motie van het lid Proefstuk een brug bouwen | Proefstuk",
                "Motie van de leden Proefstuk en Testman een brug bouwen | Proefstuk; Testman",
                "Motie van de leden Proefstuk en Testman | Proefstuk; Testman",
                "Motie van het lid Over over bruggen | Over",
                "Motie van de leden Proefstuk en anderen over bruggen | Proefstuk",
                "Motie over bruggen | ''",
                "Brief van de minister over het lid Proefstuk | ''",
                "Motie van de commissie over bruggen | ''",
            })
    void theSubmittersAreTheNamesBeforeTheMatter(String subject, String names) {
        List<String> expected = names.isEmpty() ? List.of() : List.of(names.split("; ", -1));

        assertThat(SubjectReading.submitters(subject)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A.B. Proefstuk | Proefstuk",
                "A.-M. van der Proef | Van der Proef",
                "Proef van der, A.B. | Van der Proef",
                "Proefstuk, A. | Proefstuk",
                "Proefstuk | Proefstuk",
                "Anna van Proef | Anna van Proef",
            })
    void initialsAreNoPartOfAFamilyName(String actor, String family) {
        assertThat(PeopleReading.turned(actor)).isEqualTo(family);
    }
}
