package nl.gestand.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.Base64;
import java.util.Map;

/** One register with the sample for all tests that write by its interface, each on items of its own. */
final class WritableSample {

    private static final RegisterHere REGISTER = RegisterHere.with(RegisterProcess.freshFolder("writable"));
    static final Caller LIAISON = REGISTER.firstAccount("liaison");
    static final Caller CLERK = REGISTER.firstAccount("griffier");
    static final Caller AUDITOR = REGISTER.firstAccount("auditor");
    static final String AUDITORS_PASSWORD = REGISTER.password("auditor");
    static final String LIAISONS_PASSWORD = REGISTER.password("liaison");
    static final Caller ANYONE = REGISTER.anonymous();

    private WritableSample() {}

    static URI address() {
        return REGISTER.address();
    }

    /** The password of one of the accounts that a first start makes. */
    static String passwordOf(Caller caller) {
        String basic = String.valueOf(caller.authorization()).substring("Basic ".length());
        return new String(Base64.getDecoder().decode(basic), UTF_8).split(":", 2)[1];
    }

    /** The password of a new clerk of that committee. */
    static String clerkOf(String committee, String name) {
        return Caller.taken(REGISTER.operator()
                        .post("/v1/operator/accounts", Map.of("name", name, "role", "clerk", "scope", committee)))
                .get("password")
                .asString();
    }

    /** A liaison of another ministry, made by the operator. */
    static Caller liaisonOf(String ministry) {
        String name = "liaison-" + ministry.toLowerCase(java.util.Locale.ROOT);
        var account = REGISTER.operator()
                .post("/v1/operator/accounts", Map.of("name", name, "role", "liaison", "scope", ministry));
        return Caller.basic(
                REGISTER.address(), name, Caller.taken(account).get("password").asString());
    }
}
