package nl.gestand.standalone;

import static nl.gestand.standalone.DeskRegister.LIAISON;
import static nl.gestand.standalone.DeskRegister.PASSWORD;
import static nl.gestand.standalone.DeskRegister.REGISTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A liaison's work at the desk, in Dutch, from signing in to what everyone sees of it. */
@InBrowser
class DeskJourneysTest {

    /** What letter 004 says: of which item, with which words, and what it reports. */
    private record Told(String item, String from, String to, String execution) {}

    private final TestBrowser browser;

    DeskJourneysTest(TestBrowser browser) {
        this.browser = browser;
    }

    @Test
    void aLetterIsEnteredAndAllThatItSpeaksOfReportedInOneGo() throws IOException {
        Path folder = SharedFolder.path().resolve("letters");
        assumeTrue(Files.isDirectory(folder), "the letters are not here");
        String text = Files.readString(folder.resolve("004_6e22d33c34b1268d.txt"));
        Map<String, String> titles = new LinkedHashMap<>();
        motions().forEach((name, title) -> titles.put(name, title));
        commitments().forEach((name, title) -> titles.put(name, title));

        try (Visit visit = browser.visit(REGISTER.address(), 1440)) {
            Page page = DeskRegister.atDesk(visit);
            assertThat(page.innerText("h1")).isEqualTo("Bureau van JenV");
            page.click("text=Leg een brief vast");
            page.fill("[name=subject]", "Moties en toezeggingen over mensenhandel");
            page.fill("[name='date.stated']", "2023-11-30");
            page.fill("[name='context.text']", text);
            page.click("button:has-text('Leg de brief vast')");
            assertThat(page.innerText("h1")).isEqualTo("Vastgelegd");
            page.click("text=Bekijk het");
            page.click("text=Meld uit deze brief");

            List<Told> told = told();
            for (Told each : told) {
                tick(page, titles.getOrDefault(each.item(), ""));
            }
            page.check(row(titles.getOrDefault("28638-224", "")) + " input[name$='.again']");
            page.click("button:has-text('Bewaar als concept') >> nth=-1");
            assertThat(page.innerText("main")).contains("Bewaard als concept");
            for (Told each : told) {
                mark(page, text, each, row(titles.getOrDefault(each.item(), "")));
            }
            String aspect = row(titles.getOrDefault("28638-224", "")) + ":has(input[name*='_2.'])";
            mark(
                    page,
                    text,
                    new Told("28638-224", "landelijke aansturing", "in het huidige systee", "declined"),
                    aspect);
            page.fill(aspect + " input[name$='.aspect']", "landelijke aansturing");
            visit.keepPicture("desk-reports-filled");
            page.click("button:has-text('Bekijk wat er verandert')");

            assertThat(page.innerText("h1")).isEqualTo("Dit verandert er");
            visit.keepPicture("desk-overview");
            assertThat(page.innerText("main")).contains("9 meldingen over 8 stukken");
            Locator handled = page.locator("tr:has-text('28638-231')");
            assertThat(handled.innerText()).contains("Open", "Afgedaan");
            page.click("button:has-text('vast')");
            assertThat(page.innerText("h1")).isEqualTo("Vastgelegd");
            assertThat(visit.complaints()).isEmpty();
        }
        try (Visit visit = browser.visit(REGISTER.address(), 1440)) {
            Page page = visit.open("/moties?standing=handled");
            assertThat(page.innerText("main"))
                    .contains("28638-231", "28638-224", "35300-25", titles.getOrDefault("kuik-bikker", ""));
            assertThat(page.innerText("main")).doesNotContain("28638-229");
        }
        JsonNode motion = REGISTER.anonymous().read("/v1/motions/28638-224");
        assertThat(motion.at("/aspects/0/execution").asString()).isEqualTo("declined");
        assertThat(motion.get("evidence").findValuesAsString("check"))
                .contains("checked")
                .doesNotContain("differs");
    }

