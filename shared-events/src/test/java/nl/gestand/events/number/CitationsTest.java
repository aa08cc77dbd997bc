package nl.gestand.events.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            28638-238                                          | 28638-238
            28 638, nr. 238                                    | 28638-238
            28638 nr. 233                                      | 28638-233
            28 638, nr.231                                     | 28638-231
            28 638 NR 231                                      | 28638-231
            28 638,\u00a0nr.\u00a0231                          | 28638-231
            28\u202f638, nummer 231                            | 28638-231
            28638\u2011238                                     | 28638-238
            28638 – 238                                        | 28638-238
            kst-28638-240                                      | 28638-240
            KST-35570-vi-50                                    | 35570-VI-50
            35 570 VI, nr. 50                                  | 35570-VI-50
            35 570-VI, nr. 50                                  | 35570-VI-50
            35570 vi nr. 50                                    | 35570-VI-50
            35570-VI-50                                        | 35570-VI-50
            36600 VIII-21                                      | 36600-VIII-21
            36 600 B, nr. 34                                   | 36600-B-34
            kst-36600-XXIII-23                                 | 36600-XXIII-23
            33 000 IIA, nr. 4                                  | 33000-IIA-4
            36410-AB-7                                         | 36410-AB-7
            21501-32-1603                                      | 21501-32-1603
            21 501-32, nr. 1603                                | 21501-32-1603
            21 501-02, stuk nr. 2801                           | 21501-02-2801
            36321-(R2181)-11                                   | 36321-R2181-11
            36 321 (R 2181), nr. 11                            | 36321-R2181-11
            13 000 R1980, nr. 3                                | 13000-R1980-3
            36321-R2181-11                                     | 36321-R2181-11
            Kamerstukken II 2021/22, 29 628, nr. 1127          | 29628-1127
            Kamerstukken II 2023/2024, 28 638, nr. 242         | 28638-242
            Kamerstukken II, 2022/23, 28 684, nr. 717          | 28684-717
            Kamerstukken 2023/24, 28638 nr. 233                | 28638-233
            Zie kamerstuk 28 638, nr. 233                      | 28638-233
            Kamerstuk 28 638, nr. 249, p. 4                    | 28638-249
            TK 2019–2020, 35 300, nr. 25                       | 35300-25
            Tweede Kamer, vergaderjaar 2023–2024, 28 638, nr. 9 | 28638-9
            2023Z20869                                         | 2023Z20869
            2023z20869                                         | 2023Z20869
            Kamerstukken II 2021/22, 2022Z19982                | 2022Z19982
            2024D03521                                         | 2024D03521
            TZ202412-116                                       | TZ202412-116
            tz202412–116                                       | TZ202412-116
            118836                                             | 118836
            Toezegging nr. 118836                              | 118836
            """)
    void oneNumberIsReadInEveryForm(String written, String canonical) {
        ItemNumber number = Citations.readOne(written);

        assertThat(number.canonical()).isEqualTo(canonical);
        assertThat(Citations.readOne(canonical)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            28 638, nr. 184 en 203                             | 28638-184 28638-203
            Kamerstukken II 2020/21, 28 638, nr. 184 en 203    | 28638-184 28638-203
            28 638, nr. 184 en nr. 203                         | 28638-184 28638-203
            28 638, nrs. 240, 242 en 244                       | 28638-240 28638-242 28638-244
            28 638, nr. 240, 242 en 244                        | 28638-240 28638-242 28638-244
            36 410 VI, nrs. 84 t/m 86                          | 36410-VI-84 36410-VI-85 36410-VI-86
            28 638, nrs. 84 tot en met 85                      | 28638-84 28638-85
            28 638, nrs. 84–86 en 99                           | 28638-84 28638-85 28638-86 28638-99
            28 638, nr. 238 en 35 300, nr. 25                  | 28638-238 35300-25
            28638-238; 2023Z20869; TZ202412-116                | 28638-238 2023Z20869 TZ202412-116
            """)
    void severalPapersOfOneCitationAreReadInOrder(String written, String canonical) {
        assertThat(Citations.readAll(written)).extracting(ItemNumber::canonical).containsExactly(canonical.split(" "));
    }

    @Test
    void rangeNamesEveryPaperInIt() {
        assertThat(Citations.readAll("28 638, nrs. 238 t/m 245"))
                .hasSize(8)
                .contains(new KamerstukNumber("28638", null, 238), new KamerstukNumber("28638", null, 245));
        assertThat(Citations.readAll("28 638, nrs. 1 t/m 100")).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nr. 238",
                "nr. 184 en 203",
                "28 638",
                "28638, 238",
                "28638-0",
                "28638-12345",
                "28638-238a",
                "28638-238 en meer",
                "28638-VIIII-3",
                "08638-238",
                "8638-238",
                "2023-238",
                "2023-2024",
                "20218",
                "4283675",
                "28 638, nrs. 245 t/m 238",
                "28 638, nrs. 1 t/m 101",
                "28 638, nr. 238-245",
                "31 293 en 31 289, nr. 653",
                "Motie Segers/Asscher TK 2019–2020, 35 300, nr. 25",
                "Kamerstukken I 2021/22, 35 300, nr. 25",
                "EK 2021/22, 35 300, nr. 25",
                "2023Z2086",
                "2023X20869",
                "TZ202413-116",
                "TZ202412-0",
                "motie Kuik/Bikker",
            })
    void whatCannotBeReadWholeIsRefusedByName(String written) {
        assertThatExceptionOfType(UnreadableNumber.class)
                .isThrownBy(() -> Citations.readAll(written))
                .withMessageContaining("\"" + written + "\"")
                .satisfies(refusal -> assertThat(refusal.text()).isEqualTo(written));
    }

    @Test
    void severalPapersAreNotOne() {
        assertThatExceptionOfType(UnreadableNumber.class)
                .isThrownBy(() -> Citations.readOne("28 638, nr. 184 en 203"))
                .withMessageContaining("2 numbers");
    }

    @Test
    void papersOrderNaturally() {
        List<String> inOrder = List.of(
                "28638-99",
                "28638-238",
                "35570-2",
                "35570-B-1",
                "35570-V-9",
                "35570-VI-50",
                "35570-IX-3",
                "35570-XIV-1");

        assertThat(inOrder.reversed().stream()
                        .map(text -> (KamerstukNumber) Citations.readOne(text))
                        .sorted()
                        .map(ItemNumber::canonical))
                .containsExactlyElementsOf(inOrder);
        assertThat(((KamerstukNumber) Citations.readOne("35570-VI-50")).dossierNumber())
                .isEqualTo("35570-VI");
    }
}
