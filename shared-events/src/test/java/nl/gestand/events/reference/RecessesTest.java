package nl.gestand.events.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecessesTest {

    @Test
    void recessIsKnownByKindAndYear() {
        Recess summer = Recesses.of(RecessKind.ZOMERRECES, 2024).orElseThrow();

        assertThat(summer.firstDay()).isEqualTo(LocalDate.of(2024, 7, 5));
        assertThat(summer.lastDay()).isEqualTo(LocalDate.of(2024, 9, 2));
        assertThat(summer.nextPlenary()).isEqualTo(LocalDate.of(2024, 9, 3));
        assertThat(summer.source()).contains("tweedekamer.nl");
    }

    @Test
    void gapsInTheSourcesStayGaps() {
        assertThat(Recesses.of(RecessKind.HERFSTRECES, 2023))
                .matches(recess -> recess.orElseThrow().cancelled());
        assertThat(Recesses.of(RecessKind.MEIRECES, 2020))
                .matches(recess -> recess.orElseThrow().firstDay() == null);
        assertThat(Recesses.of(RecessKind.VOORJAARSRECES, 2017)).isEmpty();
        assertThat(Recesses.of(RecessKind.ZOMERRECES, 2031)).isEmpty();
    }

    @Test
    void christmasRecessBelongsToTheYearInWhichItBegins() {
        assertThat(Recesses.of(RecessKind.KERSTRECES, 2023).orElseThrow().lastDay())
                .isEqualTo(LocalDate.of(2024, 1, 15));
    }
}