    @Test
    void whatALetterReportsAClerkContestsAndAnAuditorSeesWhoDidBoth() {
        JsonNode motion =
                DeskRegister.motion("three-desks", Map.of("number", "29279-960"), "Een motie langs drie bureaus");
        DeskRegister.letter(
                "three-desks-letter", "Een brief voor drie bureaus", "Motie 29 279, nr. 960 is uitgevoerd.");
        try (Visit visit = browser.visit(REGISTER.address(), 1440)) {
            Page page = DeskRegister.atDesk(visit);
            visit.open("/bureau/brieven");
            page.click("text=Een brief voor drie bureaus");
            page.click("text=Meld uit deze brief");
            tick(page, "Een motie langs drie bureaus");
            mark(
                    page,
                    "Motie 29 279, nr. 960 is uitgevoerd.",
                    new Told("29279-960", "Motie 29 279", "is uitgevoerd", "handled"),
                    row("Een motie langs drie bureaus"));
            page.click("button:has-text('Bekijk wat er verandert')");
            page.click("button:has-text('vast')");
            assertThat(page.innerText("h1")).isEqualTo("Vastgelegd");
        }
        try (Visit visit = browser.visit(REGISTER.address(), 1440)) {
            Page page = visit.open("/inloggen");
            DeskRegister.signIn(page, "griffier", REGISTER.password("griffier"));
            String report = ".to-judge > li:has-text('29279-960')";
            page.click(report + " >> text=Geef een oordeel");
            page.check(report + " input[value=contested]");
            page.fill(report + " textarea", "De Kamer heeft er nog niets van gezien.");
            page.click("button:has-text('Kijk het na')");
            page.click("button:has-text('Leg dit oordeel vast')");
            assertThat(page.innerText("main")).contains("Vastgelegd", "betwist", "29279-960");
        }
        try (Visit visit = browser.visit(REGISTER.address(), 1440)) {
            Page page = visit.open("/inloggen");
            DeskRegister.signIn(page, "auditor", REGISTER.password("auditor"));
            visit.open("/controle?item=29279-960");
            Locator events = page.locator(".events > li");
            assertThat(events.nth(0).textContent())
                    .contains("Oordeel van de commissie", "griffier J&V", "nog niets van gezien");
            assertThat(events.nth(1).textContent())
                    .contains("Stand van zaken gemeld", "parlementair contactpersoon JenV", "is uitgevoerd");
            visit.keepPicture("three-desks");
            assertThat(visit.complaints()).isEmpty();
        }
        assertThat(REGISTER.anonymous()
                        .read("/v1/motions/" + motion.get("id").asString())
                        .get("standing")
                        .asString())
                .isEqualTo("open");
    }

    private static Map<String, String> motions() {
        Map<String, String> motions = new LinkedHashMap<>();
        motions.put("kuik-bikker", "Klanten als oorzaak van mensenhandel aanpakken");
        motions.put("28638-231", "Vaker reclasseringsadvies over daders");
        motions.put("28638-229", "Slachtoffers niet straffen");
        motions.put("28638-224", "Een landelijk systeem tegen mensenhandel");
        motions.put("35300-25", "Elk jaar tien miljoen euro voor de AVIM");
        motions.forEach((name, title) -> DeskRegister.motion(
                "004-" + name,
                name.equals("kuik-bikker")
                        ? Map.of("name", "motie Kuik/Bikker, behandeling Wet seksuele misdrijven")
                        : Map.of("number", name),
                title));
        return motions;
    }

    private static Map<String, String> commitments() {
        Map<String, String> commitments = Map.of(
                "ckm", "Het onderzoek naar klanten betrekken bij beleid",
                "opsporing", "Informeren over online opsporing",
                "118836", "Terugkomen op de zaak-Lovitura");
        commitments.forEach((name, title) -> DeskRegister.commitment("004-" + name, title));
        return commitments;
    }

