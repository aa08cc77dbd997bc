package nl.gestand.query.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TilePathTest {

    @ParameterizedTest
    @CsvSource({
        "000, 0, 256",
        "067, 67, 256",
        "x001/234, 1234, 256",
        "x001/x234/067, 1234067, 256",
        "x001/x000/000, 1000000, 256",
        "273.p/112, 273, 112",
        "x001/x234/067.p/1, 1234067, 1",
        "000.p/255, 0, 255"
    })
    void anAddressOfTheStandardNamesATile(String path, long index, int width) {
        assertThat(TilePath.parse(path)).contains(new TilePath(index, width));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "67",
                "0067",
                "x067",
                "001/234",
                "x001/x234",
                "x000/067",
                "x001/x234/067/",
                "/067",
                "067.p",
                "067.p/",
                "067.p/0",
                "067.p/256",
                "067.p/01",
                "067.p/999",
                "067.p/1/2",
                "-01",
                "a67",
                "067.q/1",
                "٠٦٧",
                "x1/067",
                "x001/x002/x003/x004/x005/x006/007",
                "../067",
                "067\n"
            })
    void anyOtherTextNamesNone(String path) {
        assertThat(TilePath.parse(path)).isEmpty();
    }
}
