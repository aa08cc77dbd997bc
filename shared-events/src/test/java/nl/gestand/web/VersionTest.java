package nl.gestand.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class VersionTest {

    private static int statusOf(String... tags) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        for (String tag : tags) {
            request.addHeader("If-Match", tag);
        }
        return catchThrowableOfType(ProblemException.class, () -> Version.ifMatch(request))
                .problem()
                .status();
    }

    @Test
    void missingVersionIs428() {
        assertThat(statusOf()).isEqualTo(428);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "7",
                "W/\"7\"",
                "\"7\", \"8\"",
                "\"-1\"",
                "\"07\"",
                "\"\"",
                "\"x\"",
                "",
                "\"99999999999999999999\""
            })
    void whatIsNotOneStrongTagIs400(String tag) {
        assertThat(statusOf(tag)).isEqualTo(400);
        assertThat(statusOf("\"7\"", tag)).isEqualTo(400);
    }

    @Test
    void tagOfAVersionReadsBackAsThatVersion() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("If-Match", Version.etag(7));
        assertThat(Version.etag(7)).isEqualTo("\"7\"");
        assertThat(Version.ifMatch(request)).isEqualTo(7);
    }
}
