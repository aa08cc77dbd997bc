package nl.gestand.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ParametersTest {

    @Test
    void everyWrongOrUnknownParameterIsNamedAtOnce() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addParameter("validAt", "2024-06-31");
        request.addParameter("page", "1", "2");
        request.addParameter("pageSize", "5000");
        request.addParameter("overdue", "yes");
        request.addParameter("colour", "red", "green");
        request.addParameter("q", " ");
        request.addParameter("standng", "open");
        Parameters parameters = Parameters.of(request);
        parameters.date("validAt");
        parameters.integer("page", 1, 1000, 1);
        parameters.integer("pageSize", 1, 200, 50);
        parameters.bool("overdue");
        parameters.text("q", 100);
        parameters.texts("standing", 20);
        assertThat(parameters.choices("colour", JsonBodyTest.Colour.class, JsonBodyTest.Colour::wireName))
                .containsExactly(JsonBodyTest.Colour.RED);
        ProblemException refused = catchThrowableOfType(ProblemException.class, parameters::finish);
        assertThat(refused.problem().faults())
                .extracting(fault -> fault.at() + " " + fault.code())
                .containsExactly(
                        "validAt not-a-date",
                        "page repeated",
                        "pageSize out-of-range",
                        "overdue wrong-type",
                        "q blank",
                        "colour unknown-value",
                        "standng unknown-parameter");
        assertThat(refused.problem().faults().getLast().message()).endsWith("Did you mean standing?");
    }

    @Test
    void rightParametersAndDefaultsPass() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addParameter("submitter", "Bikker", "Krul");
        Parameters parameters = Parameters.of(request);
        List<String> submitters = parameters.texts("submitter", 80);
        int page = parameters.integer("page", 1, 9, 1);
        assertThat(parameters.<String>finish(() -> submitters + " " + page)).isEqualTo("[Bikker, Krul] 1");
    }
}
