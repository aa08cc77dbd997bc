package nl.gestand.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

class SessionCookiesTest {

    @ParameterizedTest
    @CsvSource({"true,false", "false,true", "true,true"})
    void cookiesOfHttpsAreForThisHostOnlyAndForHttpsOnly(boolean https, boolean always) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSecure(https);
        MockHttpServletResponse response = new MockHttpServletResponse();
        SecureCookies secure = new SecureCookies(always);
        new SessionCookies(secure).writeCookieValue(new CookieValue(request, response, "abc"));
        FormTokens tokens = new FormTokens(secure);
        tokens.saveToken(tokens.generateToken(request), request, response);
        assertThat(response.getHeaders("Set-Cookie"))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-gestand-")
                        .contains("Secure", "HttpOnly", "Path=/")
                        .doesNotContain("Domain"));
    }
}
