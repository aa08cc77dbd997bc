package nl.gestand.events.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitteesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            J&V                                               | J&V  | true
            j&v                                               | J&V  | true
            vaste commissie voor Justitie en Veiligheid       | J&V  | true
            Vaste Commissie voor Financiën                    | FIN  | true
            V&J                                               | V&J  | false
            EZ                                                | EZ   | true
            LNV                                               | LNV  | false
            themacommissie Dierhouderij                       | Dier | false
            """)
    void committeeIsFoundByAbbreviationAndName(String key, String code, boolean active) {
        Committee committee = Committees.find(key).orElseThrow();

        assertThat(committee.code()).isEqualTo(code);
        assertThat(committee.active()).isEqualTo(active);
    }

    @Test
    void unknownCommitteeIsNotGuessed() {
        assertThat(Committees.find("Justitie")).isEmpty();
        assertThat(Committees.find("")).isEmpty();
    }

    @Test
    void everyCodeAndNameIsFound() {
        assertThat(Committees.all())
                .hasSize(94)
                .allSatisfy(committee -> assertThat(Committees.find(committee.name()))
                        .map(Committee::code)
                        .contains(committee.code()));
    }
}
