package nl.gestand.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.gestand.web.Http;
import nl.gestand.web.Http.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@RunningRegister
class TokensTest {

    private static final String ISSUER = "https://issuer.example";
    private static final String BODY = "{\"title\":\"a\",\"tabledOn\":\"2024-02-29\"}";
    private static final RSAKey KEY = newKey();
    private static final HttpServer JWKS = server();

    private final Http http;
    private final Accounts accounts;

    TokensTest(@LocalServerPort int port, @Autowired Accounts accounts) {
        http = new Http(port);
        this.accounts = accounts;
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("k1").generate();
        } catch (JOSEException e) {
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
        byte[] keys = new JWKSet(KEY).toString(true).getBytes(StandardCharsets.UTF_8);
        JWKS.createContext("/jwks", exchange -> {
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        JWKS.start();
        registry.add("gestand.oidc.issuer", () -> ISSUER);
        registry.add("gestand.oidc.audience", () -> "gestand");
        registry.add(
                "gestand.oidc.jwks",
                () -> "http://127.0.0.1:" + JWKS.getAddress().getPort() + "/jwks");
        registry.add("gestand.oidc.role-claim", () -> "realm_access.roles");
    }

    @AfterAll
    static void stop() {
        JWKS.stop(0);
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("gestand")
                .subject("1234")
                .claim("name", "Ann")
                .claim("realm_access", Map.of("roles", List.of("other", "liaison")))
                .claim("gestand_scope", "JenV")
                .issueTime(new Date())
                .expirationTime(new Date(System.currentTimeMillis() + 60_000));
    }

    private Answer post(UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
        return post(signed(KEY, change.apply(claims()).build()));
    }

    private static String signed(RSAKey by, JWTClaimsSet claims) throws Exception {
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(by.getKeyID()).build(), claims);
        jwt.sign(new RSASSASigner(by));
        return jwt.serialize();
    }

    private Answer post(String token) throws Exception {
        return http.json("POST", "/v1/motions", BODY, "Authorization", "Bearer " + token);
    }

    @Test
    void tokenOfTheIssuerSignsInUnderAPseudonym() throws Exception {
        Answer answer = post(claims -> claims);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("role").asString()).isEqualTo("LIAISON");
        String by = answer.json().path("by").asString();
        assertThat(by).matches("o[0-9a-f]{32}");
        assertThat(post(claims -> claims.claim("name", "Ann B"))
                        .json()
                        .path("by")
                        .asString())
                .isEqualTo(by);
        assertThat(post(claims -> claims.subject("1235")).json().path("by").asString())
                .isNotEqualTo(by);
    }

    @Test
    void localAccountsAndTheOperatorGoOnBesideTokens() throws Exception {
        accounts.add("ann", Role.AUDITOR, null, "a password of ann");
        assertThat(http.json("POST", "/v1/motions", BODY, "Authorization", Http.basic("ann", "a password of ann"))
                        .status())
                .isEqualTo(200);
        assertThat(http.get("/v1/operator/accounts", "Authorization", RunningRegister.BEARER)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void tokenForAnotherOrOfAnotherOrTooOldIs401() throws Exception {
        assertThat(post(claims -> claims.audience("other")).status()).isEqualTo(401);
        assertThat(post(claims -> claims.issuer("https://other.example")).status())
                .isEqualTo(401);
        assertThat(post(claims -> claims.expirationTime(new Date(0))).status()).isEqualTo(401);
        RSAKey other = newKey();
        assertThat(post(signed(other, claims().build())).status()).isEqualTo(401);
    }

    @Test
    void tokenSignedWithThePublicKeyAsASecretIs401() throws Exception {
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("k1").build(), claims().build());
        jwt.sign(new MACSigner(KEY.toRSAPublicKey().getEncoded()));
        assertThat(post(jwt.serialize()).status()).isEqualTo(401);
        assertThat(post(new com.nimbusds.jwt.PlainJWT(claims().build()).serialize())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void tokenWithoutOneKnownRoleOrItsScopeIs403() throws Exception {
        assertThat(post(claims -> claims.claim("realm_access", Map.of("roles", List.of("operator"))))
                        .status())
                .isEqualTo(403);
        assertThat(post(claims -> claims.claim("realm_access", Map.of("roles", List.of("clerk", "liaison"))))
                        .json()
                        .path("type")
                        .asString())
                .isEqualTo("urn:gestand:problem:unknown-role");
        assertThat(post(claims -> claims.claim("gestand_scope", null)).status()).isEqualTo(403);
        assertThat(post(claims -> claims.subject(null)).status()).isEqualTo(403);
    }

    @Test
    void issuerWithoutAudienceIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new Oidc(ISSUER, "", "", "", "", "r", "s", "n"))
                .hasMessageContaining("AUDIENCE");
    }
}
