package nl.gestand.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonBodyTest {

    enum Colour {
        RED,
        DARK_BLUE;

        String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static JsonBody body(String json) {
        return JsonBody.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    static String faults(Runnable work) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, work::run);
        return refused == null
                ? ""
                : refused.problem().faults().stream()
                        .map(fault -> fault.at() + " " + fault.code())
                        .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'f':'x'}|",
                "{'f':'  inner  space '}|",
                "{'f':'line\\nnext\\ttab\\r\\n'}|",
                "{'f':'𝄞 ë’'}|",
                "{}|/f required",
                "{'f':null}|/f required",
                "{'f':''}|/f blank",
                "{'f':' \\n\\t'}|/f blank",
                "{'f':1}|/f wrong-type",
                "{'f':['x']}|/f wrong-type",
                "{'f':'a\\u0000b'}|/f control-character",
                "{'f':'a\\u001bb'}|/f control-character",
                "{'f':'a\\u0085b'}|/f control-character",
                "{'f':'a\\rb'}|/f control-character",
                "{'f':'a\\ud800b'}|/f control-character",
                "{'f':'0123456789012345678901234567890'}|/f too-long",
            })
    void textsAreKeptExactlyOrRefused(String json, String expected) {
        JsonBody body = body(json);
        String text = body.requiredText("f", 30);
        assertThat(faults(body::finish)).isEqualTo(expected == null ? "" : expected);
        if (expected == null) {
            assertThat(text)
                    .isEqualTo(new tools.jackson.databind.json.JsonMapper()
                            .readTree(json.replace('\'', '"'))
                            .path("f")
                            .stringValue());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29,",
        "1800-01-01,",
        "2200-12-31,",
        "2023-02-29,not-a-date",
        "2024-2-9,not-a-date",
        "30-06-2024,not-a-date",
        "2024-06-31,not-a-date",
        "+2024-06-30,not-a-date",
        "2024-06-30T00:00,not-a-date",
        "1799-12-31,date-out-of-range",
        "2201-01-01,date-out-of-range",
        "0001-01-01,date-out-of-range"
    })
    void datesAreStrict(String date, String code) {
        JsonBody body = body("{'f':'" + date + "'}");
        body.requiredDate("f");
        assertThat(faults(body::finish)).isEqualTo(code == null ? "" : "/f " + code);
    }

    @ParameterizedTest
    @CsvSource({
        "1,",
        "10,",
        "0,out-of-range",
        "11,out-of-range",
        "1.0,wrong-type",
        "1e999999,wrong-type",
        "99999999999999999999,wrong-type",
        "'''1''',wrong-type",
        "true,wrong-type"
    })
    void integersHaveARange(String number, String code) {
        JsonBody body = body("{'f':" + number + "}");
        body.integer("f", 1, 10);
        assertThat(faults(body::finish)).isEqualTo(code == null ? "" : "/f " + code);
    }

    @Test
    void allFaultsAreNamedAtOnceWithTheirPlace() {
        JsonBody body = body("{'colour':'green','evidence':{'quote':'','strat':1},'who':['a','',2],"
                + "'parts':[{'n':1},{'n':'x'},3],'number':'nr. x','a/b~c':1}");
        body.requiredText("title", 10);
        body.choice("colour", Colour.class, Colour::wireName);
        JsonBody evidence = body.requiredObject("evidence");
        evidence.requiredText("quote", 10);
        evidence.requiredInteger("start", 0, 10);
        body.texts("who", 10);
        body.objects("parts").forEach(part -> part.integer("n", 0, 9));
        body.read("number", text -> {
            throw new IllegalArgumentException("This is no number of a paper: " + text);
        });
        body.requiredObject("letter").requiredText("id", 10);
        assertThat(faults(body::finish))
                .isEqualTo(
                        "/title required, /colour unknown-value, /evidence/quote blank, /evidence/start required,"
                                + " /who/1 blank, /who/2 wrong-type, /parts/2 wrong-type, /parts/1/n wrong-type,"
                                + " /number unreadable, /letter required, /a~1b~0c unknown-field, /evidence/strat unknown-field");
    }

    @ParameterizedTest
    @CsvSource({"titel,Did you mean title?", "Title,Did you mean title?", "xyzzy,", "tt,"})
    void unknownFieldSuggestsANearOne(String sent, String hint) {
        JsonBody body = body("{'" + sent + "':1}");
        body.text("title", 10);
        ProblemException refused = catchThrowableOfType(ProblemException.class, body::finish);
        assertThat(refused.problem().faults().getFirst().message())
                .isEqualTo("There is no such field." + (hint == null ? "" : " " + hint));
    }

    @Test
    void hostileNumberOfFaultsIsBounded() {
        JsonBody body = body("{'who':[" + "1,".repeat(5_000) + "1]}");
        body.texts("who", 10);
        ProblemException refused = catchThrowableOfType(ProblemException.class, body::finish);
        assertThat(refused.problem().faults()).hasSize(100);
        assertThat(refused.problem().detail()).contains("5001");
    }

    @Test
    void secretIsNeverRepeated() {
        JsonBody body = body("{'password':'hunter2\\u0000','other':'shown'}");
        body.secret("password", 72);
        body.fault("password", "weak", "Too weak.");
        body.text("other", 2);
        ProblemException refused = catchThrowableOfType(ProblemException.class, body::finish);
        assertThat(refused.problem().faults()).extracting(Fault::value).containsExactly(null, null, "shown");
    }

    @Test
    void emptyListIsNotEnoughWhereOneIsAsked() {
        JsonBody body = body("{'a':[],'b':['x']}");
        assertThat(body.atLeastOne("b", body.texts("b", 9))).isEqualTo(List.of("x"));
        body.atLeastOne("a", body.texts("a", 9));
        body.atLeastOne("c", body.texts("c", 9));
        assertThat(faults(body::finish)).isEqualTo("/a required, /c required");
    }
}
