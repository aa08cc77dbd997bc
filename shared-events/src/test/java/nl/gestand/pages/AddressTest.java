package nl.gestand.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class AddressTest {

    private final Address list = Address.of("/moties").and("standing", "open").and("standing", "handled");

    @Test
    void neighboursDifferInOneField() {
        assertEquals(
                "/moties?standing=open&standing=handled&page=2",
                list.with("page", 2).toString());
        assertEquals(
                "/moties?standing=open", list.without("standing", "handled").toString());
        assertEquals("/moties", list.without("standing").toString());
    }

    @Test
    void elsewhereOnlySomeFieldsGoAlong() {
        assertEquals(
                "/moties/1?validAt=2024-06-30",
                list.with("validAt", "2024-06-30")
                        .to("/moties/1", List.of("validAt", "knownAt"))
                        .toString());
    }

    @Test
    void whateverAReaderTypesStaysInItsField() {
        assertEquals(
                "/moties?q=a%26b%3Dc%20%22%3C%23",
                Address.of("/moties").with("q", "a&b=c \"<#").toString());
    }

    @Test
    void theLanguageIsTheReadersAndNotOfTheAddress() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/moties");
        request.addParameter("lang", "en");
        request.addParameter("q", "x");

        assertEquals("/moties?q=x", Address.of(request).toString());
    }

    @Test
    void aPagerNamesTheFirstTheLastAndThoseNearby() {
        Pager pager = Pager.of(list, 10, 20, 400);

        assertEquals(20, pager.pages());
        assertEquals(
                List.of(1, 8, 9, 10, 11, 12, 20),
                pager.near().stream().map(Pager.Numbered::number).toList());
        assertTrue(pager.near().get(1).skips());
        assertTrue(pager.near().get(3).current());
        assertEquals(
                "/moties?standing=open&standing=handled",
                pager.near().getFirst().address());
    }

    @Test
    void aListOfOnePageNeedsNoPagerAndOnePastTheEndLeadsBack() {
        assertFalse(Pager.of(list, 1, 20, 20).needed());
        assertNull(Pager.of(list, 1, 20, 20).next());
        assertEquals(
                "/moties?standing=open&standing=handled&page=2",
                Pager.of(list, 99, 20, 40).previous());
    }
}
