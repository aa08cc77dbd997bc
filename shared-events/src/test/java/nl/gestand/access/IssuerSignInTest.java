package nl.gestand.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import nl.gestand.web.Browser;
import nl.gestand.web.Http.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in by an issuer, a small one on this machine. */
@RunningRegister
class IssuerSignInTest {

    private static final HttpServer ISSUER = server();
    private static final String ADDRESS =
            "http://127.0.0.1:" + ISSUER.getAddress().getPort();
    private static final RSAKey KEY = newKey();

    /** What the issuer will say of whom it signs in. */
    private static final Map<String, Object> CLAIMS = new HashMap<>();

    /** The challenge and nonce of the request that it was sent last. */
    private static final Map<String, String> ASKED = new HashMap<>();

    private final Browser browser;

    IssuerSignInTest(@LocalServerPort int port) {
        browser = new Browser(port);
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("k1").generate();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry registry) {
        ISSUER.createContext(
                "/.well-known/openid-configuration", exchange -> say(exchange, 200, """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/go", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/jwks", "subject_types_supported": ["public"],
                 "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(ADDRESS)));
        ISSUER.createContext("/jwks", exchange -> say(exchange, 200, new JWKSet(KEY).toString(true)));
        ISSUER.createContext("/token", IssuerSignInTest::token);
        ISSUER.start();
        registry.add("gestand.oidc.issuer", () -> ADDRESS);
        registry.add("gestand.oidc.audience", () -> "gestand");
        registry.add("gestand.oidc.client-id", () -> "gestand-pages");
        registry.add("gestand.oidc.client-secret", () -> "a secret");
    }

    @AfterAll
    static void stop() {
        ISSUER.stop(0);
    }

    private static void say(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Gives a token only to who shows what the challenge was made of. */
    private static void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (!challenge(form.getOrDefault("code_verifier", "")).equals(ASKED.get("code_challenge"))) {
            say(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        say(
                exchange,
                200,
                "{\"access_token\": \"opaque\", \"token_type\": \"Bearer\", \"expires_in\": 60, \"id_token\": \""
                        + idToken() + "\"}");
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String idToken() {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(ADDRESS)
                .audience("gestand-pages")
                .subject("1234")
                .claim("nonce", ASKED.get("nonce"))
                .issueTime(new Date())
                .expirationTime(new Date(System.currentTimeMillis() + 60_000));
        CLAIMS.forEach(claims::claim);
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1").build(), claims.build());
        try {
            jwt.sign(new RSASSASigner(KEY));
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }

    private static Map<String, String> fields(String query) {
        Map<String, String> fields = new HashMap<>();
        for (String field : query.split("&", -1)) {
            String[] pair = field.split("=", 2);
            fields.put(pair[0], pair.length == 1 ? "" : URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    /** Goes to the issuer and comes back with a code. */
    private Answer comeBack(String wanted) throws Exception {
        Answer away = browser.get("/inloggen/via/gestand?naar=" + wanted);
        assertThat(away.status()).isEqualTo(302);
        assertThat(away.header("Location")).startsWith(ADDRESS + "/go?");
        ASKED.clear();
        ASKED.putAll(fields(away.header("Location").split("\\?", 2)[1]));
        assertThat(ASKED).containsEntry("code_challenge_method", "S256").containsKeys("nonce", "state");
        return browser.get("/inloggen/terug?code=abc&state=" + ASKED.get("state"));
    }

    private static void issuerSays(String role, String scope) {
        CLAIMS.clear();
        CLAIMS.put("gestand_role", role);
        CLAIMS.put("gestand_scope", scope);
        CLAIMS.put("name", "Ann");
    }

    @Test
    void issuerSignsInByCodeAndOneGoesOnWhereOneWanted() throws Exception {
        issuerSays("liaison", "JenV");
        Answer back = comeBack("/bureau/page?a=b");
        assertThat(back.status()).isEqualTo(303);
        assertThat(back.header("Location")).isEqualTo("/bureau/page?a=b");
        assertThat(browser.get("/bureau/page").json().path("name").asString()).isEqualTo("Ann");
        assertThat(browser.post("/bureau/page/send", "typed", "x")
                        .json()
                        .path("by")
                        .asString())
                .matches("o[0-9a-f]{32}");
    }

    @Test
    void whoHasNoRoleHereIsToldSo() throws Exception {
        issuerSays("cook", "JenV");
        assertThat(comeBack("/bureau/page").header("Location")).isEqualTo("/inloggen?rol&naar=%2Fbureau%2Fpage");
        assertThat(browser.get("/bureau/page").status()).isEqualTo(303);
    }

    @Test
    void answerThatNobodyAskedForSignsNobodyIn() throws Exception {
        issuerSays("liaison", "JenV");
        comeBack("/bureau/page");
        Answer again = browser.get("/inloggen/terug?code=abc&state=" + ASKED.get("state"));
        assertThat(again.header("Location")).startsWith("/inloggen?uitgever");
    }

    @Test
    void signInPageOffersTheIssuer() throws Exception {
        assertThat(browser.page("/inloggen?nodig&naar=/bureau/page"))
                .contains("/inloggen/via/gestand?naar=/bureau/page", "name=\"wachtwoord\"");
    }
}
