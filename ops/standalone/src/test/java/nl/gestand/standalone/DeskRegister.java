package nl.gestand.standalone;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A register for the tests that work at a desk: empty at first, with two liaisons of JenV. */
final class DeskRegister {

    static final RegisterHere REGISTER = RegisterHere.empty(RegisterProcess.freshFolder("desk"));
    static final Caller LIAISON = REGISTER.firstAccount("liaison");
    static final String COLLEAGUE = "collega";
    static final String PASSWORD = REGISTER.password("liaison");
    static final String COLLEAGUES_PASSWORD = added(COLLEAGUE, "JenV");

    private DeskRegister() {}

    /** The password that a new liaison of that ministry is given. */
    static String added(String name, String ministry) {
        return Caller.taken(REGISTER.operator()
                        .post("/v1/operator/accounts", Map.of("name", name, "role", "liaison", "scope", ministry)))
                .get("password")
                .asString();
    }

    static void signIn(Page page, String name, String password) {
        page.fill("#naam", name);
        page.fill("#wachtwoord", password);
        page.click("main button[type=submit]");
    }

    static Page atDesk(Visit visit) {
        Page page = visit.open("/inloggen");
        signIn(page, "liaison", PASSWORD);
        return page;
    }

    /** Puts an adopted motion of JenV into the register. */
    static JsonNode motion(String key, Map<String, ?> known, String title) {
        Map<String, Object> motion = new java.util.HashMap<>(known);
        motion.put("title", title);
        motion.put("submitters", List.of("Bikker"));
        motion.put("committee", "J&V");
        motion.put("outcome", Map.of("outcome", "adopted"));
        return LIAISON.record("desk-" + key, "/v1/motions", motion);
    }

    static JsonNode commitment(String key, String title) {
        return LIAISON.record(
                "desk-" + key,
                "/v1/commitments",
                Map.of("title", title, "madeBy", Map.of("function", "Staatssecretaris van Justitie en Veiligheid")));
    }

    static JsonNode letter(String key, String subject, String text) {
        JsonNode letter =
                LIAISON.record("desk-" + key, "/v1/letters", Map.of("subject", subject, "date", "2025-03-01"));
        Caller.taken(LIAISON.put(
                "/v1/letters/" + letter.get("id").asString() + "/document",
                text,
                "Idempotency-Key",
                "desk-" + key + "-document"));
        return letter;
    }
}