    private static List<Told> told() {
        return List.of(
                new Told("kuik-bikker", "De aanpak van klanten is geen", "prioriteit in dit actieplan", "declined"),
                new Told("28638-231", "Middels onderstaande passage", "deze motie afgedaan", "handled"),
                new Told("28638-229", "Aan de hand van dit advies", "zal het kabinet verder", "in_progress"),
                new Told("28638-224", "Met onderstaande passage wordt", "invulling gegeven aan deze", "handled"),
                new Told("35300-25", "motie Segers-Asscher", "is afgerond", "handled"),
                new Told("ckm", "zal naar verwachting voor het einde", "afgerond", "in_progress"),
                new Told("opsporing", "Daarnaast informeer ik u", "over de stand van zaken", "handled"),
                new Told("118836", "Hiermee doe ik mijn eerdere", "toezegging gestand", "handled"));
    }

    private static String row(String title) {
        return ".report-row:has(.choice-label:has-text('" + title + "'))";
    }

    private static void tick(Page page, String title) {
        page.check(row(title) + " .tick");
    }

    /** Finds the first words as someone does by keyboard, goes on selecting to the last, and marks that. */
    private static void mark(Page page, String text, Told told, String row) {
        String which = page.locator(row + " .tick").first().getAttribute("data-row");
        page.fill("#find", told.from());
        page.press("#find", "Enter");
        int start = text.indexOf(told.from());
        assertThat(page.evaluate("() => document.getElementById('letter-text').selectionStart"))
                .isEqualTo(start);
        int end = text.indexOf(told.to(), start) + told.to().length();
        page.evaluate(
                "end => document.getElementById('letter-text').setSelectionRange("
                        + "document.getElementById('letter-text').selectionStart, end)",
                end);
        page.selectOption("#mark-for", which);
        page.click("#mark");
        assertThat(page.inputValue("[name='reports." + which + ".evidence.quote']"))
                .isEqualTo(text.substring(start, end));
        page.selectOption("[name='reports." + which + ".execution']", told.execution());
    }

    @Test
    void whatWasTypedWhenTheSessionHadEndedIsStillThere() throws Exception {
        String password = DeskRegister.added("lang-weg", "JenV");
        try (Visit visit = browser.visit(REGISTER.address(), 1440)) {
            Page page = visit.open("/inloggen");
            DeskRegister.signIn(page, "lang-weg", password);
            page.click("text=Leg een motie vast");
            page.fill("[name=number]", "29 279, nr. 910");
            page.fill("[name=title]", "Een lange titel die niemand twee keer typt");
            page.fill("[name=submitters]", "Vermeer\nHals");
            changed("lang-weg");
            page.click("button:has-text('Leg de motie vast')");

            assertThat(page.innerText("main")).contains("wat u had getypt, is bewaard");
            DeskRegister.signIn(page, "lang-weg", password);
            assertThat(page.inputValue("[name=title]")).isEqualTo("Een lange titel die niemand twee keer typt");
            assertThat(page.inputValue("[name=submitters]")).isEqualTo("Vermeer\nHals");
            page.click("button:has-text('Leg de motie vast')");
            assertThat(page.innerText("h1")).isEqualTo("Vastgelegd");
        }
        assertThat(REGISTER.anonymous().read("/v1/motions/29279-910").get("submitters"))
                .hasSize(2);
    }

