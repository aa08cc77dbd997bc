package nl.gestand.query.register;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import nl.gestand.query.ReadingTest;
import nl.gestand.query.SampleRegister;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of motions and commitments, on 30 June 2024. */
@ReadingTest
class ItemPagesTest {

    @Autowired
    private MockMvcTester http;

    @Test
    void aListShowsWhatItsAddressAsksFor() throws Exception {
        assertThat(page("/moties")).contains("5 moties op 30 juni 2024");
        assertThat(page("/moties?standing=handled")).contains("1 motie op", "28638-231", "Stand: Afgedaan");
        assertThat(page("/toezeggingen?overdue=true")).contains("1 toezegging op", "Te laat");
        assertThat(page("/moties?validAt=2024-05-17")).contains("op 17 mei 2024");
    }

    @Test
    void whatIsSearchedForIsMarked() throws Exception {
        assertThat(page("/moties?q=rapportages")).contains("<mark>rapportages</mark>");
        assertThat(page("/moties?q=28 638 nr. 231")).contains("1 motie op");
    }

    @Test
    void eachFilterCanBeTakenAwayByItself() throws Exception {
        assertThat(page("/moties?standing=handled&submitter=Bikker"))
                .contains("href=\"/moties?submitter=Bikker\"", "href=\"/moties?standing=handled\"", "href=\"/moties\"");
    }

    @Test
    void fieldsThatAFormLeftEmptyLeaveTheAddress() {
        assertThat(http.get().uri("/moties?q=&standing=open&validAt=&sort="))
                .hasStatus(303)
                .hasHeader(HttpHeaders.LOCATION, "/moties?standing=open");
    }

    @Test
    void anItemKeepsTheFourFactsApartEachWithItsSource() throws Exception {
        assertThat(page("/moties/28638-231"))
                .contains("Uitkomst", "Uitvoering", "Oordeel", "Termijn")
                .contains("aangenomen", "afgedaan", "Hiermee is de motie afgedaan.")
                .contains("/brieven/" + SampleRegister.LETTER);
    }

    @Test
    void anItemIsFoundUnderAnyFormOfItsNumberAndUnderTheOtherKindsAddress() {
        assertThat(http.get().uri("/moties/28 638, nr. 231")).hasStatusOk();
        assertThat(http.get().uri("/toezeggingen/28638-231"))
                .hasStatus3xxRedirection()
                .hasHeader(HttpHeaders.LOCATION, "/moties/28638-231");
    }

    @Test
    void aPersonIsToldInWordsWhatIsNotThereOrCannotBeRead() throws Exception {
        MvcTestResult unknown = http.get().uri("/moties/99999-1").exchange();
        MvcTestResult unread =
                http.get().uri("/moties?standing=mislukt&kleur=blauw").exchange();

        assertThat(unknown).hasStatus(404).hasContentTypeCompatibleWith("text/html");
        assertThat(text(unknown)).contains("Deze pagina is er niet", "99999-1");
        assertThat(unread).hasStatus(400).hasContentTypeCompatibleWith("text/html");
        assertThat(text(unread)).contains("standing", "kleur");
        assertThat(http.get().uri("/v1/motions/99999-1"))
                .hasStatus(404)
                .hasContentTypeCompatibleWith("application/problem+json");
    }

    @Test
    void theLanguageIsThatOfTheAddressElseThatOfTheCookieElseDutch() throws Exception {
        MvcTestResult asked = http.get().uri("/moties?lang=en").exchange();

        assertThat(text(asked)).contains("lang=\"en\"", "5 motions on 30 June 2024");
        assertThat(asked.getResponse().getHeader(HttpHeaders.SET_COOKIE))
                .contains("lang=en", "HttpOnly", "SameSite=Lax");
        assertThat(text(http.get()
                        .uri("/moties")
                        .cookie(new Cookie("lang", "en"))
                        .exchange()))
                .contains("lang=\"en\"");
        assertThat(text(http.get()
                        .uri("/moties")
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "fr, en")
                        .exchange()))
                .contains("lang=\"nl\"");
        assertThat(http.get().uri("/moties?lang=de")).hasStatus(400);
    }

    @Test
    void everyOtherPageOpens() throws Exception {
        assertThat(page("/")).contains("Wat is ervan geworden?");
        assertThat(page("/brieven")).contains(SampleRegister.LETTER);
        assertThat(page("/brieven/" + SampleRegister.LETTER)).contains("<mark", SampleRegister.QUOTE);
        assertThat(page("/dossiers")).contains("/dossiers/28638");
        assertThat(page("/dossiers/28638")).contains("28638-231");
        assertThat(page("/zoeken?q=rapportages")).contains("<mark>rapportages</mark>");
        assertThat(page("/over")).contains("Vier feiten");
    }

    private String page(String address) throws UnsupportedEncodingException {
        MvcTestResult answer = http.get().uri(address).exchange();
        assertThat(answer).as(address).hasStatusOk();
        assertThat(text(answer)).as(address).doesNotContain("??");
        return text(answer);
    }

    private static String text(MvcTestResult answer) throws UnsupportedEncodingException {
        return answer.getResponse().getContentAsString();
    }
}
