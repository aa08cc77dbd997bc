package nl.gestand.web;

import static nl.gestand.web.JsonBodyTest.body;
import static nl.gestand.web.JsonBodyTest.faults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{'a':1",
                "{'a':1,}",
                "{a:1}",
                "{'a':1} {'b':2}",
                "{'a':1}x",
                "{'a':01}",
                "{'a':NaN}",
                "{'a':1,'a':2}",
                "{'b':{'a':1,'a':1}}",
                "{'a':'\u0000'}",
                "{'a':'\n'}",
                "{'a':'\\x'}",
                "nul",
                "// x"
            })
    void whatIsNotJsonIsOneFaultWithItsPlace(String json) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> body(json));
        assertThat(refused.problem().faults()).hasSize(1);
        assertThat(refused.problem().code()).isIn("malformed-json", "invalid-request");
    }

    @Test
    void malformedJsonNamesLineAndColumn() {
        assertThatThrownBy(() -> body("{\n  'a': tru\n}"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(
                                        refused.problem().faults().getFirst().message())
                                .startsWith("Line 2, column"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "null", "'text'", "true"})
    void whatIsNoObjectIsRefused(String json) {
        assertThat(faults(() -> body(json))).isEqualTo(" not-an-object");
    }

    @Test
    void deepNestingAndInvalidUtf8AreRefused() {
        assertThat(faults(() -> body("{'a':" + "[".repeat(5_000) + "]".repeat(5_000) + "}")))
                .isEqualTo(" malformed-json");
        assertThat(faults(() -> JsonBody.read(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'})))
                .isEqualTo(" malformed-json");
    }
}