    /** Whatever is changed of an account ends its sessions. */
    private static void changed(String account) throws Exception {
        HttpRequest change = HttpRequest.newBuilder(
                        REGISTER.address().resolve(URI.create("/v1/operator/accounts/" + account)))
                .header("Authorization", String.valueOf(REGISTER.operator().authorization()))
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString("{\"active\": true}"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(change, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aRefusalStandsBesideItsFieldAndNothingTypedIsLost() {
        DeskRegister.motion("taken", Map.of("number", "29279-920"), "Wie het eerst komt");
        try (Visit visit = browser.visit(REGISTER.address(), 1440)) {
            Page page = DeskRegister.atDesk(visit);
            page.click("text=Leg een motie vast");
            page.fill("[name=number]", "29 279 nr. 920");
            page.fill("[name=submitters]", "Steen");
            page.click("button:has-text('Leg de motie vast')");
            assertThat(page.innerText(".field:has([name=title]) .fault")).contains("Vul dit in");
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("faults");
            visit.keepPicture("desk-refused");

            page.fill("[name=title]", "Een motie te laat");
            page.click("button:has-text('Leg de motie vast')");
            assertThat(page.innerText(".field:has([name=number]) .fault")).contains("hoort al bij een ander");
            assertThat(page.inputValue("[name=submitters]")).isEqualTo("Steen");

            page.fill("[name=number]", "29279-921");
            page.click("button:has-text('Leg de motie vast')");
            assertThat(page.innerText("h1")).isEqualTo("Vastgelegd");
        }
    }

    @Test
    void aDraftIsHandedToAColleagueWhoSendsIt() {
        try (Visit mine = browser.visit(REGISTER.address(), 1440);
                Visit theirs = browser.visit(REGISTER.address(), 1440)) {
            Page page = DeskRegister.atDesk(mine);
            page.click("text=Leg een toezegging vast");
            page.fill("[name=title]", "De Kamer voor de zomer informeren");
            page.fill("[name='madeBy.function']", "Minister van Justitie en Veiligheid");
            page.fill("[name=madeOn]", "2025-02-01");
            page.fill("[name='deadline.quoted']", "voor de zomer");
            page.click("button:has-text('Toon hoe de termijn')");
            assertThat(page.innerText(".notice.changed")).contains("wordt gelezen als", "2025");
            page.selectOption("#colleague", DeskRegister.COLLEAGUE);
            page.click("button:has-text('Geef door')");
            assertThat(page.innerText("main")).contains("ligt bij " + DeskRegister.COLLEAGUE);

            Page other = theirs.open("/inloggen");
            DeskRegister.signIn(other, DeskRegister.COLLEAGUE, DeskRegister.COLLEAGUES_PASSWORD);
            assertThat(other.innerText("main")).contains("gekregen van liaison");
            other.click("text=De Kamer voor de zomer informeren");
            other.click("button:has-text('Leg de toezegging vast')");
            assertThat(other.innerText("h1")).isEqualTo("Vastgelegd");
            page.reload();
            assertThat(page.innerText("main")).doesNotContain("ligt bij " + DeskRegister.COLLEAGUE);
        }
        assertThat(LIAISON.read("/v1/commitments?q=zomer%20informeren")
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void hostileTextIsShownAsText() {
        String hostile = "\"><script>alert(1)</script><img src=x onerror=alert(2)> ${7*7} '</textarea>";
        try (Visit visit = browser.visit(REGISTER.address(), 1440)) {
            Page page = DeskRegister.atDesk(visit);
            page.onDialog(dialog -> {
                throw new AssertionError("a script ran");
            });
            page.click("text=Leg een motie vast");
            List<Locator> fields =
                    page.locator("#draft input[type=text], #draft textarea").all();
            fields.forEach(field -> field.fill(hostile));
            page.click("button:has-text('Leg de motie vast')");
            assertThat(page.inputValue("[name=title]")).isEqualTo(hostile);
            page.fill("[name=number]", "29279-930");
            page.fill("[name=dossier]", "");
            page.selectOption("[name=outcome]", "adopted");
            page.click("button:has-text('Leg de motie vast')");
            assertThat(page.innerText("h1")).isEqualTo("Vastgelegd");
            visit.open("/bureau");
            assertThat(page.innerText("main")).contains("<script>alert(1)</script>");
            page.click(".item-title:has-text('onerror')");
            assertThat(page.innerText("h1")).contains("${7*7}");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aMistakeIsRetractedAndAnItemPostponedNumberedSupersededAndHandedOver() {
        String id = DeskRegister.motion("acts", Map.of("number", "29279-940"), "Wat er met een stuk kan gebeuren")
                .get("id")
                .asString();
        DeskRegister.motion("acts-2", Map.of("number", "29279-941"), "Wat ervoor in de plaats komt");
        try (Visit visit = browser.visit(REGISTER.address(), 1440)) {
            Page page = DeskRegister.atDesk(visit);
            String item = "/bureau/stukken/" + id;

            act(visit, item, "Termijn stellen", Map.of("quoted", "op een dag", "evidence.debate.name", "Vragenuur"));
            assertThat(page.innerText(".field:has([name=quoted]) .fault")).contains("kan het register niet lezen");
            page.fill("[name=earliest]", "2025-05-01");
            page.fill("[name=latest]", "2025-06-30");
            page.click("#draft button[type=submit] >> nth=0");
            assertThat(page.innerText("h1")).isEqualTo("Vastgelegd");

            act(visit, item, "Nummer toekennen", Map.of("number", "2025Z00940"));
            assertThat(page.innerText("h1")).isEqualTo("Vastgelegd");
            visit.open(item);
            page.click(".facts li:has-text('Nummer toegekend') >> nth=0 >> a");
            page.fill("[name=reason]", "Bij vergissing toegekend.");
            page.click("#draft button[type=submit] >> nth=0");
            assertThat(page.innerText("h1")).isEqualTo("Vastgelegd");

            visit.open(item);
            page.click("nav.doing >> text=Vervanging");
            page.fill("[name='by.item']", "29279-941");
            page.selectOption("[name=basis]", "inferred");
            page.click("#draft button[type=submit] >> nth=0");
            assertThat(page.innerText("h1")).isEqualTo("Vastgelegd");

            visit.open(item);
            page.click("nav.doing >> text=Overdragen");
            page.selectOption("[name=to]", "BZK");
            page.click("#draft button[type=submit] >> nth=0");
            assertThat(page.innerText("h1")).isEqualTo("Vastgelegd");
        }
        JsonNode motion = LIAISON.read("/v1/motions/29279-940");
        assertThat(motion.at("/deadline/latest").asString()).isEqualTo("2025-06-30");
        assertThat(motion.get("numbers")).hasSize(1);
        assertThat(motion.at("/supersededBy/number").asString()).isEqualTo("29279-941");
        assertThat(motion.get("ministry").asString()).isEqualTo("BZK");
    }

    private static void act(Visit visit, String item, String what, Map<String, String> fields) {
        Page page = visit.open(item);
        page.click("nav.doing >> text=" + what);
        fields.forEach((name, value) -> page.fill("[name='" + name + "']", value));
        page.click("#draft button[type=submit] >> nth=0");
    }

    @Test
    void aFileThatCannotBeReadIsExplainedAndAPastedTextIsNotLost() {
        JsonNode letter = LIAISON.record(
                "desk-unread", "/v1/letters", Map.of("subject", "Brief zonder document", "date", "2025-03-02"));
        String address = "/bureau/brieven/" + letter.get("id").asString();
        try (Visit visit = browser.visit(REGISTER.address(), 1440)) {
            Page page = DeskRegister.atDesk(visit);
            visit.open(address);
            page.setInputFiles(
                    "#bestand",
                    new com.microsoft.playwright.options.FilePayload(
                            "brief.pdf", "application/pdf", new byte[] {0, 1, 2, 3}));
            page.click("button:has-text('Voeg het bestand toe')");
            assertThat(page.innerText("#document-fault")).contains("Dit soort bestand");
            page.fill("#tekst", "De motie is uitgevoerd.\nHet tweede punt volgt.");
            page.click("button:has-text('Bewaar de tekst')");
            assertThat(page.innerText("main")).contains("Het document is bewaard");
            assertThat(page.innerText(".letter-text")).contains("Het tweede punt volgt.");
        }
    }

    @Test
    void aDeskIsForLiaisonsAndADraftForItsOwnersMinistry() {
        String elsewhere = DeskRegister.added("vws", "VWS");
        try (Visit mine = browser.visit(REGISTER.address(), 1440);
                Visit theirs = browser.visit(REGISTER.address(), 1440)) {
            Page page = DeskRegister.atDesk(mine);
            page.click("text=Leg een motie vast");
            page.fill("[name=title]", "Nog van niemand");
            page.click("button:has-text('Bewaar als concept')");
            String draft = page.url().replaceFirst("\\?.*", "");

            Page other = theirs.open("/inloggen");
            DeskRegister.signIn(other, "vws", elsewhere);
            assertThat(other.navigate(draft).status()).isEqualTo(404);
            assertThat(other.innerText("main")).doesNotContain("Nog van niemand");
        }
        assertThat(PASSWORD).isNotEmpty();
    }
}
