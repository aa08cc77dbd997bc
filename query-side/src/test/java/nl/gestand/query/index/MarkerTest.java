package nl.gestand.query.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerTest {

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        rapportage           | Vaker rapportages           | rapportages
        coordinatie          | Over de coördinatie         | coördinatie
        Mutleur              | Mutluer en Bikker           | Mutluer
        Verkuilen            | het lid Verkuijlen          | Verkuijlen
        "de regering"        | de Kamer en de regering     | de regering
        motie Bikker         | Motie van Bikker            | Bikker
        <b> Bikker           | Bikker <b>                  | Bikker
        """)
    void marksWhatIsMeant(String question, String text, String marked) throws Exception {
        try (Shelf shelf = new Shelf(Map.of()).motion("28638-1", text, "x", "Mutluer", "Verkuijlen", "Bikker")) {
            shelf.search(question);
            Marker marker = new IndexReading(shelf.index()).marker(List.of(question));
            assertThat(marker.mark(text).stream()
                            .flatMap(passage -> passage.marks().stream()
                                    .map(mark -> passage.text().substring(mark.start(), mark.end()))))
                    .containsExactlyInAnyOrder(marked.split(";"));
        }
    }

    @Test
    void aLongTextIsGivenInPassagesWithTheirPlaces() throws Exception {
        String text =
                "Dit is een zin zonder iets. ".repeat(100) + "Hier staat de jeugdzorg. " + "En nog meer. ".repeat(200);
        try (Shelf shelf = new Shelf(Map.of()).motion("28638-1", "Titel", text)) {
            shelf.search("jeugdzorg");
            List<Passage> passages =
                    new IndexReading(shelf.index()).marker(List.of("jeugdzorg")).mark(text);
            assertThat(passages).hasSize(1);
            Passage passage = passages.getFirst();
            assertThat(passage.text().length()).isLessThan(700);
            assertThat(text.substring(
                            passage.start(), passage.start() + passage.text().length()))
                    .isEqualTo(passage.text());
        }
    }
}
