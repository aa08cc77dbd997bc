package nl.gestand.access;

import static org.assertj.core.api.Assertions.assertThat;

import nl.gestand.web.Http;
import nl.gestand.web.Http.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningRegister
class OperatorAccountsTest {

    private static final String ACCOUNTS = "/v1/operator/accounts";
    private final Http http;

    OperatorAccountsTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    private Answer operator(String method, String path, String body) throws Exception {
        return http.json(method, path, body, "Authorization", RunningRegister.BEARER);
    }

    private int statusOf(String name, String password) throws Exception {
        return http.get("/v1/motions", "Authorization", Http.basic(name, password))
                .status();
    }

    @Test
    void generatedPasswordIsShownOnceAndHashesNever() throws Exception {
        Answer added = operator("POST", ACCOUNTS, "{\"name\":\"ann\",\"role\":\"clerk\",\"scope\":\"J&V\"}");
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.header("Location")).isEqualTo(ACCOUNTS + "/ann");
        String password = added.json().path("password").asString();
        assertThat(statusOf("ann", password)).isEqualTo(200);
        Answer all = http.get(ACCOUNTS, "Authorization", RunningRegister.BEARER);
        assertThat(all.whole().body()).contains("\"ann\"").doesNotContain(password, "bcrypt", "hash", "$2");
        assertThat(all.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void accountIsChangedDisabledAndEnabled() throws Exception {
        operator("POST", ACCOUNTS, "{\"name\":\"bob\",\"role\":\"auditor\",\"password\":\"a password of bob\"}");
        assertThat(statusOf("bob", "a password of bob")).isEqualTo(200);
        operator("PATCH", ACCOUNTS + "/bob", "{\"active\":false}");
        assertThat(statusOf("bob", "a password of bob")).isEqualTo(401);
        operator("PATCH", ACCOUNTS + "/bob", "{\"active\":true,\"role\":\"liaison\",\"scope\":\"VWS\"}");
        assertThat(statusOf("bob", "a password of bob")).isEqualTo(200);
        Answer renewed = operator("PATCH", ACCOUNTS + "/bob", "{\"newPassword\":true}");
        assertThat(renewed.json().path("scope").asString()).isEqualTo("VWS");
        assertThat(statusOf("bob", "a password of bob")).isEqualTo(401);
        assertThat(statusOf("bob", renewed.json().path("password").asString())).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|/name required,/role required",
                "{\"name\":\"Eve X\",\"role\":\"operator\"}|/name unreadable,/role unreadable",
                "{\"name\":\"eve\",\"role\":\"clerk\"}|/scope required",
                "{\"name\":\"eve\",\"role\":\"auditor\",\"scope\":\"JenV\"}|/scope not-for-this-role",
                "{\"name\":\"eve\",\"role\":\"auditor\",\"password\":\"short\"}|/password unusable",
                "{\"name\":\"eve\",\"role\":\"auditor\",\"pasword\":\"x\"}|/pasword unknown-field"
            })
    void faultyAccountIsRefusedWithAllItsFaults(String body, String faults) throws Exception {
        Answer answer = operator("POST", ACCOUNTS, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(String.join(",", answer.codes())).isEqualTo(faults);
    }

    @Test
    void takenNameIsAConflictAndUnknownOneIsNotFound() throws Exception {
        String body = "{\"name\":\"carl\",\"role\":\"auditor\"}";
        assertThat(operator("POST", ACCOUNTS, body).status()).isEqualTo(201);
        assertThat(operator("POST", ACCOUNTS, body).status()).isEqualTo(409);
        assertThat(operator("PATCH", ACCOUNTS + "/nobody", "{}").status()).isEqualTo(404);
    }

    @Test
    void onlyTheOperatorComesHereAndTheOperatorRecordsNothing() throws Exception {
        Answer added = operator("POST", ACCOUNTS, "{\"name\":\"dora\",\"role\":\"auditor\"}");
        String dora = Http.basic("dora", added.json().path("password").asString());
        assertThat(http.get(ACCOUNTS).status()).isEqualTo(401);
        assertThat(http.get(ACCOUNTS, "Authorization", dora).status()).isEqualTo(403);
        assertThat(http.get(ACCOUNTS, "Authorization", RunningRegister.BEARER + "x")
                        .status())
                .isEqualTo(401);
        assertThat(operator("POST", "/v1/motions", "{}").status()).isEqualTo(403);
    }
}
