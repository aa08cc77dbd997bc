package nl.gestand.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gestand.web.ApiVersion;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The described interface is the one that is served, both ways. */
class OpenApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A path variable that stands for one of several words. */
    private static final Pattern WORDS = Pattern.compile("\\{\\w+:([^}]*)}");

    private final ApiDocument document = new ApiDocument();

    @Test
    void everyRouteIsDescribedAndEveryDescribedRouteExists() {
        Set<String> served = new TreeSet<>();
        try (RegisterHere register = RegisterHere.empty(RegisterProcess.freshFolder("routes"))) {
            register.part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                    .getHandlerMethods()
                    .keySet()
                    .forEach(mapping -> {
                        for (RequestMethod method :
                                mapping.getMethodsCondition().getMethods()) {
                            mapping.getPatternValues().stream()
                                    .filter(pattern -> pattern.startsWith("/v1/"))
                                    .forEach(pattern -> addEach(method + " " + pattern, served));
                        }
                    });
        }

        assertThat(served).contains("POST /v1/motions/{id}/verdicts").isEqualTo(document.routes());
    }

    @Test
    void anyOriginMayReadTheDescription() {
        HttpResponse<String> answer = get("/v1/openapi.json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(JSON.readTree(answer.body())).isEqualTo(document.root());
    }

    @Test
    void itSaysWhomToAskWhereItIsAndWhichVersionItIs() {
        JsonNode root = document.root();

        assertThat(root.at("/info/contact").propertyNames()).contains("name", "email", "url");
        assertThat(root.at("/servers/0/url").asString()).startsWith("https://").endsWith("/v1");
        assertThat(root.at("/info/version").asString()).isEqualTo(ApiVersion.CURRENT);
        assertThat(root.at("/info/description").asString()).contains("| commitment | toezegging |");
    }

    @Test
    void everyRequestOfTheSampleFitsItsSchema() {
        assertThat(SampleFiles.steps()).hasSizeGreaterThan(100).allSatisfy(step -> {
            String path = step.get("post").asString().replaceAll("\\{[^}]*}", "{id}");
            assertThat(document.faultsOfRequest(path, step.get("body")))
                    .as(path)
                    .isEmpty();
        });
    }

    @Test
    void whatIsReadIsDescribedFieldByField() {
        for (String collection : List.of("motions", "commitments")) {
            JsonNode list = fits("/v1/" + collection, "/v1/" + collection + "?pageSize=200");
            for (JsonNode item : list.get("items")) {
                String address = "/v1/" + collection + "/" + item.get("id").asString();
                fits("/v1/" + collection + "/{id}", address);
                fits("/v1/" + collection + "/{id}/history", address + "/history");
            }
        }
        for (JsonNode letter : fits("/v1/letters", "/v1/letters").get("items")) {
            fits("/v1/letters/{id}", "/v1/letters/" + letter.get("id").asString());
        }
        for (String collection : List.of("motions", "commitments", "letters", "search")) {
            JsonNode found = fits("/v1/" + collection, "/v1/" + collection + "?q=mensenhandel");
            assertThat(found.at("/items/0/highlights")).as(collection).isNotEmpty();
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get("/v1/log/proofs/inclusion?leafIndex=0").statusCode() == 200);
        fits("/v1/log/proofs/inclusion", "/v1/log/proofs/inclusion?leafIndex=0");
        fits("/v1/log/proofs/consistency", "/v1/log/proofs/consistency?from=1");
        fits("/v1/dossiers/{number}", "/v1/dossiers/28638");
        fits("/v1/statistics", "/v1/statistics");
        fits("/v1/statistics/over-time", "/v1/statistics/over-time");
        JsonNode changes = fits("/v1/changes", "/v1/changes?from=0&pageSize=200");
        assertThat(changes.get("total").asInt()).isEqualTo(66);
    }

    @Test
    void aFieldThatIsNotDescribedIsFound() {
        JsonNode motion = JSON.readTree(get("/v1/motions/28638-224").body());
        ObjectNode more = ((ObjectNode) motion).put("mood", "hopeful");
        ObjectNode statement = JSON.createObjectNode().put("number", "28638-1").put("titel", "x");

        assertThat(document.faultsOfAnswer("/v1/motions/{id}", more))
                .hasSize(1)
                .first()
                .asString()
                .contains("mood");
        assertThat(document.faultsOfRequest("/v1/motions", statement).toString())
                .contains("titel", "title", "submitters");
    }

    private JsonNode fits(String path, String address) {
        JsonNode answer = JSON.readTree(get(address).body());
        assertThat(document.faultsOfAnswer(path, answer)).as(address).isEmpty();
        return answer;
    }

    private static HttpResponse<String> get(String address) {
        return SampleOfLetters.register().anonymous().get(address, "Origin", "https://elsewhere.example");
    }

    private static void addEach(String route, Set<String> served) {
        Matcher words = WORDS.matcher(route);
        if (words.find()) {
            for (String word : words.group(1).split("\\|", -1)) {
                addEach(route.substring(0, words.start()) + word + route.substring(words.end()), served);
            }
        } else if (route.contains(" /v1/")) {
            // a variable that takes the rest of an address has an asterisk, which the document does not know
            served.add(route.replace("{*", "{"));
        }
    }
}
